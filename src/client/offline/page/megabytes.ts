import { locale } from '../../../words/words.ts';

/** A size in megabytes, as it is read: one decimal below ten. */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  const digits = size < 9.95 ? 1 : 0;
  return size.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });
}
