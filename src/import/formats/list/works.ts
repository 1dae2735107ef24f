import type { RootContent } from 'mdast';
import { furtherAuthorsName } from '../../../paper/further-authors.ts';
import type { RawWork } from '../work.ts';
import { type ListedEntry, listedIn } from './collect.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { addressField } from './label.ts';
import { type Details, detailsOf } from './labelled.ts';
import { type Layout, layoutOf, titleIn } from './layout.ts';
import { type LikelyWork, papersAmong } from './likely.ts';
import type { TextRun } from './run.ts';
import type { Section } from './section.ts';
import { type Segmented, segmented } from './segment.ts';
import { tableRows } from './table.ts';
import { type Candidate, candidatesOf, isLowerCased, isOnPage, wordsOf } from './title.ts';
import { markdownNodes } from './tree.ts';
import { placeOf } from './venue.ts';

/** Why an entry isn't read as a paper. */
export type OtherKind = 'section' | 'title' | 'paper' | 'text';

/** An entry of a list that isn't read as a paper. */
export interface OtherEntry {
  line: number;
  text: string;
  /** The heading above it. */
  heading: string;
  kind: OtherKind;
}

/** What a list gives: its works, and its entries that are none. */
export interface ListWorks {
  works: RawWork[];
  others: OtherEntry[];
}

/**
 * The papers in a Markdown list: bullets, nested or not, tables, and paragraphs or headings that are an
 * entry each. The entries of one list share a layout, so each is read as most of them are; the headings
 * above become keywords, or the year and venue of what stands below.
 */
export function listWorks(markdown: string): ListWorks {
  return worksBelow(markdownNodes(markdown));
}

function worksBelow(nodes: readonly RootContent[]): ListWorks {
  const listed = listedIn(nodes);
  const entries = listed.filter((each) => 'runs' in each).filter(({ section }) => !section.isSkipped);
  const reading = new Reading(entries);
  const found: FoundWork[] = [];
  const others: OtherEntry[] = [];
  for (const each of listed) {
    const { section } = each;
    const isBelowPapers = section.namesPapers;
    if (section.isSkipped) {
      if ('runs' in each && each.shape === 'item' && hasWebLink(each.runs))
        others.push(otherOf(each, 'section'));
    } else if ('table' in each) {
      for (const { line, fields, text } of tableRows(each.table)) {
        if (fields)
          found.push({ line, fields: inSection(fields, section), isBelowPapers, heading: section.name });
        else others.push({ line, text, heading: section.name, kind: 'paper' });
      }
    } else {
      const read = reading.read(each);
      found.push(...read.works.map((work) => ({ ...work, isBelowPapers, heading: section.name })));
      others.push(...read.others);
    }
  }
  const papers = papersAmong(found);
  for (const { line, fields, heading } of found.filter((each) => !papers.has(each)))
    others.push({ line, text: String(fields['title']), heading, kind: 'text' });
  return { works: [...papers].map(({ line, fields }) => ({ line, fields })), others };
}

interface FoundWork extends LikelyWork {
  line: number;
  /** The heading above it. */
  heading: string;
}

function otherOf({ line, runs, section }: ListedEntry, kind: OtherKind): OtherEntry {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
  return { line, text, heading: section.name, kind };
}

function hasWebLink(runs: readonly TextRun[]): boolean {
  return runs.some(({ href }) => href !== undefined && !isOnPage(href));
}

/** What a remark gives. */
const none: ListWorks = { works: [], others: [] };

interface Group {
  layout: Layout;
  /** The share of its entries that link to a paper, or say where and when it was published. */
  papers: number;
  /** The share whose best text is long enough for a title. */
  titles: number;
  /** The share that names several people, or says that it leaves out others. */
  people: number;
  size: number;
}

/** The reading of one document's entries, each as its siblings are. */
class Reading {
  readonly #candidates = new Map<
    ListedEntry,
    { entry: ReturnType<typeof segmented>; candidates: Candidate[] }
  >();
  readonly #groups = new Map<string, Group>();
  readonly #read = new Map<Candidate, ReadEntry>();
  readonly #document: Group;

  constructor(entries: readonly ListedEntry[]) {
    const byGroup = new Map<string, ListedEntry[]>();
    const add = (entry: ListedEntry) => {
      const whole = segmented(entry.runs);
      this.#candidates.set(entry, { entry: whole, candidates: candidatesOf(whole) });
      const group = byGroup.get(entry.group);
      if (group) group.push(entry);
      else byGroup.set(entry.group, [entry]);
      for (const each of entry.below) add(each);
    };
    for (const entry of entries) add(entry);
    this.#document = this.#groupOf(entries, undefined);
    for (const [name, group] of byGroup) this.#groups.set(name, this.#groupOf(group, this.#document));
  }

