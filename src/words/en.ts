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
  atomFeed: 'Atom feed',
  repository: 'Repository',
  addPaper: 'Add a paper',
  keys: 'Keys',
};

/** Numbers of things. */
export const count = {
  papers: plural(locale, { one: '# paper', other: '# papers' }),
  days: plural(locale, { one: '# day', other: '# days' }),
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
  /** The days of the week from Monday, in two letters or fewer. */
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

/** The home page. */
export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} to browse and search.`,
  curator: (name: string) => `by ${name}`,
  subscribe: 'Subscribe',
};

/** Lists of papers. */
export const list = {
  dateUnknown: 'Date unknown',
  authorsUnknown: 'Authors unknown',
  /** Behind the first authors of a paper. */
  more: (authors: number) => `and ${authors} more`,
  isNew: 'new',
  pages: 'Pages of this list',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pageOf: (title: string, page: number) => `${title}, page ${page}`,
  from: (first: number, papers: number) => `Papers ${first} and following of ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Cite it:' : `Cite all ${papers}:`),
  records: 'Records',
  density: 'Density of the list',
  reading: 'Reading',
  scanning: 'Scanning',
};

/** Ways of dividing the shelf: the name of one, that of all, and what they are. */
export const facets = {
  year: {
    name: 'Year',
    plural: 'Years',
    about: 'When a paper was first published, as far as its source knows.',
  },
  venue: { name: 'Venue', plural: 'Venues', about: 'The conference or journal that a source names.' },
  author: {
    name: 'Author',
    plural: 'Authors',
    about: (papers: number) =>
      `Authors of ${papers} or more papers on this shelf. People of one name are told apart by their ORCID iDs or by the curator.`,
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
  award: { name: 'Award', plural: 'Awards', about: 'The prizes that a source names.' },
  has: { name: 'With', plural: 'Supplements', about: 'What comes with a paper.' },
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
  /** How many papers are in no division of a facet that has no words of its own for them. */
  unknown: (papers: number, of: number) => `For ${papers} of ${of} papers it is unknown or not given.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} on this shelf. ${about}`,
  picture: 'The same in a picture: the [timeline].',
  undated: (papers: string) => `${papers}, of unknown date.`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}, published ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}, published ${first === last ? `in ${first}` : `from ${first} to ${last}`}; the date of ${unknown} is unknown.`,
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
  tableByMonth: 'Papers by month of publication, as a table',
  tableByYear: 'Papers by year of publication, as a table',
  month: 'Month',
  year: 'Year',
  papers: 'Papers',
  onlyYear: (papers: string) => `Of ${papers} only the year is known.`,
  undated: (papers: string) => `Of ${papers} the date is unknown.`,
};

/** The map of the shelf. Brackets hold the words of a link. */
export const map = {
  title: 'Map of the shelf',
  description: (papers: string) =>
    `${papers} of this shelf in the plane, papers that say alike things near each other.`,
  about:
    'Each dot is a paper, and papers that say alike things lie near each other. A name stands where most papers of its topic lie; lines go round where papers lie close. By time they are on the [timeline].',
  terms: 'Names in italics are terms that many papers there have, and lead to a search.',
  drawing: (papers: string) =>
    `${papers} as dots, near to each other where they say alike things, with the names of topics where their papers lie. The same papers are listed below.`,
  names: 'Topics on the map',
  list: 'The same as a list',
  termList: 'Terms on the map',
  without: (facet: string) => `Without a ${facet.toLowerCase()}`,
};

/** The page of a paper. */
export const paper = {
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
  noAbstract: 'No source gives an abstract.',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `ORCID iD of ${name}`,
  subjects: 'Subjects',
  details: 'Details',
  notes: 'Notes of the curator',
};

/** When and where a paper appeared; `#` is a date. */
export const place = {
  published: 'Published #',
  dateUnknown: 'Date of publication unknown',
  venueUnknown: 'Venue unknown',
  listed: 'Listed #',
  dayUnknown: 'Day of listing unknown',
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
  title: 'In short',
  numbers: 'Numbers',
  byCurator: 'placed by the curator',
  inKeywords: (phrase: string) => `“${phrase}” among the keywords`,
  inTitle: (phrase: string) => `“${phrase}” in the title`,
  inAbstract: 'in the abstract',
};

/** Where the data of a paper came from. */
export const origin = {
  title: 'Where this comes from',
  noSource: 'no source named',
  unknown: 'unknown',
  /** A number that was read somewhere: `12 upvotes, read on 2025-07-04`. */
  signal: (value: number | string, name: string, day: string) => `${value} ${name}, read on ${day}`,
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
};

/** Papers that are like another. */
export const related = {
  title: 'Related papers',
  /** Before the terms that both papers have. */
  both: 'Both say',
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

/** The picture that other programs show with a link. */
export const card = {
  people: (names: string, others: number) => `${names} and ${others} others`,
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
};
