import type { ListedEntry } from './collect.ts';
import { citedFields, type ReadEntry, readEntry } from './entry/entry.ts';
import {
  inSection,
  inTopic,
  isSinglePerson,
  withDetails,
  withoutPerson,
  withProse,
} from './entry/joined-fields.ts';
import { type Details, entryDetails } from './entry/labelled.ts';
import { candidatesOf, isOnPage, type TitleCandidate } from './entry/title.ts';
import { wordCount } from './entry/title-score.ts';
import { isBareTitle, isBoldTitle, isEntryParagraph, isPaper, isPlaced } from './evidence.ts';
import type { EntryGroup } from './group.ts';
import { layoutOf, titleByLayout } from './layout.ts';
import type { ListWorks, OtherEntry, OtherKind } from './list-works.ts';
import { withUsualBylines } from './segment/bylines.ts';
import { isCitation, withCitations } from './segment/citations.ts';
import { withLeadingPeople } from './segment/leading-people.ts';
import { withLoneAuthors } from './segment/lone-authors.ts';
import type { TextRun } from './segment/run.ts';
import { segmented, withPeopleAsTitle } from './segment/segment.ts';
import type { Segmented } from './segment/segment-type.ts';
import { leadsToPaper, linkField } from './words/label.ts';

/** So many entries that are a bold title alone show that a document writes its papers so. */
const leastBoldTitles = 10;

/** Where so large a share of the entries names people, a single name is one too. */
const leastNamedShare = 0.5;

/** What a remark gives. */
const noWorks: ListWorks = { works: [], others: [] };

/** What a remark calls another form of the paper above it. */
const otherVersion =
  /\b(?:version|code|data|slides|video|talk|follow-?up|extension|extended|supplement\w*|blog|review|see|also)\b/i;

/** The reading of one document's entries, each as its siblings are. */
export class Reading {
  readonly #candidates = new Map<
    ListedEntry,
    { entry: ReturnType<typeof segmented>; candidates: TitleCandidate[] }
  >();
  readonly #groups = new Map<string, EntryGroup>();
  readonly #read = new Map<TitleCandidate, ReadEntry>();
  readonly #document: EntryGroup;

  constructor(entries: readonly ListedEntry[]) {
    const all = entries.flatMap(withBelow);
    const wholes = withUsualBylines(
      withLoneAuthors(withLeadingPeople(withCitations(all.map(segmentedEntry)))),
    );
    for (const [at, whole] of wholes.entries())
      this.#candidates.set(all[at] as ListedEntry, { entry: whole, candidates: candidatesOf(whole) });
    const byGroup = Map.groupBy(all, ({ group }) => group);
    this.#document = this.#groupOf(entries, undefined);
    for (const [name, group] of byGroup) this.#groups.set(name, this.#groupOf(group, this.#document));
  }

  #groupOf(entries: readonly ListedEntry[], document: EntryGroup | undefined): EntryGroup {
    const layout = layoutOf(entries.map((entry) => this.#candidates.get(entry)?.candidates ?? []));
    const read = entries.map((entry) => {
      const { entry: whole, candidates } = this.#candidates.get(entry) ?? {
        entry: segmented([]),
        candidates: [],
      };
      const title = titleByLayout(candidates, layout, document?.layout ?? layout);
      return { whole, title, read: title && this.#readAs(whole, title) };
    });
    const named = read.filter((each) => each.read?.hasPeople === true);
    const several = named.filter((each) => !isSinglePerson(each.read?.fields ?? {}));
    const share = (count: number) => count / Math.max(entries.length, 1);
    return {
      layout,
      papers: share(read.filter((each) => each.read && (each.read.hasPaper || isPlaced(each.read))).length),
      titles: share(
        read.filter(({ title }) => title && title.score >= 1 && wordCount(title.title) >= 3).length,
      ),
      cased: share(read.filter(({ title, whole }) => title && isBareTitle(whole, title)).length),
      hasBoldTitles: document?.hasBoldTitles ?? this.#boldTitles() >= leastBoldTitles,
      documentPapers: document?.papers ?? 0,
      isOfTitles: document !== undefined && document.size >= 30 && document.cased >= 0.9,
      people: share(named.length >= entries.length * leastNamedShare ? named.length : several.length),
      size: entries.length,
    };
  }

  /** How many entries of the document, at any depth, are nothing but a title in bold. */
  #boldTitles(): number {
    return [...this.#candidates.values()].filter(
      ({ entry, candidates: [first] }) => first && isBoldTitle(entry, first),
    ).length;
  }

