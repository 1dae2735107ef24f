import type { CslType, Paper } from '../paper.ts';
import { type WorkType, workTypeOf } from './work-type.ts';

/** What a kind of work is called elsewhere. */
export interface CitedType {
  bibtex: string;
  biblatex: string;
  ris: string;
  /** At schema.org. */
  schemaOrg: string;
  /** In Zotero. */
  zotero: string;
  /** What the work lies in: papers in a journal and chapters in a book have other fields for its name. */
  within?: 'journal' | 'book';
  /** What BibTeX calls who published it, where that isn't a publisher. */
  house?: 'institution' | 'school';
}

const article = { bibtex: 'article', biblatex: 'article', within: 'journal' } as const;
const entry = { bibtex: 'incollection', biblatex: 'inreference', within: 'book' } as const;
const law = { bibtex: 'misc', biblatex: 'legislation', schemaOrg: 'Legislation', zotero: 'statute' } as const;
const misc = {
  bibtex: 'misc',
  biblatex: 'misc',
  ris: 'GEN',
  schemaOrg: 'CreativeWork',
  zotero: 'document',
} as const;
const online = { ...misc, biblatex: 'online' } as const;

/**
 * The types of CSL in the other formats: the entry types of BibTeX (btxdoc) and of biblatex (its manual,
 * section 2.1), the tags of RIS that Zotero knows, classes of schema.org and item types of Zotero.
 */
