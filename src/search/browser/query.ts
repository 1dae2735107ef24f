import type { Field } from './posting.ts';
/** Something that a paper must have, or must not have. */
export interface Condition {
  kind: 'phrase' | 'field' | 'topic' | 'has' | 'year';
  /** Where a field is asked for: which. */
  field?: Field;
  words: string[];
  /** For `year`: the first and the last. */
  years?: [number, number];
  /** Whether the paper must not have it. */
  excluded: boolean;
}

/** What a person typed, taken apart. */
export interface Query {
  /** The words that rank, as typed, in order; a phrase's words among them. */
  words: string[];
  conditions: Condition[];
}

/** The names that may stand before a colon, and what they ask for. */
const names: Readonly<Record<string, Pick<Condition, 'kind' | 'field'>>> = {
  title: { kind: 'field', field: 'title' },
  author: { kind: 'field', field: 'authors' },
  venue: { kind: 'field', field: 'venue' },
  topic: { kind: 'topic' },
  has: { kind: 'has' },
  year: { kind: 'year' },
};

const part = /-?(?:(?:title|author|venue|topic|has|year):\s*)?(?:"[^"]*"|[^\s"]+)/giu;

const partShape =
  /^(?<minus>-?)(?:(?<name>title|author|venue|topic|has|year):\s*)?(?:"(?<phrase>[^"]*)"|(?<word>.+))$/isu;

/** More alternatives than this are one query too many; those behind them are words like others. */
const mostQueries = 16;

/**
 * The parts of a query as typed: each a word or a phrase, with a name or a minus or without; or
 * several of these that `OR` joins. A quotation mark without its other half counts for nothing.
 */
export function queryParts(text: string): string[][] {
  const isOpen = text.split('"').length % 2 === 0;
  const closed = isOpen ? text.replace(/"([^"]*)$/, '$1') : text;
  const parts: string[][] = [];
  let isJoining = false;
  for (const [given] of closed.matchAll(part)) {
    const last = parts.at(-1);
    if (given === 'OR' && last) isJoining = true;
    else if (isWord(given)) {
      if (isJoining && last) last.push(given);
      else parts.push([given]);
      isJoining = false;
    }
  }
  return parts;
}

/**
 * Takes a query apart: words, `"phrases"`, `-word`, `-"phrase"`, `title:`, `author:`, `venue:`,
 * `topic:` and `has:` (each of a word or a phrase), `year:2024`, `year:2023..2025`, `year:2023..`.
 * What is joined by `OR` gives a query for each choice, and a paper need only meet one of them.
 * What doesn't parse is words.
 */
export function parsedQueries(text: string): Query[] {
  let queries: Query[] = [{ words: [], conditions: [] }];
  for (const part of queryParts(text)) {
    const choices = part.map(queryOf);
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
function queryOf(given: string): Query {
  const { minus, name, phrase, word } = (partShape.exec(given)?.groups ?? {}) as Partial<
    Record<string, string>
  >;
  const asked = names[name?.toLowerCase() ?? ''];
  const value = phrase ?? word ?? '';
  const words = wordsOf(value);
  const excluded = minus === '-';
  const ranking = excluded ? [] : words;
  if (words.length === 0) return { words: [], conditions: [] };
  if (asked?.kind === 'year') {
    const years = yearsOf(value);
    return years
      ? { words: [], conditions: [{ kind: 'year', words: [], years, excluded }] }
      : { words, conditions: [] };
  }
  if (asked)
    return {
      words: asked.kind === 'field' ? ranking : [],
      conditions: [{ ...asked, words, excluded }],
    };
  if (excluded || phrase !== undefined)
    return { words: ranking, conditions: [{ kind: 'phrase', words, excluded }] };
  return { words, conditions: [] };
}

/** The words of a text: what white space divides, without the signs around it. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(isWord);
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function yearsOf(text: string): [number, number] | undefined {
  const [, from, dots, to] = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(text.trim()) ?? [];
  if (!from && !(dots && to)) return undefined;
  if (from && to && !dots) return undefined;
  const first = from ? Number(from) : 0;
  const last = to ? Number(to) : dots ? 9999 : first;
  return first <= last ? [first, last] : [last, first];
}
