/** A gain, a share or a factor: `34%`, `+12.7%`, `10.6X`, `200 times faster`. */
const figure =
  /(?<![\w.])[+\u2212-]?\d+(?:[.,]\d+)?(?:\s?%|\s?(?:percentage )?points\b|\s?[x×](?![\w-])|-fold\b|\stimes\b)/iu;

/** What divides a sentence into parts that can be read on their own. */
const divider = /(?:[,;:—–]|\s--)\s|\s?[()]\s?|\s(?=(?:while|whereas|demonstrating|leading to)\s)/u;

/** What stands in brackets. */
const aside = /\s*\([^()]*\)/gu;

/** Words that join a part to the one before it. */
const joint = /^(?:and|or|but|while|whereas|as well as|which|thus|thereby)\s+/iu;

/** A part of more words is cut to these numbers of words before and after its figures. */
const longestClaimWords = 18;
const wordsBefore = 9;
const wordsAfter = 7;

/**
 * What a sentence claims in numbers, in its own words: each part of it with a share, a gain or a
 * factor, shortened where it is long. Counts of data or parameters are not claims.
 */
export function claimsIn(sentence: string): string[] {
  return sentence
    .replace(aside, (words) => (figure.test(words) ? words : ''))
    .split(divider)
    .map((part) =>
      part
        .trim()
        .replace(joint, '')
        .replace(/[.!]+$/, ''),
    )
    .filter((part) => figure.test(part) && /\p{L}{2}/u.test(part))
    .map(shortened);
}

function shortened(part: string): string {
  const words = part.split(/\s+/);
  if (words.length <= longestClaimWords) return part;
  const isFigure = (_: string, at: number) => figure.test(words.slice(at, at + 2).join(' '));
  const from = Math.max(words.findIndex(isFigure) - wordsBefore, 0);
  const to = words.findLastIndex(isFigure) + 1 + wordsAfter;
  const shown = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
}
