import { dateOf, monthNumber } from '../../values/printed-date.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\\.?';
const year = '(?:19|20)\\d{2}';

/** Manners in which lists write dates, the finest first, and the date that the groups of each are. */
const manners: readonly (readonly [pattern: RegExp, date: (...groups: string[]) => string])[] = [
  [
    new RegExp(`(?<![\\d.])(${year})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`),
    (y, _, m, d) => dateOf(y as string, Number(m), Number(d)),
  ],
  [/(?<![\d./])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?!\d)/, (a, b, y) => dayFirst(y, a, b)],
  [
    /(?<![\d./-])(\d{2})([./-])(0?[1-9]|1[0-2])\2(\d{2})(?![\d./-])/,
    (y, _, m, d) => dateOf(`20${y}`, Number(m), Number(d)),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(${month}),?\\s+(${year})(?!\\d)`, 'i'),
    (d, m, y) => dateOf(y as string, monthNumber(m as string), Number(d)),
  ],
  [
    new RegExp(`\\b(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${year})(?!\\d)`, 'i'),
    (m, d, y) => dateOf(y as string, monthNumber(m as string), Number(d)),
  ],
  [
    new RegExp(`\\b(${month})[\\s,.'’/-]{0,3}(${year})(?!\\d)`, 'i'),
    (m, y) => dateOf(y as string, monthNumber(m as string), 0),
  ],
  [
    new RegExp(`(?<![\\d.])(${year})[\\s,.'’/-]{1,3}(${month})(?![a-z])`, 'i'),
    (y, m) => dateOf(y as string, monthNumber(m as string), 0),
  ],
  [
    new RegExp(`(?<![\\d.])(${year})\\s?[-/.]\\s?(0?[1-9]|1[0-2])(?!\\d)`),
    (y, m) => dateOf(y as string, Number(m), 0),
  ],
  [new RegExp(`(?<![\\d.]|\\d-)(${year})(?![\\d]|\\.\\d)`), (y) => y as string],
];

function dayFirst(y: string | undefined, a: string | undefined, b: string | undefined): string {
  return Number(b) > 12
    ? dateOf(y as string, Number(a), Number(b))
    : dateOf(y as string, Number(b), Number(a));
}

/** A date in a text, as much as is known of it, and the text without it. */
export interface FoundDate {
  date: string;
  rest: string;
}

/** The finest date in a text; numbers of arXiv and addresses are none. */
export function foundDate(text: string): FoundDate | undefined {
  const plain = text.replace(/https?:\S+|(?<!\d)\d{4}\.\d{4,5}(?:v\d+)?(?!\d)/g, ' ');
  for (const [pattern, date] of manners) {
    const found = pattern.exec(plain);
    if (found)
      return {
        date: date(...found.slice(1)),
        rest: `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`,
      };
  }
  return undefined;
}
