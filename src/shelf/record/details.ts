import type { Paper } from '../../paper/paper.ts';
import { fields } from '../../words/words.ts';
import { languageName } from './language-name.ts';

/** A row of the table with the identifiers of a paper. */
export interface Detail {
  label: string;
  values: string[];
}

/** What is known of a paper beside what its page says elsewhere: its language, and by which numbers others know it. */
export function detailsOf({ language, isbn, issn, pmid, pmcid, key }: Paper): Detail[] {
  const rows: [label: string, values: readonly (string | undefined)[]][] = [
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
