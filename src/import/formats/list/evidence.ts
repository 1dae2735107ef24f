import type { ListedEntry } from './collect.ts';
import type { ReadEntry } from './entry/entry.ts';
import { isSinglePerson } from './entry/joined-fields.ts';
import type { Details } from './entry/labelled.ts';
import { isInvitation, isQuotation, isRunningText, longestSentence } from './entry/no-title.ts';
import type { TitleCandidate } from './entry/title.ts';
import { isLowerCased, wordCount } from './entry/title-score.ts';
import type { EntryGroup } from './group.ts';
import type { Layout } from './layout.ts';
import { isShortened, leadsSurely } from './likely.ts';
import type { ListSection } from './section.ts';
import type { Segment, Segmented } from './segment/segment-type.ts';
import { textKey } from './segment/text-key.ts';
import { hasIdentifier, hasPaperIdentifier } from './words/identifiers.ts';
import { addressField, isOtherPage, isPaperLabel, leadsToPaper } from './words/label.ts';
import { peopleIn } from './words/people.ts';

/** Whether an entry with a title is a paper: by its links, by where it was published, or as its siblings are. */
export function isPaper(
  entry: ListedEntry,
  whole: Segmented,
  title: TitleCandidate,
  read: ReadEntry,
  details: Details | undefined,
  group: EntryGroup,
): boolean {
  const { section } = entry;
  const words = wordCount(title.title);
  const hasPaper = read.hasPaper || details?.hasPaper === true;
  if (!hasPaper && (isOfItself(entry, whole, title, read) || isQuotation(whole, read))) return false;
  if (isInvitation(title.title) || isRunningText(title)) return false;
  const below = details?.fields ?? {};
  if (
    below['authors'] !== undefined &&
    (below['published'] ?? below['venue'] ?? read.fields['published'] ?? read.fields['venue']) !== undefined
  )
    return true;
  const isLinked = read.address !== undefined || title.slot.endsWith('name') || details?.hasPaper === true;
  if (section.isTeaching && isLinked && !isSurelyPaper(read, below)) return false;
  const isBelowTalks = [section.name, ...section.keywords].some((heading) => talkHeading.test(heading));
  if (isBelowTalks && !read.hasPeople && !isSurelyPaper(read, below)) return false;
  const isDated = read.hasPeople && read.hasDate;
  if (isNameOfPerson(section, title.title) && !read.hasPeople && !hasPaperIdentifier(read.fields))
    return false;
  if (!isDated && isToolWithPaper(entry, title, read, group)) return false;
  // A name that leads to code or to a site is that of a tool.
  if (words <= 2 && read.leadsElsewhere && !isDated && !title.slot.startsWith('quoted')) return false;
  if (!isDated && (isNameOfThing(entry, whole, title, read, group) || isSentence(entry, whole, title)))
    return false;
  if (read.leadsElsewhere && /\bpapers\b|\breading list/i.test(title.title)) return false;
  if (hasPaper && read.leadsElsewhere && (group.papers < 0.5 || section.isOther)) return false;
  if (hasPaper && isNameOfInstitution(title.title) && !isDated && !hasIdentifier(read.fields)) return false;
  if (hasPaper) return words >= 2 || !(section.isOther || connectives.test(title.title));
  if (section.isInPapers && group.hasBoldTitles && isBoldTitle(whole, title)) return true;
  if (section.isOther && !group.isOfTitles) {
    const hasAuthors = isDated && !section.isTeaching && !isSinglePerson(read.fields);
    return (
      !read.leadsElsewhere &&
      isPlaced(read) &&
      (read.hasVenue || hasAuthors) &&
      group.papers >= 0.6 &&
      words >= 3
    );
  }
  if (isPlaced(read) || isCitedByNames(read, words, group)) return true;
  if (words < 3) return false;
  return isAsSiblings(entry, whole, title, read, group);
}

/** Whether an entry has its title where those beside it have theirs, and most of these are papers or all of them titles. */
function isAsSiblings(
  entry: ListedEntry,
  whole: Segmented,
  title: TitleCandidate,
  read: ReadEntry,
  group: EntryGroup,
): boolean {
  const { section } = entry;
  const { layout, size } = (leadsAnywhere(entry, read) ? group.wider : undefined) ?? group;
  if (shareOf(layout, title.slot) < 0.5 || size < 3) return false;
  const isTold =
    read.hasDate || !read.leadsElsewhere || group.papers >= 0.8 || mayLead(read, isOfPapers(section));
  if (group.papers >= 0.6 && isTold) return true;
  return (
    wordCount(title.title) >= 4 &&
    title.score >= (isListOfTitles(section, group) ? leastAmongTitles : leastTitleScore) &&
    isTitleAlone(entry, whole, title, read, group)
  );
}