  /** An entry with a title, which is read once for all that ask. */
  #readAs(entry: Segmented, title: TitleCandidate): ReadEntry {
    const known = this.#read.get(title) ?? readEntry(entry, title);
    this.#read.set(title, known);
    return known;
  }

  /** The works that an entry is or holds. */
  read(entry: ListedEntry): ListWorks {
    const isNameOfSeveral = this.#isNameOfSeveral(entry);
    const isPaperItself =
      !isNameOfSeveral &&
      !isTopicOfLinks(entry) &&
      this.#own(entry, undefined) !== undefined &&
      (entry.below.length === 0 || hasWebLink(entry.runs));
    const below = entry.below.map((each) => ({
      each,
      found: isPaperItself && !this.#isLinked(each) ? noWorks : this.read(each),
    }));
    const papersBelow = below.flatMap(({ found }) => found.works);
    const details = entryDetails([
      ...entry.details,
      ...entry.below.filter((_, at) => below[at]?.found.works.length === 0).map(({ runs }) => runs),
    ]);
    const reference = this.#referenceBelow(entry);
    if (reference)
      return { works: [{ line: entry.line, fields: inSection(reference, entry.section) }], others: [] };
    const own =
      isTopicOfLinks(entry) || (papersBelow.length > 0 && !isPaperItself)
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
      const isTold =
        (papersBelow.length === 0 || isNameOfSeveral) &&
        entry.shape === 'item' &&
        (hasWebLink(entry.runs) || this.#mayBePaper(entry));
      return {
        works:
          topic === undefined
            ? papersBelow
            : papersBelow.map((work) => ({ ...work, fields: inTopic(work.fields, topic) })),
        others: [...(isTold ? [otherOf(entry, 'paper')] : []), ...below.flatMap(({ found }) => found.others)],
      };
    }
    const best = this.#candidates.get(entry)?.candidates[0];
    const hasTitle = best !== undefined && best.score >= 0.5;
    const isTold =
      entry.shape === 'item'
        ? hasWebLink(entry.runs) || this.#mayBePaper(entry)
        : hasPaperLink(entry.runs) || isParagraphOfPapers(entry);
    return { works: [], others: isTold ? [otherOf(entry, hasTitle ? 'paper' : 'title')] : [] };
  }

  /** Whether an entry reads like a title, or stands among titles below a heading of papers. */
  #mayBePaper(entry: ListedEntry): boolean {
    const best = this.#candidates.get(entry)?.candidates[0];
    if (best === undefined || /\bpage\b/.test(best.slot)) return false;
    const isAmong = entry.section.saysPapers === 'heading' && wordCount(best.title) >= leastTitleWords;
    return best.score >= 1 || isAmong;
  }

  /** Whether an entry is but a group's name, with several papers below it that begin with their people. */
  #isNameOfSeveral(entry: ListedEntry): boolean {
    const own = this.#candidates.get(entry)?.candidates[0];
    return (
      entry.below.length > 1 &&
      (own === undefined || wordCount(own.title) <= 5) &&
      entry.below.every((each) => {
        const first = this.#candidates.get(each)?.entry.segments.find(({ kind }) => kind !== 'mark');
        return first?.kind === 'people' && this.#own(each, undefined) !== undefined;
      })
    );
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
    const title = found && group && titleByLayout(found.candidates, group.layout, group.layout);
    if (!title?.slot.endsWith('people') || (own && wordCount(own.title) > 5)) return undefined;
    const { fields } = this.#readAs(found?.entry ?? segmented([]), title);
    const name = own?.title;
    const { fields: links } = entryDetails([entry.runs.filter(({ href }) => href !== undefined)]);
    return withDetails(
      { ...fields, ...(name && { extra: { ...Object(fields['extra']), 'short name': name } }) },
      links,
    );
  }

  /**
   * Whether an entry begins with a title that leads to a paper, or that such a link follows; below a paper, anything
   * else is a remark on it.
   */
  #isLinked(entry: ListedEntry): boolean {
    const found = this.#candidates.get(entry);
    const title = found?.candidates[0];
    const next = found?.entry.segments[(title?.until ?? 0) + 1];
    if (!found || !title) return false;
    // `Recursive Shelves. [Roe (1960)](…)`
    if (/ start$/.test(title.slot) && next?.href !== undefined && isCitation(next)) return true;
    if (wordCount(title.title) < 3) return false;
    if (/\bpaper start$/.test(title.slot)) return true;
    return (
      / start$/.test(title.slot) &&
      next?.href !== undefined &&
      leadsToPaper(next.href) &&
      wordCount(title.title) >= 4 &&
      !otherVersion.test(title.title)
    );
  }

  /** What an entry says where it is a paper. */
  #own(entry: ListedEntry, details: Details | undefined): Record<string, unknown> | undefined {
    const found = this.#candidates.get(entry);
    const own = this.#groups.get(entry.group);
    if (!found || !own) return undefined;
    // One or two entries agree on nothing.
    const group =
      own.size >= 3 ? own : { ...this.#document, layout: own.layout, size: own.size, wider: this.#document };
    const title = titleByLayout(found.candidates, group.layout, this.#document.layout);
    if (!title) return entry.shape === 'item' ? citedFields(found.entry) : undefined;
    if (/\bpage\b/.test(title.slot)) return undefined;
    const read = this.#readAs(found.entry, title);
    if (entry.shape === 'paragraph' && !isEntryParagraph(found.entry, title, group)) return undefined;
    if (entry.section.isDoubtful && (group.papers < 0.8 || group.size < 3)) return undefined;
    if (!isPaper(entry, found.entry, title, read, details, group)) return undefined;
    const isDoubtful = group.people < 0.2 && isSinglePerson(read.fields) && !read.hasByline;
    return isDoubtful ? withoutPerson(read.fields) : read.fields;
  }
}

