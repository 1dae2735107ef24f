import type { FeedText } from '../../content/site/subscription.ts';
import { paragraphsOf } from '../../paper/abstract.ts';
import { earliestDay, precisionOf } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { keySentenceOrFirst } from '../../paper/sentence/key-sentence.ts';
import { escapedHtml } from '../../paper/text/escaped-html.ts';
import { htmlOf, markedText, plainText } from '../../paper/text/text.ts';
import { signs } from '../../words/words.ts';
import { oncePerObject } from '../once-per-object.ts';
import { linksOfPaper } from '../record/links.ts';
import { type StandIn, standInOf } from '../record/stand-in.ts';
import type { Shelf } from '../shelf.ts';
import { textLanguage } from '../text-language.ts';

/** What a feed says of a paper, whatever its format. Texts have no character that XML forbids. */
export interface FeedEntry {
  title: string;
  titleLanguage: string | undefined;
  /** HTML that is XML too, of our own renderer: the text, and behind it the links. */
  html: string;
  textLanguage: string | undefined;
  authors: string[];
  editors: string[];
  /** Topics, by id and name. */
  topics: { id: string; name: string }[];
  categories: string[];
  keywords: string[];
  /** The day it was listed, or else the first day that its date can mean, or else 1970-01-01, since Atom requires one. */
  updated: Date;
  /** Only where its day is known. */
  published?: Date;
}

/** The entry of a paper, of which all but the link to its page at `address` is made once, since a paper is in many feeds. */
export function feedEntry(shelf: Shelf, paper: Paper, text: FeedText, address: string): FeedEntry {
  const { html, links, ...entry } = entriesOf(shelf)[text](paper);
  const all = [linkHtml(shelf.site.name, address), ...links];
  return { ...entry, html: `${html}<p>${all.join(' · ')}</p>` };
}

const entriesOf = oncePerObject((shelf: Shelf) => ({
  abstract: oncePerObject((paper: Paper) => freshEntry(shelf, paper, 'abstract')),
  sentence: oncePerObject((paper: Paper) => freshEntry(shelf, paper, 'sentence')),
}));

function freshEntry(shelf: Shelf, paper: Paper, text: FeedText): FeedEntry & { links: string[] } {
  const { title, abstract, authors, editors = [], categories = [], keywords = [], published } = paper;
  const standIn = standInOf(shelf, paper);
  const paragraphs = standIn ? [standInHtml(standIn, text)] : textsOf(paper, text).map(paragraphHtml);
  return {
    title: xmlText(plainText(title)),
    titleLanguage: textLanguage(title, paper),
    html: xmlText(paragraphs.join('')),
    links: linksOfPaper(paper).map(({ label, address }) => linkHtml(label, address)),
    textLanguage: textLanguage(standIn?.sentence ?? abstract, paper),
    authors: authors.map(xmlText),
    editors: editors.map(xmlText),
    topics: (shelf.placements.get(paper.id) ?? []).map(({ topic: id }) => ({
      id,
      name: xmlText(shelf.topics.get(id)?.name ?? id),
    })),
    categories: categories.map(xmlText),
    keywords: keywords.map((keyword) => xmlText(plainText(keyword))),
    updated: timeOf(paper),
    ...(published && precisionOf(published) === 'day' && { published: midnight(published) }),
  };
}

function textsOf({ abstract }: Paper, text: FeedText): string[] {
  if (text === 'abstract') return paragraphsOf(abstract);
  const sentence = keySentenceOrFirst(abstract);
  return sentence ? [sentence.text] : [];
}

function standInHtml({ label, html, sentenceHtml }: StandIn, text: FeedText): string {
  return `<p>${signs.labelled(escapedHtml(label), text === 'abstract' ? html : sentenceHtml)}</p>`;
}

const paragraphHtml = (text: string) => `<p>${htmlOf(markedText(text).nodes, { links: true })}</p>`;

const linkHtml = (label: string, address: string) =>
  `<a href="${escapedHtml(address)}">${escapedHtml(xmlText(label))}</a>`;

/** When there is nothing to know a time by. */
export const epoch = new Date(0);

/** The beginning of a day; the epoch where no feed can write it. */
function midnight(day: string): Date {
  const time = new Date(`${day}T00:00:00Z`);
  return time.getUTCFullYear() > 0 ? time : epoch;
}

function timeOf({ listed, published }: Paper): Date {
  const day = listed ?? (published && earliestDay(published));
  return day ? midnight(day) : epoch;
}

/** Text without the characters that XML forbids. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