/** Whether a title is a person's name below a heading of people, or a school's. */
function isNameOfPerson({ name, keywords }: ListSection, title: string): boolean {
  const isOfPeople = [name, ...keywords].some((heading) =>
    /\b(?:people|researchers|scientists|authors|experts|professors|faculty|labs?|groups|who to follow)\b/i.test(
      heading,
    ),
  );
  return isOfPeople && peopleIn(title, true) !== undefined;
}

/**
 * Whether an entry among things that are no papers is called by its own name, or by what it is, and has a paper
 * beside it: `[tabix](…) - Table file index. [[paper](…)]`.
 */
function isToolWithPaper(
  { section }: ListedEntry,
  { title, slot }: TitleCandidate,
  read: ReadEntry,
  group: EntryGroup,
): boolean {
  if (isOfPapers(section) || group.papers >= 0.5 || read.hasPeople || read.hasVenue) return false;
  const leadsElsewhere = read.address !== undefined && !leadsToPaper(read.address);
  const isToldBehind = leadsElsewhere && wordCount(title) <= 3 && slot.endsWith('start');
  return isToldBehind || (slot.startsWith('plain') && slot.endsWith('name') && isLowerCased(title));
}

/** Below such a heading, what nobody is named for was given as a talk. */
const talkHeading =
  /^(?:\S+ )?(?:talks?|presentations?|videos?|slides|screencasts?|podcasts?)(?: (?:and|&) \S+)?$/i;

/** A word that begins a sentence and is no name. */
const connectives =
  /^(?:while|when|since|because|although|though|however|unlike|like|after|before|in|on|at|by|from|with|for|to|as|if|once|given|per|via|using|today|recently|similarly|moreover|see|also|note|both|all|each|some|most|many)$/i;

/** Whether a title is but the name of a school: `[Kings College](guide.pdf)`. */
function isNameOfInstitution(title: string): boolean {
  return (
    /\b(?:universit\w*|colleges?|institut\w*|academy|faculty|department)\b/i.test(title) &&
    wordCount(title) <= 5 &&
    title.split(/\s+/).every((word) => /^\p{Lu}|^(?:of|the|for|and|de|di|der|du|&|at)$/u.test(word))
  );
}

/** So large a share of titles must be long enough for one where no heading says that papers are listed. */
const leastTitles = 0.5;

/** Whether an entry names what a paper is about, as lists of models or data sets do, and not the paper. */
function isNameOfThing(
  { section }: ListedEntry,
  { segments }: Segmented,
  title: TitleCandidate,
  read: ReadEntry,
  group: EntryGroup,
): boolean {
  if (isOfPapers(section) || section.isInList || read.hasPeople || read.hasVenue) return false;
  const isLinked = (read.address !== undefined || title.slot.endsWith('name')) && wordCount(title.title) >= 4;
  const isLabelled = segments.some(
    ({ kind, text }) => kind === 'label' && !/^https?:/i.test(text) && isPaperLabel(text),
  );
  return !isLinked && !isLabelled && group.titles < leastTitles;
}

/**
 * Whether an entry tells of a thing that it names and leads to: what is said of it is a sentence, its people are itself,
 * or what was taken for the venue is the link with which it begins: `[PSB](https://…) - The Pacific Symposium …`.
 */
function isOfItself(
  { section, shape }: ListedEntry,
  { segments }: Segmented,
  { title, from }: TitleCandidate,
  { fields, hasPeople }: ReadEntry,
): boolean {
  if (hasIdentifier(fields) || shape !== 'item') return false;
  if (isToldOfPlace(segments, title)) return true;
  const [person, ...others] = Array.isArray(fields['authors']) ? fields['authors'].map(String) : [];
  if (person !== undefined && others.length === 0 && textKey(person) === textKey(title)) return true;
  if (hasPeople || isOfPapers(section)) return false;
  const at = segments.findIndex(({ kind }) => kind !== 'mark');
  const first = segments[at];
  const isName = first?.href !== undefined && first.depth === 0 && at < from && !leadsToPaper(first.href);
  const isSaid = isLowerCased(title) && /^(?:\S+\s){1,8}(?:is|are)\s(?:a|an|the|one)\s/.test(title);
  return isSaid || (isName && first.place?.published === undefined && fields['published'] === undefined);
}

