import { arxivIdIn, textIdentifiers } from '../../../../paper/identifier-text.ts';
import { addressesIn } from '../../../../paper/web-address.ts';
import { shortened, shownValue } from '../../../problem.ts';
import { isObject } from '../../json.ts';
import { hasPaperIdentifier } from '../../list/words/identifiers.ts';
import { isPaperPlace } from '../../list/words/label.ts';
import { nameKey } from '../../values/aliases.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import type { RawNote, RawWork } from '../../work.ts';
import type { ColumnMap } from './columns.ts';

type Row = Readonly<Record<string, unknown>>;

/** What columns with the names of data, programs or models are called. */
const thingKey =
  /^(?:data|datasets?|corpus|corpora|benchmarks?|tools?|software|packages?|library|models?|simulators?)(?:names?)?$/;

/** Kinds of works by which objects say that they are data or programs. */
const thingType = /^(?:data ?sets?|corpus|benchmark|tool|software|package|library|model|simulator)$/i;

/** The column that says what data or programs the rows are of; `undefined` in a table of other things. */
export function thingColumn(names: readonly string[], rows: readonly Row[]): string | undefined {
  const own = names.find((name) => thingKey.test(nameKey(name)) && isOfNames(rows, name));
  if (own !== undefined) return own;
  const isTyped = typeColumn(rows) !== undefined;
  const named = names.find((name) => nameKey(name) === 'name');
  const hasPapers = names.some((name) => nameKey(name) === 'paper');
  return isTyped || hasPapers ? named : undefined;
}

/** The column by which all rows say that they are data or programs. */
function typeColumn(rows: readonly Row[]): string | undefined {
  return ['type', 'kind', 'category'].find(
    (name) => rows.length > 0 && rows.every((row) => thingType.test(valueText(row[name]))),
  );
}

/** Whether a column is called by the titles of papers, whatever else the rows are of. */
export function isPaperTitle(name: string): boolean {
  return /^(?:paper|article)title$|^titleof(?:the)?(?:paper|article)$/.test(nameKey(name));
}

/** So many words are the name of a thing. */
const mostNameWords = 4;
const leastNames = 0.6;

/** Whether most values of a column are names, and neither addresses nor titles. */
function isOfNames(rows: readonly Row[], name: string): boolean {
  const texts = rows.map((row) => valueText(row[name])).filter((text) => text !== '');
  const names = texts.filter(
    (text) => !/https?:|^\d+$/.test(text) && text.split(/\s+/).length <= mostNameWords,
  );
  return texts.length > 0 && names.length >= texts.length * leastNames;
}

/** Whether a text is an address or an identifier of a paper and nothing else. */
export function isNameOfPaper(text: string): boolean {
  return (
    /^https?:\/\/\S+$/.test(text) ||
    arxivIdIn(text) !== undefined ||
    Object.keys(textIdentifiers(text)).length > 0
  );
}

/** Whether rows lead to papers: most have an address or an identifier of one. */
export function leadToPapers(rows: readonly Row[], names: readonly string[]): boolean {
  const isLed = (row: Row) =>
    names.some((name) => {
      const text = isObject(row[name]) ? '' : valueText(row[name]);
      return (
        addressesIn(text).some(({ href }) => isPaperPlace(href)) ||
        (isNameOfPaper(text) && !/^https?:/.test(text))
      );
    });
  return rows.filter(isLed).length > rows.length / 2;
}

/**
 * What columns are read as where the values tell otherwise: a column called paper that holds addresses is no title, and
 * in a table of data or programs the address without further words is theirs.
 */
export function withThingColumns(
  map: ColumnMap,
  rows: readonly Row[],
  given: ReadonlyMap<string, string> = new Map(),
): ColumnMap {
  const names = [...map.keys()];
  const isAsked = (name: string) => given.has(name);
  const thing = thingColumn(names, rows);
  const title = names.find((name) => map.get(name) === 'title');
  const fields = new Map(map);
  const ofPaper = names.find((name) => isPaperTitle(name) && !isOfNames(rows, name));
  if (title !== undefined && ofPaper !== undefined && !isAsked(title) && isOfNames(rows, title)) {
    fields.set(title, undefined);
    fields.set(ofPaper, 'title');
  } else if (title !== undefined && !isAsked(title)) {
    const texts = rows.map((row) => valueText(row[title])).filter((text) => text !== '');
    if (texts.length > 0 && texts.filter(isNameOfPaper).length > texts.length / 2) {
      fields.set(title, 'paper');
      const next = names.find((name) => name !== thing && /^(?:title|name)$/.test(nameKey(name)));
      if (next !== undefined && !isAsked(next)) fields.set(next, 'title');
    } else if (title === thing) fields.set(title, undefined);
  }
  if (thing === undefined) return fields;
  const typed = typeColumn(rows);
  if (typed !== undefined && !isAsked(typed)) fields.set(typed, undefined);
  const isOfData = /^(?:data|corp|bench)/i.test(typed === undefined ? thing : valueText(rows[0]?.[typed]));
  for (const name of names) {
    const isGeneral = /^(?:url|link|links|website|href|homepage|download|downloadlink|downloadurl)$/.test(
      nameKey(name),
    );
    const isOfPapers = rows.some((row) =>
      addressesIn(valueText(row[name])).some(({ href }) => isPaperPlace(href)),
    );
    if (isGeneral && !isAsked(name) && fields.get(name) === 'paper' && !isOfPapers)
      fields.set(name, isOfData ? 'data' : 'project');
  }
  return fields;
}

/**
 * A row of data or of a program in which no paper has a title: the paper that it names otherwise, to be looked up, or
 * the note that it names none. `undefined` in a table of other things.
 */
export function thingWork(
  line: number,
  row: Row,
  thing: string | undefined,
  fields: Readonly<Record<string, unknown>>,
): RawWork | RawNote | undefined {
  if (thing === undefined || isBlank(row[thing])) return undefined;
  const name = valueText(row[thing]);
  if (hasPaperIdentifier(fields)) {
    const { [thing]: _, ...extra } = Object(fields['extra']) as Record<string, string>;
    return { line, fields: { ...fields, extra: { ...extra, 'short name': name } } };
  }
  return {
    line,
    note: `${shownValue(shortened(name, 60))} is what data or a program is called, and the row names no paper; left out`,
    remedy: 'To have a paper on it, write its title, or a DOI.',
  };
}