  #groupOf(entries: readonly ListedEntry[], document: Group | undefined): Group {
    const layout = layoutOf(entries.map((entry) => this.#candidates.get(entry)?.candidates ?? []));
    const read = entries.map((entry) => {
      const { entry: whole, candidates } = this.#candidates.get(entry) ?? {
        entry: segmented([]),
        candidates: [],
      };
      const title = titleIn(candidates, layout, document?.layout ?? layout);
      return { title, read: title && this.#readAs(whole, title) };
    });
    const share = (count: number) => count / Math.max(entries.length, 1);
    return {
      layout,
      papers: share(read.filter((each) => each.read && (each.read.hasPaper || isPlaced(each.read))).length),
      titles: share(
        read.filter(({ title }) => title && title.score >= 1 && wordsOf(title.title) >= 3).length,
      ),
      people: share(
        read.filter((each) => each.read?.hasPeople === true && !isSinglePerson(each.read.fields)).length,
      ),
      size: entries.length,
    };
  }

  /** An entry with a title, which is read once for all that ask. */
  #readAs(entry: Segmented, title: Candidate): ReadEntry {
    const known = this.#read.get(title) ?? readEntry(entry, title);
    this.#read.set(title, known);
    return known;
  }

  /** The works that an entry is or holds. */
  read(entry: ListedEntry): ListWorks {
    const isPaperItself =
      this.#own(entry, undefined) !== undefined && (entry.below.length === 0 || hasWebLink(entry.runs));
    const below = entry.below.map((each) => ({
      each,
      found: isPaperItself && !this.#isLinked(each) ? none : this.read(each),
    }));
    const papersBelow = below.flatMap(({ found }) => found.works);
    const details = detailsOf([
      ...entry.details,
      ...entry.below.filter((_, at) => below[at]?.found.works.length === 0).map(({ runs }) => runs),
    ]);
    const reference = this.#referenceBelow(entry);
    if (reference)
      return { works: [{ line: entry.line, fields: inSection(reference, entry.section) }], others: [] };
    const own =
      papersBelow.length > 0 && !isPaperItself
        ? undefined
        : this.#own(entry, papersBelow.length === 0 ? details : undefined);
    if (own) {
      const work = {
        line: entry.line,
        fields: inSection(withProse(withDetails(own, details.fields), entry.prose), entry.section),
      };
      return { works: [work, ...papersBelow], others: [] };
    }
    if (papersBelow.length > 0 || entry.below.length > 0) {
      const topic = topicOf(entry);
      return {
        works:
          topic === undefined
            ? papersBelow
            : papersBelow.map((work) => ({ ...work, fields: inTopic(work.fields, topic) })),
        others: below.flatMap(({ found }) => found.others),
      };
    }
    const best = this.#candidates.get(entry)?.candidates[0];
    const hasTitle = best !== undefined && best.score >= 0.5;
    const mayBePaper = hasTitle && best.score >= 1 && !/\bpage\b/.test(best.slot);
    const isTold = entry.shape === 'item' && (hasWebLink(entry.runs) || mayBePaper);
    return { works: [], others: isTold ? [otherOf(entry, hasTitle ? 'paper' : 'title')] : [] };
  }

