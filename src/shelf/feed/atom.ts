import { generateAtomFeed } from 'feedsmith';
import { addressOf as placeAddress } from '../../content/addresses.ts';
import { licenceOf } from '../../content/site/licence.ts';
import type { Paper } from '../../paper/paper.ts';
import { language } from '../../words/words.ts';
import { paperPath } from '../paper-summary.ts';
import { newestListing, type Shelf } from '../shelf.ts';
import { epoch, feedEntry, xmlText } from './entry.ts';
import type { Feed, FeedFile } from './feed.ts';
import { feedFormats, feedPath } from './feed-path.ts';

/** How the feeds of arXiv mark its categories. */
const arxivScheme = 'http://arxiv.org/schemas/atom';

/**
 * A file of a feed in Atom (RFC 4287), with the links of archives (RFC 5005) and the licence (RFC 4946).
 * `addressOf` gives the public address of a path below the site's base.
 */
export function atomFeed(shelf: Shelf, file: FeedFile, addressOf: (path: string) => string): string {
  const { feed, papers } = file;
  const licence = licenceOf(shelf.site.licence);
  const entries = papers.map((paper) => atomEntry(shelf, paper, feed.text, addressOf(paperPath(paper.id))));
  return generateAtomFeed(
    {
      id: addressOf(feed.page),
      title: { value: xmlText(feed.title) },
      ...(feed.about && { subtitle: { value: xmlText(feed.about) } }),
      links: [
        { href: addressOf(feed.page) },
        ...linksOf(file, addressOf),
        ...(licence ? [{ rel: 'license', href: licence.address }] : []),
      ],
      updated: new Date(Math.max(Number(epoch), ...entries.map(({ updated }) => Number(updated)))),
      authors: [{ name: xmlText(newestListing(shelf)?.curator ?? shelf.site.curator ?? shelf.site.name) }],
      ...(licence && { rights: { value: licence.name } }),
      entries,
      xml: { lang: language },
    },
    {
      strict: true,
      stylesheets: [{ type: 'text/css', href: new URL(addressOf(placeAddress('feed.css'))).pathname }],
    },
  );
}

function linksOf({ feed, path, older, newer, archive }: FeedFile, addressOf: (path: string) => string) {
  const link = (rel: string, to: string | undefined) =>
    to === undefined ? [] : [{ rel, type: feedFormats.xml.type, href: addressOf(to) }];
  return [
    ...link('self', path),
    ...(archive === undefined ? [] : link('current', feedPath(feed))),
    ...link('prev-archive', older),
    ...link('next-archive', newer),
  ];
}

function atomEntry(shelf: Shelf, paper: Paper, text: Feed['text'], address: string) {
  const entry = feedEntry(shelf, paper, text, address);
  return {
    id: address,
    title: { value: entry.title, ...languageOf(entry.titleLanguage) },
    links: [{ href: address }],
    updated: entry.updated,
    ...(entry.published && { published: entry.published }),
    authors: entry.authors.map((name) => ({ name })),
    contributors: entry.editors.map((name) => ({ name })),
    categories: [
      ...entry.topics.map(({ id, name }) => ({ term: id, label: name })),
      ...entry.categories.map((category) => ({ term: category, scheme: arxivScheme })),
      ...entry.keywords.map((keyword) => ({ term: keyword })),
    ],
    [text === 'abstract' ? 'content' : 'summary']: {
      value: entry.html,
      type: 'xhtml',
      ...languageOf(entry.textLanguage),
    },
  };
}

const languageOf = (lang: string | undefined) => (lang === undefined ? {} : { xml: { lang } });
