import { yearOfDate } from '../../paper/date/calendar.ts';
import { slugOf } from '../../paper/id.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { facets } from '../../words/words.ts';
import { namesOf } from '../names.ts';
import { isSmallShelf } from '../size.ts';
import { byText } from '../text-order.ts';
import { type VenueNames, venueNames } from '../venue/venue-names.ts';
import { papersForPage } from './address/page-limit.ts';
import { type Division, divisionsBy, type FacetOf } from './facet.ts';

/** A large shelf has at most this many pages of journals and books for each paper, since hosts limit the number of files. */
const maxPagesPerPaper = 0.05;

/** The longest id of a venue, in characters: file systems have names of up to 255 bytes. */
const longestIdChars = 200;

/** What tells where a paper appeared. */
type Placed = Pick<Paper, 'venue' | 'container'>;

/** Where a paper appeared. */
interface Venue {
  /** As people say it, with the year where its name gives one: `NeurIPS 2024`, `TMLR`. */
  name: string;
  /** Without the year. */
  series: string;
  year?: string;
}

const usualNames = venueNames();

/** What is shown as the venue of a paper: the short name or, where none is known, that of the journal or book. */
export function venueOf(paper: Placed, names: VenueNames = usualNames): string | undefined {
  const written = writtenVenue(paper);
  if (written === undefined) return undefined;
  const known = names(venueName(written));
  // What a source writes short stands as it is: `NeurIPS 2024 (Spotlight)`.
  return known && !isShort(written, known.name) ? venueIn(written, names).name : written;
}

/** The venue of a paper where it is another name than that of the journal or book. */
export function shortVenue(paper: Placed, names: VenueNames = usualNames): string | undefined {
  const { venue, container = '' } = paper;
  const shown = venue ?? venueOf(paper, names);
  return shown === undefined || shown.toLowerCase() === plainText(container).toLowerCase()
    ? undefined
    : shown;
}

/** A venue without the kind of presentation that follows it: `NeurIPS 2024 (Spotlight)` is `NeurIPS 2024`. */
export function venueName(venue: string): string {
  return venue.replace(/\s*\([^()]*\)$/, '').trim() || venue;
}

/** Papers by conference or journal, and by its year where sources give one. */
export const venueFacet: FacetOf = (papers, { venueNames: names } = namesOf(papers)) => {
  const keysOf = keysOnShelf(papers, names);
  const all = divisionsBy(papers, keysOf, (id, first) => (first && venueNamed(first, id, names)) ?? id);
  return {
    id: 'venue',
    ...facets.venue,
    search: { match: 'venue' },
    divisions: divisionsWithPage(all, papers.length, names).map((division) =>
      withOtherNames(division, names),
    ),
  };
};

/** The id of the venue of a paper; `undefined` where it has none, or one without a Latin letter or digit. */
export function venueIdOf(paper: Placed, names: VenueNames = usualNames): string | undefined {
  const written = writtenVenue(paper);
  return written === undefined ? undefined : idOf(venueIn(written, names).name);
}

function writtenVenue({ venue, container }: Placed): string | undefined {
  return venue ?? (container && plainText(container));
}

function idOf(name: string): string | undefined {
  const id = slugOf(name);
  return id !== '' && id.length <= longestIdChars ? id : undefined;
}

/** Whether a venue is written in no more words than its short name. */
function isShort(written: string, name: string): boolean {
  const words = (text: string) => text.split(/\s+/).length;
  return words(venueName(written).replace(/[\s'’]*(?:19|20)?\d\d$/, '')) <= words(name);
}

/** The conference or journal that a text names. */
function venueIn(written: string, names: VenueNames): Venue {
  // A short name in brackets is no kind of presentation.
  const bare = venueName(written);
  const known = names(written) ?? names(bare);
  if (known) {
    const { name, year } = known;
    return year === undefined ? { name, series: name } : { name: `${name} ${year}`, series: name, year };
  }
  const [, series, year] = /^(.+?)\s+((?:19|20)\d\d)$/.exec(bare) ?? [];
  return series !== undefined && year !== undefined
    ? { name: bare, series, year }
    : { name: bare, series: bare };
}

/**
 * A function that gives the divisions of a paper. One whose source gives no year of a conference is with those
 * of its year of publication, too, where others have that year; and one with a year with those without.
 */
function keysOnShelf(
  papers: readonly Paper[],
  names: VenueNames,
): (paper: Paper) => readonly (string | undefined)[] {
  const dated = new Set<string | undefined>();
  const undated = new Set<string | undefined>();
  const found = new Map<Paper, Venue>();
  for (const paper of papers) {
    const written = writtenVenue(paper);
    if (written === undefined) continue;
    const venue = venueIn(written, names);
    found.set(paper, venue);
    (venue.year === undefined ? undated : dated).add(idOf(venue.name));
  }
  return (paper) => {
    const venue = found.get(paper);
    if (!venue) return [];
    const ofYear = idOf(`${venue.series} ${paper.published && yearOfDate(paper.published)}`);
    const whole = idOf(venue.series);
    return [
      idOf(venue.name),
      venue.year === undefined && dated.has(ofYear) ? ofYear : undefined,
      venue.year !== undefined && undated.has(whole) ? whole : undefined,
    ];
  };
}

/** The name of a division, from a paper in it. */
function venueNamed(paper: Paper, id: string, names: VenueNames): string | undefined {
  const written = writtenVenue(paper);
  if (written === undefined) return undefined;
  const { name, series } = venueIn(written, names);
  const ofYear = `${series} ${paper.published && yearOfDate(paper.published)}`;
  return [name, series, ofYear].find((one) => idOf(one) === id);
}

/**
 * A division with the whole name that most of its papers' sources give, where the short one doesn't say it, and
 * with the ids that its papers' venues would have as their sources write them.
 */
function withOtherNames(division: Division, names: VenueNames): Division {
  const isWhole = (name: string) => {
    const known = names(venueName(name));
    return known !== undefined && !isShort(name, known.name);
  };
  const written = division.papers
    .flatMap(({ venue, container }) => [venue, container && plainText(container)])
    .filter((name) => name !== undefined && isWhole(name));
  const counts = new Map<string, number>();
  for (const name of written)
    if (name && idOf(venueName(name)) !== division.id) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  const isOwn = (paper: Paper) => idOf(venueIn(writtenVenue(paper) ?? '', names).name) === division.id;
  const own = division.papers.filter(isOwn).map((paper) => idOf(venueName(writtenVenue(paper) ?? '')));
  const aliases = [...new Set(own)].filter((id) => id !== undefined && id !== division.id).sort();
  return {
    ...division,
    ...(most && { otherNames: [most[0]] }),
    ...(aliases.length > 0 && { aliases: aliases as string[] }),
  };
}

/** All venues; on a large shelf, of those that are known by the name of a journal or book only the most frequent. */
function divisionsWithPage(all: readonly Division[], papers: number, names: VenueNames): Division[] {
  const isShortName = ({ papers }: Division) =>
    papers.some(({ venue, container }) => venue !== undefined || (container && names(plainText(container))));
  const counts = all.filter((division) => !isShortName(division)).map(({ papers }) => papers.length);
  const least = isSmallShelf(papers) ? 1 : papersForPage(counts, 1, papers * maxPagesPerPaper);
  return all.filter((division) => division.papers.length >= least || isShortName(division));
}
