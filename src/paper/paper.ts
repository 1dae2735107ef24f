import { z } from 'zod';
import { canonicalAbstract } from './abstract.ts';
import { day, partialDate } from './date/date.ts';
import { aliasPath } from './id.ts';
import { arxivId, doi, openreviewId, pubmedCentralId, pubmedId } from './identifier.ts';
import { webAddress } from './web-address.ts';

/** A line of text: runs of white space become one space, and control characters are left out. */
const text = z
  .string()
  .transform((value) =>
    value
      .replace(/(?![\t\n\v\f\r])[\p{Cc}\p{Cs}]/gu, '')
      .replace(/[ \t\n\v\f\r]+/g, ' ')
      .trim(),
  )
  .pipe(z.string().min(1, 'is empty'));

/** A count that someone read off a page on a day: `{ value: 12, read: '2025-07-03' }`. */
const signal = z.strictObject({ value: z.coerce.number().nonnegative(), read: day });

/** The kinds of works, as CSL names them (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const workTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** A kind of work, as CSL names it. */
export type CslType = (typeof workTypes)[number];

/** What became of a paper after it was published. */
export const paperStatuses = ['withdrawn', 'retracted', 'corrected'] as const;

export type PaperStatus = (typeof paperStatuses)[number];

const texts = z.array(text);
const addresses = z.array(webAddress);

/** The links of which a paper can have several. */
const linkLists = {
  code: addresses.default([]).describe('repositories, the first is the main one'),
  project: addresses.default([]).describe('project pages'),
  video: addresses.optional().describe('talks and films'),
  slides: addresses.optional().describe('slides of a talk'),
  poster: addresses.optional().describe('posters'),
  data: addresses.optional().describe('data sets'),
  model: addresses.optional().describe('trained models'),
  demo: addresses.optional().describe('demonstrations to try'),
  supplement: addresses.optional().describe('supplementary material'),
  review: addresses.optional().describe('reviews'),
};

/** A kind of link of which a paper can have several. */
export type LinkListName = keyof typeof linkLists;

/** The kinds of link of which a paper can have several. */
export const linkListNames = Object.keys(linkLists) as LinkListName[];

/** The links of a paper; what is not there is not known. */
export const linksSchema = z.strictObject({
  paper: webAddress.optional().describe("the publisher's page"),
  pdf: webAddress.optional().describe('the full text'),
  ...linkLists,
});

/**
 * One paper as a source or a front matter gives it. This is the only place where the shape is
 * written: types, messages and the table in the README follow it.
 *
 * Text fields hold the source's words, TeX included; what is absent is unknown.
 */
