import { languageName } from '../../paper/language-name.ts';
import type { Paper } from '../../paper/paper.ts';

/** A row of the table with the identifiers of a paper. */
export interface Detail {
  label: string;
  values: string[];
}

/** What is known of a paper beside what its page says elsewhere: its language, and by which numbers others know it. */
export function detailsOf({ language, isbn, issn, pmid, pmcid, key }: Paper): Detail[] {
  const rows: [label: string, values: readonly (string | undefined)[]][] = [
    ['Language', [language && languageName(language)]],
    ['ISBN', isbn ?? []],
    ['ISSN', issn ?? []],
    ['PubMed', [pmid]],
    ['PubMed Central', [pmcid]],
    ['Citation key', [key]],
  ];
  return rows
    .map(([label, values]) => ({ label, values: values.filter((value) => value !== undefined) }))
    .filter(({ values }) => values.length > 0);
}
