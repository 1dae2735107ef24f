import { restName } from '../../../paper/citation/rest.ts';
import { furtherAuthorsName, onlyFirstAuthors } from '../../../paper/name/further-authors.ts';
import { namesOfField } from '../values/aliases.ts';
import { putInto } from '../values/put.ts';
import { withRest } from '../values/rest.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { bibDate, unreadDates } from './date.ts';
import { type BibComment, type BibEntry, type BibFault, bibEntries } from './entries.ts';
import { bibKey, containerTypes, inheritedFields } from './fields.ts';
import { bibIdentifiers, putEprint, putHandle } from './identifiers.ts';
import { journalName } from './journals.ts';
import { bibGenre, bibType } from './kind.ts';
import { LeftOut, ofPrograms } from './left-out.ts';
import { putLink, putNotedAddress } from './links.ts';
import { bibNames } from './names.ts';
import { bareValue, bibText } from './text.ts';
import { unreadNotes } from './unread.ts';

/** What the files of one import share: `@string` names, and entries that others refer to. */
export interface BibContext {
  strings: ReadonlyMap<string, string>;
  /** The keys that some entry refers to; as `bibKey` writes them. */
  references: ReadonlySet<string>;
  /** The entries with these keys. */
  entries: ReadonlyMap<string, BibEntry>;
}

/** The context of a file that refers to no other entry. */
export const noContext: BibContext = { strings: new Map(), references: new Set(), entries: new Map() };

/** The works in a whole BibTeX or BibLaTeX file. */
export function* bibWorks(text: string, context: BibContext): Generator<RawWork | RawFault | RawNote> {
  const leftOut = new LeftOut(context.references);
  for (const entry of bibEntries(text, new Map(context.strings))) {
    leftOut.add(entry);
    for (const found of worksOfEntry(entry, context)) if (!leftOut.takes(entry, found)) yield found;
  }
  yield* leftOut.notes();
}

/**
 * The work that an entry stands for. One that only holds what others have in common is none, where another
 * entry refers to it. A broken entry is a fault.
 */
export function* worksOfEntry(
  entry: BibEntry | BibFault | BibComment,
  { references, entries }: BibContext,
): Generator<RawWork | RawFault | RawNote> {
  if ('fault' in entry)
    yield {
      line: entry.line,
      fault: `this entry can't be read: ${entry.fault}`,
      remedy: 'Correct it and import the file again.',
    };
  else if ('commentedOut' in entry || entry.type === 'xdata' || entry.type === 'set') return;
  else if (containerTypes.has(entry.type) && references.has(bibKey(entry.key))) return;
  else {
    const work = workOf(entry, inheritedFields(entry, entries));
    yield work;
    yield* unreadNotes(work);
  }
}

/** Fields that a record takes as text, with what BibTeX alone calls them; the first that is there counts. */
const texts: Readonly<Record<string, readonly string[]>> = {
  volume: namesOfField('volume'),
  series: [...namesOfField('series'), 'shortseries'],
  edition: namesOfField('edition'),
  publisher: ['publisher', 'institution', 'school', 'organization', ...namesOfField('publisher')],
  place: ['location', 'address', ...namesOfField('place')],
  pmcid: namesOfField('pmcid'),
  pmid: namesOfField('pmid'),
};

/** Fields of keywords; Scopus has those of the authors beside its own. */
const keywordFields: readonly string[] = ['author_keywords', 'keywords', 'keyword', 'key words'];

/** What the number of an article is called that stands in no row of pages. */
const articleNumbers: readonly string[] = ['articleno', 'articlenumber', 'art_number', 'eid'];

/** Fields that are read, whatever becomes of them. */
const read: ReadonlySet<string> = new Set(
  [
    restName,
    'abstract abstractnote title subtitle author editor award awards year month day date',
    'journal journaltitle journalsubtitle booktitle booksubtitle maintitle issue number pages doi',
    'eprint eprinttype archiveprefix eprintclass primaryclass arxivid eissn',
    'language langid hyphenation type crossref xref xdata isbn issn',
  ]
    .flatMap((names) => names.split(' '))
    .concat(keywordFields),
);

