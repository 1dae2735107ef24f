import { isLesserTerm } from './lesser-term.ts';
import type { Term, TermTexts } from './term-list.ts';
import { nounsFirst } from './term-root.ts';
import { nounsOf } from './word/adjective.ts';
import { isTooGeneral } from './word/general-term.ts';

/** A way of choosing further topics. */
interface Round {
  /** Terms may be in half of the texts, or in nearly all, where they are around other topics. */
  isBroad?: true;
  /** General words and adjectives are left out. */
  isClear?: true;
  /** So large a share of the texts is placed at most. */
  mostPlaced: number;
  /** A topic says something of so many texts at least of which no more topics than this say something. */
  leastGain: number;
  mostSaid: number;
}

/**
 * Further topics place what is left, the rest of which is about things of its own; where that is much, broad terms do, or
 * such as place one text. What is clear is also a second topic.
 */
const rounds: readonly Round[] = [
  { mostPlaced: 0.95, leastGain: 2, mostSaid: 0 },
  { mostPlaced: 0.9, leastGain: 2, mostSaid: 0, isBroad: true },
  { mostPlaced: 0.9, leastGain: 1, mostSaid: 0 },
  { mostPlaced: 1, leastGain: 4, mostSaid: 1, isClear: true },
];

/**
 * Topics of titles with further ones of lesser terms, each of which places several of the texts that those before it
 * leave out. An adjective of a topic's noun is in that topic: `robotic` in `robot`; so is another name of a topic, which
 * has its root.
 */
export function withLesserTopics(
  chosen: readonly TermTexts[],
  terms: readonly Term[],
  rootOf: (term: Term) => string,
  texts: number,
): TermTexts[] {
  const all = [...chosen];
  const taken = new Set(chosen.flatMap(({ terms }) => terms));
  const roots = new Map([...taken].map((term) => [rootOf(term), term]));
  const known = new Set(terms.map(({ key }) => key));
  const said = new Uint16Array(texts);
  const count = (topic: TermTexts) => {
    for (const text of topic.texts) said[text] = (said[text] ?? 0) + 1;
  };
  chosen.forEach(count);
  const open = new Set(
    groupsOf(
      terms.filter((term) => !taken.has(term)),
      rootOf,
    ),
  );
  /** The place of the topic that terms are other names of, or -1. */
  const placeOf = ({ terms }: TermTexts) => {
    const same = terms[0] && roots.get(rootOf(terms[0]));
    return same ? all.findIndex(({ terms }) => terms.includes(same)) : placeOfNoun(all, terms);
  };
  const take = (lesser: TermTexts) => {
    const at = placeOf(lesser);
    const around = all[at];
    if (around) all[at] = termsOf(nounsFirst([...around.terms, ...lesser.terms]));
    else all.push(lesser);
    for (const term of lesser.terms) roots.set(rootOf(term), term);
    open.delete(lesser);
    count(lesser);
  };
  for (const round of rounds) {
    const usable = new Set(
      [...open].filter((lesser) => isUsable(lesser, all, all[placeOf(lesser)], texts, round)),
    );
    while (said.reduce((sum, topics) => sum + Number(topics > 0), 0) < round.mostPlaced * texts) {
      const lesser = bestOf(usable, said, round);
      if (!lesser) break;
      usable.delete(lesser);
      take(lesser);
    }
  }
  // Nouns of other languages say what a topic does, whether or not they place more: `schéma` and `scheme`.
  for (const other of open) {
    const at = placeOf(other);
    const isNoun = other.terms.every(({ key }) => nounsOf(key).every((noun) => !known.has(noun)));
    if (at >= 0 && isNoun && isUsable(other, all, undefined, texts, joining)) take(other);
  }
  return all;
}

/** How a term that says what a topic does joins it. */
const joining: Round = { mostPlaced: 1, leastGain: 0, mostSaid: Number.POSITIVE_INFINITY };

function isUsable(
  { terms, texts: own }: TermTexts,
  topics: readonly TermTexts[],
  around: TermTexts | undefined,
  texts: number,
  { isBroad, isClear }: Round,
): boolean {
  const breadth = isBroad && (isAround(terms, topics) ? 'outer' : 'broad');
  return terms.some(
    (term) =>
      isLesserTerm(term, own.length + (around?.texts.length ?? 0), texts, breadth) &&
      !(isClear && (isTooGeneral(term.words) || term.followed > mostFollowed)),
  );
}

/** A word that is followed by another so often is most often an adjective. */
const mostFollowed = 0.5;

/** A broad term is around so many topics, of which it is the noun. */
const leastAround = 2;

function isAround(terms: readonly Term[], topics: readonly TermTexts[]): boolean {
  const keys = new Set(terms.map(({ key }) => key));
  const isWithin = ({ terms: [main] }: TermTexts) =>
    main !== undefined && main.words.length > 1 && keys.has(main.words.at(-1) ?? '');
  return topics.filter(isWithin).length >= leastAround;
}

/** TermTexts of one meaning together. */
function groupsOf(terms: readonly Term[], rootOf: (term: Term) => string): TermTexts[] {
  return [...Map.groupBy(terms, rootOf).values()].map((group) => termsOf(nounsFirst(group)));
}

/** The terms that say something of the most texts, where those are enough; of those that do so of one, the longest. */
function bestOf(
  open: ReadonlySet<TermTexts>,
  said: Uint16Array,
  { leastGain, mostSaid }: Round,
): TermTexts | undefined {
  const [best] = [...open]
    .map((lesser) => {
      const { key = '', words = [] } = lesser.terms[0] ?? {};
      const gain = lesser.texts.filter((text) => (said[text] ?? 0) <= mostSaid).length;
      return { lesser, gain, key, length: leastGain === 1 ? words.length : 0 };
    })
    .sort((a, b) => b.gain - a.gain || b.length - a.length || (a.key < b.key ? -1 : 1));
  return best && best.gain >= leastGain ? best.lesser : undefined;
}

/** The place of the topic whose noun a term is the adjective of, or -1. */
function placeOfNoun(topics: readonly TermTexts[], [term]: readonly Term[]): number {
  const nouns = term?.words.length === 1 ? nounsOf(term.key) : [];
  return topics.findIndex(({ terms: [main] }) => main?.words.length === 1 && nouns.includes(main.key));
}

function termsOf(terms: readonly Term[]): TermTexts {
  return { terms, texts: Int32Array.from(new Set(terms.flatMap(({ texts }) => [...texts]))).sort() };
}
