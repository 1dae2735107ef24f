import type { Paper } from '../paper.ts';
import { pagesTex, plainTex, protectedVenue } from './bib-text.ts';
import type { CitedType } from './cited-type.ts';

/** Fields of an entry in their order; those without a value are left out. */
export type BibFields = [name: string, value: string | undefined][];

/** What BibTeX and biblatex call otherwise. */
interface PlaceNames {
  school: string;
  institution: string;
  place: string;
}

/** Where in its container a paper stands, and who published it where. */
export function placeFields(paper: Omit<Paper, 'id'>, type: CitedType, names: PlaceNames): BibFields {
  const tex = (text: string | undefined) => text && plainTex(text);
  const isNumbered = hasOwnNumber(type);
  return [
    ['series', paper.series && protectedVenue(paper.series)],
    ['edition', tex(paper.edition)],
    ['volume', tex(paper.volume)],
    ['number', tex(paper.issue ?? (isNumbered ? paper.number : undefined))],
    ['eid', isNumbered ? undefined : tex(paper.number)],
    ['pages', paper.pages && pagesTex(paper.pages)],
    ['type', type.house && tex(paper.extra?.['genre'] ?? (type.house === 'school' ? 'Thesis' : undefined))],
    [type.house ? names[type.house] : 'publisher', tex(paper.publisher)],
    [names.place, tex(paper.place)],
  ];
}

/** Whether works of a type have a number of their own, as reports do, and stand in no numbered issue. */
function hasOwnNumber({ ris }: CitedType): boolean {
  return /^(?:RPRT|PAT|STAND)$/.test(ris);
}