/** The record of an entry. Long, for it is a table: a row for each field. */
function workOf(entry: BibEntry, fields: ReadonlyMap<string, string>): RawWork {
  const raw = (name: string) => fields.get(name);
  const text = (name: string) => {
    const value = raw(name) ?? '';
    return bibText(name.startsWith('journal') ? journalName(value) : value).replace(/\u00a0/g, ' ');
  };
  const first = (names: readonly string[]) => names.map(text).find((value) => value !== '');
  const found: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const isRead = (name: string, value: string) =>
    Object.entries(texts).some(([field, from]) => from.includes(name) && found[field] === value) ||
    (articleNumbers.includes(name) && found['number'] === value);
  const put = putInto(found);

  put('title', unstoppedTitle(joinedTitle(text('title'), text('subtitle'))));
  const authors = bibNames(raw('author') ?? '');
  put('authors', authors.names);
  put('editors', bibNames(raw('editor') ?? '').names);
  if (authors.hasOthers) extra[furtherAuthorsName] = onlyFirstAuthors;
  const [abstract, ...otherAbstracts] = ['abstract', 'abstractnote']
    .map((name) => paragraphs(raw(name) ?? ''))
    .filter((each) => each !== '');
  put('abstract', abstract);
  for (const other of otherAbstracts) if (other !== abstract) extra['abstractnote'] = other;
  put(
    'awards',
    [...new Set(['award', 'awards'].flatMap((name) => text(name).split(/\s*;\s*/)))].filter(Boolean),
  );
  put('published', bibDate(raw));
  const type = bibType(entry.type, fields);
  put('type', type);
  const { container, other } = containersOf(entry.type, text);
  put('container', container);
  if (other) extra[other.name] = other.value;
  const whole = text('maintitle');
  if (whole !== '' && whole !== container) extra['maintitle'] = whole;
  const genre = bibGenre(entry.type, text('type'));
  if (genre) extra['genre'] = genre;
  put('venue', shortVenue(container ?? ''));
  const pages = text('pages');
  // ADS writes the identifier of a preprint there.
  put('pages', /^arxiv:/i.test(pages) ? undefined : pages.replace(/\s*(?:–|—|--?)\s*/g, '-'));
  const isReport = type === 'report' || type === 'patent' || type === 'standard';
  // The number of a book is its place in a series.
  const isBook = (type === 'book' || type === 'chapter') && text('series') !== '';
  put('issue', isReport ? undefined : first(isBook ? ['issue'] : ['issue', 'number']));
  put('number', isReport ? text('number') : first(articleNumbers));
  const number = text('number');
  if (number !== '' && found['issue'] !== number && !isReport)
    extra[isBook ? 'series number' : 'number'] = number;
  for (const [name, from] of Object.entries(texts)) put(name, first(from));
  for (const name of ['isbn', 'issn'])
    put(
      name,
      bareValue(`${raw(name) ?? ''} ${name === 'issn' ? (raw('eissn') ?? '') : ''}`)
        .split(/[,;\s]+/)
        .filter(Boolean),
    );
  put('keywords', [...new Set(keywordFields.flatMap((name) => keywordsIn(text(name))))]);
  put('language', first(['langid', 'language', 'hyphenation']));
  put('key', entry.key);
  Object.assign(found, bibIdentifiers(fields));
  if (found['arxiv'] === undefined) putEprint(found, extra, fields);
  Object.assign(extra, unreadDates(found['published'], text));
  for (const [name, value] of fields) {
    if (putLink(found, extra, name, value) || read.has(name) || ofPrograms.has(name)) continue;
    const said = name === 'file' ? filePath(value) : text(name);
    if (said !== '' && !isRead(name, said)) extra[otherNames[name] ?? name] = said;
  }
  putHandle(found, extra, fields);
  putNotedAddress(found, extra, raw);
  put('extra', Object.keys(extra).length > 0 ? extra : undefined);
  return withRest({ line: entry.line, fields: found }, raw(restName));
}

/** What fields that no field of ours holds are called in other formats too. */
const otherNames: Readonly<Record<string, string>> = { pagetotal: 'number of pages' };

/** The paths of files as a program wrote them, whose escapes are no macros: `C\\:\\\\Papers`. */
function filePath(source: string): string {
  return source
    .replace(/\\([\\:;_{}])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of an abstract, whose paragraphs blank lines or `\\par` divide. */
function paragraphs(source: string): string {
  return source
    .split(/\n[ \t]*\n\s*|\\par\b\s*/)
    .map((paragraph) => bibText(paragraph).replace(/\u00a0/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function joinedTitle(title: string, subtitle: string): string {
  if (subtitle === '') return title;
  return /[:?!.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** What a work lies in, and the other of journal and book where an entry names both. */
function containersOf(
  type: string,
  text: (name: string) => string,
): { container?: string; other?: { name: string; value: string } } {
  const isArticle = /^(?:article|periodical|misc|online|unpublished)$/.test(type);
  const journal = joinedTitle(text('journaltitle') || text('journal'), text('journalsubtitle'));
  const book = joinedTitle(text('booktitle'), text('booksubtitle'));
  const container = isArticle ? journal || book : book || journal || text('maintitle');
  const other =
    container === journal ? { name: 'booktitle', value: book } : { name: 'journal', value: journal };
  const isArchive = (name: string) => /^(?:arxiv\b.*|corr)$/i.test(name);
  return {
    ...(!isArchive(container) && { container }),
    ...(other.value !== '' && other.value !== container && !isArchive(other.value) && { other }),
  };
}

/** Keywords, divided by commas or semicolons. Mendeley writes the comma within one as `; `. */
function keywordsIn(written: string): string[] {
  if (/,\S/.test(written) && !/, /.test(written) && /; /.test(written))
    return written.split(',').map((keyword) => keyword.replaceAll('; ', ', ').trim());
  return written.split(/\s*[,;]\s*/).filter(Boolean);
}

/** A container that is written short, as people say it: `EMNLP`, `ICLR 2024`. */
function shortVenue(container: string): string | undefined {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&/+-]{2,12}(?:[\s'’]*(?:19|20)?\d{2})?$/u.test(container)
    ? container
    : undefined;
}