/** What journals, archives and conferences are said to be. */
const ofPlaces =
  /^(?:(?:an?|the)\s)?(?:\S+\s){0,4}?(?:journals?|conferences?|preprints?|proceedings|magazines?|symposi(?:um|a)|forums?|repositor(?:y|ies)|archives?|workshops?)\b/i;

/** Whether what was taken for the title says what the journal or conference is that the entry begins with. */
function isToldOfPlace(segments: readonly Segment[], title: string): boolean {
  const first = segments.find(({ kind }) => kind !== 'mark');
  return (
    first?.href !== undefined && !leadsToPaper(first.href) && isLowerCased(title) && ofPlaces.test(title)
  );
}

/** Whether the innermost heading says that papers are listed, or the document does. */
function isOfPapersByName({ isInPapers, name }: ListSection): boolean {
  return (
    isInPapers ||
    /\b(?:papers?|publications?|readings?|references|bibliography|articles)\b|论文|論文/i.test(name)
  );
}

function isOfPapers({ saysPapers, isInPapers, name }: ListSection): boolean {
  return saysPapers !== undefined || isInPapers || /\b(?:references|bibliography|readings?)\b/i.test(name);
}

/** Whether a paragraph above details is a sentence about something: `The usual set with a fresh set of labels.` */
function isSentence(
  { shape, section }: ListedEntry,
  { text }: Segmented,
  { title, slot }: TitleCandidate,
): boolean {
  return (
    shape === 'titled' &&
    !isOfPapers(section) &&
    slot.startsWith('plain') &&
    /[.?!]\s*$/.test(text) &&
    isLowerCased(title)
  );
}

/** Whether an entry has an identifier of a paper, leads to a host of papers, or says its authors and where it appeared. */
function isSurelyPaper(
  { fields, hasPeople, hasVenue, hasDate, address = '' }: ReadEntry,
  below: Record<string, unknown>,
): boolean {
  return (
    leadsSurely({ ...below, ...fields }, true) ||
    (hasPeople && (hasVenue || (hasDate && isOtherPage(address))))
  );
}

/** So large a share of entries must name people for names alone to tell of papers. */
const leastNamed = 0.6;

/** Whether an entry names the first of several authors, as most beside it do: `Title, Roe et al.` */
function isCitedByNames(read: ReadEntry, words: number, group: EntryGroup): boolean {
  return (
    isShortened(read.fields) &&
    !read.leadsElsewhere &&
    words >= 4 &&
    group.people >= leastNamed &&
    group.size >= 3
  );
}

/** Whether an entry says where or by whom and when a paper was published. */
export function isPlaced(read: ReadEntry): boolean {
  const { hasVenue, hasDate, hasPeople, leadsElsewhere } = read;
  return (hasVenue && (!leadsElsewhere || (hasDate && mayLead(read)))) || (hasPeople && hasDate);
}

/** Whether a text is in another script for the most part, in which lists write their remarks. */
function isForeign(text: string): boolean {
  return (text.match(/\p{Lo}/gu)?.length ?? 0) > text.length / 4 || /\p{Script=Hiragana}/u.test(text);
}

/** A title reads so much like one by itself; less where papers are listed by their titles alone. */
const leastTitleScore = 1;
const leastAmongTitles = 0.2;

/** So large a share of a list below a heading of papers must be titles for others to be some too. */
const leastTitlesBelow = 0.6;

/** Whether a list that nothing but its heading says to be of papers is one of titles: `Attention is all you need` reads like a sentence. */
function isListOfTitles(section: ListSection, { size, titles, papers }: EntryGroup): boolean {
  const isSaid =
    (section.saysPapers === 'heading' || section.saysPapers === 'title') && isOfPapersByName(section);
  return isSaid && size >= 3 && titles >= leastTitlesBelow && papers < 0.5;
}

/** What asks readers, or tells them what to do. */
const advice = /\?|\byour\b|^you\b|\byou (?:can|could|should|must|may|might|are|have|will|want|need to)\b/i;

