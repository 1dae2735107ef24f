import { nounsFirst, nounsOf } from './adjective.ts';
import { isLesserTerm } from './lesser-term.ts';
import type { Term } from './term-list.ts';

/** What a topic has of its terms and texts. */
interface Terms {
  /** The main one first. */
  terms: readonly Term[];
  texts: Int32Array;
}

/**
 * So large a share of the texts is placed at most: the rest is about things of its own. Where less is, broad terms
 * place further ones.
 */
const mostPlaced = { lesser: 0.95, broad: 0.9, last: 0.9 };

/** A topic places so many texts at least that no other does; in the end one is enough. */
const leastPlaced = { lesser: 2, broad: 2, last: 1 };

/**
 * Topics of titles with further ones of lesser terms, each of which places several of the texts that those before it
 * leave out. An adjective of a topic's noun is in that topic: `robotic` in `robot`; so is another name of a topic, which
 * has its root.
 */
export function withLesserTopics(
  chosen: readonly Terms[],
  terms: readonly Term[],
  rootOf: (term: Term) => string,
  texts: number,
): Terms[] {
  const all = [...chosen];
  const taken = new Set(chosen.flatMap(({ terms }) => terms));
  const roots = new Map([...taken].map((term) => [rootOf(term), term]));
  const placed = new Set(chosen.flatMap(({ texts }) => [...texts]));
  const open = new Set(
    groupsOf(
      terms.filter((term) => !taken.has(term)),
      rootOf,
    ),
  );
  for (const kind of ['lesser', 'broad', 'last'] as const) {
    const usable = [...open].filter(({ terms, texts: own }) => {
      const breadth = kind !== 'broad' ? undefined : isAround(terms, all) ? 'outer' : kind;
      return terms.some((term) => isLesserTerm(term, own.length, texts, breadth));
    });
    while (placed.size < mostPlaced[kind] * texts) {
      const lesser = bestOf(usable, placed, leastPlaced[kind]);
      if (!lesser) break;
      usable.splice(usable.indexOf(lesser), 1);
      open.delete(lesser);
      const same = roots.get(rootOf(lesser.terms[0] as Term));
      const at = same ? all.findIndex(({ terms }) => terms.includes(same)) : placeOfNoun(all, lesser.terms);
      const around = all[at];
      if (around) all[at] = termsOf(nounsFirst([...around.terms, ...lesser.terms]));
      else all.push(lesser);
      for (const term of lesser.terms) roots.set(rootOf(term), term);
      for (const text of lesser.texts) placed.add(text);
    }
  }
  return all;
}

/** A broad term is around so many topics, of which it is the noun. */
const leastAround = 2;

function isAround(terms: readonly Term[], topics: readonly Terms[]): boolean {
  const keys = new Set(terms.map(({ key }) => key));
  const isWithin = ({ terms: [main] }: Terms) =>
    main !== undefined && main.words.length > 1 && keys.has(main.words.at(-1) ?? '');
  return topics.filter(isWithin).length >= leastAround;
}

/** Terms of one meaning together. */
function groupsOf(terms: readonly Term[], rootOf: (term: Term) => string): Terms[] {
  return [...Map.groupBy(terms, rootOf).values()].map((group) => termsOf(nounsFirst(group)));
}

/** The terms that place the most texts that aren't placed yet, where they place so many; longer ones say more. */
function bestOf(open: readonly Terms[], placed: ReadonlySet<number>, least: number): Terms | undefined {
  const gainOf = ({ texts }: Terms) => texts.reduce((sum, text) => sum + (placed.has(text) ? 0 : 1), 0);
  const [best] = open
    .map((lesser) => {
      const { key = '', words = [] } = lesser.terms[0] ?? {};
      return { lesser, gain: gainOf(lesser), key, length: least === 1 ? words.length : 0 };
    })
    .sort((a, b) => b.gain - a.gain || b.length - a.length || (a.key < b.key ? -1 : 1));
  return best && best.gain >= least ? best.lesser : undefined;
}

/** The place of the topic whose noun a term is the adjective of, or -1. */
function placeOfNoun(topics: readonly Terms[], [term]: readonly Term[]): number {
  const nouns = term?.words.length === 1 ? nounsOf(term.key) : [];
  return topics.findIndex(({ terms: [main] }) => main?.words.length === 1 && nouns.includes(main.key));
}

function termsOf(terms: readonly Term[]): Terms {
  return { terms, texts: Int32Array.from(new Set(terms.flatMap(({ texts }) => [...texts]))).sort() };
}
