import {
  addressIdentifiers,
  type Identifiers,
  identifierFields,
  textIdentifiers,
} from '../../../paper/identifier-text.ts';
import type { FieldValues } from '../../../paper/paper.ts';

/** A field of which one alone tells a paper. */
export type IdentifierField = (typeof identifierFields)[number];

/** The name in `extra` of further identifiers of a kind, which are divided by spaces. */
export const otherName = (name: IdentifierField): string => `other ${name}`;

/** The name in `extra` of an identifier that a source gives and another paper has. */
export const disputedName = (name: IdentifierField): string => `disputed ${name}`;

/**
 * What tells a paper whatever its title, as `arxiv:2210.03629`: its identifiers and those in the
 * addresses of its text. Two writings of one identifier have one key. The paper's own come first.
 */
export function workKeys(values: FieldValues): string[] {
  const own = identifierFields.flatMap((name) => keysIn(name, values[name]));
  const linked = [values.paper, values.pdf].flatMap((address) =>
    address === undefined ? [] : keysOfIdentifiers(addressIdentifiers(address)),
  );
  const other = identifierFields.flatMap((name) =>
    (values.extra?.[otherName(name)] ?? '').split(' ').flatMap((value) => keysIn(name, value)),
  );
  return [...new Set([...own, ...linked, ...other])];
}

/** The key of one identifier. */
export function workKey(name: IdentifierField, value: string): string {
  return keysIn(name, value)[0] ?? `${name}:${value.toLowerCase()}`;
}

function keysIn(name: IdentifierField, value: string | undefined): string[] {
  if (!value) return [];
  return name === 'doi' ? keysOfIdentifiers(textIdentifiers(value)) : keysOfIdentifiers({ [name]: value });
}

function keysOfIdentifiers({ arxiv, doi, openreview, pmid, pmcid, acl }: Identifiers): string[] {
  return [
    // The class within an archive may be left out (https://info.arxiv.org/help/arxiv_identifier.html).
    arxiv && `arxiv:${arxiv.toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}\//, '$1/')}`,
    // Versions at Research Square and OSF have a DOI each.
    doi && `doi:${doi.toLowerCase().replace(/^(10\.21203\/.*|10\.31\d{3}\/.*?)[/_]v\d+$/, '$1')}`,
    openreview && `openreview:${openreview}`,
    pmid && `pmid:${pmid}`,
    pmcid && `pmcid:${pmcid.toUpperCase()}`,
    acl && `acl:${acl}`,
  ].filter((key) => key !== undefined);
}
