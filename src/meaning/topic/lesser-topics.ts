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
 * leave out. An adjective of a topic's noun is in that topic: `robotic` in `robot`.
 */
export function withLesserTopics(chosen: readonly Terms[], terms: readonly Term[], texts: number): Terms[] {
  const all = [...chosen];
  const taken = new Set(chosen.flatMap(({ terms }) => terms));
  const open = new Set(terms.filter((term) => !taken.has(term) && isLesserTerm(term, texts)));
  const placed = new Set(chosen.flatMap(({ texts }) => [...texts]));
  const gainOf = (term: Term) => term.texts.reduce((sum, text) => sum + (placed.has(text) ? 0 : 1), 0);
  while (placed.size < mostPlaced * texts) {
    const [best] = [...open]
      .map((term) => ({ term, gain: gainOf(term) }))
      .sort((a, b) => b.gain - a.gain || (a.term.key < b.term.key ? -1 : 1));
    if (!best || best.gain < leastPlaced) break;
    const { term } = best;
    open.delete(term);
    const at = placeOfNoun(all, term);
    const noun = all[at];
    if (noun) all[at] = joined(noun, term);
    else all.push({ terms: [term], texts: term.texts });
    for (const text of term.texts) placed.add(text);
  }
  return all;
}

/** The place of the topic whose noun a term is the adjective of, or -1. */
function placeOfNoun(topics: readonly Terms[], { words, key }: Term): number {
  const nouns = words.length === 1 ? nounsOf(key) : [];
  return topics.findIndex(({ terms: [main] }) => main?.words.length === 1 && nouns.includes(main.key));
}

function joined({ terms, texts }: Terms, term: Term): Terms {
  return { terms: [...terms, term], texts: Int32Array.from(new Set([...texts, ...term.texts])).sort() };
}
