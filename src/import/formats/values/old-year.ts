import { recordYear } from '../../../paper/date/calendar.ts';

/** Words behind a year, and before it, for its era, in the languages of the interface. */
const before = String.raw`b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?(?:chr|u\.?\s?z)\.?|av\.?\s?j\.?-?\s?c\.?|a\.?\s?(?:de\s)?c\.?|ق\.?\s?م\.?`;
const since = String.raw`a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?(?:chr|u\.?\s?z)\.?|ap\.?\s?j\.?-?\s?c\.?|d\.?\s?(?:de\s)?c\.?|م\.?`;
const behindYear = new RegExp(String.raw`^(\d{1,4})\s*(?:(${before})|${since})$`, 'i');
const beforeYear = /^(?:(公元前|紀元前|bce?\s)|公元|西暦|紀元|ad\s)\s*(\d{1,4})\s*年?$/i;

/** The year that a text names with its era and nothing else: `300 BC`, `79 AD`, `300 v. Chr.`, `公元前300年`. */
export function yearOfEra(text: string): string | undefined {
  const plain = text.trim();
  const [, counted, isBefore] = behindYear.exec(plain) ?? [];
  if (counted) return yearCounted(Number(counted), isBefore !== undefined);
  const [, early, year] = beforeYear.exec(plain) ?? [];
  return year ? yearCounted(Number(year), early !== undefined) : undefined;
}

/**
 * The year that stands where only a year can: with its era, as `-300` for 300 BC, in four digits as ISO 8601 has
 * it, `-0299`, or in three. Two digits may be those of any century.
 */
export function yearAlone(text: string): string | undefined {
  const [, minus, digits = ''] = /^\s*([-−])?(\d{1,4})\s*$/.exec(text) ?? [];
  if (minus && digits.length === 4 && digits.startsWith('0'))
    return Number(digits) > 0 ? `-${digits}` : undefined;
  if (minus && digits) return yearCounted(Number(digits), true);
  return digits.length === 3 ? yearCounted(Number(digits), false) : yearOfEra(text);
}

/** There is no year 0. */
function yearCounted(counted: number, isBefore: boolean): string | undefined {
  return counted > 0 ? recordYear(counted, isBefore) : undefined;
}
