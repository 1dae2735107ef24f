import { nounsOf } from './adjective.ts';
import { isLesserTerm } from './lesser-term.ts';
import type { Term } from './term-list.ts';

/** What a topic has of its terms and texts. */
interface Terms {
  /** The main one first. */
  terms: readonly Term[];
  texts: Int32Array;
}

/** So large a share of the texts is placed at most: the rest is about things of its own. */
const mostPlaced = 0.95;

/** A topic places so many texts at least that no other does. */
const leastPlaced = 2;

/**
 * Topics of titles with further ones of lesser terms, each of which places several of the texts that those before it
 * leave out. An adjective of a topic's noun is in that topic: `robotic` in `robot`. `groups` are terms of one meaning.
 */
export function withLesserTopics(
  chosen: readonly Terms[],
  groups: readonly (readonly Term[])[],
  texts: number,
): Terms[] {
  const all = [...chosen];
  const taken = new Set(chosen.flatMap(({ terms }) => terms));
  const open = new Set(
    groups
      .map((group) => group.filter((term) => !taken.has(term)))
      .map((terms) =>
        termsOf(terms.toSorted((a, b) => b.texts.length - a.texts.length || (a.key < b.key ? -1 : 1))),
      )
      .filter(({ terms: [main], texts: own }) => main && isLesserTerm(main, own.length, texts)),
  );
  const placed = new Set(chosen.flatMap(({ texts }) => [...texts]));
  const gainOf = ({ texts }: Terms) => texts.reduce((sum, text) => sum + (placed.has(text) ? 0 : 1), 0);
  while (placed.size < mostPlaced * texts) {
    const [best] = [...open]
      .map((lesser) => ({ lesser, gain: gainOf(lesser), key: lesser.terms[0]?.key ?? '' }))
      .sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1));
    if (!best || best.gain < leastPlaced) break;
    const { lesser } = best;
    open.delete(lesser);
    const at = placeOfNoun(all, lesser.terms);
    const noun = all[at];
    if (noun) all[at] = termsOf([...noun.terms, ...lesser.terms]);
    else all.push(lesser);
    for (const text of lesser.texts) placed.add(text);
  }
  return all;
}

/** The place of the topic whose noun a term is the adjective of, or -1. */
function placeOfNoun(topics: readonly Terms[], [term]: readonly Term[]): number {
  const nouns = term?.words.length === 1 ? nounsOf(term.key) : [];
  return topics.findIndex(({ terms: [main] }) => main?.words.length === 1 && nouns.includes(main.key));
}

function termsOf(terms: readonly Term[]): Terms {
  return { terms, texts: Int32Array.from(new Set(terms.flatMap(({ texts }) => [...texts]))).sort() };
}
