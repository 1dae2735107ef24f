import type { BibEntry } from './entries.ts';

/** What a kind of entry is in CSL's types, and what lies around it. */
export const entryTypes: Readonly<Record<string, string>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'pamphlet',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  image: 'graphic',
  inreference: 'entry-encyclopedia',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  letter: 'personal_communication',
  manual: 'book',
  mastersthesis: 'thesis',
  movie: 'motion_picture',
  music: 'song',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  online: 'webpage',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  phdthesis: 'thesis',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  software: 'software',
  softwaremodule: 'software',
  softwareversion: 'software',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  www: 'webpage',
};

/** Entries that only hold what others have in common. */
export const containerTypes: ReadonlySet<string> = new Set([
  'proceedings',
  'mvproceedings',
  'collection',
  'mvcollection',
  'xdata',
  'set',
  'periodical',
]);

/** Fields that an entry doesn't take from the one that it refers to. */
const ownFields: ReadonlySet<string> = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'entryset',
  'execute',
  'label',
  'options',
  'presort',
  'related',
  'sortkey',
  'relatedtype',
  'shorthand',
  'sortname',
  'sorttitle',
  'keywords',
  'pubs',
  'file',
  'note',
]);

/** Fields of a container that say nothing of what lies in it. */
const containerFields: ReadonlySet<string> = new Set([
  'abstract',
  'doi',
  'url',
  'eprint',
  'eprinttype',
  'archiveprefix',
  'pages',
  'author',
]);

/** What a field of a container becomes in what lies in it. */
const renamed: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  titleaddon: 'booktitleaddon',
  shorttitle: '',
  sorttitle: '',
  indextitle: '',
  indexsorttitle: '',
};

/** Longer chains of references are a mistake. */
const maxReferences = 5;

/**
 * The fields of an entry with those of the entries that it refers to by `crossref` and `xdata`, as
 * BibTeX and biblatex inherit them: its own come first, and a container's title is its book's.
 */
export function inheritedFields(
  entry: BibEntry,
  byKey: ReadonlyMap<string, BibEntry>,
  depth = 0,
): Map<string, string> {
  const fields = new Map([...entry.fields].map(([name, { value }]) => [name, value]));
  if (depth >= maxReferences) return fields;
  const data = (fields.get('xdata') ?? '').split(',').map((key) => byKey.get(key.trim().toLowerCase()));
  for (const source of data) {
    if (!source) continue;
    for (const [name, value] of inheritedFields(source, byKey, depth + 1))
      if (!fields.has(name)) fields.set(name, value);
  }
  const parent = byKey.get((fields.get('crossref') ?? '').trim().toLowerCase());
  if (!parent || parent === entry) return fields;
  const isContainer = containerTypes.has(parent.type) || /book$/.test(parent.type);
  const given = inheritedFields(parent, byKey, depth + 1);
  for (const [parentName, value] of given) {
    if (ownFields.has(parentName) || (isContainer && containerFields.has(parentName))) continue;
    const name = isContainer ? (renamed[parentName] ?? parentName) : parentName;
    if (name !== '' && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}
