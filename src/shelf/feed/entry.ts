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
import type { Feed } from './feed.ts';

/** What a feed says of a paper, whatever its format. Texts have no character that XML forbids. */
export interface FeedEntry {
  title: string;
  titleLanguage: string | undefined;
  /** HTML that is XML too, of our own renderer: the text, then the links of the paper. */
  html: string;
  textLanguage: string | undefined;
  authors: string[];
  editors: string[];
  keywords: string[];
  /** The day it was listed, or else the first day that its date can mean, or else 1970-01-01, since Atom requires one. */
  updated: Date;
  /** Only where its day is known. */
  published?: Date;
}

/** The entry of a paper, of which what is long is made once, since a paper is in many feeds; `address` is that of its page. */
export function feedEntry(shelf: Shelf, paper: Paper, text: Feed['text'], address: string): FeedEntry {
  const entry = entriesOf(shelf)[text](paper);
  return { ...entry, html: entry.html + linksHtml(shelf, paper, address) };
}

const entriesOf = oncePerObject((shelf: Shelf) => ({
  abstract: oncePerObject((paper: Paper) => freshEntry(shelf, paper, 'abstract')),
  sentence: oncePerObject((paper: Paper) => freshEntry(shelf, paper, 'sentence')),
}));

function freshEntry(shelf: Shelf, paper: Paper, text: Feed['text']): FeedEntry {
  const { title, abstract, authors, editors = [], keywords = [], published } = paper;
  const standIn = standInOf(shelf, paper);
  const paragraphs = standIn ? [standInHtml(standIn, text)] : textsOf(paper, text).map(paragraphHtml);
  return {
    title: xmlText(plainText(title)),
    titleLanguage: textLanguage(title, paper),
    html: xmlText(paragraphs.join('')),
    textLanguage: textLanguage(standIn?.sentence ?? abstract, paper),
    authors: authors.map(xmlText),
    editors: editors.map(xmlText),
    keywords: keywords.map((keyword) => xmlText(plainText(keyword))),
    updated: timeOf(paper),
    ...(published && precisionOf(published) === 'day' && { published: midnight(published) }),
  };
}

function textsOf({ abstract }: Paper, text: Feed['text']): string[] {
  if (text === 'abstract') return paragraphsOf(abstract);
  const sentence = keySentenceOrFirst(abstract);
  return sentence ? [sentence.text] : [];
}

function standInHtml({ label, html, sentenceHtml }: StandIn, text: Feed['text']): string {
  return `<p>${signs.labelled(escapedHtml(label), text === 'abstract' ? html : sentenceHtml)}</p>`;
}

const paragraphHtml = (text: string) => `<p>${htmlOf(markedText(text).nodes, { links: true })}</p>`;

/** The links of a paper, that to its page first, for who reads the feed in a browser. */
function linksHtml({ site }: Shelf, paper: Paper, address: string): string {
  const links = [{ label: site.name, address }, ...linksOfPaper(paper)].map(
    (link) => `<a href="${escapedHtml(link.address)}">${escapedHtml(xmlText(link.label))}</a>`,
  );
  return `<p>${links.join(' · ')}</p>`;
}

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
