import type { VenueRow } from '../../content/venues.ts';
import { plainText } from '../../paper/text/text.ts';
import { acronymIn } from './acronym.ts';
import { journals, meetings } from './table.ts';
import { isBesides, venueKey } from './venue-key.ts';

/** A venue as people say it, and the year that its whole name gave. */
export interface ShortVenue {
  name: string;
  year?: string;
}

/** Finds the short name of a conference or journal by its whole name; `undefined` where none is known. */
export type VenueNames = (written: string) => ShortVenue | undefined;

/** What a name leads to, and whether other words may follow it. */
interface Known {
  name: string;
  isOpen: boolean;
}

/** The names that a curator gives, then those that everybody has, then what brackets and signs say. */
export function venueNames(rows: readonly VenueRow[] = []): VenueNames {
  const known = new Map<string, Known>(usual);
  for (const { name, also } of rows)
    for (const written of [name, ...also]) known.set(venueKey(written), { name, isOpen: true });
  const found = new Map<string, ShortVenue | undefined>();
  return (written) => {
    if (!found.has(written)) found.set(written, shortName(plainText(written), known));
    return found.get(written);
  };
}

const usual: ReadonlyMap<string, Known> = new Map([...rowsOf(journals, false), ...rowsOf(meetings, true)]);

function rowsOf(table: string, isOpen: boolean): [string, Known][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const end = line.indexOf(': ');
      const name = line.slice(0, end);
      return [name, ...line.slice(end + 2).split(' | ')].map((written): [string, Known] => [
        venueKey(written),
        { name, isOpen },
      ]);
    });
}

function shortName(written: string, known: ReadonlyMap<string, Known>): ShortVenue | undefined {
  const text = written.trim();
  const whole = known.get(venueKey(text));
  const part = whole ?? beginningOf(text, known);
  const year = yearIn(text);
  if (part) return { name: part.name, ...(year && { year }) };
  const acronym = acronymIn(text);
  if (!acronym) return undefined;
  const name = known.get(venueKey(acronym))?.name ?? acronym;
  return { name, ...(year && { year }) };
}

/** A name of so many words tells a conference, whatever follows it. */
const leastWords = 4;

/** The longest beginning of a name, up to a sign, that is known of a conference. */
function beginningOf(text: string, known: ReadonlyMap<string, Known>): Known | undefined {
  if (isBesides(text)) return undefined;
  const ends = [...text.matchAll(/\s*(?:[,:;.(\u2013\u2014]|\s-\s)/g)].map(({ index }) => index);
  for (const end of ends.reverse()) {
    const key = venueKey(text.slice(0, end));
    const found = known.get(key);
    if (found?.isOpen && key.split(' ').length >= leastWords && !/workshop/i.test(text.slice(end)))
      return found;
  }
  return undefined;
}

/** The year that a name gives: `2019`, or `'19` behind capitals. */
function yearIn(text: string): string | undefined {
  const whole = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  if (whole) return whole;
  const short = /\p{Lu}\s?[’'`](\d\d)(?!\d)/u.exec(text)?.[1];
  return short && `${Number(short) > 50 ? 19 : 20}${short}`;
}
