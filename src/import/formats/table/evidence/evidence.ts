import { linkListNames } from '../../../../paper/paper.ts';
import { addressesIn } from '../../../../paper/web-address.ts';
import { isObject } from '../../json.ts';
import { isPaperPlace, linkField } from '../../list/words/label.ts';
import { isName } from '../../list/words/people.ts';
import { nameKey } from '../../values/aliases.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import { fieldOfName, fieldsOfNames } from '../columns/column-field.ts';
import { isPaperTitle, leadToPapers, thingColumn } from '../columns/thing-columns.ts';
import { cellText } from '../row/cell.ts';
import { kindEvidence, partEvidence } from './part-evidence.ts';

/** How much it tells of papers that a table has a column of a field. */
const weights: Readonly<Record<string, number>> = {
  authors: 2,
  doi: 3,
  arxiv: 3,
  pmid: 3,
  pmcid: 3,
  openreview: 3,
  citation: 2,
  bibtex: 3,
  container: 2,
  venue: 1,
  abstract: 1,
  published: 1,
  volume: 1,
  issue: 0.5,
  pages: 0.5,
  pdf: 1,
  paper: 0.25,
  code: 0.25,
  keywords: 0.25,
  citations: 0.5,
};

/** What is said of other things as well tells less. */
const vagueNames: Readonly<Record<string, number>> = {
  source: 0,
  outlet: 0,
  where: 0.25,
  by: 0.5,
  who: 0.5,
  creator: 0.5,
  creators: 0.5,
  description: 0.25,
  summary: 0.25,
  excerpt: 0.25,
  date: 0.5,
  proceedings: 0.5,
};

/** Columns of schedules, of people, of courses, grants, software, goods and films, by how much they tell against papers. */
const otherWeights: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, 'start end starttime endtime time timeslot startdate enddate duration'],
      [
        1.5,
        'speaker speakers presenter presenters presentedby room moderator organizer organizers organiser organisers organization',
      ],
      [1.5, 'event events eventtype eventname role roles position jobtitle bio biography photo phone office'],
      [
        1.5,
        'salary department instructor instructors semester credits course amount funder funders funding budget',
      ],
      [
        1.5,
        'price license licence version stars forks downloads rating director genre runtime cast episode album artist',
      ],
      [
        1.5,
        'deadline outlet parent weight external children permalink latitude longitude lat lng awarder awardedby issuer',
      ],
      [
        1.5,
        'sponsor dependencies devdependencies scripts private cuisine brand inventory stock sku degree birthday',
      ],
      [
        1.5,
        'exclusiveshelf bookshelves averagerating ratingscount goodreadsbookid bookscount binding readcount',
      ],
      [2, 'ingredients servings calories quote lyrics assignee assignees milestone'],
      [1, 'labels created updated closed'],
      [0.5, 'email emails firstname lastname surname affiliation affiliations attendance'],
    ] as const
  ).flatMap(([weight, names]) => names.split(' ').map((name) => [name, weight] as const)),
);

/** How much it tells against papers that each has a name and a title but no authors. */
const ofPeople = 3;
/** How much it tells that a column is called by the titles of papers. */
const ofPaperTitles = 2;
const leastEvidence = 1;
/** Posts have a title, a date, a summary and tags too: something must tell more by itself. */
const leastTelling = 1;
/** Where only `name` may be the title, more must tell that these are papers. */
const leastNamedEvidence = 3;

/** So large a share of the rows must have something in a column for it to count. */
const leastFilled = 0.25;

/** So large a share of names must have many words to be titles. */
const leastWordy = 0.6;

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether names of columns are those of a table of papers, as far as names tell. */
export function isPaperTable(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): boolean {
  return isTold(names, given, 0);
}

/**
 * Whether rows are papers: most have a title, and what their columns are and hold tells of papers more than of
 * schedules, people, courses, software and the like. `part` is what the list is called.
 */
export function arePapers(
  rows: readonly Row[],
  given: ReadonlyMap<string, string> = new Map(),
  part = '',
): boolean {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      if (!isBlank(value)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= rows.length * leastFilled && !isOtherReference(name, rows, given))
    .map(([name]) => name);
  const isTitled = (name: string) => (counts.get(name) ?? 0) > rows.length / 2 && mayBeTitle(name);
  const mayBeTitle = titleOfValues(rows);
  const isOfOthers = names.some((name) => (otherWeights.get(nameKey(name)) ?? 0) > 1);
  const kinds = names.filter((name) => fieldOfName(name)?.field === 'type');
  const kindsIn = kinds.flatMap((name) =>
    rows.map((row) => valueText(row[name])).filter((text) => text !== ''),
  );
  const further = (isOfOthers ? 0 : valueEvidence(rows, names)) + partEvidence(part) + kindEvidence(kindsIn);
  // Names of so many words are titles.
  const isWordy = (name: string) => {
    const texts = rows.map((row) => cellText(row[name])).filter((text) => text !== '');
    return texts.filter((text) => /^\S+(?:\s+\S+){4,}$/.test(text)).length >= texts.length * leastWordy;
  };
  const isOfThings = thingColumn(names, rows) !== undefined && leadToPapers(rows, names);
  return isTold(names, given, further, isTitled, isWordy) || isOfThings;
}

