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
  film: 'motion_picture',
  image: 'graphic',
  inreference: 'entry-encyclopedia',
  jurisdiction: 'legal_case',
  legal: 'legislation',
  legislation: 'legislation',
  invitedtalk: 'speech',
  keynote: 'speech',
  lecture: 'speech',
  letter: 'personal_communication',
  manual: 'book',
  mastersthesis: 'thesis',
  movie: 'motion_picture',
  music: 'song',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  newspaper_article: 'article-newspaper',
  online: 'webpage',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  phdthesis: 'thesis',
  presentation: 'speech',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  seminar: 'speech',
  slides: 'speech',
  software: 'software',
  softwaremodule: 'software',
  softwareversion: 'software',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  talk: 'speech',
  techreport: 'report',
  tutorial: 'speech',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  web_page: 'webpage',
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

/** Longer chains of references are a mistake, as are more references in all than this. */
const maxDepth = 5;
const maxReferences = 100;

/**
 * The fields of an entry with those of the entries that it refers to by `crossref` and `xdata`, as
 * BibTeX and biblatex inherit them: its own come first, and a container's title is its book's.
 */
export function inheritedFields(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): Map<string, string> {
  let references = 0;
  const entryOf = (key: string) => (++references > maxReferences ? undefined : byKey.get(bibKey(key)));
  const fieldsOf = (one: BibEntry, depth: number): Map<string, string> => {
    const fields = new Map(one.fields);
    if (depth >= maxDepth) return fields;
    for (const key of (fields.get('xdata') ?? '').split(',', maxReferences)) {
      const source = entryOf(key);
      for (const [name, value] of source ? fieldsOf(source, depth + 1) : [])
        if (!fields.has(name)) fields.set(name, value);
    }
    const parent = entryOf(fields.get('crossref') ?? '');
    if (!parent || parent === one) return fields;
    // The author of a book is that of its parts (biblatex's manual, appendix B).
    const isAuthored = /book$/.test(parent.type) && /^(?:inbook|bookinbook|suppbook)$/.test(one.type);
    const isContainer = containerTypes.has(parent.type) || /book$/.test(parent.type);
    for (const [parentName, value] of fieldsOf(parent, depth + 1)) {
      if (
        ownFields.has(parentName) ||
        (isContainer && containerFields.has(parentName) && !(isAuthored && parentName === 'author'))
      )
        continue;
      const name = isContainer ? (renamed[parentName] ?? parentName) : parentName;
      if (name !== '' && !fields.has(name)) fields.set(name, value);
    }
    return fields;
  };
  return fieldsOf(entry, 0);
}

/** A key as it is compared: without regard to case. */
export function bibKey(key: string): string {
  return key.trim().toLowerCase();
}

/** The keys of the entries that an entry refers to. */
export function referencesOf({ fields }: BibEntry): string[] {
  return ['crossref', 'xref', 'xdata'].flatMap((name) => (fields.get(name) ?? '').split(',').map(bibKey));
}
