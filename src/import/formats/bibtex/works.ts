import { restName } from '../../../paper/citation/rest.ts';
import { furtherAuthorsName } from '../../../paper/further-authors.ts';
import { addressIdentifiers, doiIdentifiers, isResolverAddress } from '../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../paper/web-address.ts';
import { monthNumber, printedDate } from '../values/printed-date.ts';
import { putInto } from '../values/put.ts';
import { withRest } from '../values/rest.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { bibDate } from './date.ts';
import { type BibEntry, type BibFault, bibEntries } from './entries.ts';
import { bibKey, containerTypes, entryTypes, inheritedFields } from './fields.ts';
import { journalName } from './journals.ts';
import { bibNames } from './names.ts';
import { bareValue, bibText } from './text.ts';

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
  const leftOut = new LeftOut();
  for (const entry of bibEntries(text, new Map(context.strings))) {
    leftOut.add(entry);
    yield* worksOfEntry(entry, context);
  }
  yield* leftOut.notes();
}

/** The fields of a file that programs keep for themselves, which no record holds. */
export class LeftOut {
  readonly #lines = new Map<string, number>();

  add(entry: BibEntry | BibFault): void {
    if ('fault' in entry) return;
    for (const name of entry.fields.keys())
      if (ofPrograms.has(name) && !this.#lines.has(name)) this.#lines.set(name, entry.line);
  }

  /** A note that names them, if there are any. */
  *notes(): Generator<RawNote> {
    const [first] = this.#lines;
    if (first)
      yield {
        line: first[1],
        note: `what programs keep for themselves is left out: ${[...this.#lines.keys()].sort().join(', ')}`,
        remedy: 'Nothing needs to be done.',
      };
  }
}

/**
 * The work that an entry stands for. One that only holds what others have in common is none, where another
 * entry refers to it. A broken entry is a fault.
 */
export function* worksOfEntry(
  entry: BibEntry | BibFault,
  { references, entries }: BibContext,
): Generator<RawWork | RawFault> {
  if ('fault' in entry)
    yield {
      line: entry.line,
      fault: `this entry can't be read: ${entry.fault}`,
      remedy: 'Correct it and import the file again.',
    };
  else if (entry.type === 'xdata' || entry.type === 'set') return;
  else if (containerTypes.has(entry.type) && references.has(bibKey(entry.key))) return;
  else yield workOf(entry, inheritedFields(entry, entries));
}

/** Fields that a record takes as text, under its name for them; the first that is there counts. */
const texts: Readonly<Record<string, readonly string[]>> = {
  volume: ['volume'],
  series: ['series', 'shortseries'],
  edition: ['edition'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  place: ['location', 'address'],
  pmcid: ['pmcid', 'pmc'],
  pmid: ['pmid'],
};

/** What the number of an article is called that stands in no row of pages. */
const articleNumbers: readonly string[] = ['articleno', 'articlenumber', 'eid'];

/** Identifiers and addresses, taken without braces and escapes; several are divided by the pattern. */
const lists: Readonly<Record<string, RegExp>> = { isbn: /[,;\s]+/, issn: /[,;\s]+/ };

/** Fields that name links by their kind, as labs and proceedings call them. */
const links: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  code: 'code',
  software: 'code',
  github: 'code',
  codeurl: 'code',
  repository: 'code',
  website: 'project',
  project: 'project',
  projectpage: 'project',
  homepage: 'project',
  html: 'paper',
  url: 'paper',
  link: 'paper',
  video: 'video',
  'presentation-video': 'video',
  presentationvideo: 'video',
  slides: 'slides',
  presentation: 'slides',
  poster: 'poster',
  data: 'data',
  dataset: 'data',
  datasets: 'data',
  model: 'model',
  demo: 'demo',
  supp: 'supplement',
  supplement: 'supplement',
  supplementary: 'supplement',
  appendix: 'supplement',
  openreview: 'review',
  reviews: 'review',
};

/** Fields that are read, whatever becomes of them. */
const read: ReadonlySet<string> = new Set(
  [
    restName,
    'abstract abstractnote title subtitle author editor award awards year month day date',
    'journal journaltitle journalsubtitle booktitle booksubtitle maintitle issue number pages doi',
    'eprint eprinttype archiveprefix eprintclass primaryclass arxivid',
    'keywords keyword language langid hyphenation type crossref xref xdata',
  ].flatMap((names) => names.split(' ')),
);

/** What programs write for themselves. */
const ofPrograms: ReadonlySet<string> = new Set(
  [
    'timestamp biburl bibsource bibtex_show owner options sortkey key langidopts indextitle sorttitle',
    'label entryset gender execute presort sortname __markedentry',
  ].flatMap((names) => names.split(' ')),
);

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

