import { identifierFields } from '../../../../paper/identifier-text.ts';
import { addressesIn } from '../../../../paper/web-address.ts';
import { shortened } from '../../../problem.ts';
import { addressField } from '../../list/words/label.ts';
import { valueText } from '../../values/value-text.ts';
import type { RawNote } from '../../work.ts';
import type { ColumnMap } from '../columns/columns.ts';
import type { RowFields } from './put.ts';

/** What a paper has and neither a program nor an advisory does. */
const ofPapers: readonly string[] = [
  ...identifierFields,
  ...['pdf', 'container', 'venue', 'volume', 'issue', 'pages', 'abstract'],
];

/** The note that a row among papers is but a repository of code, or an advisory on a fault of software; else `undefined`. */
export function otherRowNote(
  line: number,
  row: Readonly<Record<string, unknown>>,
  map: ColumnMap,
  fields: RowFields,
): RawNote | undefined {
  const title = String(fields['title']);
  const has = (name: string) => fields[name] !== undefined;
  const what =
    isAdvisory(fields) && !identifierFields.some(has)
      ? 'an advisory on a fault of software'
      : !ofPapers.some(has) && !has('paper') && !hasSeveralAuthors(fields) && leadsToCode(row, map)
        ? 'a repository of code'
        : undefined;
  if (what === undefined) return undefined;
  return {
    line,
    note: `a row is ${what} and no paper: "${shortened(title, 80)}"; left out`,
    remedy: 'Give it a DOI, or say where it appeared, to have it as a paper.',
  };
}

/** Whether a row is called by the number of an advisory, or leads to where they are kept. */
function isAdvisory({ title, key, paper }: RowFields): boolean {
  return advisory.test(String(title)) || advisory.test(String(key)) || advisories.test(String(paper));
}

const advisory = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-\w{4}){3})\b/i;
const advisories =
  /^https?:\/\/(?:nvd\.nist\.gov\/vuln|(?:www\.)?cve\.org\/|cve\.mitre\.org\/|github\.com\/advisories\/|(?:www\.)?exploit-db\.com\/exploits)/i;

function hasSeveralAuthors({ authors }: RowFields): boolean {
  return Array.isArray(authors) && authors.length > 1;
}

/** Whether the column of the papers' own addresses leads to code. */
function leadsToCode(row: Readonly<Record<string, unknown>>, map: ColumnMap): boolean {
  return [...map].some(
    ([name, field]) =>
      field === 'paper' &&
      addressesIn(valueText(row[name])).some(({ href }) => addressField(href) === 'code'),
  );
}
