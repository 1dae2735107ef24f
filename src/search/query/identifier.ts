import { textIdentifiers } from '../../paper/identifier-text.ts';
import { isPastedAddress } from '../format/link-key.ts';

/** What arXiv prints in the margin of a paper, or a part of it: `arXiv:2504.10458v1 [cs.CV] 14 Apr 2025`. */
const stamp =
  /^(?:arxiv[:\s]\s*)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\s*\[[\w.-]+\])?(?:\s+\d{1,2} \p{L}{3,9} \d{4})?$/iu;

/** The number of a book, of 10 or 13 digits in groups or not. https://www.isbn-international.org */
const isbn = /^(?:isbn(?:-1[03])?\s*:?\s*)?((?:97[89][ -]?)?(?:\d[ -]?){9}[\dX])$/i;

/** The number of a book without what groups its digits. */
export function bareIsbn(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/**
 * The names of a paper in an identifier or a pasted address, the most telling first, in lower case:
 * the arXiv id without version, the DOI, the `id` of an OpenReview address, the number at PubMed or of
 * a book, the last part of a path on any shelf. Empty where the text as a whole is none of these.
 */
export function identifiersIn(text: string): string[] {
  const stamped = stamp.exec(text.trim())?.[1];
  if (stamped) return [stamped.toLowerCase()];
  const book = isbn.exec(text.trim())?.[1];
  if (book) return [bareIsbn(book).toLowerCase()];
  const given = bareName(text);
  const known = textIdentifiers(given);
  const isWeb = isPastedAddress(given);
  if (/\s/.test(given) && Object.keys(known).length === 0) return [];
  if (!isWeb && Object.keys(known).length === 0) return [];
  const { arxiv, doi, openreview, pmid, pmcid, acl } = known;
  const [path = '', ...behind] = given.split(/[?#]/);
  const bare = path.replace(/\/+$/, '');
  const found = [
    arxiv,
    doi,
    openreview,
    pmid,
    pmcid,
    // The Anthology's papers have one of these DOIs (https://aclanthology.org/info/).
    ...(acl && !doi ? [`10.18653/v1/${acl}`, `10.3115/v1/${acl}`] : []),
    isWeb ? new URLSearchParams(behind[0] ?? '').get('id') : undefined,
    isWeb && bare.includes('/') ? bare.split('/').at(-1) : undefined,
  ];
  return [...new Set(found.filter((name) => name).map((name) => String(name).toLowerCase()))];
}

/** A pasted name without the punctuation that surrounded it. */
export function bareName(text: string): string {
  const bare = text.trim().replace(/^[<(["'“]+|[>"'”.,;:]+$/gu, '');
  return /[([]/.test(bare) ? bare : bare.replace(/[)\]>"'”.,;:]+$/u, '');
}
