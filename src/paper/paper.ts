import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { aliasPath } from './id.ts';
import { arxivId, doi, openreviewId } from './identifier.ts';
import { webAddress } from './web-address.ts';

/** A line of text: white space is folded, and control characters, which no text needs, are left out. */
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

const links = z.strictObject({
  paper: webAddress.optional().describe("the publisher's page"),
  pdf: webAddress.optional().describe('the full text'),
  code: z.array(webAddress).default([]).describe('repositories, the first is the main one'),
  project: z.array(webAddress).default([]).describe('project pages, demonstrations, data'),
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
  published: partialDate.optional().describe('2025-07-02, 2025-07 or 2025: as much as is known'),
  listed: day.optional().describe('the day of the newest listing that holds the paper'),
  venue: text.optional().describe('conference or journal as the source writes it'),
  arxiv: arxivId.optional().describe('arXiv identifier without version'),
  doi: doi.optional().describe('DOI without resolver'),
  openreview: openreviewId.optional().describe('OpenReview forum identifier'),
  links: links.default({ code: [], project: [] }),
  signals: z.record(z.string(), signal).default({}).describe('counts, each with the day it was read'),
  topics: z.array(text).optional().describe("a curator's own placement; replaces the taxonomy's"),
  aliases: z.array(aliasPath).default([]).describe('further addresses below /papers/ that lead here'),
  remarks: z.array(text).default([]).describe('what a source says about its own data'),
  sources: z.record(z.string(), text).default({}).describe('field -> where its value came from'),
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

/** The record's fields in the order in which files and reports give them. */
export const recordFields = Object.keys(recordSchema.shape) as (keyof PaperRecord)[];
