import { isWithinChanges } from '../../paper/near-name.ts';
import type { PaperName } from './paper-names.ts';

/** At most this many papers are offered. */
const maxPapers = 5;

/** The share of what an address says that a paper's names have at least, by weight. */
const leastShare = 0.5;

/** A word that more papers have tells none of them. */
const mostTold = 10;

/** The id of the paper that the path `papers/<alias>/` leads to; versions of an arXiv id count. */
export function paperAtAlias(names: readonly PaperName[], path: string): string | undefined {
  const alias = wantedName(path);
  const bare = alias.replace(/^(\d{4}\.\d{4,5})v\d+$/, '$1');
  return names.find(([, , ...aliases]) => aliases.some((name) => name === alias || name === bare))?.[0];
}

/**
 * The papers that the last part of a path may mean, the likeliest first: their ids, titles or aliases have its words,
 * or nearly, apart or run together. A word counts the more the fewer papers have it.
 */
export function nearestPapers(names: readonly PaperName[], path: string): PaperName[] {
  const wanted = [...new Set(wordsIn(wantedName(path).split('/').at(-1) ?? ''))];
  const papers = names.map((name) => ({ name, words: new Set(name.flatMap(wordsIn)) }));
  const known = new Set(papers.flatMap(({ words }) => [...words]));
  const weighed = wanted.map((word) => {
    const near = [...known].filter((other) => isNear(word, other));
    const having = new Set(papers.filter(({ words }) => near.some((other) => words.has(other))));
    return { having, weight: Math.log(1 + names.length / Math.max(having.size, 1)) };
  });
  const whole = sumOf(weighed);
  return papers
    .map((paper) => {
      const had = weighed.filter(({ having }) => having.has(paper));
      const isTold = had.some(({ having }) => having.size <= mostTold);
      const share = isRunTogether(wanted.join(''), paper.name) ? 1 : isTold ? sumOf(had) / whole : 0;
      return { name: paper.name, share };
    })
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, maxPapers)
    .map(({ name }) => name);
}

const sumOf = (weighed: readonly { weight: number }[]) =>
  weighed.reduce((sum, { weight }) => sum + weight, 0);

function wantedName(path: string): string {
  return path.replace(/^papers\//, '').replace(/(?:\/|\/?index\.html|\.html)$/, '');
}

function wordsIn(text: string): string[] {
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return bare.match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** Shorter words are near to none but themselves. */
const shortestNear = 4;

/** At most so many letters may be wrong, in a long word. */
const mostWrong = 3;

/** Whether a word is another, misspelt or cut short; numbers are near to none. */
function isNear(word: string, other: string): boolean {
  if (word === other) return true;
  const length = Math.min(word.length, other.length);
  const changes = length < 8 ? 1 : length < 16 ? 2 : mostWrong;
  const isSpeltLike = Math.abs(word.length - other.length) <= changes;
  const isBeginning = word.length * 2 >= other.length && other.startsWith(word);
  if (length < shortestNear || !(isSpeltLike || isBeginning) || /\p{N}/u.test(word + other)) return false;
  return isBeginning || isWithinChanges(word, other, changes);
}

/** Whether words written as one are nearly those of a name, or some of them in a row. */
function isRunTogether(wanted: string, name: PaperName): boolean {
  if (wanted.length < 2 * shortestNear) return false;
  return name.some((one) => {
    const words = wordsIn(one);
    const joined = words.join('');
    let end = 0;
    const edges = [0, ...words.map((word) => (end += word.length))];
    return edges.some((from) =>
      edges.some((to) => {
        const isAsLong = Math.abs(to - from - wanted.length) <= mostWrong;
        return isAsLong && isNear(wanted, joined.slice(from, to));
      }),
    );
  });
}