  put('title', joinedTitle(text('title'), text('subtitle')));
  const authors = bibNames(raw('author') ?? '');
  put('authors', authors.names);
  put('editors', bibNames(raw('editor') ?? '').names);
  if (authors.hasOthers) extra[furtherAuthorsName] = 'the source names only the first authors';
  put('abstract', paragraphs(raw('abstract') ?? raw('abstractnote') ?? ''));
  put('awards', first(['award', 'awards'])?.split(/\s*;\s*/));
  put('published', bibDate(raw));
  const type = typeOf(entry.type, fields);
  put('type', type);
  const { container, other } = containersOf(entry.type, text);
  put('container', container);
  if (other) extra[other.name] = other.value;
  const genre = genreOf(entry.type, text('type'));
  if (genre) extra['genre'] = genre;
  put('venue', shortVenue(container ?? ''));
  put('pages', text('pages').replace(/\s*(?:–|—|--?)\s*/g, '-'));
  const isReport = type === 'report' || type === 'patent' || type === 'standard';
  put('issue', isReport ? undefined : first(['issue', 'number']));
  put('number', isReport ? text('number') : first(articleNumbers));
  if (text('number') !== '' && found['issue'] !== text('number') && !isReport)
    extra['number'] = text('number');
  for (const [name, from] of Object.entries(texts)) put(name, first(from));
  for (const [name, divider] of Object.entries(lists))
    put(
      name,
      bareValue(raw(name) ?? '')
        .split(divider)
        .filter(Boolean),
    );
  put('keywords', [...new Set(['keywords', 'keyword'].flatMap((name) => keywordsIn(text(name))))]);
  put('language', first(['langid', 'language', 'hyphenation']));
  put('key', entry.key);
  Object.assign(found, identifiersOf(fields));
  if (found['arxiv'] === undefined) putEprint(found, extra, fields);
  Object.assign(extra, unreadDates(found['published'], text));
  for (const [name, value] of fields) {
    const link = links[name] ?? (/^bdsk-url-\d+$/.test(name) ? 'paper' : undefined);
    const address = link && addressOf(value);
    if (link && address) addLink(found, link, address);
    else if (
      !read.has(name) &&
      !ofPrograms.has(name) &&
      !(name in lists) &&
      !isRead(name, text(name)) &&
      bibText(value) !== ''
    )
      extra[name] = bibText(value).replace(/\u00a0/g, ' ');
  }
  putNotedAddress(found, extra, raw);
  put('extra', Object.keys(extra).length > 0 ? extra : undefined);
  return withRest({ line: entry.line, fields: found }, raw(restName));
}

/** What an entry says of its date that the date of the record doesn't: a range, `Spring`, `in press`. */
function unreadDates(published: unknown, text: (name: string) => string): Record<string, string> {
  const said = ['date', 'year', 'month'].map((name) => [name, text(name)] as const);
  const isSaid = (name: string, value: string) =>
    value === '' ||
    value === published ||
    (typeof published === 'string' && published.length > 4 && printedDate([value]) === published) ||
    (name === 'month'
      ? monthNumber(value) > 0 || /^\d{1,2}$/.test(value)
      : typeof published === 'string' &&
        /^\d{4}(?:-\d\d){0,2}$/.test(value) &&
        published.startsWith(value.slice(0, 4)));
  return Object.fromEntries(said.filter(([name, value]) => !isSaid(name, value)));
}

/** The address in `howpublished` or `note`, where an entry has no other. */
function putNotedAddress(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  raw: (name: string) => string | undefined,
): void {
  for (const name of ['howpublished', 'note']) {
    const value = bareValue(raw(name) ?? '').replace(/\\url\s*/g, ' ');
    const address = /https?:\/\/[^\s,;]+[^\s,;.)]/i.exec(value)?.[0];
    if (!address || found['paper'] !== undefined || found['pdf'] !== undefined) continue;
    addLink(found, 'paper', address);
    if (value.trim() === address) delete extra[name];
  }
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

function typeOf(type: string, fields: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:misc|online|unpublished|article|electronic)$/.test(type) && isPreprint(fields)) return 'article';
  return entryTypes[type];
}

