import { citationKey, textAddress, yearOf } from './bibtex.ts';
import { isGroup, nameParts } from './name.ts';
import type { Paper } from './paper.ts';
import { plainText } from './text.ts';

/** A name as CSL has it: a person's in parts, a group's whole. */
export type CslName = { family: string; given?: string; suffix?: string } | { literal: string };

/** A paper as CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV. */
export interface CslItem {
  id: string;
  /** A preprint is an `article`. */
  type: 'paper-conference' | 'article';
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  publisher?: string;
  number?: string;
  genre?: string;
  DOI?: string;
  URL?: string;
}

/** The CSL item of a paper; what is unknown is left out. */
export function cslItemOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): CslItem {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const isPreprint = venue === undefined;
  const date = isPreprint ? published : yearOf(paper);
  const url = textAddress(paper);
  return {
    id: key,
    type: isPreprint ? 'article' : 'paper-conference',
    title: plainText(title),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(venue && { 'container-title': venue }),
    ...(isPreprint && arxiv && { genre: 'preprint', publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
  };
}

function cslName(name: string): CslName {
  if (isGroup(name)) return { literal: name };
  const { given, family, suffix } = nameParts(name);
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}
