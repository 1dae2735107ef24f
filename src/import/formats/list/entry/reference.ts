import { referenceFields } from '../../reference/reference.ts';
import { namesIn } from '../../values/names/names.ts';
import type { Segment, Segmented } from '../segment/segment-type.ts';
import { textKey } from '../segment/text-key.ts';
import { appearanceOf } from '../words/venue.ts';

/** The text of an entry up to the links by their labels, which are no part of a reference. */
export function referenceText(text: string, segments: readonly Segment[]): string {
  const end = segments.find(({ href, kind }) => href !== undefined && kind === 'label')?.start ?? text.length;
  // `2015 | Berg, T., & Roe, A. (2015). …`
  return text
    .slice(0, end)
    .replace(/^\s*(?:19|20)\d{2}\s*[|\u2028]\s*/, '')
    .replace(/[\s\u2028[(|]+$/, '')
    .replace(/[\u2028\s]+/g, ' ');
}

/** The title in a link that is a whole reference: `[Roe, Ann. "Hands that plan." ICRA (2017).](…)`. */
export function titleOfReference({ text, href }: Segment): string | undefined {
  const mayBeOne =
    href !== undefined && /["“]|(?:1[89]|20)\d{2}/.test(text) && text.split(/\s+/, 8).length === 8;
  const title = mayBeOne ? referenceFields(text)?.['title'] : undefined;
  return typeof title === 'string' ? title : undefined;
}

/** The key of the title of an entry that is a printed reference as a whole: it begins with names and says a year. */
export function keyOfReference({ text, segments }: Segmented): string | undefined {
  const first = segments.find(({ kind }) => kind !== 'mark');
  const isNamed =
    first?.kind === 'people' || (first?.kind === 'text' && /^\p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(first.text));
  if (!isNamed || !/(?:1[89]|20)\d{2}/.test(text)) return undefined;
  const title = referenceFields(referenceText(text, segments))?.['title'];
  return title === undefined ? undefined : textKey(title);
}

/** Fields with what the entry says as a printed reference: volume, pages, the whole name of the journal. */
export function withReference(fields: Record<string, unknown>, written: string): Record<string, unknown> {
  const reference = referenceFields(written);
  const isSame = (a: unknown, b: unknown) => textKey(a) === textKey(b);
  if (!reference || !isSame(reference['title'], fields['title'])) return fields;
  const { extra: _, publisher, ...others } = reference;
  const { venue } = appearanceOf(String(publisher ?? '')) ?? {};
  const all: Record<string, unknown> = { ...(venue !== undefined && { venue }), ...others, ...fields };
  const container = String(reference['container'] ?? '');
  // `Journal of Hands, 3, 1–9`
  if (container !== '' && String(fields['venue'] ?? '').startsWith(`${container},`)) delete all['venue'];
  const pages = String(reference['pages'] ?? '');
  const said = textKey(
    [container || reference['venue'], reference['volume'], reference['issue'], pages].join(' '),
  );
  const note = String(Object(fields['extra'])['note'] ?? '')
    .replace(pages, '')
    .replace(/^In:?\s+|[\s(,;:]*(?:\bpp?\.?)?\s*$/g, '')
    .trim();
  const isSaid = pages !== '' || (note !== '' && said.includes(textKey(note)));
  if (isSaid && fields['extra'])
    all['extra'] = withoutEmpty({
      ...Object(fields['extra']),
      note: said.includes(textKey(note)) ? '' : note,
    });
  const authors = namesIn(reference['authors']) ?? [];
  if (authors.length < ((fields['authors'] as string[] | undefined) ?? []).length) return all;
  // What stood before the title was their names.
  const { extra: known, ...rest } = all;
  const { 'short name': _short, ...extra } = Object(known) as Record<string, string>;
  const left = withoutEmpty(extra);
  return { ...rest, authors, ...(left && { extra: left }) };
}

function withoutEmpty(texts: Record<string, string>): Record<string, string> | undefined {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