/** Whether an entry is at arXiv or a like place, and names nothing else that it lies in. */
function isPreprint(fields: ReadonlyMap<string, string>): boolean {
  const container = fields.get('journal') ?? fields.get('journaltitle') ?? fields.get('booktitle') ?? '';
  const isArchive = container === '' || /arxiv|^\{?corr\}?$|biorxiv|medrxiv/i.test(container);
  const names = `${container} ${fields.get('eprinttype') ?? ''} ${fields.get('archiveprefix') ?? ''} ${fields.get('publisher') ?? ''} ${fields.get('url') ?? ''} ${fields.get('doi') ?? ''}`;
  return isArchive && /arxiv|corr\b|biorxiv|medrxiv/i.test(names);
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

/** Kinds of theses and reports by biblatex's names for them, which styles write out. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** What kind of thesis, report or other work an entry is, where its type alone doesn't say. */
function genreOf(entryType: string, written: string): string | undefined {
  if (written === '') return /thesis$/.test(entryType) ? genres[entryType] : undefined;
  const name = written.toLowerCase();
  return name === entryType || name === 'thesis' ? undefined : (genres[name] ?? written);
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

/** The arXiv id of a text: of either scheme, in an address, behind a prefix, in CoRR's volumes. */
const arxivPattern =
  /(?:^|arxiv[:./\s]|abs\/|pdf\/)\s*((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?(?:\s|$|[?#,;)\]])/i;

function identifiersOf(fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const bare = (name: string) => bareValue(fields.get(name) ?? '');
  const doi = bare('doi').replace(/^[^]*?(?=10\.\d{4,9}\/)/, '');
  const ofDoi = doi === '' ? {} : doiIdentifiers(doi);
  const ofAddress = addressIdentifiers(bare('url'));
  const isArxivEprint =
    /arxiv/i.test(`${bare('eprinttype')}${bare('archiveprefix')}`) ||
    /^(?:arxiv:)/i.test(bare('eprint')) ||
    (bare('eprint') !== '' && bare('eprinttype') === '');
  const candidates = [
    bare('arxivid'),
    bare('arxiv'),
    isArxivEprint ? bare('eprint') : '',
    /^corr$/i.test(bare('journal')) || /arxiv/i.test(bare('journal'))
      ? `${bare('volume')} ${bare('journal')}`
      : '',
    bare('url'),
    bare('note'),
    bare('howpublished'),
  ];
  const arxiv =
    ofDoi.arxiv ??
    ofAddress.arxiv ??
    candidates.map((text) => arxivPattern.exec(text)?.[1]).find((id) => id !== undefined);
  const openreview = ['url', 'openreview', 'pdf']
    .map((name) => addressIdentifiers(bare(name)).openreview)
    .find((id) => id !== undefined);
  const primary = bare('primaryclass') || bare('eprintclass');
  return {
    ...(doi && !ofDoi.arxiv ? { doi: ofDoi.doi ?? doi } : ofAddress.doi && { doi: ofAddress.doi }),
    ...(arxiv && { arxiv }),
    ...(openreview && { openreview }),
    ...(arxiv && primary && { categories: [primary] }),
  };
}

/** Where a work is archived elsewhere than at arXiv: an identifier, an address, or else what the entry says. */
function putEprint(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  fields: ReadonlyMap<string, string>,
): void {
  const eprint = bareValue(fields.get('eprint') ?? '');
  if (eprint === '') return;
  if (/^https?:\/\/\S+$/i.test(eprint)) {
    found['doi'] ??= addressIdentifiers(eprint).doi;
    if (found['doi'] === undefined) delete found['doi'];
    addLink(found, 'paper', eprint);
    return;
  }
  const archive = bareValue(fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '');
  if (/^(?:pmid|pubmed)$/i.test(archive)) found['pmid'] ??= eprint;
  else if (/^(?:pmcid|pmc)$/i.test(archive)) found['pmcid'] ??= eprint.replace(/^(?=\d)/, 'PMC');
  else if (/^jstor$/i.test(archive)) found['paper'] ??= `https://www.jstor.org/stable/${eprint}`;
  else if (/^(?:hdl|handle)$/i.test(archive)) found['paper'] ??= `https://hdl.handle.net/${eprint}`;
  else extra['eprint'] = archive === '' ? eprint : `${archive}: ${eprint}`;
}

function addressOf(value: string): string | undefined {
  const address = bareValue(value)
    .replace(/^\\url\s*/, '')
    .trim();
  return /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
}

/** `paper` and `pdf` are one address each; a page at arXiv, and what leads to a resolver of DOIs is known by its identifier. */
function addLink(found: Record<string, unknown>, kind: string, address: string): void {
  if (isResolverAddress(address) || (kind === 'paper' && addressIdentifiers(address).arxiv)) return;
  const isPdf = kind === 'paper' && isPdfAddress(address);
  const name = isPdf ? 'pdf' : kind;
  if (name === 'paper' || name === 'pdf') found[name] ??= address;
  else found[name] = [...((found[name] as string[] | undefined) ?? []), address];
}
