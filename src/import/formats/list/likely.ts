import { furtherAuthorsName, onlyFirstAuthors } from '../../../paper/name/further-authors.ts';
import { wordCount } from './entry/title-score.ts';
import { onlyCoAuthors } from './segment/co-authors.ts';
import { hasIdentifier, hasPaperIdentifier } from './words/identifiers.ts';
import { isAtPaperHost, isPaperPlace } from './words/label.ts';
import { isKnown, isWord } from './words/venue-names.ts';

/** So large a share of what a document lists must be papers for certain, or nothing else in it is one. */
const leastSureShare = 0.3;

/** Shorter titles, in words, are names of anything. */
const shortestTitleWords = 3;

/** An entry that reads like a paper, and whether a heading or the title above it says that papers are listed. */
export interface LikelyWork {
  fields: Readonly<Record<string, unknown>>;
  isBelowPapers: boolean;
  /** Whether the document says by its title or its introduction that it is of papers. */
  isInPapers: boolean;
  /** The heading above it. */
  heading: string;
}

/** Where so few of a document's entries are papers, a PDF that lies anywhere is none. */
const leastShareOfPdfs = 0.5;

/**
 * Of so many entries, so small a share of papers are those that are so for certain: books and courses have authors and
 * years too. Where most lead nowhere, references are listed.
 */
const manyEntries = 100;
const leastShareOfPapers = 0.05;
const leastShareLinked = 0.8;
const linkNames = ['paper', 'pdf', 'project', 'code', 'video', 'data', 'model', 'demo'] as const;

/** So many PDFs that lie anywhere are books, where hardly any entry leads to a host of papers. */
const manyPdfs = 20;
const leastFirmShare = 0.05;

/** So many entries below a heading are papers, where so large a share of all there leads to one or a PDF, and one for certain, or says when it appeared. */
const leastBelow = 5;
const leastShareBelow = 0.7;

/**
 * Which of a document's entries are papers: in a list of papers, all; in any other text, such as a changelog,
 * minutes or the manual of a program, those that are so for certain. A list of books or tools, whose `others` are
 * none, has PDFs of all kinds.
 */
export function papersAmong<Work extends LikelyWork>(
  works: readonly Work[],
  others: readonly { heading: string }[] = [],
): ReadonlySet<Work> {
  const below = belowPapers(works, others);
  const firm = works.filter(
    (work) => work.isBelowPapers || isFirm(work) || (below.has(work) && hasPdf(work)),
  );
  const talks = talksAmong(works);
  if (talks.size > 0)
    return papersAmong(
      works.filter((work) => !talks.has(work)),
      [...others, ...talks],
    );
  const entries = works.length + others.length;
  const isSure = (work: Work) => work.isBelowPapers || isInJournal(work);
  const certain = works.filter((work) => isSure(work) || leadsSurely(work.fields) || isInVenue(work));
  const linked = works.filter(({ fields }) => linkNames.some((name) => fields[name] !== undefined));
  if (
    entries >= manyEntries &&
    certain.length < entries * leastShareOfPapers &&
    (works.length < entries * leastShareOfPapers || linked.length >= works.length * leastShareLinked) &&
    !works.some(({ isInPapers }) => isInPapers)
  )
    return new Set(works.filter((work) => isSure(work) || hasPaperIdentifier(work.fields)));
  const strays = strayPdfs(works, firm);
  if (strays.size > 0)
    return papersAmong(
      works.filter((work) => !strays.has(work)),
      [...others, ...strays],
    );
  const share = firm.length / works.length;
  const isOfOthers =
    share < leastSureShare && works.length < (works.length + others.length) * leastShareOfPdfs;
  if (isOfOthers || (works.length >= manyPdfs && share < leastFirmShare))
    return new Set(works.filter((work) => firm.includes(work) || isKeptAsPaper(work)));
  const sure = new Set(works.filter((work) => isFirm(work) || hasPdf(work)));
  const named = works.filter(
    (work) =>
      work.isBelowPapers && wordCount(String(work.fields['title'])) >= shortestTitleWords && !sure.has(work),
  );
  return sure.size + named.length >= works.length * leastSureShare ? new Set(works) : sure;
}

/** So many entries below a heading, and so large a share of them, are talks where nothing but recordings and slides is said of them. */
const leastTalks = 3;
const leastShareOfTalks = 0.6;

/** Entries of which nobody says who wrote them, and that lead to recordings and slides alone, where most below their heading do. */
function talksAmong<Work extends LikelyWork>(works: readonly Work[]): ReadonlySet<Work> {
  const isTalk = ({ fields }: Work) =>
    (fields['video'] ?? fields['slides']) !== undefined &&
    !hasIdentifier(fields) &&
    ['paper', 'pdf', 'authors', 'abstract'].every((name) => fields[name] === undefined);
  const groups = [...Map.groupBy(works, ({ heading }) => heading).values()].map((entries) => {
    const talks = entries.filter(isTalk);
    const areTalks = talks.length >= leastTalks && talks.length >= entries.length * leastShareOfTalks;
    return areTalks ? talks : [];
  });
  return new Set(groups.flat());
}

/**
 * PDFs of which nobody says who wrote them or when, below a heading with no paper for certain, where papers have a
 * heading of their own or are rare: manuals, drawings and forms.
 */