export const citedTypes: Readonly<Record<CslType, CitedType>> = {
  article: { ...online, ris: 'UNPB', schemaOrg: 'ScholarlyArticle', zotero: 'preprint' },
  'article-journal': { ...article, ris: 'JOUR', schemaOrg: 'ScholarlyArticle', zotero: 'journalArticle' },
  'article-magazine': { ...article, ris: 'MGZN', schemaOrg: 'Article', zotero: 'magazineArticle' },
  'article-newspaper': { ...article, ris: 'NEWS', schemaOrg: 'NewsArticle', zotero: 'newspaperArticle' },
  bill: { ...law, ris: 'BILL', zotero: 'bill' },
  book: { bibtex: 'book', biblatex: 'book', ris: 'BOOK', schemaOrg: 'Book', zotero: 'book' },
  broadcast: { ...misc, biblatex: 'video', ris: 'MPCT', schemaOrg: 'BroadcastEvent', zotero: 'tvBroadcast' },
  chapter: {
    bibtex: 'incollection',
    biblatex: 'incollection',
    within: 'book',
    ris: 'CHAP',
    schemaOrg: 'Chapter',
    zotero: 'bookSection',
  },
  classic: { bibtex: 'book', biblatex: 'book', ris: 'CLSWK', schemaOrg: 'Book', zotero: 'book' },
  collection: { ...misc, schemaOrg: 'Collection' },
  dataset: { ...misc, biblatex: 'dataset', ris: 'DATA', schemaOrg: 'Dataset', zotero: 'dataset' },
  document: misc,
  entry: { ...entry, ris: 'ENCYC', schemaOrg: 'Article', zotero: 'encyclopediaArticle' },
  'entry-dictionary': { ...entry, ris: 'DICT', schemaOrg: 'DefinedTerm', zotero: 'dictionaryEntry' },
  'entry-encyclopedia': { ...entry, ris: 'ENCYC', schemaOrg: 'Article', zotero: 'encyclopediaArticle' },
  event: misc,
  figure: { ...misc, ris: 'FIGURE', schemaOrg: 'ImageObject', zotero: 'artwork' },
  graphic: { ...misc, biblatex: 'artwork', ris: 'ART', schemaOrg: 'VisualArtwork', zotero: 'artwork' },
  hearing: { ...misc, ris: 'HEAR', zotero: 'hearing' },
  interview: { ...misc, zotero: 'interview' },
  legal_case: { ...misc, biblatex: 'jurisdiction', ris: 'CASE', zotero: 'case' },
  legislation: { ...law, ris: 'STAT' },
  manuscript: {
    bibtex: 'unpublished',
    biblatex: 'unpublished',
    ris: 'MANSCPT',
    schemaOrg: 'Manuscript',
    zotero: 'manuscript',
  },
  map: { ...misc, ris: 'MAP', schemaOrg: 'Map', zotero: 'map' },
  motion_picture: { ...misc, biblatex: 'movie', ris: 'MPCT', schemaOrg: 'Movie', zotero: 'film' },
  musical_score: { ...misc, biblatex: 'music', ris: 'MUSIC', schemaOrg: 'MusicComposition' },
  pamphlet: { ...misc, bibtex: 'booklet', biblatex: 'booklet', ris: 'PAMP', zotero: 'book' },
  'paper-conference': {
    bibtex: 'inproceedings',
    biblatex: 'inproceedings',
    within: 'book',
    ris: 'CONF',
    schemaOrg: 'ScholarlyArticle',
    zotero: 'conferencePaper',
  },
  patent: { ...misc, biblatex: 'patent', ris: 'PAT', zotero: 'patent' },
  performance: { ...misc, biblatex: 'performance', schemaOrg: 'CreativeWork', zotero: 'presentation' },
  periodical: { ...misc, biblatex: 'periodical', ris: 'JFULL', schemaOrg: 'Periodical' },
  personal_communication: {
    ...misc,
    biblatex: 'letter',
    ris: 'PCOMM',
    schemaOrg: 'Message',
    zotero: 'letter',
  },
  post: { ...online, ris: 'ELEC', schemaOrg: 'SocialMediaPosting', zotero: 'forumPost' },
  'post-weblog': { ...online, ris: 'BLOG', schemaOrg: 'BlogPosting', zotero: 'blogPost' },
  regulation: { ...law, ris: 'STAT' },
  report: {
    bibtex: 'techreport',
    biblatex: 'report',
    house: 'institution',
    ris: 'RPRT',
    schemaOrg: 'Report',
    zotero: 'report',
  },
  review: { ...article, biblatex: 'review', ris: 'JOUR', schemaOrg: 'Review', zotero: 'journalArticle' },
  'review-book': {
    ...article,
    biblatex: 'review',
    ris: 'JOUR',
    schemaOrg: 'Review',
    zotero: 'journalArticle',
  },
  software: {
    ...misc,
    biblatex: 'software',
    ris: 'COMP',
    schemaOrg: 'SoftwareApplication',
    zotero: 'computerProgram',
  },
  song: { ...misc, biblatex: 'audio', ris: 'SOUND', schemaOrg: 'MusicRecording', zotero: 'audioRecording' },
  speech: { ...misc, ris: 'SLIDE', schemaOrg: 'PresentationDigitalDocument', zotero: 'presentation' },
  standard: { ...misc, biblatex: 'standard', ris: 'STAND', zotero: 'standard' },
  thesis: {
    bibtex: 'phdthesis',
    biblatex: 'thesis',
    house: 'school',
    ris: 'THES',
    schemaOrg: 'Thesis',
    zotero: 'thesis',
  },
  treaty: { ...law, ris: 'STAT' },
  webpage: { ...online, ris: 'ELEC', schemaOrg: 'WebPage', zotero: 'webpage' },
};

const supposed: Record<WorkType, CslType> = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  unknown: 'document',
};

/** What a paper is cited as: what its record says, else what its venue and arXiv id say for certain. */
export function citedTypeOf(paper: Pick<Paper, 'type' | 'venue' | 'container' | 'arxiv'>): CslType {
  return paper.type ?? supposed[workTypeOf(paper)];
}

/** Whether a paper is a preprint of arXiv and nothing says that it was published elsewhere. */
export function isArxivPreprint(paper: Pick<Paper, 'type' | 'venue' | 'container' | 'arxiv'>): boolean {
  return paper.arxiv !== undefined && containerOf(paper) === undefined && citedTypeOf(paper) === 'article';
}

/** The journal or book that a citation names: whole, else as people say it. */
export function containerOf({ container, venue }: Pick<Paper, 'container' | 'venue'>): string | undefined {
  return container ?? venue;
}

/** How many pages a whole book or thesis has, where that stands as its pages: `vii, 121`. */
export function extentOf(paper: Pick<Paper, 'type' | 'pages'>): string | undefined {
  const isWhole = paper.type === 'book' || paper.type === 'thesis';
  return isWhole && !/\d\s*[-–]\s*\d/.test(paper.pages ?? '') ? paper.pages : undefined;
}
