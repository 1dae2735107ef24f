import { papersMeeting } from './condition.ts';
import { parsedQuery } from './query.ts';
import { type Hit, rankedHits } from './rank.ts';
import { type Slot, slotsOf } from './slot.ts';
import type { Index } from './store.ts';

/** What a query finds. */
export interface Answer {
  /** Best first; nothing is left out. */
  hits: Hit[];
  /** How many of them have every telling word of the query. */
  withAll: number;
  /** Words that no paper has, and what they were read as. */
  corrections: { typed: string; read: string }[];
  /** The words that count, to be marked where they stand. */
  words: string[];
}

/** An arXiv id in an address that somebody pasted. */
const arxivAddress = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+(?:\/\d+)?)$/i;

/** A paper's own address on a shelf. */
const paperAddress = /^https?:\/\/\S+\/papers\/([a-z0-9-]+)\/?$/i;

/** The papers that a query finds on a shelf. Nothing a person types is an error. */
export async function answerTo(index: Index, text: string): Promise<Answer> {
  const { words, conditions } = parsedQuery(withoutAddress(text.trim()));
  const among = await papersMeeting(index, conditions);
  if (words.length === 0) {
    const hits = [...(among ?? [])]
      .sort((a, b) => a - b)
      .map((page): Hit => ({ page, score: 0, missing: [] }));
    return { hits, withAll: hits.length, corrections: [], words: [] };
  }
  const { slots, compounds } = await slotsOf(index, words);
  const hits = rankedHits(slots, compounds, index.lengths, among);
  return {
    hits,
    withAll: hits.filter(({ missing }) => missing.length === 0).length,
    corrections: correctionsOf(slots),
    words: slots.filter(({ isCommon }) => !isCommon).map(({ word, correction }) => correction ?? word),
  };
}

function correctionsOf(slots: readonly Slot[]): Answer['corrections'] {
  const read = slots.flatMap(({ word, correction }): [string, string][] =>
    correction ? [[word, correction]] : [],
  );
  return [...new Map(read)].map(([typed, term]) => ({ typed, read: term }));
}

/** The identifier within a pasted address, without version; other text as it is. */
function withoutAddress(text: string): string {
  const arxiv = arxivAddress.exec(text)?.[1];
  return (arxiv ?? paperAddress.exec(text)?.[1] ?? text).replace(
    /^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?$/i,
    '$1',
  );
}
