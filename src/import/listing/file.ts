import { dump } from 'js-yaml';
import { type Listing, listingSchema } from '../../content/listing.ts';

/** What an import adds to the listing of a day. */
export interface ListingPart extends Omit<Partial<Listing>, 'source'> {
  source: string;
  papers: string[];
}

/** The listing with what is new in `part`: what it says already stays, papers are added at the end. */
export function joinedListing(known: Listing | undefined, part: ListingPart): Listing {
  const { papers, source, ...rest } = part;
  if (!known)
    return listingSchema.parse({ ...rest, inferred: String(part.inferred ?? false), source, papers });
  const sources = [...new Set([known.source ?? [], source].flat())];
  return {
    ...rest,
    ...withoutUndefined(known),
    source: sources.length === 1 ? source : sources,
    papers: [...new Set([...known.papers, ...papers])],
  };
}

/** The bytes of a listing's file, one value a line. */
export function listingYaml({ inferred, ...listing }: Listing): string {
  const { day, badge, curator, call, button, source, papers } = listing;
  const [first, ...others] = [source ?? []].flat();
  const sources = others.length === 0 ? first : source;
  const fields = {
    day,
    ...(inferred && { inferred }),
    badge,
    curator,
    call,
    button,
    source: sources,
    papers,
  };
  return dump(withoutUndefined(fields), { lineWidth: -1, noRefs: true });
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
