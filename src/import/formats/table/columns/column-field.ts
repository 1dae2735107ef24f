import { fieldCalled, type NamedField, nameKey } from '../../values/aliases.ts';

/** The fields of the two-letter tags of RIS, Web of Science and PubMed, where they are the names of columns. */
const fieldByTag: Readonly<Record<string, string>> = {
  AF: 'authors',
  AU: 'authors',
  A1: 'authors',
  TI: 'title',
  T1: 'title',
  SO: 'container',
  JO: 'container',
  JF: 'container',
  T2: 'container',
  JT: 'container',
  J9: 'venue',
  JI: 'venue',
  AB: 'abstract',
  N2: 'abstract',
  PY: 'published',
  Y1: 'published',
  DA: 'published',
  PD: 'month',
  VL: 'volume',
  IS: 'issue',
  BP: 'firstpage',
  SP: 'firstpage',
  EP: 'lastpage',
  AR: 'number',
  DI: 'doi',
  DO: 'doi',
  PM: 'pmid',
  DE: 'keywords',
  KW: 'keywords',
  ID: 'keywords',
  DT: 'type',
  TY: 'type',
  LA: 'language',
  PU: 'publisher',
  PB: 'publisher',
  PI: 'place',
  CY: 'place',
  SN: 'issn',
  EI: 'issn',
  BN: 'isbn',
  SE: 'series',
  BE: 'editors',
  ED: 'editors',
  UR: 'paper',
  UT: 'key',
};

/** Whether columns are named by tags: a title, and two others of them. */
export function areTags(names: readonly string[]): boolean {
  const tags = names.map((name) => name.trim()).filter((name) => Object.hasOwn(fieldByTag, name));
  return tags.length >= 3 && tags.some((tag) => fieldByTag[tag] === 'title');
}

/** Ranks of names that only hold a known one: `What is the title of the paper?`. */
const wordedRank = 1000;

/** Words by which a longer name tells a field, unless it has the others. */
const worded: readonly (readonly [field: string, word: RegExp, other: RegExp])[] = [
  [
    'title',
    /\btitles?\b/i,
    /journal|book|source|series|job|short|alternat|original|translat|session|event|conference|proceeding|your|talk|position|publication/i,
  ],
  [
    'authors',
    /\bauthors?\b/i,
    /affil|\bids?\b|count|number|corresponding|e-?mail|keyword|contact|countr|orcid|gender|institut|h-?index|universit|primary|notes?|bio|url|link|address|\bis\b|\bsole\b|\blast\b|\bper\b|cit(?:es|ed|ations?)\b/i,
  ],
  ['doi', /\bdoi\b/i, /data|preprint|code|parent|cited|related|review/i],
  ['published', /\b(?:publi\w+ (?:year|date)|(?:year|date) (?:of )?publi\w+)\b/i, /online|start|end|data/i],
  ['abstract', /\babstract\b/i, /screen|review|decision|includ|exclud|number|\bid\b|link|url/i],
  [
    'container',
    /\bjournal\b/i,
    /rank|impact|quartile|type|issn|\bid\b|url|link|abbrev|country|categor|scope|volume|issue|page|year|number/i,
  ],
  [
    'venue',
    /\b(?:venue|conference)\b/i,
    /rank|tier|type|date|location|url|link|\bid\b|sponsor|place|city|country/i,
  ],
  [
    'keywords',
    /\bkey ?words?\b|\b(?:index|mesh|inspec|subject) (?:\w+ )?(?:terms?|headings?)\b/i,
    /count|number|search|match|query|filter|\bid\b|url|link|score|found|hit|include|exclude|\bin\b/i,
  ],
  [
    'paper',
    /\b(?:paper|article|publication)\b.*\b(?:link|url)\b|\b(?:link|url)\b.*\b(?:paper|article|publication)\b/i,
    /code|data|video|tweet/i,
  ],
];

/** The field that a column is called by; `isTagged` where columns are named by tags. */
export function fieldOfName(name: string, isTagged = false): NamedField | undefined {
  const tag = isTagged ? fieldByTag[name.trim()] : undefined;
  if (tag !== undefined) return { field: tag, rank: Object.keys(fieldByTag).indexOf(name.trim()) };
  const words = name
    .replace(/\([^)]*\)|[[\]{}]/g, ' ')
    .replace(/_/g, ' ')
    .replace(
      /(\p{Ll})(\p{Lu})|(?<=\p{Lu})(\p{Lu})(?=\p{Ll}{2})/gu,
      (_, before = '', behind = '', last = '') => (last === '' ? `${before} ${behind}` : ` ${last}`),
    );
  const known = fieldCalled(name) ?? fieldCalled(words);
  if (known || words.length > longestNameChars) return known;
  const found = worded.find(([, word, other]) => word.test(words) && !other.test(words));
  return found && { field: found[0], rank: wordedRank };
}

/** What a column of titles is called where none is called so. */
const titleStandIns = new Set([
  'publicationname',
  'publicationtitle',
  'publication',
  'articlename',
  'studyname',
]);

/** The fields that the columns of a table are called by, of which one holds the titles where any may. */
export function fieldsOfNames(
  names: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): (NamedField | undefined)[] {
  const isTagged = areTags(names);
  const fields = names.map((name) => {
    const asked = given.get(name);
    return asked === undefined ? fieldOfName(name, isTagged) : { field: asked, rank: -1 };
  });
  if (fields.some((each) => each?.field === 'title')) return fields;
  const at = names.findIndex((name) => !given.has(name) && titleStandIns.has(nameKey(name)));
  return fields.map((each, place) => (place === at ? { field: 'title', rank: wordedRank } : each));
}

/** A longer name, in characters, is a remark. */
const longestNameChars = 80;

/** What tables call the kinds of works, by its key, as CSL's types. */
export const typeByKey: Readonly<Record<string, string>> = {
  journal: 'article-journal',
  journalarticle: 'article-journal',
  article: 'article-journal',
  articlejournal: 'article-journal',
  conference: 'paper-conference',
  conferencepaper: 'paper-conference',
  inproceedings: 'paper-conference',
  paperconference: 'paper-conference',
  proceedingsarticle: 'paper-conference',
  preprint: 'article',
  postedcontent: 'article',
  chapter: 'chapter',
  bookchapter: 'chapter',
  booksection: 'chapter',
  bookch: 'chapter',
  book: 'book',
  thesis: 'thesis',
  phdthesis: 'thesis',
  dissertation: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  dataset: 'dataset',
  software: 'software',
  webpage: 'webpage',
  website: 'webpage',
  blogpost: 'post-weblog',
  journalpaper: 'article-journal',
  articleinpress: 'article-journal',
  researcharticle: 'article-journal',
  reviewarticle: 'review',
  conferenceproceedings: 'paper-conference',
  proceedingspaper: 'paper-conference',
  proceedings: 'paper-conference',
  conferenceandworkshoppapers: 'paper-conference',
  journalarticles: 'article-journal',
  workingpaper: 'report',
  technicalreport: 'report',
  computerprogram: 'software',
  magazinearticle: 'article-magazine',
  newspaperarticle: 'article-newspaper',
  encyclopediaarticle: 'entry-encyclopedia',
  dictionaryentry: 'entry-dictionary',
  masterthesis: 'thesis',
  bachelorthesis: 'thesis',
  mscthesis: 'thesis',
  patent: 'patent',
  standard: 'standard',
  manuscript: 'manuscript',
  presentation: 'speech',
};
