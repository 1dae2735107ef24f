import { z } from 'zod';

const arxivPattern = /^(?:arxiv:\s*)?((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?$/i;

/**
 * An arXiv identifier of either scheme (`2210.03629`, `hep-th/9901001`), without prefix and version.
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
export const arxivId = z
  .string()
  .trim()
  .regex(arxivPattern, 'is not an arXiv identifier such as 2210.03629')
  .transform((value) => (arxivPattern.exec(value)?.[1] ?? value).toLowerCase());

/** A DOI without resolver or prefix: `10.3233/FAIA230343`. */
export const doi = z
  .string()
  .trim()
  .transform((value) => value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''))
  .pipe(z.string().regex(/^10\.\d{4,9}\/[^\s<>"{}|\\^`]+$/, 'is not a DOI such as 10.3233/FAIA230343'));

/** An OpenReview forum identifier: `WE_vluYUL-X`. */
export const openreviewId = z
  .string()
  .trim()
  .regex(/^[\w-]{6,20}$/, 'is not an OpenReview identifier such as WE_vluYUL-X');

/** The arXiv page of a paper. */
export const arxivAddress = (id: string): string => `https://arxiv.org/abs/${id}`;

/** The PDF of a paper at arXiv. */
export const arxivPdfAddress = (id: string): string => `https://arxiv.org/pdf/${id}`;

/** The DOI under which arXiv registers a preprint (https://info.arxiv.org/help/doi.html). */
export const arxivDoi = (id: string): string => `10.48550/arXiv.${id}`;

/** The address that resolves a DOI. */
export const doiAddress = (id: string): string => `https://doi.org/${encodeURI(id)}`;

/** The page of a paper at PubMed. */
export const pubmedAddress = (id: string): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;

/** The full text of a paper at PubMed Central. */
export const pmcAddress = (id: string): string => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;

/** The page of a person at ORCID. */
export const orcidAddress = (id: string): string => `https://orcid.org/${id}`;

/** The forum page of a paper at OpenReview. */
export const openreviewAddress = (id: string): string => `https://openreview.net/forum?id=${id}`;
