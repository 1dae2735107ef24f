/** A part of a query that a paper must have, or must not have. */
export interface Condition {
  kind: 'phrase' | 'field' | 'year';
  /** Of the field: `title`, `authors`, `venue`. */
  field?: string;
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

const fields: Record<string, string> = { title: 'title', author: 'authors', venue: 'venue' };

const part = /(?<minus>-?)(?:(?<name>title|author|venue|year):)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/giu;

/**
 * Takes a query apart: words, `"phrases"`, `-word`, `-"phrase"`, `title:`, `author:`, `venue:` (each
 * of a word or a phrase), `year:2024` and `year:2023..2025`. What doesn't parse is words.
 */
export function parsedQuery(text: string): Query {
  const query: Query = { words: [], conditions: [] };
  for (const { groups = {} } of text.matchAll(part)) {
    const { minus, name, phrase, word } = groups as Partial<Record<string, string>>;
    const given = phrase ?? word ?? '';
    const words = wordsOf(given);
    const excluded = minus === '-';
    if (words.length === 0) continue;
    if (name?.toLowerCase() === 'year') {
      const years = yearsOf(given);
      if (years) query.conditions.push({ kind: 'year', words: [], years, excluded });
      else query.words.push(...words);
    } else if (name) {
      query.conditions.push({ kind: 'field', field: fields[name.toLowerCase()] ?? '', words, excluded });
      if (!excluded) query.words.push(...words);
    } else if (excluded || phrase !== undefined) {
      query.conditions.push({ kind: 'phrase', words, excluded });
      if (!excluded) query.words.push(...words);
    } else query.words.push(...words);
  }
  return query;
}

/** The words of a text: what white space divides, without the signs around it. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function yearsOf(text: string): [number, number] | undefined {
  const [, from, to] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text) ?? [];
  if (!from) return undefined;
  const [a, b] = [Number(from), Number(to ?? from)];
  return a <= b ? [a, b] : [b, a];
}
