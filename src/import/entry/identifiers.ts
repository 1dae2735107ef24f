import { identifierFields, textIdentifiers } from '../../paper/identifier-text.ts';
import type { FieldValues } from '../../paper/paper.ts';

/** The kinds of identifier by which services know papers; `acl` is that of the ACL Anthology. */
export const identifierKinds = [...identifierFields, 'acl'] as const;

/** A kind of identifier. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** An identifier of a paper. */
export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

/** The identifiers that the fields of a paper give, in the order of the kinds. */
export function identifiersOf(fields: Partial<FieldValues>): Identifier[] {
  const acl = [fields.paper, fields.pdf, fields.doi]
    .map((text) => textIdentifiers(text ?? '').acl)
    .find((id) => id !== undefined);
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
