import type { Condition, FacetName } from './condition.ts';
import { yearsIn } from './years.ts';

/** What a person typed, taken apart. */
export interface Query {
  /** The words that rank, as typed, in order; a phrase's words among them. */
  words: string[];
  conditions: Condition[];
}

/** A word or a phrase of a query as it was typed, and whether it is ruled out. */
interface Value {
  text: string;
  isPhrase: boolean;
  excluded: boolean;
}

/** How the parts of a query are told apart and read. */
interface Grammar {
  /** What may stand before a colon -> what it makes of the value behind it. */
  named: ReadonlyMap<string, (value: Value) => Query>;
  /** A part: a minus, a name, a phrase or a word. */
  part: RegExp;
}

/** The grammar of a shelf with these facets; each name may also have an `s` behind it. */
function grammarOf(facets: readonly FacetName[]): Grammar {
  const readers: [name: string, read: (value: Value) => Query][] = [
    ...facets.map((facet): [string, (value: Value) => Query] => [
      facet.id,
      (value) => facetQuery(facet, value),
    ]),
    ['title', (value) => conditionQuery({ kind: 'field', field: 'title', ...textOf(value) }, true)],
    ['topic', (value) => conditionQuery({ kind: 'topic', ...textOf(value) }, false)],
  ];
  const named = new Map(
    readers.flatMap(([name, read]) => [[name, read] as const, [`${name}s`, read] as const]),
  );
  const name = [...named.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    named,
    part: new RegExp(
      `(?<minus>-?)(?:(?<name>${name}):\\s*)?(?:"(?<phrase>[^"]*)"|(?<word>[^\\s"]+)|(?<=:\\s*))`,
      'giu',
    ),
  };
}

/** `OR` gives at most this many queries; what it joins beyond that are words like any others. */
const mostQueries = 16;

/**
 * The text with straight quotation marks only, a minus for `NOT` and `OR` for `|`, and without brackets
 * around parts and unpaired quotation marks.
 */
function normalised(text: string): string {
  const straight = text.replace(/[“”„‟«»＂]/gu, '"');
  const isOpen = straight.split('"').length % 2 === 0;
  const closed = isOpen ? straight.replace(/"([^"]*)$/, '$1') : straight;
  return closed.replace(
    /"[^"]*"|(?<![^\s(])\(+|\)+(?!\S)|(?<!\S)\|+(?!\S)|(?<!\S)NOT\s+(?=[^\s-])/gu,
    (sign) =>
      sign.startsWith('"') ? sign : sign.startsWith('|') ? 'OR' : sign.startsWith('NOT') ? '-' : ' ',
  );
}

/** A part of a query as typed, and what it says. */
interface Part {
  given: string;
  query: Query;
}

/** The parts of a query, each with the alternatives that `OR` joins. */
function partsIn(text: string, facets: readonly FacetName[]): Part[][] {
  const { named, part } = grammarOf(facets);
  const parts: Part[][] = [];
  let isJoining = false;
  for (const { 0: given, groups = {} } of normalised(text).matchAll(part)) {
    const last = parts.at(-1);
    const text = groups['phrase'] ?? groups['word'] ?? '';
    if (given === 'OR' && last) isJoining = true;
    else if (isWord(text)) {
      const value = { text, isPhrase: groups['phrase'] !== undefined, excluded: groups['minus'] === '-' };
      const query = (named.get(groups['name']?.toLowerCase() ?? '') ?? plainQuery)(value);
      if (isJoining && last) last.push({ given, query });
      else parts.push([{ given, query }]);
      isJoining = false;
    }
  }
  return parts;
}

/**
 * The parts of a query as typed: each a word or a phrase, with or without a name or a minus, or several
 * of these joined by `OR`. An unpaired quotation mark is ignored.
 */
export function queryParts(text: string, facets: readonly FacetName[]): string[] {
  return partsIn(text, facets).map((choices) => choices.map(({ given }) => given).join(' OR '));
}

/** Whether a text only begins to ask: names before a colon, quotation marks, a minus. */
export function isUnfinished(text: string, facets: readonly FacetName[]): boolean {
  return partsIn(text, facets).length === 0 && !/[^\s"“”„‟«»＂():|-]/u.test(text.replace(/\p{L}+:/gu, ''));
}

/**
 * Takes a query apart: words, `"phrases"`, `-word`, `-"phrase"`, and a word or a phrase behind `title:`,
 * `topic:` or the id of a facet; for years `year:2024`, `year:2023..2025`, `year:>2023`. What `OR` joins
 * gives a query for each alternative, of which a paper need only meet one. What doesn't parse is words.
 */
export function parsedQueries(text: string, facets: readonly FacetName[] = []): Query[] {
  let queries: Query[] = [{ words: [], conditions: [] }];
  for (const part of partsIn(text, facets)) {
    const choices = part.map(({ query }) => query);
    const all = queries.flatMap((query) => choices.map((choice) => joinedQuery(query, choice)));
    queries =
      all.length <= mostQueries
        ? all
        : queries.map((query) => choices.reduce((sum, choice) => joinedQuery(sum, choice), query));
  }
  return queries;
}

function joinedQuery(a: Query, b: Query): Query {
  return { words: [...a.words, ...b.words], conditions: [...a.conditions, ...b.conditions] };
}

/** A value without a name before it. */
function plainQuery({ text, isPhrase, excluded }: Value): Query {
  const words = queryWords(text);
  if (!excluded && !isPhrase) return { words, conditions: [] };
  return {
    words: excluded ? [] : words,
    conditions: [{ kind: 'phrase', text: words.join(' '), excluded }],
  };
}

/** A value of a facet. People rank as well, for their names are words of the index. */
function facetQuery({ id: facet, match }: FacetName, value: Value): Query {
  if (match !== 'years') return conditionQuery({ kind: match, facet, ...textOf(value) }, match === 'person');
  const years = yearsIn(value.text);
  return years
    ? { words: [], conditions: [{ kind: 'years', facet, years, excluded: value.excluded }] }
    : { words: queryWords(value.text), conditions: [] };
}

function textOf({ text, excluded }: Value): { text: string; excluded: boolean } {
  return { text: queryWords(text).join(' '), excluded };
}

/** A condition as a query, its words ranking or not. */
function conditionQuery(condition: Condition & { text: string }, isRanking: boolean): Query {
  const words = isRanking && !condition.excluded ? queryWords(condition.text).filter(isLong) : [];
  return { words, conditions: [condition] };
}

/** Whether a word is more than an initial. */
function isLong(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/** The words of a text between white space, leaving out what has neither letter nor digit. */
export function queryWords(text: string): string[] {
  return text.split(/\s+/).filter(isWord);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
