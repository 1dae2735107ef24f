import { parsesAsPhrase, type Topic } from '../../../content/topics/taxonomy.ts';
import { isCatchAll } from '../../../meaning/topic/word/catch-all.ts';
import { slugOf } from '../../../paper/id.ts';
import type { Paper } from '../../../paper/paper.ts';
import { byText } from '../../text-order.ts';
import { labelKey } from '../address/label.ts';
import { codeReader } from './source-code.ts';
import { phraseOf } from './topic-phrase.ts';

/** What a scheme needs of a paper. */
type Labelled = Pick<Paper, 'keywords'>;

/** A scheme places this share of the papers at least. */
const leastPlaced = 0.9;

/** In a scheme this share of the keywords that papers are given are given to others, too. */
const leastShared = 0.85;

/** A scheme has so many classes at least. */
const leastClasses = 4;

/** A class of a larger share of the papers divides nothing; one that is around others, only where it has nearly all. */
const mostShare = { single: 0.5, outer: 0.9 };

/** Classes of a larger number of papers come first; so many have a page. */
const mostClasses = 160;

/** A number before the name of a class: `07-03 Architecture`, `1.2. Graphs`; a year is none. */
const numbered = /^(?!(?:1[5-9]|20)\d\d\s)(\p{N}{1,4}(?:[-.\u2013]\p{N}+)*)[.)]?\s+\p{L}/u;

/** A class of a scheme. */
interface Class {
  key: string;
  /** Its most frequent spelling. */
  name: string;
  /** Spelling -> how often it is given. */
  spellings: Map<string, number>;
  papers: Set<Labelled>;
}

/**
 * The classes of the scheme that the keywords of papers are from, as topics: those with a number, where nearly
 * all papers have such, or all, where they are given again and again, as the headings of a list are. Narrower
 * numbers are within wider ones, and headings within those that stand above them. What a scheme keeps for the rest is
 * no topic. `undefined` where keywords are free words, or leave papers out.
 */
export function schemeTopics(
  papers: readonly Labelled[],
  taken: ReadonlySet<string> = new Set(),
): Topic[] | undefined {
  const isCode = codeReader(papers.flatMap(({ keywords = [] }) => keywords));
  return (
    topicsIn(papers, taken, (keyword) => numbered.test(keyword)) ??
    topicsIn(papers, taken, (keyword) => !isCode(keyword))
  );
}

function topicsIn(
  papers: readonly Labelled[],
  taken: ReadonlySet<string>,
  isClass: (keyword: string) => boolean,
): Topic[] | undefined {
  const all = classesOf(papers, isClass);
  const shared = all.filter(({ papers }) => papers.size > 1);
  if (sizeOf(shared) < leastShared * sizeOf(all)) return undefined;
  const classes = shared
    .filter((one) => one.papers.size <= mostShare.outer * papers.length)
    .slice(0, mostClasses);
  const topics = namedTopics(classes, taken);
  const outline = outlineOf(papers, topics);
  const outer = new Set(outline.values());
  const divisive = classes.filter(
    ({ key, papers: own }) => own.size <= mostShare.single * papers.length || outer.has(key),
  );
  const kept = new Map(
    divisive.flatMap(({ key }) => {
      const topic = topics.get(key);
      return topic ? [[key, topic] as const] : [];
    }),
  );
  const placed = divisive.filter(({ key, name }) => kept.has(key) || isCatchAll(name));
  if (kept.size < leastClasses || unionOf(placed).size < leastPlaced * papers.length) return undefined;
  return nested(kept, outline);
}

/** The topics of classes, by their keys; none of what is kept for the rest, or could match nothing. */
function namedTopics(classes: readonly Class[], taken: ReadonlySet<string>): Map<string, Topic> {
  const ids = new Set(taken);
  const topics = new Map<string, Topic>();
  for (const { key, name, spellings } of classes) {
    const id = slugOf(name);
    const phrases = [...new Set([...spellings.keys()].map((spelling) => `keyword:${phraseOf(spelling)}`))];
    if (isCatchAll(name) || id === '' || ids.has(id) || !phrases.every(parsesAsPhrase)) continue;
    ids.add(id);
    topics.set(key, { id, name, phrases, 'but-not': [] });
  }
  return topics;
}

function unionOf(classes: readonly Class[]): Set<Labelled> {
  return new Set(classes.flatMap(({ papers }) => [...papers]));
}

/** In an outline this share of the headings that stand behind others are below one of them; a paper may be in several places. */
const leastBelow = 0.6;

/**
 * Class -> the class right above it, where the keywords of papers are the headings above them, the outermost first:
 * a heading is within one that stands before it in all papers.
 */
function outlineOf(papers: readonly Labelled[], topics: ReadonlyMap<string, Topic>): Map<string, string> {
  const lists = papers.map(({ keywords = [] }) => [
    ...new Set(keywords.map(labelKey).filter((key) => topics.has(key))),
  ]);
  const above = new Map<string, string[]>();
  for (const list of lists)
    list.forEach((key, at) => {
      const before = list.slice(0, at);
      above.set(key, above.get(key)?.filter((other) => before.includes(other)) ?? before);
    });
  const around = new Map([...above].flatMap(([key, all]) => all.slice(-1).map((outer) => [key, outer])));
  const further = lists.flatMap((list) => list.slice(1));
  const below = further.filter((key) => around.has(key));
  return below.length < leastBelow * further.length ? new Map() : around;
}

/** The classes of papers, those of the most papers first. */
function classesOf(papers: readonly Labelled[], isClass: (keyword: string) => boolean): Class[] {
  const classes = new Map<string, Class>();
  for (const paper of papers) {
    for (const keyword of paper.keywords ?? []) {
      if (!isClass(keyword)) continue;
      const key = labelKey(keyword);
      const one = classes.get(key) ?? {
        key,
        name: keyword,
        spellings: new Map<string, number>(),
        papers: new Set<Labelled>(),
      };
      one.spellings.set(keyword, (one.spellings.get(keyword) ?? 0) + 1);
      one.papers.add(paper);
      classes.set(key, one);
    }
  }
  return [...classes]
    .sort(([a, x], [b, y]) => y.papers.size - x.papers.size || byText(a, b))
    .map(([, one]) => ({
      ...one,
      name: [...one.spellings].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0] ?? one.name,
    }));
}

function sizeOf(classes: readonly Class[]): number {
  return classes.reduce((sum, { papers }) => sum + papers.size, 0);
}

/**
 * Topics by name, each within the one that is around it in the outline of `within`, or the one before it whose number
 * begins its own: `07-03` in `07`.
 */
function nested(topics: ReadonlyMap<string, Topic>, within: ReadonlyMap<string, string>): Topic[] {
  const sorted = [...topics].sort(([, a], [, b]) => byText(a.name.toLowerCase(), b.name.toLowerCase()));
  const outer: Topic[] = [];
  for (const [key, topic] of sorted) {
    const [, numbered] =
      sorted.findLast(
        ([other, { name }]) => other !== key && isWithin(numberOf(topic), numberOf({ name })),
      ) ?? [];
    const around = topics.get(within.get(key) ?? '') ?? numbered;
    if (around) around.topics = [...(around.topics ?? []), topic];
    else outer.push(topic);
  }
  return outer;
}

function numberOf({ name }: Pick<Topic, 'name'>): string {
  return numbered.exec(name)?.[1] ?? '';
}

function isWithin(inner: string, outer: string): boolean {
  return outer !== '' && inner.startsWith(outer) && /^[-.\u2013]/.test(inner.slice(outer.length));
}
