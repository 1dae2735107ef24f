import type { Person } from '../content/people.ts';
import type { VenueRow } from '../content/venues.ts';
import { type Persons, personsOf, type Signed } from './person/persons.ts';
import type { Shelf } from './shelf.ts';
import { type VenueNames, venueNames } from './venue/venue-names.ts';

/** Who is who, and what is which, whatever the sources call them. */
export interface Names {
  persons: Persons;
  venueNames: VenueNames;
}

/** The names of people and venues on a shelf of these papers. */
export function namesOf(
  papers: readonly Signed[],
  people: readonly Person[] = [],
  venues: readonly VenueRow[] = [],
): Names {
  return { persons: personsOf(papers, people), venueNames: venueNames(venues) };
}

const known = new WeakMap<Shelf['papers'], Names>();

/** The names on a shelf, made once for its papers. */
export function namesOn({ papers, people, venues }: Pick<Shelf, 'papers' | 'people' | 'venues'>): Names {
  const names = known.get(papers) ?? namesOf(papers, people, venues);
  known.set(papers, names);
  return names;
}