/** Whether an entry is but a title, where the list says that it is of papers and all of its entries are like that. */
function isTitleAlone(
  { shape, section, group: name }: ListedEntry,
  { text }: Segmented,
  { title }: TitleCandidate,
  read: ReadEntry,
  group: EntryGroup,
): boolean {
  const isBelow = name.endsWith('below') && section.saysPapers !== 'heading';
  const least = isListOfTitles(section, group) ? leastTitlesBelow : 0.8;
  if (shape !== 'item' || isBelow || group.titles < least || isForeign(title)) return false;
  // What is said at length is no title.
  if (section.saysPapers !== 'heading' && wordCount(text) > wordCount(title) + longestSentence) return false;
  // Questions and advice to readers.
  if (group.documentPapers < 0.5 && isLowerCased(title) && advice.test(title)) return false;
  // Steps and lists of parts stand below headings that name papers too.
  if (group.documentPapers < 0.1 && group.cased < 0.8 && !isOfPapersByName(section)) return false;
  if (section.saysPapers === undefined)
    return group.isOfTitles && !isLowerCased(title) && !read.leadsElsewhere;
  if (section.saysPapers === 'introduction')
    return group.size >= 4 && group.titles >= 0.9 && !read.leadsElsewhere && !isLowerCased(title);
  return (
    !read.leadsElsewhere || (section.saysPapers === 'heading' && group.documentPapers >= 0.5 && mayLead(read))
  );
}

/** Whether a title leads to a page of which nothing tells that it is no paper's. */
function mayLead({ address = '' }: ReadEntry, mayBeSite = true): boolean {
  return [undefined, 'paper', ...(mayBeSite ? ['project'] : [])].includes(addressField(address));
}

/** Whether a bullet's title leads to a page that is neither code nor a site of its own. */
function leadsAnywhere({ shape }: ListedEntry, { address }: ReadEntry): boolean {
  return shape === 'item' && address !== undefined && [undefined, 'paper'].includes(addressField(address));
}

/** The share of a list's entries that have their titles set alike at the same place, wherever they lead. */
function shareOf(layout: Layout, slot: string): number {
  const bare = (each: string) => each.replace(/ (?:paper|other|page) /, ' ');
  return [...layout].reduce((sum, [each, share]) => (bare(each) === bare(slot) ? sum + share : sum), 0);
}

/** Whether an entry is nothing but a title, written with capitals. */
export function isBareTitle({ segments }: Segmented, { from, until, title, score }: TitleCandidate): boolean {
  return (
    segments.length === until - from + 1 &&
    segments.every(({ href }) => href === undefined) &&
    score >= 1 &&
    wordCount(title) >= 4 &&
    !isLowerCased(title)
  );
}

/** Whether an entry is nothing but a title in bold. */
export function isBoldTitle(entry: Segmented, title: TitleCandidate): boolean {
  return (
    title.slot.startsWith('bold') && entry.segments.every(({ isBold }) => isBold) && isBareTitle(entry, title)
  );
}

/** A paragraph that leads nowhere and names nobody is no entry, where its words score less. */
const leastProseScore = 0.5;

/** Whether a paragraph is an entry of its own and not prose that names a paper. */
export function isEntryParagraph(
  { text, segments }: Segmented,
  title: TitleCandidate,
  group: EntryGroup,
): boolean {
  const next = segments[title.until + 1];
  // What stands behind a title that nothing sets apart belongs to it, and is no further sentence.
  if (
    title.slot.startsWith('plain') &&
    next?.kind === 'text' &&
    next.depth === 0 &&
    !/^in\s/i.test(next.text)
  )
    return false;
  // `A list of the most read papers (2012)`
  const isSaid = segments.every(({ href, kind }) => href === undefined && kind !== 'people');
  if (isSaid && title.score < leastProseScore && title.slot.startsWith('plain')) return false;
  const at = text.indexOf(title.title);
  const after = text.slice(at + title.title.length);
  // `[Roe](…) was a builder of shelves.`
  if (wordCount(title.title) <= 2 && /^\s\p{Ll}{2,}\s/u.test(after)) return false;
  const isFirst = /(?:start|name|people)$/.test(title.slot);
  const hasSiblings = group.size >= 3 && group.papers >= 0.6;
  return (
    isFirst &&
    (hasSiblings
      ? wordCount(after) < 150
      : wordCount(after) < 60 && (at < 200 || title.slot.endsWith('people')))
  );
}
