import { termOf, wordParts } from '../term.ts';

/** An abbreviation in lower case, without the ending of a plural, and the words it stands for. */
type Abbreviation = [short: string, long: string];

/** A word in brackets that begins or ends with a capital letter: `(RL)`, `(LLMs)`, `(GRPO)`. */
const bracketed = /\(\s*([\p{L}\p{N}-]{2,9})\s*\)/gu;

/** An abbreviation is kept if this share of its explanations agree. */
const leastAgreement = 0.6;

/** Where there are more texts, an abbreviation must be explained this often. */
const mostFewTexts = 1000;
const leastExplanations = 3;

const mostAbbreviations = 300;

/**
 * The abbreviations that texts explain, as `reinforcement learning (RL)` does, the most frequent
 * first: A. Schwartz and M. Hearst, A simple algorithm for identifying abbreviation definitions in
 * biomedical text, PSB 2003. Those that texts explain differently are left out.
 */
export function abbreviationsIn(texts: readonly string[]): Abbreviation[] {
  const counts = new Map<string, Map<string, { long: string; times: number }>>();
  for (const text of texts) {
    for (const { short, long } of explanationsIn(text)) {
      const ofShort = counts.get(short) ?? new Map<string, { long: string; times: number }>();
      const meaning = long.map(termOf).join(' ');
      const known = ofShort.get(meaning) ?? { long: long.join(' '), times: 0 };
      counts.set(short, ofShort.set(meaning, { ...known, times: known.times + 1 }));
    }
  }
  const least = texts.length <= mostFewTexts ? 1 : leastExplanations;
  return [...counts]
    .flatMap(([short, meanings]) => {
      const all = [...meanings.values()].sort((a, b) => b.times - a.times || (a.long < b.long ? -1 : 1));
      const times = all.reduce((sum, one) => sum + one.times, 0);
      const [first] = all;
      return first && first.times >= least && first.times >= times * leastAgreement
        ? [{ short, long: first.long, times: first.times }]
        : [];
    })
    .sort((a, b) => b.times - a.times || (a.short < b.short ? -1 : 1))
    .slice(0, mostAbbreviations)
    .map(({ short, long }): Abbreviation => [short, long]);
}

function explanationsIn(text: string): { short: string; long: string[] }[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const written = match[1] ?? '';
    const short = written.replace(/(?<=\p{Lu})s$/u, '');
    if (!/^\p{Lu}|\p{Lu}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return [];
    const before = text.slice(0, match.index).match(/[^.!?;:()]*$/u)?.[0] ?? '';
    const words = wordParts(before);
    const letters = wordParts(short).join('');
    const long = longForm(letters, words.slice(-Math.min(letters.length + 5, letters.length * 2)));
    return long ? [{ short: letters, long }] : [];
  });
}

/** The last words that have the letters in order, the first letter at the beginning of the first word. */
function longForm(letters: string, words: readonly string[]): string[] | undefined {
  let at = words.length - 1;
  let within = words[at]?.length ?? 0;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const isFirst = letter === 0;
    for (;;) {
      const word = words[at];
      if (word === undefined) return undefined;
      const sought = letters[letter] ?? '';
      const place = isFirst ? (word.startsWith(sought) ? 0 : -1) : word.lastIndexOf(sought, within - 1);
      if (within > 0 && place >= 0) {
        within = place;
        break;
      }
      at--;
      within = words[at]?.length ?? 0;
    }
  }
  // `SSL` has both letters in `supervised`, and is `self supervised learning` all the same.
  if (words.length - at < letters.length && words[at - 1]?.[0] === letters[0]) at--;
  const long = words.slice(at);
  return long.length >= 2 && long.length <= letters.length + 2 ? long : undefined;
}
