import { furtherAuthorsName } from '../../../../paper/name/further-authors.ts';
import type { ListSection } from '../section.ts';
import { appearanceOf } from '../words/venue.ts';
import { monthOfArxiv } from './places.ts';

/** Whether a single name without initials is all that an entry says of its authors, which may be any two words in italics. */
export function isSinglePerson({ authors, extra }: Record<string, unknown>): boolean {
  return (
    Array.isArray(authors) &&
    authors.length === 1 &&
    !/\b\p{Lu}\./u.test(String(authors[0])) &&
    Object(extra)[furtherAuthorsName] === undefined
  );
}

export function withoutPerson({
  authors,
  extra,
  ...fields
}: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, extra: joinedExtra(extra, { note: String(authors) }) };
}

export function inTopic(fields: Record<string, unknown>, topic: string): Record<string, unknown> {
  const place = appearanceOf(topic);
  return inSection(fields, { keywords: place ? [] : [topic], place: place ?? {} }, true);
}

/** Fields with what the lines below the entry say. */
export function withDetails(
  fields: Record<string, unknown>,
  below: Record<string, unknown>,
): Record<string, unknown> {
  const { extra, ...others } = below;
  const said = Object.entries(others).filter(
    ([name, value]) => fields[name] === undefined || isFinerDate(name, fields[name], value),
  );
  const joined = joinedExtra(fields['extra'], extra);
  const all = { ...fields, ...Object.fromEntries(said), ...(joined && { extra: joined }) };
  const published = monthOfArxiv(all);
  return { ...all, ...(published !== undefined && { published }) };
}

function joinedExtra(own: unknown, below: unknown): Record<string, string> | undefined {
  if (own === undefined || below === undefined) return (own ?? below) as Record<string, string> | undefined;
  const [a, b] = [own, below] as Record<string, string>[];
  const notes = [a?.['note'], b?.['note']].filter((note) => note !== undefined);
  return { ...b, ...a, ...(notes.length > 0 && { note: notes.join(' ') }) };
}

function isFinerDate(name: string, known: unknown, value: unknown): boolean {
  return name === 'published' && String(value).length > String(known).length;
}

/** Fields with the paragraphs behind the entry: its abstract, where they say so, or a note. */
export function withProse(
  fields: Record<string, unknown>,
  prose: readonly string[],
): Record<string, unknown> {
  if (prose.length === 0) return fields;
  const [first = ''] = prose;
  const abstract = /^abstract\s*[:：.–—-]\s*/i.exec(first)?.[0];
  if (abstract !== undefined && fields['abstract'] === undefined)
    return { ...fields, abstract: [first.slice(abstract.length), ...prose.slice(1)].join('\n\n') };
  return { ...fields, extra: joinedExtra(fields['extra'], { note: prose.join(' ') }) };
}

/** Fields with what the headings above the entry say. */
export function inSection(
  fields: Record<string, unknown>,
  { keywords, place }: Pick<ListSection, 'keywords' | 'place'>,
  isInner = false,
): Record<string, unknown> {
  const own = Array.isArray(fields['keywords']) ? (fields['keywords'] as string[]) : [];
  const all = [...new Set(isInner ? [...own, ...keywords] : [...keywords, ...own])];
  const { venue, published, awards } = place;
  const isOfYear = published !== undefined && fields['published'] === undefined;
  return {
    ...fields,
    ...(venue !== undefined && fields['venue'] === undefined && { venue }),
    ...(isOfYear && { published }),
    ...(awards && fields['awards'] === undefined && { awards }),
    ...(all.length > 0 && { keywords: all }),
  };
}