export const recordSchema = z.strictObject({
  title: text.describe('the title, TeX mathematics allowed'),
  authors: z.array(text).default([]).describe('names as written, in order'),
  published: partialDate
    .optional()
    .describe('2025-07-02, 2025-07 or 2025: as much as is known; 0300, and -0299 for 300 BC'),
  listed: day.optional().describe('the day of the newest listing that holds the paper'),
  type: z
    .enum(workTypes, 'is not a type of CSL such as article-journal')
    .optional()
    .describe('what kind of work it is, a type of CSL'),
  venue: text.optional().describe('conference or journal, short, as people say it'),
  container: text.optional().describe('the journal or book that it is in, whole'),
  volume: text.optional().describe('volume of the journal or series'),
  issue: text.optional().describe('issue of the journal'),
  pages: text.optional().describe('first and last page: 227-238'),
  number: text.optional().describe('number of a report, patent or article'),
  publisher: text.optional().describe('publisher, school or institution'),
  place: text.optional().describe('where it was published'),
  series: text.optional().describe('series that the book is in'),
  edition: text.optional().describe('edition of the book'),
  editors: texts.optional().describe('names as written, in order'),
  isbn: texts.optional().describe('numbers of the book'),
  issn: texts.optional().describe('numbers of the journal'),
  arxiv: arxivId.optional().describe('arXiv identifier without version'),
  doi: doi.optional().describe('DOI without resolver'),
  openreview: openreviewId.optional().describe('OpenReview forum identifier'),
  pmid: pubmedId.optional().describe('PubMed identifier'),
  pmcid: pubmedCentralId.optional().describe('PubMed Central identifier'),
  keywords: texts.optional().describe('as the source gives them'),
  categories: texts.optional().describe('of arXiv: cs.RO'),
  language: text.optional().describe('language of the text'),
  awards: texts.optional().describe('prizes'),
  status: z
    .enum(paperStatuses, 'is not withdrawn, retracted or corrected')
    .optional()
    .describe('withdrawn, retracted or corrected'),
  orcid: z
    .record(
      text,
      z
        .string()
        .trim()
        .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'is not an ORCID iD'),
    )
    .optional()
    .describe('author -> ORCID iD'),
  key: text.optional().describe("the source's citation key"),
  links: linksSchema.prefault({}),
  signals: z
    .record(z.string(), signal)
    .default({})
    .describe('counts, each as `{ value, read }` with the day it was read'),
  topics: z
    .array(text)
    .optional()
    .describe("a curator's own placement, by ids of topics; replaces the taxonomy's"),
  aliases: z
    .array(aliasPath)
    .default([])
    .describe('further addresses below `/papers/` that lead here; the arXiv id always does'),
  remarks: z.array(text).default([]).describe('what a source says about its own data'),
  extra: z.record(text, text).optional().describe('what no other field fits: name -> text'),
  sources: z
    .record(z.string(), text)
    .default({})
    .describe('field -> where its value came from; `curator` keeps a field from being imported'),
});

/** The data of one paper; what is not there is not known. */
export type PaperRecord = z.output<typeof recordSchema>;

/** A paper of the shelf: its record, the id that names its file and page, and its abstract. */
export interface Paper extends PaperRecord {
  /** Lower-case words joined by hyphens; the file name and the last part of the address. */
  id: string;
  /** The source's words, TeX included; paragraphs are divided by a blank line; empty if unknown. */
  abstract: string;
}

const { links: _, sources: __, ...ownFields } = recordSchema.shape;

/** Every field that a source can give, each optional; the kinds of link stand among the others. */
export const fieldSchema = z
  .strictObject({
    ...ownFields,
    ...linksSchema.shape,
    abstract: z.string().transform(canonicalAbstract),
  })
  .partial();

/** What is said of a paper, by field. */
export type FieldValues = z.output<typeof fieldSchema>;

/** A field that a source can give. */
export type FieldName = keyof FieldValues;

const { title: ___, ...defaults } = recordSchema.parse({ title: 'any' });

/** A record without what is unknown, and without the empty lists that the schema fills in. */
export function givenFields(record: PaperRecord): z.input<typeof recordSchema> {
  return withoutEmpty({ ...record, links: withoutEmpty(record.links, defaults.links) }, defaults);
}

function withoutEmpty<T extends object>(values: T, filledIn: object): T {
  const isGiven = ([name, value]: [string, unknown]) =>
    value !== undefined && !(Object.hasOwn(filledIn, name) && Object.keys(Object(value)).length === 0);
  return Object.fromEntries(Object.entries(values).filter(isGiven)) as T;
}

/** The known values of a record and an abstract, by field. */
export function fieldValuesOf(record: PaperRecord, abstract: string): FieldValues {
  const { links, sources: _, ...values } = givenFields(record);
  return { ...values, ...links, ...(abstract !== '' && { abstract }) } as FieldValues;
}

const anyLinks = linksSchema.strip();
const anyRecord = recordSchema.strip();

/** The record and the abstract that hold these values; `sources` says where each came from. */
export function recordOf(
  values: Record<string, unknown>,
  sources: Record<string, string>,
): { record: PaperRecord; abstract: string } {
  const record = anyRecord.parse({ ...values, links: anyLinks.parse(values), sources });
  return { record, abstract: canonicalAbstract(String(values['abstract'] ?? '')) };
}
