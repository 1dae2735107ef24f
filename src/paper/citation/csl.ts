import { countedYear, datePartsOf, isBeforeChrist } from '../date/calendar.ts';
import { dividedName } from '../name/name.ts';
import type { CslType, Paper } from '../paper.ts';
import { spokenFormula } from '../text/spoken-formula.ts';
import { type Inline, markedText } from '../text/text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate, plainParagraphs } from './cited.ts';
import { citedTypeOf, containerOf, extentOf, isArxivPreprint } from './cited-type.ts';
import { type CitationRest, restName } from './rest.ts';

/** A name in CSL-JSON: a person in parts, a group as it is written. */
export type CslName =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

/** A paper in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CslItem {
  id: string;
  /** `article` is a preprint in CSL 1.0.2. */
  type: CslType;
  /** With the few tags that CSL-JSON has for superscripts, subscripts, italics and the like. */
  title: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  'number-of-pages'?: string;
  edition?: string;
  /** `arXiv:2210.03629`, of a preprint. */
  number?: string;
  publisher?: string;
  'publisher-place'?: string;
  genre?: string;
  archive?: string;
  archive_location?: string;
  DOI?: string;
  URL?: string;
  ISBN?: string;
  ISSN?: string;
  PMID?: string;
  PMCID?: string;
  language?: string;
  status?: string;
  keyword?: string;
  abstract?: string;
  custom?: Record<string, CitationRest>;
}

/** The item of a paper for a file, with all that is known of it. */
export function wholeCslOf(paper: Omit<Paper, 'id'>, key: string): (rest: CitationRest) => CslItem {
  const { abstract, keywords } = paper;
  const item: CslItem = {
    ...cslOf(paper, key),
    ...(keywords && { keyword: keywords.join(', ') }),
    ...(abstract !== '' && { abstract: plainParagraphs(abstract) }),
  };
  return (rest) => ({ ...item, custom: { [restName]: rest } });
}

/** A paper in CSL-JSON as one needs it to cite. Unknown fields are left out. */
export function cslOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): CslItem {
  const { title, authors, editors = [], venue, arxiv } = paper;
  const date = citedDate(paper);
  const isPreprint = isArxivPreprint(paper);
  const container = containerOf(paper);
  const extent = extentOf(paper);
  const item: { [name in keyof CslItem]: CslItem[name] | undefined } = {
    id: key,
    type: citedTypeOf(paper),
    title: cslText(markedText(title).nodes),
    author: authors.length > 0 ? authors.map(cslName) : undefined,
    editor: editors.length > 0 ? editors.map(cslName) : undefined,
    issued: date ? { 'date-parts': [cslDate(date)] } : undefined,
    'container-title': container,
    'container-title-short': container === venue ? undefined : venue,
    'collection-title': paper.series,
    volume: paper.volume,
    issue: paper.issue,
    page: extent === undefined ? paper.pages : undefined,
    'number-of-pages': extent ?? paper.extra?.['number of pages'],
    edition: paper.edition,
    number: paper.number ?? (isPreprint ? `arXiv:${arxiv}` : undefined),
    publisher: paper.publisher ?? (isPreprint ? 'arXiv' : undefined),
    'publisher-place': paper.place,
    genre: paper.extra?.['genre'],
    archive: isPreprint || !arxiv ? undefined : 'arXiv',
    archive_location: isPreprint ? undefined : arxiv,
    DOI: paper.doi,
    URL: citedAddress(paper),
    ISBN: paper.isbn?.join(' '),
    ISSN: paper.issn?.join(' '),
    PMID: paper.pmid,
    PMCID: paper.pmcid,
    language: paper.language,
    status: paper.status,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value)) as unknown as CslItem;
}

/** The parts of a date as CSL counts: a year before Christ has its number with a minus. */
function cslDate(date: string): number[] {
  const [, ...others] = datePartsOf(date).map(Number);
  return [isBeforeChrist(date) ? -countedYear(date) : countedYear(date), ...others];
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
