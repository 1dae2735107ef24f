import { licenceOf } from '../../content/site/licence.ts';
import { paragraphsOf } from '../../paper/abstract.ts';
import { earliestDay, isBeforeChrist, precisionOf } from '../../paper/date/calendar.ts';
import type { Paper } from '../../paper/paper.ts';
import { escapedHtml } from '../../paper/text/escaped-html.ts';
import { htmlOf, markedText, plainText } from '../../paper/text/text.ts';
import { language, signs } from '../../words/words.ts';
import { taglineOf } from '../display/tagline.ts';
import { paperPath } from '../paper-summary.ts';
import { standInOf } from '../record/stand-in.ts';
import { newestListing, type Shelf } from '../shelf.ts';
import { textLanguage } from '../text-language.ts';

/** The feed has at most this many papers, the first of the shelf. */
const maxEntries = 100;

/**
 * The Atom feed of a shelf (RFC 4287). `addressOf` gives the public address of a path. A paper's
 * `updated` is the day it was listed, or else the first day that its date can mean, or else 1970-01-01,
 * since Atom requires a date. `published` is given only where the day is known.
 */
export function atomFeed(shelf: Shelf, addressOf: (path: string) => string): string {
  const papers = shelf.papers.slice(0, maxEntries);
  const updated = [epoch, ...papers.map(timeOf)].sort().at(-1);
  const author = newestListing(shelf)?.curator ?? shelf.site.curator ?? shelf.site.name;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escaped(shelf.site.name)}</title>`,
    `<subtitle>${escaped(taglineOf(shelf.site))}</subtitle>`,
    `<id>${escaped(addressOf('/'))}</id>`,
    `<link href="${escaped(addressOf('/'))}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(addressOf('/feed.xml'))}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...rightsOf(shelf),
    ...papers.map((paper) => entryOf(shelf, paper, addressOf(paperPath(paper.id)))),
    '</feed>',
    '',
  ].join('\n');
}

/** Under which terms the data of a shelf may be used (RFC 4287 and RFC 4946). */
function rightsOf({ site }: Shelf): string[] {
  const licence = licenceOf(site.licence);
  if (!licence) return [];
  const { name, address } = licence;
  return [`<rights>${escaped(name)}</rights>`, `<link rel="license" href="${escaped(address)}"/>`];
}

/** How the feeds of arXiv mark its categories. */
const arxivScheme = 'http://arxiv.org/schemas/atom';

const epoch = '1970-01-01T00:00:00Z';

function timeOf({ listed, published }: Paper): string {
  const day = listed ?? (published && !isBeforeChrist(published) ? earliestDay(published) : undefined);
  return day ? `${day}T00:00:00Z` : epoch;
}

function entryOf(shelf: Shelf, paper: Paper, address: string): string {
  const standIn = standInOf(shelf, paper);
  const html = standIn
    ? [`<p>${signs.labelled(escapedHtml(standIn.label), standIn.html)}</p>`]
    : paragraphsOf(paper.abstract).map((text) => `<p>${htmlOf(markedText(text).nodes, { links: true })}</p>`);
  const topics = (shelf.placements.get(paper.id) ?? []).map(({ topic }) => topic);
  return [
    '<entry>',
    `<title${languageOf(paper.title, paper)}>${escaped(plainText(paper.title))}</title>`,
    `<id>${escaped(address)}</id>`,
    `<link href="${escaped(address)}"/>`,
    `<updated>${timeOf(paper)}</updated>`,
    ...(paper.published && precisionOf(paper.published) === 'day'
      ? [`<published>${paper.published}T00:00:00Z</published>`]
      : []),
    ...paper.authors.map((name) => `<author><name>${escaped(name)}</name></author>`),
    ...(paper.editors ?? []).map((name) => `<contributor><name>${escaped(name)}</name></contributor>`),
    ...topics.map(
      (topic) =>
        `<category term="${escaped(topic)}" label="${escaped(shelf.topics.get(topic)?.name ?? topic)}"/>`,
    ),
    ...(paper.categories ?? []).map(
      (category) => `<category term="${escaped(category)}" scheme="${arxivScheme}"/>`,
    ),
    ...(paper.keywords ?? []).map((keyword) => `<category term="${escaped(plainText(keyword))}"/>`),
    `<content type="html"${languageOf(standIn?.sentence ?? paper.abstract, paper)}>${escaped(html.join(''))}</content>`,
    '</entry>',
  ].join('\n');
}

function languageOf(text: string, paper: Paper): string {
  const language = textLanguage(text, paper);
  return language === undefined ? '' : ` xml:lang="${language}"`;
}

/** Text for XML: markup is escaped, characters that XML forbids are dropped. */
function escaped(text: string): string {
  return escapedHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