  /**
   * What an entry says that is only called by a short name, with its links, and has its authors and title in the
   * item below it: `- Seq2seq [[Paper]](…)` above `- A. Berg, B. Roe, "Learning of sequences", NIPS 2014`.
   */
  #referenceBelow(entry: ListedEntry): Record<string, unknown> | undefined {
    const [below, ...others] = entry.below;
    if (!below || others.length > 0 || hasWebLink(below.runs) || !hasWebLink(entry.runs)) return undefined;
    const found = this.#candidates.get(below);
    const own = this.#candidates.get(entry)?.candidates[0];
    const group = this.#groups.get(below.group);
    const title = found && group && titleIn(found.candidates, group.layout, group.layout);
    if (!title?.slot.endsWith('people') || (own && wordsOf(own.title) > 5)) return undefined;
    const { fields } = this.#readAs(found?.entry ?? segmented([]), title);
    const name = own?.title;
    const { fields: links } = detailsOf([entry.runs.filter(({ href }) => href !== undefined)]);
    return withDetails(
      { ...fields, ...(name && { extra: { ...Object(fields['extra']), 'short name': name } }) },
      links,
    );
  }

  /** Whether an entry begins with a title that leads to a paper; below a paper, anything else is a remark on it. */
  #isLinked(entry: ListedEntry): boolean {
    const found = this.#candidates.get(entry)?.candidates[0];
    return found !== undefined && /\bpaper start$/.test(found.slot) && wordsOf(found.title) >= 3;
  }

  /** What an entry says where it is a paper. */
  #own(entry: ListedEntry, details: Details | undefined): Record<string, unknown> | undefined {
    const found = this.#candidates.get(entry);
    const own = this.#groups.get(entry.group);
    if (!found || !own) return undefined;
    // One or two entries agree on nothing.
    const group = own.size >= 3 ? own : { ...this.#document, layout: own.layout };
    const title = titleIn(found.candidates, group.layout, this.#document.layout);
    if (!title || /\bpage\b/.test(title.slot)) return undefined;
    const read = this.#readAs(found.entry, title);
    if (entry.shape === 'paragraph' && !isEntryParagraph(found.entry, title, group)) return undefined;
    if (entry.section.isDoubtful && (group.papers < 0.8 || group.size < 3)) return undefined;
    if (!isPaper(entry, title, read, details, group)) return undefined;
    return group.people < 0.2 && isSinglePerson(read.fields) ? withoutPerson(read.fields) : read.fields;
  }
}

/** Whether a single name is all that an entry says of its authors, which may be any two words in italics. */
function isSinglePerson({ authors, extra }: Record<string, unknown>): boolean {
  return Array.isArray(authors) && authors.length === 1 && Object(extra)[furtherAuthorsName] === undefined;
}

function withoutPerson({ authors, extra, ...fields }: Record<string, unknown>): Record<string, unknown> {
  return { ...fields, extra: joinedExtra(extra, { note: String(authors) }) };
}

/** Whether an entry says where or by whom and when a paper was published. */
function isPlaced({ hasVenue, hasDate, hasPeople, leadsElsewhere }: ReadEntry): boolean {
  return (!leadsElsewhere && hasVenue) || (hasPeople && hasDate);
}

function isPaper(
  entry: ListedEntry,
  title: Candidate,
  read: ReadEntry,
  details: Details | undefined,
  group: Group,
): boolean {
  const { section } = entry;
  const words = wordsOf(title.title);
  const hasPaper = read.hasPaper || details?.hasPaper === true;
  const below = details?.fields ?? {};
  if (
    below['authors'] !== undefined &&
    (below['published'] ?? below['venue'] ?? read.fields['published'] ?? read.fields['venue']) !== undefined
  )
    return true;
  // A name that leads to code or to a site is that of a tool.
  const isDated = read.hasPeople && read.hasDate;
  if (words <= 2 && read.leadsElsewhere && !isDated && !title.slot.startsWith('quoted')) return false;
  if (hasPaper && read.leadsElsewhere && (group.papers < 0.5 || section.isOther)) return false;
  if (hasPaper) return words >= 2 || !section.isOther;
  if (section.isOther) return isPlaced(read) && read.hasVenue && group.papers >= 0.6 && words >= 3;
  if (isPlaced(read)) return true;
  if (words < 3) return false;
  const isAlike = shareOf(group.layout, title.slot) >= 0.5 && group.size >= 3;
  if (
    isAlike &&
    group.papers >= 0.6 &&
    (read.hasDate || !read.leadsElsewhere || group.papers >= 0.8 || mayLead(read))
  )
    return true;
  return isAlike && words >= 4 && title.score >= 1 && isTitleAlone(entry, title, read, group);
}

/** Whether an entry is but a title, where the list says that it is of papers and all of its entries are like that. */
function isTitleAlone(
  { shape, section, group: name }: ListedEntry,
  { title }: Candidate,
  read: ReadEntry,
  group: Group,
): boolean {
  const isBelow = name.endsWith('below') && section.saysPapers !== 'heading';
  if (shape !== 'item' || isBelow || section.saysPapers === undefined || group.titles < 0.8) return false;
  if (section.saysPapers === 'introduction')
    return group.size >= 4 && group.titles >= 0.9 && !read.leadsElsewhere && !isLowerCased(title);
  return !read.leadsElsewhere || (section.saysPapers === 'heading' && mayLead(read));
}

