import type { FieldValues } from '../paper/paper.ts';

/** The kinds of identifier by which services know papers; `acl` is that of the ACL Anthology. */
export const identifierKinds = ['arxiv', 'doi', 'openreview', 'pmid', 'pmcid', 'acl'] as const;

/** A kind of identifier. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** An identifier of a paper. */
export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

/** An address in the ACL Anthology (https://aclanthology.org/faq/id/). */
const aclAddress =
  /^https?:\/\/(?:www\.)?aclanthology\.org\/([A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)(?:\.pdf|\/|$)/i;

/** The DOIs under which the ACL registers what is in its Anthology. */
const aclDoi = /^10\.(?:18653\/v1|3115\/v1)\/([A-Z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)$/i;

/** The ACL Anthology's identifier in an address or DOI; `undefined` where there is none. */
export function aclIdentifier(written: string): string | undefined {
  return (aclAddress.exec(written) ?? aclDoi.exec(written))?.[1];
}

/** The identifiers that the fields of a paper give, in the order of the kinds. */
export function identifiersOf(fields: Partial<FieldValues>): Identifier[] {
  const acl = [fields.paper, fields.pdf, fields.doi].map((text) => text && aclIdentifier(text)).find(Boolean);
  const values: Record<IdentifierKind, string | undefined> = {
    arxiv: fields.arxiv,
    doi: fields.doi?.toLowerCase(),
    openreview: fields.openreview,
    pmid: fields.pmid,
    pmcid: fields.pmcid,
    acl,
  };
  return identifierKinds.flatMap((kind) => {
    const value = values[kind];
    return value ? [{ kind, value }] : [];
  });
}

/** One name for an identifier: `doi:10.1000/1`. */
export function identifierKey({ kind, value }: Identifier): string {
  return `${kind}:${value.toLowerCase()}`;
}
