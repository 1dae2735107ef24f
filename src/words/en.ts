import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

/** The tag (BCP 47) of the language, for `lang`. */
export const language: string = 'en';

/** The language as a country writes it, for Intl and for the metadata of pages. */
export const locale: string = 'en-GB';

/** What stands around every page, and the links of its navigation. */
export const frame = {
  skip: 'Skip to the content',
  shelf: 'Shelf',
  saved: 'Saved',
  topics: 'Topics',
  map: 'Map',
  allPapers: 'All papers',
  search: 'Search',
  repository: 'Repository',
  addPaper: 'Add a paper',
  data: 'Data:',
  keys: 'Keys',
};

/** Numbers of things. */
export const count = {
  papers: plural(locale, { one: '# paper', other: '# papers' }),
  days: plural(locale, { one: '# day', other: '# days' }),
  feeds: plural(locale, { one: '# feed', other: '# feeds' }),
};

/** How texts are put together. */
export const signs = {
  /** A name and what it names. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `“${text}”`,
};

/** Dates. */
export const dates = {
  /** A date as Intl writes it, where a language writes the first day of a month otherwise. */
  written: (date: string) => date,
  /** A week by its first and last day; `range` is how Intl joins them. */
  week: (range: string, _first: string, _last: string) => range.replace(/\s–\s/, ' to '),
  /** Behind words such as `published`: in September 2024, on 3 September 2024. */
  within: (date: string, precision: Precision) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
  /** Likewise, of two dates. */
  between: (first: string, last: string) => `from ${first} to ${last}`,
  /** The days of the week from Monday, in two letters or fewer. */
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

/** The home page. */
export const home = {
  /** The line below the name of a shelf, where its curator gives none. */
  tagline: 'A shelf of papers',
  newest: 'Newest papers',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} to browse and search.`,
  curator: (name: string) => `by ${name}`,
  noPapers: 'There are no papers on this shelf yet.',
  /** What whoever keeps the shelf does then; a command follows. */
  addPapers: 'To add some, run this command in its folder:',
};

/** The page of feeds, and the ways to them. */
export const follow = {
  title: 'Follow',
  /** Beside the way to them, where nobody says anything else. */
  call: 'New papers, as they come',
  description: (name: string) => `How to hear of new papers on ${name}: feeds of the shelf and of its parts.`,
  about:
    'A feed is an address that a feed reader checks for you: new papers come to you, and nobody needs to know who you are. Copy the address into your reader, or open it there.',
  whole: 'The whole shelf',
  /** Names of services and then of an app follow. */
  openIn: 'Open in',
  app: 'an app on this device',
  /** Names of formats follow. */
  formats: 'As',
  zotero: 'Zotero reads feeds, too: File, New Feed, From URL.',
  part: 'A part of it',
  parts: 'Their pages have feeds of their own: open one and press Follow.',
  opml: 'All feeds as one file (OPML), to import into a reader',
  division: 'New papers here come to your feed reader by this address. [What is a feed?]',
  /** Above a feed that is opened in a browser. */
  inBrowser: 'This is a feed. To follow it, copy the address of this page into a feed reader.',
  byMail: 'By mail',
  mailAddress: 'Your e-mail address',
  mailButton: 'Subscribe',
  mailHost: (host: string) => `Your address is sent to ${host}, which sends the mail.`,
};

/** Pages of a curator's own. */
export const ownPage = {
  /** What a table is called, before the heading above it. */
  table: 'Table',
  footnotes: 'Footnotes',
  footnote: (number: number) => `Footnote ${number}`,
  /** Leads from a footnote to where it is marked in the text. */
  back: (number: number) => `Back to the mark of footnote ${number}`,
};

/** Lists of papers. */
export const list = {
  pages: 'Pages of this list',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pageOf: (title: string, page: number) => `${title}, page ${page}`,
  from: (first: number, papers: number) => `From paper ${first} of ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Cite it:' : `Cite all ${papers}:`),
  records: 'Records',
  density: 'Density of the list',
  reading: 'Summaries',
  scanning: 'Titles',
  order: 'Order of the list',
  /** The orders of a list, by their ids. */
  orders: {
    listed: 'As listed',
    newest: 'Newest',
    trending: 'Trending',
    votes: 'Votes',
    stars: 'Stars',
    citations: 'Citations',
    title: 'Title',
  },
  /** Above a list of trending papers: by which count, and how it ages. */
  trending: (signal: string, days: number) =>
    `By ${signal}, which count half as much for every ${days} days of age.`,
  /** Where an order leaves the last papers out. */
  firstInOrder: (papers: number) => `The first ${papers} in this order.`,
  /** Behind the topics that an entry shows, how many more there are. */
  further: (topics: number) => `+${topics}`,
};

/** Ways of dividing the shelf: the name of one, that of all, and what they are. */
export const facets = {
  namesakes: {
    told: 'Authors who share a name are told apart by their ORCID iDs or by the curator.',
    untold: 'Authors who share a name share a page.',
  },
  topic: {
    name: 'Topic',
    plural: 'Topics',
    about: 'What several papers of this shelf are about, by their titles, abstracts and keywords.',
  },
  furtherTopic: {
    name: 'Further topic',
    plural: 'Further topics',
    about: 'What papers are about that the other topics leave out, by their titles, abstracts and keywords.',
  },
  year: {
    name: 'Year',
    plural: 'Years',
    about: 'When a paper was first published, as far as its source knows.',
  },
  venue: { name: 'Venue', plural: 'Venues', about: 'The conference or journal that a source names.' },
  author: {
    name: 'Author',
    plural: 'Authors',
    about: (papers: number, namesakes: string) =>
      `Authors of ${papers} or more papers on this shelf. ${namesakes}`,
  },
  day: {
    name: 'Listed day',
    plural: 'Listings',
    about: 'The day of the listing in which a paper came to this shelf.',
  },
  type: { name: 'Type', plural: 'Types', about: 'What kind of work it is, as far as a source says.' },
  keyword: {
    name: 'Keyword',
    plural: 'Keywords',
    about: (papers: number) => `Keywords of ${papers} or more papers, as the sources give them.`,
  },
  category: {
    name: 'Category',
    plural: 'Categories',
    about: 'The categories of arXiv in which a paper is filed.',
  },
  msc: {
    name: 'Field of mathematics',
    plural: 'Fields of mathematics',
    about: 'The main classes of the Mathematics Subject Classification in which a paper is filed.',
  },
  award: { name: 'Award', plural: 'Awards', about: 'The prizes that a source names.' },
  has: { name: 'With', plural: 'Supplements', about: 'What comes with a paper.' },
  /** What a field of the curator's own divides by. */
  own: { about: (label: string) => `${label}, as the sources give it.` },
  /** The name of several, where a taxonomy gives none. */
  pluralOf: (name: string) => `${name}s`,
};

/** How many papers are in no division of a facet, by the facet's id. */
export const undivided = {
  author: plural(locale, {
    one: "# paper has no author with a page here; the names on a paper's page lead to a search.",
    other: "# papers have no author with a page here; the names on a paper's page lead to a search.",
  }),
  keyword: plural(locale, {
    one: '# paper has no keyword with a page here.',
    other: '# papers have no keyword with a page here.',
  }),
  award: plural(locale, {
    one: '# paper has no award that a source names.',
    other: '# papers have no award that a source names.',
  }),
};

/** The pages of a facet and of its divisions. Brackets hold the words of a link. */
export const division = {
  otherNames: (names: string) => `Also: ${names}`,
  within: (name: string) => `Within ${name}`,
  /** How many papers are in no division of a facet that has no words of its own for them. */
  unknown: (papers: number, of: number) => `For ${papers} of ${of} papers it is unknown or not given.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} on this shelf. ${about}`,
  picture: 'The same in a picture: the [timeline].',
  /** Below the keywords that are no topics. */
  asTopics: 'The others are [topics] as well.',
  undated: (papers: string) => `${papers}, of unknown date.`,
  /** How many papers, also in words, and when they were published. */
  dated: (papers: string, _number: number, when: string) => `${papers}, published ${when}.`,
  partlyDated: (papers: string, _number: number, when: string, unknown: number) =>
    `${papers}, published ${when}; the date of ${unknown} is unknown.`,
  together: 'Often together with',
  mostOn: 'Most often on',
};

/** All topics. */
export const topics = {
  title: 'Topics',
  description: (facets: readonly string[]) =>
    `The papers of this shelf by ${facets.map((name) => name.toLowerCase()).join(', ') || 'topic'}.`,
  none: 'No paper of this shelf has a topic as yet.',
  /** The table of two facets: what it shows, and one of its cells. */
  table: (down: string, across: string) => `${down} by ${across.toLowerCase()}: how many papers are on both`,
  both: (down: string, across: string) => `${down} and ${across}`,
};

/** Listings by day, week and month. */
export const periods = {
  beside: 'Listings before and after',
  week: (name: string) => `The week: ${name}`,
  month: (name: string) => `The month: ${name}`,
  allDays: 'All listed days',
  listedMonth: 'Listed month',
  listedWeek: (number: number) => `Listed week ${number}`,
  weekNumber: (number: number) => `Week ${number}`,
  weeks: 'Week',
  listingsOf: (month: string) => `Listings of ${month}`,
  onDays: (papers: string, days: string) => `${papers} on ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}: ${papers} listed on ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) => `Week ${number}, ${name}: ${papers} listed.`,
};

/** The page of papers in time. Brackets hold the words of a link. */
export const timeline = {
  title: 'Timeline',
  description: (papers: string) => `The papers of this shelf in time. ${papers}`,
  map: 'The same papers by meaning are on the [map].',
  listings: 'Listings',
  allDays: 'When papers came to this shelf: [all listed days].',
};

/** A chart of papers by month or year. */
export const chart = {
  ofShelf: 'Papers of this shelf',
  of: (division: string) => `Papers of ${division}`,
  byMonth: (papers: string) => `${papers} by month of publication`,
  byYear: (papers: string) => `${papers} by year of publication`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `From ${first} to ${last}; most, ${papers}, in ${highest}. The table below has all numbers.`,
  byCentury: (papers: string) => `${papers} by century of publication`,
  tableByMonth: 'Papers by month of publication, as a table',
  tableByYear: 'Papers by year of publication, as a table',
  tableByCentury: 'Papers by century of publication, as a table',
  month: 'Month',
  year: 'Year',
  century: 'Century',
  papers: 'Papers',
  onlyYear: (papers: string) => `Of ${papers} only the year is known.`,
  undated: (papers: string) => `Of ${papers} the date is unknown.`,
};

/** The map of the shelf. Brackets hold the words of a link. */
export const map = {
  title: 'Map of the shelf',
  description: (papers: string) => `A map of ${papers}: similar papers sit together.`,
  about:
    'Each dot is a paper. Similar papers sit together; names stand where most papers of a topic are, and lines mark dense areas. The [timeline] has the same papers by date.',
  terms: 'Names in italics are terms that many papers there share; they lead to a search.',
  drawing: (papers: string) =>
    `${papers} as dots; similar papers sit together, with the names of their topics. The same papers are listed below.`,
  names: 'Topics on the map',
  list: 'The same as a list',
  termList: 'Terms on the map',
  without: (facet: string) => `Without a ${facet.toLowerCase()}`,
};

/** The page of a paper. */
export const paper = {
  /** Stands where the abstract would; the way to the paper follows. */
  noAbstract: 'No abstract',
  readOn: 'Read the paper',
  lists: 'List',
  toPrevious: 'To the previous paper',
  toNext: 'To the next paper',
  links: 'Links',
  save: 'Save',
  read: 'Mark as read',
  note: 'Add a note',
  aboutRecord: 'About this record',
  permanentAddress: 'Permanent address',
  copyAddress: 'Copy address',
  neighbours: 'Neighbours on the shelf',
  previous: 'Previous',
  next: 'Next',
  key: 'What the paper does',
  quote: 'Link or quote',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `ORCID iD of ${name}`,
  subjects: 'Subjects',
  details: 'Details',
  notes: 'Notes of the curator',
};

/** When and where a paper appeared; `#` is a date. */
export const place = {
  published: 'Published #',
  listed: 'Listed #',
};

/** A paper's journal or book, as a reference says it: `Mind 59(236), pages 433–460. Edited by Gilbert Ryle.` */
export const publication = {
  volume: (number: string) => `volume ${number}`,
  issue: (number: string) => `issue ${number}`,
  number: (number: string) => `no. ${number}`,
  page: (page: string) => `page ${page}`,
  pages: (pages: string) => `pages ${pages}`,
  /** An edition by its number, or by its name: `Revised`. */
  edition: (edition: string) => {
    if (!/^\d+$/.test(edition)) return `${edition} edition`;
    const isTeen = /1\d$/.test(edition);
    const ending = (!isTeen && { '1': 'st', '2': 'nd', '3': 'rd' }[edition.at(-1) ?? '']) || 'th';
    return `${edition}${ending} edition`;
  },
  editors: (names: string) => `Edited by ${names}`,
};

/** What became of a paper: a sentence, and a mark in lists. */
export const status = {
  sentences: {
    withdrawn: 'This paper was withdrawn.',
    retracted: 'This paper was retracted.',
    corrected: 'This paper was corrected.',
  },
  marks: { withdrawn: 'withdrawn', retracted: 'retracted', corrected: 'corrected' },
  source: (name: string) => `Source: ${name}`,
};

/** The topics and numbers of a paper, and where it says so. */
export const highlights = {
  title: 'At a glance',
  numbers: 'Numbers',
  byCurator: 'placed by the curator',
  inKeywords: (phrase: string) => `“${phrase}” among the keywords`,
  inTitle: (phrase: string) => `“${phrase}” in the title`,
  titled: 'in the title',
  inAbstract: 'in the abstract',
};

/** Where the data of a paper came from. */
export const origin = {
  title: 'Record sources',
  noSource: 'no source named',
  /** Before the names of fields. */
  unknown: 'Not known',
  /** A number that was read somewhere: `12 upvotes (4 July 2025)`. */
  signal: (value: number | string, name: string, day: string) =>
    `${value} ${value === 1 ? name.replace(/s$/, '') : name} (${day})`,
  remarks: 'Remarks of the sources',
  edit: 'Edit this page',
  report: 'Report a problem',
};

/** How to cite a paper. */
export const cite = {
  title: 'Cite',
  formats: 'Format',
  copy: (format: string) => `Copy ${format}`,
  download: (ending: string) => `Download .${ending}`,
};

/** Who said it, below a quotation. */
export const credit = {
  others: (first: string) => `${first} et al.`,
  two: (first: string, second: string) => `${first} and ${second}`,
  /** Behind the first of many names. */
  more: (names: string, others: number) => `${names} and ${others} more`,
};

/** Papers that are like another. */
export const related = {
  title: 'Related papers',
  /** Before the terms that both papers have. */
  both: 'Shared terms:',
  compare: 'Compare',
  /** Behind it, for those who hear the link alone. */
  withIt: 'with it',
};

/** The page of a paper that left the shelf. */
export const removed = {
  gone: 'This paper is no longer on this shelf.',
  elsewhere: 'It can still be found here:',
  shelf: 'The shelf',
};

/** The page of an address that leads nowhere. */
export const missing = {
  title: 'No such page',
  description: 'This address leads nowhere on this shelf.',
  heading: 'There is no page at this address',
  text: 'The paper may have another address. Search for it, or look through the lists.',
  nearest: 'The nearest papers by name',
};

/** The page that stands for one that can't be reached without a network. */
export const unreached = {
  title: 'Not kept on this device',
  description: 'This page is not kept on this device, and the network is out of reach.',
  heading: 'This page is not kept on this device',
  text: "The site can't be reached at the moment. Pages that you have read on this device can be read again without a network.",
  again: 'Try again',
  read: 'Papers that you have read here',
};

/** What a work of each type of CSL is called. */
export const types = {
  article: 'Preprint',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter',
  classic: 'Classic',
  collection: 'Collection',
  dataset: 'Data set',
  document: 'Document',
  entry: 'Entry',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Picture',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Legal case',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  'paper-conference': 'Conference paper',
  patent: 'Patent',
  performance: 'Performance',
  periodical: 'Periodical',
  personal_communication: 'Personal communication',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  report: 'Report',
  review: 'Review',
  'review-book': 'Book review',
  software: 'Software',
  song: 'Recording',
  speech: 'Talk',
  standard: 'Standard',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** What the fields of a record are called, and the links that come with a paper. */
export const fields = {
  title: 'Title',
  abstract: 'Abstract',
  authors: 'Authors',
  affiliations: 'Affiliations',
  published: 'Published',
  listed: 'Listed',
  type: 'Type',
  venue: 'Venue',
  container: 'Journal or book',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  number: 'Number',
  publisher: 'Publisher',
  place: 'Place',
  series: 'Series',
  edition: 'Edition',
  editors: 'Editors',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'arXiv identifier',
  doi: 'DOI',
  openreview: 'OpenReview identifier',
  pmid: 'PubMed identifier',
  pmcid: 'PubMed Central identifier',
  keywords: 'Keywords',
  categories: 'arXiv categories',
  language: 'Language',
  awards: 'Awards',
  status: 'Status',
  orcid: 'ORCID',
  key: 'Citation key',
  paper: "Publisher's page",
  pdf: 'PDF',
  code: 'Code',
  project: 'Project page',
  video: 'Video',
  slides: 'Slides',
  poster: 'Poster',
  data: 'Data',
  model: 'Model',
  demo: 'Demonstration',
  supplement: 'Supplement',
  review: 'Reviews',
  signals: 'Counts',
  topics: 'Topics',
  aliases: 'Aliases',
  extra: 'Other data',
  remarks: 'Remarks',
  note: 'Note',
  annotation: 'Annotation',
  comment: 'Comment',
};

/** The search field of every page. */
export const searchField = {
  label: 'Search the shelf',
  placeholder: 'Search titles, authors, abstracts',
  search: 'Search',
};

/** The page of the search as it is before anything is asked. Brackets hold keys. */
export const searchPage = {
  title: 'Search',
  description: (papers: string) => `Search ${papers} by title, author and abstract.`,
  help: 'Search tips',
  keys: 'From any page, [/] or [Ctrl] [K] leads here.',
  filter: 'Filter',
  sort: 'Sort',
  sorts: {
    relevance: 'Relevance',
    newest: 'Newest first',
    oldest: 'Oldest first',
    listed: 'As listed',
  },
  chosen: 'Chosen filters',
  others: 'Other searches',
  more: 'Show more',
  scriptless: "Search runs in the browser and needs JavaScript. The lists below don't.",
  browse: 'Or browse:',
};

/** What a query asks for, beside an example of it. */
export const searchHelp = {
  words: 'papers with these words, in any form',
  phrase: 'the exact phrase',
  without: 'the first word without the second',
  either: 'either word',
  title: 'the word in the title',
  author: 'papers by an author',
  venue: 'papers of a conference or journal',
  topic: 'papers on a topic',
  type: 'works of a kind',
  keyword: 'papers with a keyword of their sources',
  category: 'papers of a category of arXiv',
  award: 'papers that won a prize',
  years: 'papers of these years',
  code: 'papers with code',
  identifier: 'an arXiv id, a DOI or a pasted address',
};

/** What the search says of what it found. */
export const found = {
  /** Behind the number of papers. */
  all: plural(locale, { one: 'paper', other: 'papers' }),
  some: plural(locale, {
    one: 'paper has some of the words; none has every word',
    other: 'papers have some of the words; none has every word',
  }),
  partly: (papers: number, withAll: number) =>
    `${papers === 1 ? 'paper' : 'papers'}, ${withAll} with every word`,
  /** What a word was read as, and a link to a search for what was typed. */
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'Showing results for ',
    read,
    '; search for ',
    typed,
    ' instead.',
  ],
  loosened: (phrase: string) => `No paper has “${phrase}”; its words were looked for instead.`,
  onlyTopics: 'Nothing matches this. Topics to browse:',
  others: 'Nothing matches all of this. These lead on:',
  without: (part: string) => `Without ${part}`,
  spelled: (word: string) => `With ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `Topic: ${name}`,
  searching: 'Searching…',
  failed: 'The search could not be loaded. Reload the page to try again.',
};

/** The filters beside the results of the search. */
export const filters = {
  /** `facet` is the name of several, as it stands at the beginning of a line. */
  counting: (facet: string) => `Counting the ${facet.toLowerCase()}`,
  all: (values: number) => `All ${values}`,
  /** The same for screen readers. */
  allOf: (values: number, facet: string) => `All ${values} of ${facet}`,
  drop: (facet: string, value: string) => `Drop ${facet}: ${value}`,
};

/** A result of the search. */
export const result = {
  missing: (words: readonly string[]) => `Missing: ${words.join(', ')}`,
  why: 'Why this matched',
  /** A word, what it was typed as where that is another, and where the paper has it. */
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ' in ' : ` for “${typed}”, in `) + places.join('; '),
  ],
  places: {
    title: 'title',
    abstract: 'abstract',
    authors: 'authors',
    venue: 'venue',
    published: 'date',
    topics: 'topics',
    ids: 'identifiers',
    keywords: 'keywords',
    awards: 'awards',
    editors: 'editors',
    publisher: 'publisher',
    notes: 'notes',
  },
  /** Of the abstract, where that has a word more than once. */
  times: (place: string, times: number) => `${place}, ${times} times`,
  near: (words: readonly string[]) => `Near in meaning: shares ${words.join(', ')} with the best papers`,
};

/** The suggestions below the search field. */
export const suggestion = {
  label: 'Suggestions',
  kinds: { paper: 'Paper', topic: 'Topic', author: 'Author', recent: 'Recent' },
  erase: 'Erase recent searches',
};

/** The path from paper to paper of a list. */
export const trail = {
  place: (paper: number, of: number) => `${paper} of ${of}`,
  neighbours: 'Neighbours in the list',
  previous: 'Previous',
  next: 'Next',
  toPrevious: 'To the previous paper',
  toNext: 'To the next paper',
  allPapers: 'All papers',
  related: (title: string) => `Related to ${title}`,
  search: (query: string) => `Search: ${query}`,
};

/** What is new since the last visit. */
export const fresh = {
  mark: 'new to you',
  papers: (papers: number) => `${papers} new since your last visit`,
  more: (papers: number) => `More than ${papers} since your last visit`,
};

/** What keys of a single character say. */
export const keyed = {
  last: 'This is the last paper of the list.',
  first: 'This is the first paper of the list.',
  copied: 'BibTeX copied',
  selected: 'BibTeX selected: copy it with the keyboard',
};

/** The help on keys. */
export const keyHelp = {
  title: 'Keys',
  or: 'or',
  /** As they are written on keyboards. */
  control: 'Ctrl',
  enter: 'Enter',
  inList: {
    title: 'In a list',
    step: 'to the next and the previous paper',
    open: 'open the paper',
    cite: 'open it at its citation',
    save: 'save it',
  },
  onPaper: {
    title: 'On a paper’s page',
    step: 'to the next and the previous paper of the list you came from',
    up: 'up to that list',
    cite: 'cite it: BibTeX is copied',
    save: 'save it',
  },
  anywhere: {
    title: 'Anywhere',
    search: 'search',
    home: 'go home',
    saved: 'go to what you saved',
    help: 'this help',
  },
  single: 'Keys of a single character work (kept on this device)',
  close: 'Close',
};

/** Buttons that copy. */
export const copying = {
  copied: 'Copied',
  selected: 'Selected: copy with the keyboard',
  address: 'Copy address',
};

/** A message that is shown for a while. */
export const messages = {
  undo: 'Undo',
};

/** Buttons that save a paper or mark it as read. */
export const marks = {
  save: 'Save',
  saved: 'Saved',
  read: 'Mark as read',
  wasRead: 'Read',
  /** For screen readers: what a button does, and to which paper. */
  of: (label: string, title: string) => `${label}: ${title}`,
  refused: 'This browser keeps nothing for this site: it is full, or keeping is switched off.',
};

/** The note on the page of a paper. */
export const note = {
  label: 'Your note on this paper, kept on this device',
  placeholder: 'One line for yourself, kept on this device',
  button: 'Note',
  add: 'Add a note',
  yours: 'Your note',
  kept: 'Note kept',
};

/** The page of what is saved, as it is before a script fills it. Brackets hold the words of a link. */
export const savedPage = {
  title: 'Saved',
  description: 'What you have saved, read and noted on this shelf, kept on this device alone.',
  about: 'What you save, mark as read or note on this shelf. It is kept on this device and sent nowhere.',
  scriptless:
    'Saving needs JavaScript, which is switched off here. [All papers] can be read and bookmarked without it.',
};

/** What is saved. */
export const savedList = {
  which: 'Which papers',
  all: 'All',
  saved: 'Saved',
  read: 'Read',
  unread: 'To read',
  noted: 'With a note',
  byTitle: 'By title',
  empty:
    'Nothing saved yet. Press Save on any paper. What you save, read and note stays on this device until you export it or share a link.',
  noneOfKind: 'Nothing here matches this filter.',
  choose: 'Choose',
  remove: 'Remove',
  removed: (title: string) => `Removed: ${title}`,
  noteOn: (title: string) => `Note on ${title}`,
  notePlaceholder: 'A note, kept on this device',
  link: 'Make a link of them',
  linkOf: (papers: number) => `Make a link of ${papers}`,
  compare: (papers: number) => `Compare ${papers}`,
  tick: 'Compare: tick two to five',
  export: 'Export all',
  reading: 'Reading the papers’ pages …',
  /** Papers that a file of them is without, and such of which it has no more than what is saved. */
  withoutSome: (papers: number, of: number) =>
    `${papers} of ${of} papers could not be read and are not in the file.`,
  incomplete: (papers: number, of: number) =>
    `${papers} of ${count.papers(of)} could not be read: the file has only what is saved of them.`,
  import: 'Import',
  unreachable: 'The papers of this shelf can’t be reached now, so nothing was changed.',
  foreign: (file: string) => `${file} names no paper of this shelf, so nothing was changed.`,
  /** `unknown` are papers that a file names and the shelf doesn't have. */
  imported: (added: number, changed: number, unknown: number) =>
    `${count.papers(added)} added, ${changed} changed.${unknown > 0 ? ` ${unknown} that it names could not be found on this shelf.` : ''}`,
};

/** The page of a reading list, as it is before a script fills it. Brackets hold the words of a link. */
export const listPage = {
  title: 'A reading list',
  description: 'A reading list that its address holds: papers in order, with the notes of whoever made it.',
  about: 'Anyone with this link can open the list; no server stores it.',
  scriptless:
    'The list is in the address, and JavaScript, which is switched off here, is needed to read it. [All papers] can be read without it.',
};

/** A reading list. */
export const readingList = {
  title: 'A reading list',
  nameLabel: 'The list’s title',
  namePlaceholder: 'A title for the list',
  link: 'Copy the link',
  linkCopied: 'The link is copied.',
  linkRefused: 'Copy the address from your browser’s bar.',
  saveAll: 'Save all',
  saved: 'Saved on this device.',
  cite: 'Copy BibTeX',
  cited: (papers: number, missing: number) =>
    `BibTeX of ${papers} copied.${missing > 0 ? ` ${missing} of them could not be cited.` : ''}`,
  citeRefused: 'The clipboard is out of reach: download the file.',
  bibtex: 'Download .bib',
  file: 'Download as a file',
  edit: 'Edit',
  done: 'Done',
  moved: (place: number, of: number) => `Now ${place} of ${of}.`,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  /** For screen readers: what a button does, and to which paper. */
  of: (label: string, title: string) => `${label}: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  absent: 'This shelf doesn’t have it, or it can’t be reached now.',
  noteOn: (title: string) => `Note on ${title}`,
  notePlaceholder: 'A note for whoever opens the list',
  none: 'There is no list in this address. Lists are made on the page of what you have saved.',
  newer: 'This list was made by a newer edition of this site. Reload the page, and open the link again.',
  /** The address was damaged: nothing could be read, some papers could not, or it isn't known how many. */
  nothingRead:
    'The address was cut or changed on its way, and nothing of the list could be read. Ask whoever sent it for the whole link.',
  partlyRead: (lost: number, of: number) =>
    `The address was cut or changed on its way. ${lost} of ${of} papers could not be read; the others are below. Ask whoever sent it for the whole link.`,
  perhapsRead:
    'The address was cut or changed on its way. What could be read may not be all; the others are below. Ask whoever sent it for the whole link.',
  tooLong: (chars: number, longest: number) =>
    `The list is too long for a link: ${chars} characters, where ${longest} can be opened everywhere. Download it as a file instead, or take something out.`,
  long: (chars: number, longest: number) =>
    `The link has ${chars} characters. Some programs cut links longer than ${longest}; a file is safer.`,
};

/** The page that compares papers, as it is before a script fills it. Brackets hold the words of a link. */
export const comparePage = {
  title: 'Compare',
  description: 'Two to five papers of this shelf side by side: what they do, on what, and with what result.',
  about:
    'Two to five papers side by side, in the words of their abstracts. Underlined: what several have in common.',
  scriptless:
    'Comparing needs JavaScript, which is switched off here. [All papers] can be read without it, and so can the [topics] they share.',
};

/** Papers side by side. */
export const comparison = {
  key: 'What it does',
  shared: 'Shared terms',
  own: 'Terms of its own',
  notSaid: 'not said',
  remove: 'Remove',
  removeOf: (title: string) => `Remove: ${title}`,
  add: 'Add a paper by its title',
  offered: 'Papers with these words in the title',
  unknown: (names: readonly string[]) => `Not on this shelf: ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Out of reach now: ${names.join(', ')}. Reload when there is a network.`,
  tooMany: (papers: number) => `Five papers fit side by side; ${papers} are left out.`,
  tooFew: 'A comparison takes two papers or more: add them below.',
};

/** The menu at words of an abstract. */
export const passage = {
  menu: 'Link or quote',
  link: 'Copy link to this',
  quote: 'Copy as quotation with citation',
  previous: 'Previous',
  next: 'Next',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  copied: 'Copied',
  manually: 'Copy this with the keyboard',
  close: 'Close',
  /** Words that are quoted, and whose they are. */
  quotation: (words: string, credit: string, address: string) => `“${words}”\n— ${credit}, ${address}`,
};

/** What became of a sentence that a link leads to. */
export const passageLink = {
  changed: 'This sentence has changed since it was linked.',
  gone: 'The sentence that was linked is no longer here.',
  close: 'Close',
};

/** Notices on the network and on newer editions. */
export const notice = {
  label: 'Notices',
  close: 'Close',
  online: 'You are online again.',
  offline: 'You are offline. Pages kept on this device can be read.',
  kept: 'This shelf is kept on this device now.',
  newer: 'A newer edition of this shelf is ready.',
  show: 'Show it',
};

/** The offline copy of a large shelf; sizes are written in megabytes, without the unit. */
export const offlineCopy = {
  meter: 'How much of this shelf is kept',
  whole: 'This shelf is kept on this device for reading offline.',
  keep: (size: string) => `Keep this shelf offline (${size} MB)`,
  keeping: 'Keeping this shelf for reading offline.',
  cancel: 'Cancel',
  part: (done: string, of: string) => `${done} of ${of} MB`,
  paused: (done: string, of: string) => `Stopped: ${done} of ${of} MB are kept.`,
  cut: (done: string, of: string) => `The connection broke: ${done} of ${of} MB are kept.`,
  resume: 'Resume',
  outdated: 'A newer edition of this shelf has come out. It is kept as soon as it has arrived.',
  unlike: (done: string, of: string) =>
    `The server does not have every file of this edition: ${done} of ${of} MB are kept. Try again later.`,
  full: (missing: string) =>
    `There is no room on this device: ${missing} MB more are needed. Make room, then try again.`,
  /** The same where it is known how much is free. */
  tight: (missing: string, free: string) =>
    `There is no room on this device: ${missing} MB more are needed and ${free} MB are free. Make room, then try again.`,
  again: 'Try again',
  kept: (size: string) => `This shelf is kept on this device for reading offline (${size} MB).`,
  remove: 'Remove from this device',
};
