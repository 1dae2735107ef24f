import { referenceFields } from '../../reference/reference.ts';
import { namesIn } from '../../values/names.ts';
import type { Segment } from '../segment/segment.ts';
import { textKey } from '../segment/text-key.ts';

/** The text of an entry up to the links by their labels, which are no part of a reference. */
export function referenceText(text: string, segments: readonly Segment[]): string {
  const end = segments.find(({ href, kind }) => href !== undefined && kind === 'label')?.start ?? text.length;
  return text
    .slice(0, end)
    .replace(/[\s\u2028[(|]+$/, '')
    .replace(/[\u2028\s]+/g, ' ');
}

/** Fields with what the entry says as a printed reference: volume, pages, the whole name of the journal. */
export function withReference(fields: Record<string, unknown>, written: string): Record<string, unknown> {
  const reference = referenceFields(written);
  const isSame = (a: unknown, b: unknown) => textKey(a) === textKey(b);
  if (!reference || !isSame(reference['title'], fields['title'])) return fields;
  const { extra: _, publisher: __, ...said } = reference;
  const all: Record<string, unknown> = { ...said, ...fields };
  const pages = String(reference['pages'] ?? '');
  const note = String(Object(fields['extra'])['note'] ?? '')
    .replace(pages, '')
    .trim();
  if (pages !== '' && fields['extra']) all['extra'] = withoutEmpty({ ...Object(fields['extra']), note });
  const authors = namesIn(reference['authors']) ?? [];
  return authors.length > ((fields['authors'] as string[] | undefined) ?? []).length
    ? { ...all, authors }
    : all;
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> | undefined {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
