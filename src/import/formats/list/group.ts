import type { Layout } from './layout.ts';

export interface EntryGroup {
  layout: Layout;
  /** The share of its entries that link to a paper, or say where and when it was published. */
  papers: number;
  /** The share whose best text is long enough for a title. */
  titles: number;
  /** The share that is nothing but a title, written with capitals. */
  cased: number;
  /** Whether the whole document is a long list of titles. */
  isOfTitles: boolean;
  /** Whether the document sets its titles apart: many of its entries are nothing but a title in bold. */
  hasBoldTitles: boolean;
  /** The share of papers in the whole document. */
  documentPapers: number;
  /** The share that surely names people: several, or with initials, or as most of its entries do. */
  people: number;
  size: number;
  /** All entries of the document, where so few stand together that they agree on nothing. */
  wider?: EntryGroup;
}
