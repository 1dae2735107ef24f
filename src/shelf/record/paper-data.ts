import { bibtexOf } from '../../paper/citation/bibtex.ts';
import { citedDate } from '../../paper/citation/cited.ts';
import {
  type FieldValues,
  fieldSchema,
  fieldValuesOf,
  type Paper,
  type PaperStatus,
} from '../../paper/paper.ts';
import { keySentenceOf } from '../../paper/sentence/key-sentence.ts';
import type { Passage } from '../../paper/sentence/passage.ts';
import { plainText } from '../../paper/text/text.ts';
import { typeName } from '../facet/type.ts';
import { venueOf } from '../facet/venue.ts';
import { citationKeyOn } from '../files/citation-files.ts';
import { namesOn } from '../names.ts';
import type { Shelf } from '../shelf.ts';
import { type Highlight, type HighlightGroup, highlightText } from './highlights.ts';
import { furtherKeywords } from './keywords.ts';

/** What a paper's page tells scripts of its paper. All of it is plain text, but for the record. */
export interface PaperData {
  id: string;
  title: string;
  /** As written, in order. */
  authors: string[];
  editors?: string[];
  /** The date by which the paper is cited: `2025`, `2025-01` or `2025-01-24`. */
  published?: string;
  /** The short name, or that of the journal or book. */
  venue?: string;
  /** What kind of work it is, as people call it. */
  type?: string;
  status?: PaperStatus;
  awards?: string[];
  /** Those that aren't shown as topics. */
  keywords?: string[];
  arxiv?: string;
  bibtex: string;
  /** The anchor of the sentence that says what the paper does, where there are several sentences. */
  key?: string;
  /** The sentences of the abstract. */
  sentences: { anchor: string; text: string }[];
  highlights: HighlightData[];
  /** All that is known of the paper, in the source's words, for files that import whole. */
  record: FieldValues;
}

/** One aspect of a paper, such as its task, and what is said of it. */
export interface HighlightData {
  name: string;
  points: HighlightPoint[];
}

/** What is said of an aspect. */
export interface HighlightPoint {
  /** Of a topic; a number that is claimed has none. */
  name?: string;
  /** Absent where the name says it. */
  said?: string;
  /** Of the sentence that says so; none where no sentence of the abstract does. */
  anchor?: string;
}

/** What the page of `paper` tells scripts; `passages` are the sentences of its abstract. */
export function paperData(
  shelf: Shelf,
  paper: Paper,
  passages: readonly Passage[],
  highlights: readonly HighlightGroup[],
): PaperData {
  const { id, title, authors, editors, arxiv, type, status, awards } = paper;
  const keywords = furtherKeywords(shelf, paper);
  const venue = venueOf(paper, namesOn(shelf).venueNames);
  const published = citedDate(paper);
  const keySource = keySentenceOf(paper.abstract)?.text;
  const key = passages.length > 1 && passages.find(({ source }) => source === keySource)?.anchor;
  return {
    id,
    title: plainText(title),
    authors: [...authors],
    ...(editors && { editors: [...editors] }),
    ...(published && { published }),
    ...(venue && { venue }),
    ...(type && { type: typeName(type) }),
    ...(status && { status }),
    ...(awards && { awards: awards.map(plainText) }),
    ...(keywords.length > 0 && { keywords: keywords.map(plainText) }),
    ...(arxiv && { arxiv }),
    bibtex: bibtexOf(paper, citationKeyOn(shelf, id)),
    ...(key && { key }),
    sentences: passages.map(({ anchor, plain }) => ({ anchor, text: plain })),
    highlights: highlights.map(({ name, highlights }) => ({
      name,
      points: highlights.map(pointOf),
    })),
    record: recordValues(paper),
  };
}

/** The values of a paper's fields; a paper on a shelf carries more. */
function recordValues({ abstract, ...record }: Paper): FieldValues {
  const values = Object.entries(fieldValuesOf(record, abstract));
  return Object.fromEntries(values.filter(([name]) => Object.hasOwn(fieldSchema.shape, name)));
}

function pointOf(highlight: Highlight): HighlightPoint {
  const { name, source } = highlight;
  const said = highlightText(highlight);
  return {
    ...(name && { name }),
    ...(said && { said }),
    ...(source && source !== 'curator' && source.anchor && { anchor: source.anchor }),
  };
}
