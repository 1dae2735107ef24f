import type { PersonRow } from '../content/people.ts';
import type { VenueRow } from '../content/venues.ts';
import { type Persons, personsOf, type SignedPaper } from './person/persons.ts';
import { type VenueNames, venueNames } from './venue/venue-names.ts';

/** Who is who, and what is which, whatever the sources call them. */
export interface Names {
  persons: Persons;
  venueNames: VenueNames;
}

/** The names of people and venues on a shelf of these papers. */
export function namesOf(
  papers: readonly SignedPaper[],
  people: readonly PersonRow[] = [],
  venues: readonly VenueRow[] = [],
): Names {
  return { persons: personsOf(papers, people), venueNames: venueNames(venues) };
}

/** Papers, and what a curator says of the names on them. */
interface NamedPapers {
  papers: readonly SignedPaper[];
  people?: readonly PersonRow[];
  venues?: readonly VenueRow[];
}

const known = new WeakMap<readonly SignedPaper[], Names>();

/** The names on a shelf, made once for its papers. */
export function namesOn({ papers, people, venues }: NamedPapers): Names {
  const names = known.get(papers) ?? namesOf(papers, people, venues);
  known.set(papers, names);
  return names;
}
