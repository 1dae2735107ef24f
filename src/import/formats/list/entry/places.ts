import { type Appearance, appearanceOf } from '../words/venue.ts';

/** `arXiv 2002` is February 2020, where the paper's number says so. */
export function monthOfArxiv({ published, arxiv }: Record<string, unknown>): unknown {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])$/.exec(String(published)) ?? [];
  return year !== undefined && String(arxiv).startsWith(String(published)) ? `20${year}-${month}` : published;
}

/** Names of publishers, which say less than a journal's. */
const publishers = /^(?:IEEE|ACM|USENIX|Springer|Elsevier|Wiley)$/i;

/** Fields whose venue is divided into what it says: its name, the year, an award, and a remark as a note. */
export function withDividedVenue(fields: Record<string, unknown>): Record<string, unknown> {
  const { venue, published, awards, remark } = appearanceOf(String(fields['venue'] ?? '')) ?? {};
  const divided = { ...fields };
  if (venue !== undefined && (awards ?? remark) !== undefined) divided['venue'] = venue;
  if (published !== undefined) divided['published'] ??= published;
  if (awards) divided['awards'] ??= awards;
  if (remark === undefined) return divided;
  const extra = Object(fields['extra']);
  return { ...divided, extra: { ...extra, note: [extra['note'], remark].filter(Boolean).join(' ') } };
}

export function addPlaces(fields: Record<string, unknown>, places: readonly Appearance[]): void {
  const awards = places.flatMap((place) => place.awards ?? []);
  if (awards.length > 0) fields['awards'] = [...new Set(awards)];
  for (const { venue, published, volume, issue, pages, arxiv, isPreprint } of publishedFirst(places)) {
    if (pages !== undefined) fields['pages'] ??= pages;
    if (arxiv !== undefined) fields['arxiv'] ??= arxiv;
    if (volume !== undefined) fields['volume'] ??= volume;
    if (issue !== undefined) fields['issue'] ??= issue;
    if (venue !== undefined && (fields['venue'] === undefined || publishers.test(String(fields['venue']))))
      fields['venue'] = venue;
    const known = fields['published'];
    if (published === undefined) continue;
    // A month says more than the year of a venue.
    const isFiner =
      published.length > String(known).length && (!isPreprint || published.startsWith(String(known)));
    if (known === undefined || isFiner) fields['published'] = published;
  }
}

/** Where a paper appeared before where its preprint did, `arXiv 2019; ECCV 2020`. */
export function publishedFirst(places: readonly Appearance[]): readonly Appearance[] {
  return places.toSorted((a, b) => Number(a.isPreprint ?? false) - Number(b.isPreprint ?? false));
}
