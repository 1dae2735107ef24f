import { z } from 'zod';

import { arxivIdIn, textIdentifiers } from './identifier-text.ts';

/** An identifier in any writing or address that says it, in canonical form. */
function identifierSchema(message: string, read: (written: string) => string | undefined) {
  return z.string().transform((written, context) => {
    const found = read(written.trim());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/**
 * An arXiv identifier of either scheme (`2210.03629`, `hep-th/9901001`), without prefix and version.
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
export const arxivId = identifierSchema('is not an arXiv identifier such as 2210.03629', arxivIdIn);

/** A DOI without resolver or prefix: `10.3233/FAIA230343`. */
export const doi = identifierSchema('is not a DOI such as 10.3233/FAIA230343', (written) => {
  const { doi: found, arxiv } = textIdentifiers(written);
  return found ?? (arxiv && written.includes('10.48550/') ? arxivDoi(arxiv) : undefined);
});

/** An OpenReview forum identifier: `WE_vluYUL-X`. */
export const openreviewId = identifierSchema(
  'is not an OpenReview identifier such as WE_vluYUL-X',
  (written) => /^[\w-]{6,20}$/.exec(written)?.[0] ?? textIdentifiers(written).openreview,
);

/** A PubMed identifier: `30898391`. */
export const pubmedId = identifierSchema(
  'is not a PubMed identifier such as 30898391',
  (written) => /^\d{1,9}$/.exec(written)?.[0] ?? textIdentifiers(written).pmid,
);

/** A PubMed Central identifier: `PMC6531421`. */
export const pubmedCentralId = identifierSchema(
  'is not a PubMed Central identifier such as PMC6531421',
  (written) => textIdentifiers(/^\d{1,9}$/.test(written) ? `PMC${written}` : written).pmcid,
);

/** The arXiv page of a paper. */
export const arxivAddress = (id: string): string => `https://arxiv.org/abs/${id}`;

/** The PDF of a paper at arXiv. */
export const arxivPdfAddress = (id: string): string => `https://arxiv.org/pdf/${id}`;

/** The DOI under which arXiv registers a preprint (https://info.arxiv.org/help/doi.html). */
export const arxivDoi = (id: string): string => `10.48550/arXiv.${id}`;

/** The address that resolves a DOI. */
export const doiAddress = (id: string): string =>
  `https://doi.org/${encodeURI(id).replace(/[?#]/g, encodeURIComponent)}`;

/** The page of a paper at PubMed. */
export const pubmedAddress = (id: string): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;

/** The full text of a paper at PubMed Central. */
export const pmcAddress = (id: string): string => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;

/** The page of a person at ORCID. */
export const orcidAddress = (id: string): string => `https://orcid.org/${id}`;

/** The forum page of a paper at OpenReview. */
export const openreviewAddress = (id: string): string => `https://openreview.net/forum?id=${id}`;

/** Whether the last sign of an ORCID iD is the one that follows from the others (ISO 7064, MOD 11-2). */
export function isOrcidWhole(iD: string): boolean {
  const signs = iD.replaceAll('-', '');
  const sum = [...signs.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return signs.at(-1) === (check === 10 ? 'X' : String(check));
}