/** Whether a title leads to a page of which nothing tells that it is no paper's. */
function mayLead({ address = '' }: ReadEntry): boolean {
  return [undefined, 'project', 'paper'].includes(addressField(address));
}

/** The share of a list's entries that have their titles set alike at the same place, wherever they lead. */
function shareOf(layout: Layout, slot: string): number {
  const bare = (each: string) => each.replace(/ (?:paper|other|page) /, ' ');
  return [...layout].reduce((sum, [each, share]) => (bare(each) === bare(slot) ? sum + share : sum), 0);
}

/** Whether a paragraph is an entry of its own and not prose that names a paper. */
function isEntryParagraph({ text, segments }: Segmented, title: Candidate, group: Group): boolean {
  const next = segments[title.until + 1];
  // What stands behind a title that nothing sets apart belongs to it, and is no further sentence.
  if (title.slot.startsWith('plain') && next?.kind === 'text' && next.depth === 0) return false;
  const at = text.indexOf(title.title);
  const after = text.slice(at + title.title.length);
  const isFirst = /(?:start|name|people)$/.test(title.slot);
  const hasSiblings = group.size >= 3 && group.papers >= 0.6;
  return (
    isFirst &&
    (hasSiblings ? wordsOf(after) < 150 : wordsOf(after) < 60 && (at < 200 || title.slot.endsWith('people')))
  );
}

/** An item that is a heading for the items below it. */
function topicOf({ runs, section }: ListedEntry): string | undefined {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .replace(/[:：]\s*$/, '')
    .trim();
  const isTopic =
    text !== '' && wordsOf(text) <= 6 && !hasWebLink(runs) && !/[.!?]$/.test(text) && /\p{L}/u.test(text);
  return isTopic && !section.keywords.includes(text) ? text : undefined;
}

function inTopic(fields: Record<string, unknown>, topic: string): Record<string, unknown> {
  const place = placeOf(topic);
  return inSection(fields, { keywords: place ? [] : [topic], place: place ?? {} }, true);
}

/** Fields with what the lines below the entry say. */
function withDetails(
  fields: Record<string, unknown>,
  below: Record<string, unknown>,
): Record<string, unknown> {
  const { extra, ...others } = below;
  const said = Object.entries(others).filter(
    ([name, value]) => fields[name] === undefined || isFinerDate(name, fields[name], value),
  );
  const joined = joinedExtra(fields['extra'], extra);
  return { ...fields, ...Object.fromEntries(said), ...(joined && { extra: joined }) };
}

function joinedExtra(own: unknown, below: unknown): Record<string, string> | undefined {
  if (own === undefined || below === undefined) return (own ?? below) as Record<string, string> | undefined;
  const [a, b] = [own, below] as Record<string, string>[];
  const notes = [a?.['note'], b?.['note']].filter((note) => note !== undefined);
  return { ...b, ...a, ...(notes.length > 0 && { note: notes.join(' ') }) };
}

function isFinerDate(name: string, known: unknown, value: unknown): boolean {
  return name === 'published' && String(value).length > String(known).length;
}

/** Fields with the paragraphs behind the entry: its abstract, where they say so, or a note. */
function withProse(fields: Record<string, unknown>, prose: readonly string[]): Record<string, unknown> {
  if (prose.length === 0) return fields;
  const [first = ''] = prose;
  const abstract = /^abstract\s*[:：.–—-]\s*/i.exec(first)?.[0];
  if (abstract !== undefined && fields['abstract'] === undefined)
    return { ...fields, abstract: [first.slice(abstract.length), ...prose.slice(1)].join('\n\n') };
  return { ...fields, extra: joinedExtra(fields['extra'], { note: prose.join(' ') }) };
}

/** Fields with what the headings above the entry say. */
function inSection(
  fields: Record<string, unknown>,
  { keywords, place }: Pick<Section, 'keywords' | 'place'>,
  isInner = false,
): Record<string, unknown> {
  const own = Array.isArray(fields['keywords']) ? (fields['keywords'] as string[]) : [];
  const all = [...new Set(isInner ? [...own, ...keywords] : [...keywords, ...own])];
  const { venue, published, awards } = place;
  const isOfYear = published !== undefined && fields['published'] === undefined;
  return {
    ...fields,
    ...(venue !== undefined && fields['venue'] === undefined && { venue }),
    ...(isOfYear && { published }),
    ...(awards && fields['awards'] === undefined && { awards }),
    ...(all.length > 0 && { keywords: all }),
  };
}