function strayPdfs<Work extends LikelyWork>(
  works: readonly Work[],
  firm: readonly Work[],
): ReadonlySet<Work> {
  const headings = new Set(firm.map(({ heading }) => heading));
  const arePapersApart = works.some(({ isBelowPapers }) => isBelowPapers);
  if (!arePapersApart && firm.length >= works.length * leastSureShare) return new Set();
  const mayBeStray = (work: Work) =>
    !work.isInPapers &&
    !headings.has(work.heading) &&
    !isInFolderOfPapers(work) &&
    work.fields['authors'] === undefined &&
    !isPlaced(work.fields);
  const strays = works.filter((work) => mayBeStray(work) && leadsToPaper(work));
  const strayed = new Set(strays.map(({ heading }) => heading));
  // What was taken for papers beside them has nothing else to tell.
  return new Set(works.filter((work) => mayBeStray(work) && strayed.has(work.heading)));
}

/** A title with a place and a year behind it in brackets. */
const endsWithYear = /[([][^()[\]]*(?<!\d)(?:19|20)\d{2}[)\]]$/;

/** The entries below headings, or items that are such, below which papers are listed by where the entries lead. */
function belowPapers(
  works: readonly LikelyWork[],
  others: readonly { heading: string }[],
): ReadonlySet<LikelyWork> {
  const counts = Map.groupBy(others, ({ heading }) => heading);
  const topicOf = ({ fields, heading }: LikelyWork) => [fields['keywords'] ?? heading].flat().join('\n');
  const groups = [...Map.groupBy(works, topicOf)].filter(([topic, entries]) => {
    const leading = entries.filter((work) => isFirm(work) || hasPdf(work)).length;
    const all = entries.length + (counts.get(topic.split('\n').at(-1) ?? '')?.length ?? 0);
    const dated = entries.filter(
      ({ fields }) => isPlaced(fields) || endsWithYear.test(String(fields['title'])),
    ).length;
    return (
      leading >= leastBelow &&
      leading >= all * leastShareBelow &&
      (entries.some(isFirm) || dated >= entries.length / 2)
    );
  });
  return new Set(groups.flatMap(([, entries]) => entries));
}

/** Whether an entry is a paper on any page: by an identifier, an address of papers, several people with a date or place, or a known venue. */
function isFirm(work: LikelyWork): boolean {
  const { fields } = work;
  const { authors, extra } = fields;
  const isOwn = Object(extra)[furtherAuthorsName] === onlyCoAuthors;
  return (
    leadsSurely(fields) ||
    (Array.isArray(authors) && (authors.length > 1 || isOwn) && isPlaced(fields)) ||
    (isShortened(fields) &&
      fields['project'] === undefined &&
      wordCount(String(fields['title'])) > shortestTitleWords) ||
    isInVenue(work)
  );
}

/** Whether fields name the first of several authors: `Roe et al.` */
export function isShortened({ authors, extra }: Readonly<Record<string, unknown>>): boolean {
  return authors !== undefined && Object(extra)[furtherAuthorsName] === onlyFirstAuthors;
}

function isPlaced({ published, venue, container }: Readonly<Record<string, unknown>>): boolean {
  return (published ?? venue ?? container) !== undefined;
}

/** Whether an entry leads to a PDF that is no handout. */
function hasPdf(work: LikelyWork): boolean {
  const { fields, isBelowPapers } = work;
  return (
    leadsToPaper(work) &&
    (isBelowPapers || isPlaced(fields) || fields['authors'] !== undefined || !isHandout(fields))
  );
}

/** Whether an entry leads to a file in a folder that is called after papers. */
function isInFolderOfPapers({ fields }: LikelyWork): boolean {
  return [fields['paper'], fields['pdf']]
    .flat()
    .some((address) => /\/(?:papers?|pubs?|publications?)\//i.test(String(address ?? '')));
}

/** Whether an entry leads to where somebody keeps papers, and isn't called as what lies there too. */
function isKeptAsPaper(work: LikelyWork): boolean {
  return isInFolderOfPapers(work) && leadsToPaper(work) && !isHandout(work.fields);
}

/** Whether an entry says when it appeared at a conference or in a journal that is known. */
function isInVenue({ fields }: LikelyWork): boolean {
  return (
    fields['published'] !== undefined &&
    isKnownVenue(String(fields['venue'] ?? '')) &&
    wordCount(String(fields['title'])) >= shortestTitleWords
  );
}

/** Whether an entry says in which volume and pages or issue of what it appeared. */
function isInJournal({ fields }: LikelyWork): boolean {
  const { container, venue, volume, pages, issue } = fields;
  return [container ?? venue, volume, pages ?? issue].every((part) => part !== undefined);
}

/** Whether an entry leads to where a paper may lie. */
function leadsToPaper({ fields }: LikelyWork): boolean {
  return [fields['paper'], fields['pdf']].flat().some((address) => isPaperPlace(String(address ?? '')));
}

/** Whether fields have an identifier, or an address at a host of papers, and not that of a talk where talks are listed. */
export function leadsSurely(fields: Readonly<Record<string, unknown>>, areTalks = false): boolean {
  return (
    hasPaperIdentifier(fields) ||
    [fields['paper'], fields['pdf']]
      .flat()
      .map((address) => String(address ?? ''))
      .some((address) => isAtPaperHost(address) && !(areTalks && /\/presentation\//.test(address)))
  );
}

/** Whether a PDF that lies anywhere may be what isn't published: a manual, slides, something with a short name. */
function isHandout({ title }: Readonly<Record<string, unknown>>): boolean {
  return wordCount(String(title)) <= shortestTitleWords || handouts.test(String(title));
}

const handouts =
  /\b(?:manual|guide|cheat ?sheet|slides?|handbook|tutorial|notes|reference|cook ?book|application note|data ?sheet|brochure|syllabus|specification)\b/i;

function isKnownVenue(venue: string): boolean {
  const name = venue.replace(/[\s'’]*(?:19|20)?\d{2}$/, '');
  return isKnown(name) && !isWord(name);
}
