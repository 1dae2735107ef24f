import {
  addressIdentifiers,
  arxivIdIn,
  type Identifiers,
  identifierFields,
  isResolverAddress,
  textIdentifiers,
} from '../../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../../paper/web-address.ts';
import type { RowFields } from './put.ts';

/** Identifiers that a cell is, or names as such. */
export function cellIdentifiers(text: string): string[] {
  if (text.length > longestNamedChars) return [];
  if (Object.keys(textIdentifiers(text)).length > 0 && /^(?:https?:|doi|10\.|arxiv|pmid|pmc)/i.test(text))
    return [text];
  return (
    text.match(
      /\b(?:doi:?\s*10\.\d{4,9}\/[^\s;,]+|arxiv:\s*\d{4}\.\d{4,5}|PMID:?\s*\d{4,9}|PMC\d{4,9})\b/gi,
    ) ?? []
  );
}

/** In a longer text, in characters, identifiers are those of other works. */
const longestNamedChars = 300;

function hasIdentifier(text: string): boolean {
  return Object.keys(textIdentifiers(text)).length > 0;
}

/** Identifiers that stand in addresses, in a key, or in cells of no field, in fields of their own. */
export function moveIdentifiers(fields: RowFields, further: readonly string[]): void {
  const written = ['arxiv', 'doi', 'openreview', 'pmid', 'pmcid', 'paper', 'pdf', 'key'].flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [value, ...value.split(/[\s,;]+/)] : [];
  });
  const arxivField = typeof fields['arxiv'] === 'string' ? [fields['arxiv']] : [];
  const found: Identifiers = {};
  for (const text of [...written, ...further]) Object.assign(found, { ...textIdentifiers(text), ...found });
  const arxiv = found.arxiv ?? arxivField.map(arxivIdIn).find((id) => id !== undefined);
  if (arxiv) found.arxiv = arxiv;
  for (const name of identifierFields) {
    const known = fields[name];
    if (typeof known === 'string' && /^https?:/.test(known) && !hasIdentifier(known)) {
      // A column of identifiers may hold the address of a page.
      fields['paper'] ??= known;
      delete fields[name];
    }
    if (found[name] !== undefined) fields[name] = found[name];
    else if (typeof fields[name] === 'string' && hasIdentifier(fields[name])) delete fields[name];
  }
  const paper = fields['paper'];
  if (typeof paper !== 'string') return;
  const { acl: _, doi, ...others } = addressIdentifiers(paper);
  if (Object.keys(others).length > 0 || (doi && isResolverAddress(paper))) delete fields['paper'];
  else if (isPdfAddress(paper) && fields['pdf'] === undefined) {
    fields['pdf'] = paper;
    delete fields['paper'];
  }
}
