import { dividedName } from '../name.ts';
import type { Paper } from '../paper.ts';
import { spokenFormula } from '../text/spoken-formula.ts';
import { type Inline, markedText } from '../text/text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate } from './cited.ts';
import { type WorkType, workTypeOf } from './work-type.ts';

/** A name in CSL-JSON: a person in parts, a group as it is written. */
export type CslName =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

/** A paper in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  id: string;
  /** `article` is a preprint in CSL 1.0.2. */
  type: 'article' | 'article-journal' | 'paper-conference' | 'document';
  /** With the few tags that CSL-JSON has for superscripts, subscripts, italics and the like. */
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  /** `arXiv:2210.03629`, of a preprint. */
  number?: string;
  publisher?: string;
  archive?: string;
  archive_location?: string;
  DOI?: string;
  URL?: string;
}

const types: Record<WorkType, CslItem['type']> = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  unknown: 'document',
};

/** A paper in CSL-JSON. Unknown fields are left out. */
export function cslOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): CslItem {
  const { title, authors, venue, arxiv, doi } = paper;
  const kind = workTypeOf(paper);
  const date = citedDate(paper);
  const address = citedAddress(paper);
  return {
    id: key,
    type: types[kind],
    title: cslText(markedText(title).nodes),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(venue && { 'container-title': venue }),
    ...(kind === 'preprint' && { number: `arXiv:${arxiv}`, publisher: 'arXiv' }),
    ...(kind !== 'preprint' && arxiv && { archive: 'arXiv', archive_location: arxiv }),
    ...(doi && { DOI: doi }),
    ...(address && { URL: address }),
  };
}

/** A name as CSL divides it: particles in lower case are apart from the family name. */
export function cslName(name: string): CslName {
  const parts = dividedName(name);
  if (!parts) return { literal: name };
  const { given, family, suffix } = parts;
  const [, particle, bare] = /^(\p{Ll}+(?:\s+\p{Ll}+)*)\s+(.+)$/u.exec(family) ?? [];
  return {
    family: bare ?? family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

const tags = {
  superscript: ['<sup>', '</sup>'],
  subscript: ['<sub>', '</sub>'],
  emphasis: ['<i>', '</i>'],
  strong: ['<b>', '</b>'],
  code: ['', ''],
  smallCaps: ['<span style="font-variant:small-caps;">', '</span>'],
} as const;

const keptCase = (text: string) => `<span class="nocase">${text}</span>`;

/** `3D`, which processors write `3d` where a style sets case. */
const counted = /(?<![\p{L}\p{N}])\d+\p{Lu}\p{L}*/gu;

/** Marked-up text as CSL-JSON has it; a formula is a line of text whose case no style changes. */
function cslText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ').replace(counted, keptCase);
      if (node.type === 'math') return keptCase(spokenFormula(node.tex));
      if (node.type === 'link') return cslText(node.children);
      const [open, close] = tags[node.type];
      return open + cslText(node.children) + close;
    })
    .join('');
}