/** Whether a column of references is of other things: `PROY_T04_24`. */
function isOtherReference(name: string, rows: readonly Row[], given: ReadonlyMap<string, string>): boolean {
  if (given.has(name) || fieldOfName(name)?.field !== 'citation') return false;
  const texts = rows.map((row) => valueText(row[name])).filter((text) => text !== '');
  return texts.filter((text) => text.length >= leastReferenceChars).length * 2 < texts.length;
}

/** A shorter reference, in characters, is no citation. */
const leastReferenceChars = 30;

/** Whether the values of a column may be titles. */
type TitleTest = (name: string) => boolean;

function isTold(
  names: readonly string[],
  given: ReadonlyMap<string, string>,
  further: number,
  mayBeTitle: TitleTest = () => true,
  isWordy: TitleTest = () => false,
): boolean {
  if (names.some((name) => given.get(name) === 'title')) return true;
  const keys = names.map(nameKey);
  const fields = fieldsOfNames(names, given).map((each) => each?.field);
  const titles = names.filter((name, at) => fields[at] === 'title' && mayBeTitle(name));
  if (titles.length === 0) return fields.includes('bibtex');
  const isNamedTitle = titles.some((name) => nameKey(name) !== 'name');
  const hasTitle = isNamedTitle || titles.some(isWordy);
  // Where a name and a title stand side by side without authors, the title is the person's.
  const isOfPeople =
    keys.includes('name') &&
    titles.some((name) => !/^(?:name$|paper|article)/.test(nameKey(name))) &&
    !fields.includes('authors');
  const isOfPapers = titles.some(isPaperTitle);
  let evidence = further - (isOfPeople ? ofPeople : 0) + (isOfPapers ? ofPaperTitles : 0);
  let isTelling = further > 0;
  const counted = new Set<string>();
  for (const [at, field] of fields.entries()) {
    const key = keys[at] ?? '';
    evidence -= otherWeights.get(key) ?? 0;
    if (/^(?:citations?|citedby|numcitations|citationcount)$/.test(key))
      evidence += weights['citations'] ?? 0;
    if (field === undefined || counted.has(field)) continue;
    const weight = vagueNames[key] ?? weights[field] ?? 0;
    if (weight > 0) counted.add(field);
    if (weight >= leastTelling) isTelling = true;
    evidence += weight;
  }
  return isTelling && evidence >= (hasTitle ? leastEvidence : leastNamedEvidence);
}

/** What databases of papers call one: Web of Science, Scopus, PubMed. */
const recordNumber = /^(?:WOS:[A-Z\d]{15}|2-s2\.0-\d+|PMID:? ?\d+|pub\.\d{10})$/;

/** Columns of what belongs to works of any kind: slides of talks, code of software. */
const besideFields = new Set<string | undefined>(linkListNames);

/** Addresses of papers, and what databases of papers call them, tell of papers. */
function valueEvidence(rows: readonly Row[], all: readonly string[]): number {
  const names = all.filter((name) => !besideFields.has(fieldOfName(name)?.field));
  const hasPaper = (row: Row) =>
    names.some((name) => {
      const text = isObject(row[name]) || isListOfThings(row[name]) ? '' : valueText(row[name]);
      return recordNumber.test(text) || addressesIn(text).some(({ href }) => isPaperPlace(href));
    });
  return rows.filter(hasPaper).length >= Math.max(1, rows.length / 2) ? 2 : 0;
}

/** Whether a value is a list of objects that are more than links. */
function isListOfThings(value: unknown): boolean {
  const linkName = /^(?:url|href|link|src|uri|address|name|text|label|title|type|kind|icon|class|style)$/i;
  return (
    Array.isArray(value) &&
    value.some((one) => isObject(one) && !Object.keys(one).every((name) => linkName.test(name)))
  );
}

/** Tells the columns whose values are words: not addresses, nor the names of people. */
function titleOfValues(rows: readonly Row[]): TitleTest {
  return (name) => {
    const texts = rows.map((row) => cellText(row[name])).filter((text) => text !== '');
    const isOther = (text: string) =>
      /^(?:https?:|\/|[\d.,/-]+$)/.test(text) ||
      text.length > longestTitleChars ||
      (!/\s/.test(text) && linkField(text) !== undefined);
    const isPerson = (text: string) => isName(text) && /^\S+(?: \S+){1,3}$/.test(text);
    const isOfObjects = rows.some((row) => isObject(row[name]) && !Array.isArray(row[name]));
    return (
      !isOfObjects &&
      texts.filter(isOther).length < texts.length / 2 &&
      !(nameKey(name) === 'name' && texts.filter(isPerson).length > texts.length / 2)
    );
  };
}

/** A longer value, in characters, is no title. */
const longestTitleChars = 500;

/** The column that is likeliest the title's, for a table in which none is called so: of many different words. */
export function likelyTitle(rows: readonly Row[], names: readonly string[]): string | undefined {
  const scored = names.map((name) => {
    const texts = rows.map((row) => valueText(row[name])).filter((text) => text !== '');
    const share =
      texts.filter(
        (text) => /^\S+(?:\s\S+){2,40}$/.test(text) && /\p{L}{3}/u.test(text) && !/https?:/.test(text),
      ).length / Math.max(texts.length, 1);
    const words = texts.reduce((sum, text) => sum + Math.min(text.split(/\s+/).length, 12), 0);
    return {
      name,
      isTitle: share >= 0.7 && new Set(texts).size >= texts.length * 0.8,
      words: words / Math.max(texts.length, 1),
    };
  });
  return scored.filter(({ isTitle }) => isTitle).sort((a, b) => b.words - a.words)[0]?.name;
}
