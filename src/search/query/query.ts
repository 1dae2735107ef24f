import type { IndexField } from '../format/posting.ts';
import { type YearRange, yearsIn } from './years.ts';

/** Something that a paper must have, or must not have. */
export interface Condition {
  kind: 'phrase' | 'field' | 'author' | 'venue' | 'topic' | 'has' | 'year';
  /** Where a field is asked for: which. */
  field?: IndexField;
  /** Where topics of one facet are asked for: its id. */
  facet?: string;
  words: string[];
  /** For `year`: any of these. */
  years?: readonly YearRange[];
  /** Whether the paper must not have it. */
  excluded: boolean;
}

/** What a person typed, taken apart. */
export interface Query {
  /** The words that rank, as typed, in order; a phrase's words among them. */
  words: string[];
  conditions: Condition[];
}

type Asked = Pick<Condition, 'kind' | 'field' | 'facet'>;

/** The names that may stand before a colon, each also with an `s` behind it, and what they ask for. */
const names: readonly (readonly [string, Asked])[] = [
  ['title', { kind: 'field', field: 'title' }],
  ['author', { kind: 'author' }],
  ['venue', { kind: 'venue' }],
  ['topic', { kind: 'topic' }],
  ['has', { kind: 'has' }],
  ['year', { kind: 'year' }],
];

/** How the parts of a query are told from each other and read. */
interface Grammar {
  asked: ReadonlyMap<string, Asked>;
  /** A part: a minus, a name, a phrase or a word. */
  part: RegExp;
}

/** The grammar of a shelf with topics in these facets. */
function grammarOf(facets: readonly string[]): Grammar {
  const all = [...facets.map((facet) => [facet, { kind: 'topic', facet }] as const), ...names];
  const asked = new Map(
    all.flatMap(([name, meant]) => [[name, meant] as const, [`${name}s`, meant] as const]),
  );
  const name = [...asked.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    asked,
    part: new RegExp(
      `(?<minus>-?)(?:(?<name>${name}):\\s*)?(?:"(?<phrase>[^"]*)"|(?<word>[^\\s"]+)|(?<=:\\s*))`,
      'giu',
    ),
  };
}

/** More alternatives than this are one query too many; those behind them are words like others. */
const mostQueries = 16;

/**
 * The text with its signs as a plain keyboard has them: quotation marks of any kind, `NOT` as a minus,
 * `|` as `OR`, no brackets around parts, and no quotation mark without its other half.
 */
function plain(text: string): string {
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

/** The parts that are joined by `OR`, and so on; `facets` are the ids of those whose topics may be asked for. */
function partsIn(text: string, facets: readonly string[]): Part[][] {
  const { asked, part } = grammarOf(facets);
  const parts: Part[][] = [];
  let isJoining = false;
  for (const { 0: given, groups = {} } of plain(text).matchAll(part)) {
    const last = parts.at(-1);
    const value = groups['phrase'] ?? groups['word'] ?? '';
    if (given === 'OR' && last) isJoining = true;
    else if (isWord(value)) {
      const query = queryOf(value, {
        asked: asked.get(groups['name']?.toLowerCase() ?? ''),
        isPhrase: groups['phrase'] !== undefined,
        excluded: groups['minus'] === '-',
      });
      if (isJoining && last) last.push({ given, query });
      else parts.push([{ given, query }]);
      isJoining = false;
    }
  }
  return parts;
}

/**
 * The parts of a query as typed: each a word or a phrase, with a name or a minus or without; or
 * several of these that `OR` joins. A quotation mark without its other half counts for nothing.
 */
export function queryParts(text: string, facets: readonly string[]): string[][] {
  return partsIn(text, facets).map((choices) => choices.map(({ given }) => given));
}

/** Whether a text only begins to ask: names before a colon, quotation marks, a minus. */
export function isUnfinished(text: string, facets: readonly string[]): boolean {
  return partsIn(text, facets).length === 0 && !/[^\s"“”„‟«»＂():|-]/u.test(text.replace(/\p{L}+:/gu, ''));
}

/**
 * Takes a query apart: words, `"phrases"`, `-word`, `-"phrase"`, `title:`, `author:`, `venue:`,
 * `topic:`, the ids of `facets` with topics, and `has:` (each of a word or a phrase), `year:2024`,
 * `year:2023..2025`, `year:>2023`. What is joined by `OR` gives a query for each choice, and a paper
 * need only meet one of them. What doesn't parse is words.
 */
export function parsedQueries(text: string, facets: readonly string[] = []): Query[] {
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

/** One part as a query of its own. */
function queryOf(
  value: string,
  { asked, isPhrase, excluded }: { asked: Asked | undefined; isPhrase: boolean; excluded: boolean },
): Query {
  const words = queryWords(value);
  const ranking = excluded ? [] : words;
  if (asked?.kind === 'year') {
    const years = yearsIn(value);
    return years
      ? { words: [], conditions: [{ kind: 'year', words: [], years, excluded }] }
      : { words, conditions: [] };
  }
  if (asked) {
    const ranks = asked.kind === 'field' || asked.kind === 'author';
    return { words: ranks ? ranking.filter(isLong) : [], conditions: [{ ...asked, words, excluded }] };
  }
  if (excluded || isPhrase) return { words: ranking, conditions: [{ kind: 'phrase', words, excluded }] };
  return { words, conditions: [] };
}

/** Whether a word is more than an initial. */
function isLong(word: string): boolean {
  return (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}

/** The words of a text: what white space divides, without the signs around it. */
export function queryWords(text: string): string[] {
  return text.split(/\s+/).filter(isWord);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