/** So many items below an entry, and such a share of them, are links of their own where it is their heading. */
const leastLinksBelow = 4;
const leastShareBelow = 0.8;

/** Whether an entry is the heading of items which each begin with a link of several words. */
function isTopicOfLinks({ below }: ListedEntry): boolean {
  const linked = below.filter(({ runs }) => {
    const [first] = runs.filter(({ text }) => text.trim() !== '');
    return (
      first?.href !== undefined &&
      wordCount(first.text) >= leastTitleWords &&
      linkField(first.text) === undefined
    );
  }).length;
  return linked >= leastLinksBelow && linked >= below.length * leastShareBelow;
}

/** An entry in segments; above details stands a title, whatever it reads like. */
function segmentedEntry({ runs, shape }: ListedEntry): Segmented {
  const entry = segmented(runs);
  return shape === 'titled' ? { ...entry, segments: withPeopleAsTitle(entry.segments) } : entry;
}

/** An entry and those below it, at any depth. */
function withBelow(entry: ListedEntry): ListedEntry[] {
  return [entry, ...entry.below.flatMap(withBelow)];
}

export function otherOf({ line, runs, section }: ListedEntry, kind: OtherKind): OtherEntry {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/[\s\u2028]+/g, ' ')
    .trim();
  return { line, text, heading: section.name, kind };
}

/** Whether a text leads to a host of papers or to a PDF. */
export function hasPaperLink(runs: readonly TextRun[]): boolean {
  return runs.some(({ href }) => href !== undefined && leadsToPaper(href));
}

/** Whether a paragraph stands where papers are listed, with as many words as a title has. */
function isParagraphOfPapers({ shape, section, runs }: ListedEntry): boolean {
  return (
    shape === 'paragraph' &&
    section.saysPapers === 'heading' &&
    wordCount(runs.map((run) => run.text).join('')) >= leastTitleWords
  );
}

/** Shorter paragraphs, in words, say nothing of a paper. */
const leastTitleWords = 4;

export function hasWebLink(runs: readonly TextRun[]): boolean {
  return runs.some(({ href }) => href !== undefined && !isOnPage(href));
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
    text !== '' && wordCount(text) <= 6 && !hasWebLink(runs) && !/[.!?]$/.test(text) && /\p{L}/u.test(text);
  return isTopic && !section.keywords.includes(text) ? text : undefined;
}
