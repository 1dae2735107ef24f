/** A gain, a share or a factor: `34%`, `+12.7%`, `10.6X`, `200 times faster`. */
const figure =
  /(?<![\w.])[+\u2212-]?\d+(?:[.,]\d+)?(?:\s?%|\s?(?:percentage )?points\b|\s?[x×](?![\w-])|-fold\b|\stimes\b)/iu;

/** What divides a sentence into parts that can be read alone. */
const divider = /(?:[,;:—–]|\s--)\s|\s?[()]\s?|\s(?=(?:while|whereas|demonstrating|leading to)\s)/u;

/** What stands in brackets. */
const aside = /\s*\([^()]*\)/gu;

/** Words that join a part to the one before it. */
const joint = /^(?:and|or|but|while|whereas|as well as|which|thus|thereby)\s+/iu;

/** A longer part is cut to so many words before and behind its figures. */
const longest = 18;
const before = 9;
const behind = 7;

/**
 * The numbers that a sentence claims, in its own words: each part of it that has a share, a gain or a
 * factor, cut where it is long. Counts of data or parameters are no claims.
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
  if (words.length <= longest) return part;
  const isFigure = (_: string, at: number) => figure.test(words.slice(at, at + 2).join(' '));
  const from = Math.max(words.findIndex(isFigure) - before, 0);
  const to = words.findLastIndex(isFigure) + 1 + behind;
  const shown = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
}
