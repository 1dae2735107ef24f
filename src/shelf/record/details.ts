import type { Paper } from '../../paper/paper.ts';
import { fields } from '../../words/words.ts';
import { languageName } from './language-name.ts';

/** A row of the table with the identifiers of a paper. */
export interface Detail {
  label: string;
  values: string[];
}

/** What is known of a paper beside what its page says elsewhere: where its authors work, its language, and by which numbers others know it. */
export function detailsOf(paper: Paper): Detail[] {
  const { language, isbn, issn, pmid, pmcid, key } = paper;
  const rows: [label: string, values: readonly (string | undefined)[]][] = [
    [fields.affiliations, affiliationsOf(paper)],
    [fields.language, [language && languageName(language)]],
    [fields.isbn, isbn ?? []],
    [fields.issn, issn ?? []],
    ['PubMed', [pmid]],
    ['PubMed Central', [pmcid]],
    [fields.key, [key]],
  ];
  return rows
    .map(([label, values]) => ({ label, values: values.filter((value) => value !== undefined) }))
    .filter(({ values }) => values.length > 0);
}

/** What sources call where authors work. */
const affiliationNames = ['affiliations', 'affiliation'];

/** More than this many would fill the page of a paper, and stay among its other data. */
const mostAffiliations = 8;

/** Where the authors of a paper work, each place once. */
function affiliationsOf({ extra = {} }: Paper): string[] {
  const places = affiliationNames.flatMap((name) => extra[name]?.split(/;\s+/) ?? []);
  return places.length > mostAffiliations ? [] : [...new Set(places)];
}

/** What a record says under `extra` that its details don't say already. */
export function withoutDetails(paper: Paper): [name: string, value: string][] {
  const areShown = affiliationsOf(paper).length > 0;
  return Object.entries(paper.extra ?? {}).filter(([name]) => !(areShown && affiliationNames.includes(name)));
}
