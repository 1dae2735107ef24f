import {
  addressIdentifiers,
  doiIdentifiers,
  type Identifiers,
  isResolverAddress,
} from '../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../paper/web-address.ts';
import { taggedValues } from './tagged-records.ts';
import type { TaggedField } from './tagged-syntax.ts';

/** The identifiers that a record gives, in tags of their own, in addresses and in notes. */
export function risIdentifiers(record: readonly TaggedField[]): Record<string, string | undefined> {
  const all = (...tags: string[]) => taggedValues(record, ...tags);
  const notes = all('N1', 'M1', 'C2', 'UR', 'AN', 'M3').join(' ');
  // EBSCO writes the DOI as L3, Dimensions other identifiers as `35957633 [PMID]`.
  const written =
    doiIn(all('DO')[0]) ??
    all('L3', 'DI').map(doiIn).find(Boolean) ??
    /(?:^|doi:?\s*|doi\.org\/)(10\.\d{4,9}\/\S+)/i.exec(notes)?.[1];
  const doi = written?.replace(/[.,;]+$/, '');
  const known: Identifiers = doi === undefined ? {} : doiIdentifiers(doi);
  for (const address of all('UR', 'L1', 'L2', 'LK'))
    Object.assign(known, { ...addressIdentifiers(address), ...known });
  const numbered = (kind: string) =>
    all('U1')
      .find((value) => value.endsWith(`[${kind}]`))
      ?.split(' ')[0];
  const arxiv =
    /(?:arxiv[:.\s]\s*|arxiv\.org\/(?:abs|pdf)\/)(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i.exec(
      notes,
    )?.[1];
  return {
    doi: known.doi ?? (known.arxiv ? undefined : doi),
    arxiv: known.arxiv ?? arxiv,
    openreview: known.openreview,
    pmcid: known.pmcid ?? numbered('PMCID'),
    pmid: known.pmid ?? numbered('PMID') ?? /PMID:?\s*(\d+)/i.exec(notes)?.[1],
  };
}

/** The DOI that a text ends with, whatever stands before it. */
export function doiIn(text: string | undefined): string | undefined {
  return text && /10\.\d{4,9}\//.test(text) ? text.replace(/^.*?(?=10\.\d{4,9}\/)/, '') : undefined;
}

/** Puts the addresses of a record into its fields; those that a field has no more place for are given back. */
export function putRisAddresses(record: readonly TaggedField[], fields: Record<string, unknown>): string[] {
  const further: string[] = [];
  for (const address of taggedValues(record, 'L1', 'UR', 'L2').flatMap((value) =>
    value.split(/;\s*(?=https?:)/),
  )) {
    const { arxiv, doi, openreview } = addressIdentifiers(address);
    if (!/^https?:\/\/\S+$/i.test(address)) further.push(address);
    else if (!arxiv && !openreview && !(doi && isResolverAddress(address))) {
      const field = isPdfAddress(address) ? 'pdf' : 'paper';
      fields[field] ??= address;
      if (fields[field] !== address && fields['paper'] !== address) further.push(address);
    }
  }
  return [...new Set(further)];
}
