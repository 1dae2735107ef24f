import { columnMap } from '../table/columns.ts';
import { rowFields } from '../table/row.ts';
import { namesIn } from '../values/names.ts';
import { isName, venueIn } from './entry.ts';

/** The fields of an entry that says them in lines of their own, `Date: August 10, 2026`, and what is left as a note. */
export function labelledFields(lines: readonly string[]): Record<string, unknown> {
  const labelled: Record<string, string> = {};
  const notes: string[] = [];
  let authors: string[] | undefined;
  for (const line of lines) {
    const [, label, value] = /^[^\p{L}\p{N}]*([\p{L}][\p{L} ]{1,24}?)\s*[:：]\s*(\S.*)$/u.exec(line) ?? [];
    const names = label === undefined && authors === undefined ? namesIn(line) : undefined;
    if (label !== undefined && value !== undefined && !/^https?$/i.test(label) && !/^https?:\S+$/.test(value))
      labelled[/^key$/i.test(label) ? 'keywords' : label] = value;
    else if (names?.every(isName) && names.some((name) => name.includes(' '))) authors = names;
    else if (!/^\W*$/.test(line)) notes.push(line);
  }
  const fields = rowFields(unbracketed(labelled), columnMap(Object.keys(labelled)));
  const place = venueIn(String(fields['publisher'] ?? ''));
  if (place !== undefined) {
    delete fields['publisher'];
    if (!/^(?:arxiv|openreview)/i.test(place)) fields['venue'] ??= place;
  }
  if (authors) fields['authors'] ??= authors;
  if (notes.length > 0) fields['extra'] = { ...Object(fields['extra']), note: notes.join(' ') };
  return fields;
}

/** `[agents], [planning]` as `agents; planning`. */
function unbracketed(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([label, value]) => [
      label,
      /^\[[^\]]*\](?:\s*,\s*\[[^\]]*\])*$/.test(value.trim())
        ? value
            .trim()
            .replace(/\]\s*,\s*\[/g, '; ')
            .replace(/^\[|\]$/g, '')
        : value,
    ]),
  );
}
