import { parsesAsPhrase, type Topic } from '../../../content/topics/taxonomy.ts';
import { slugOf } from '../../../paper/id.ts';
import type { Paper } from '../../../paper/paper.ts';
import { byText } from '../../text-order.ts';
import { labelKey } from '../address/label.ts';
import { phraseOf } from './topic-phrase.ts';

/** What a scheme needs of a paper. */
type Labelled = Pick<Paper, 'keywords'>;

/** A scheme places this share of the papers at least. */
const leastPlaced = 0.9;

/** In a scheme this share of the keywords that papers are given are given to others, too. */
const leastShared = 0.85;

/** A scheme has so many classes at least; one of a larger share of the papers divides nothing. */
const leastClasses = 4;
const mostShare = 0.5;

/** Classes of a larger number of papers come first; so many have a page. */
const mostClasses = 160;

/** A number before the name of a class: `07-03 Architecture`, `1.2. Graphs`; a year is none. */
const numbered = /^(?!(?:1[5-9]|20)\d\d\s)(\p{N}{1,4}(?:[-.\u2013]\p{N}+)*)[.)]?\s+\p{L}/u;

/** A class of a scheme. */
interface Class {
  /** Spelling -> how often it is given. */
  spellings: Map<string, number>;
  papers: Set<Labelled>;
}

/**
 * The classes of the scheme that the keywords of papers are from, as topics: those with a number, where nearly
 * all papers have such, or all, where they are given again and again, as the headings of a list are. Narrower
 * numbers are within wider ones. `undefined` where keywords are free words, or leave papers out.
 */
export function schemeTopics(
  papers: readonly Labelled[],
  taken: ReadonlySet<string> = new Set(),
): Topic[] | undefined {
  return topicsIn(papers, taken, (keyword) => numbered.test(keyword)) ?? topicsIn(papers, taken, () => true);
}

function topicsIn(
  papers: readonly Labelled[],
  taken: ReadonlySet<string>,
  isClass: (keyword: string) => boolean,
): Topic[] | undefined {
  const all = classesOf(papers, isClass);
  const shared = all.filter(({ papers }) => papers.size > 1);
  if (sizeOf(shared) < leastShared * sizeOf(all)) return undefined;
  const topics = new Map<string, Topic>();
  const placed = new Set<Labelled>();
  const divisive = shared.filter((one) => one.papers.size <= mostShare * papers.length).slice(0, mostClasses);
  for (const { spellings, papers } of divisive) {
    const [name = ''] = [...spellings].sort(([a, x], [b, y]) => y - x || byText(a, b))[0] ?? [];
    const id = slugOf(name);
    const phrases = [...new Set([...spellings.keys()].map((spelling) => `keyword:${phraseOf(spelling)}`))];
    if (id === '' || topics.has(id) || taken.has(id) || !phrases.every(parsesAsPhrase)) continue;
    topics.set(id, { id, name, phrases, 'but-not': [] });
    for (const paper of papers) placed.add(paper);
  }
  if (topics.size < leastClasses || placed.size < leastPlaced * papers.length) return undefined;
  return nested([...topics.values()].sort((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase())));
}

/** The classes of papers, those of the most papers first. */
function classesOf(papers: readonly Labelled[], isClass: (keyword: string) => boolean): Class[] {
  const classes = new Map<string, Class>();
  for (const paper of papers) {
    for (const keyword of paper.keywords ?? []) {
      if (!isClass(keyword)) continue;
      const key = labelKey(keyword);
      const one = classes.get(key) ?? { spellings: new Map<string, number>(), papers: new Set<Labelled>() };
      one.spellings.set(keyword, (one.spellings.get(keyword) ?? 0) + 1);
      one.papers.add(paper);
      classes.set(key, one);
    }
  }
  return [...classes]
    .sort(([a, x], [b, y]) => y.papers.size - x.papers.size || byText(a, b))
    .map(([, one]) => one);
}

function sizeOf(classes: readonly Class[]): number {
  return classes.reduce((sum, { papers }) => sum + papers.size, 0);
}

/** Topics in order, each within the one before it whose number begins its own: `07-03` in `07`. */
function nested(topics: readonly Topic[]): Topic[] {
  const outer: Topic[] = [];
  for (const topic of topics) {
    const around = topics.findLast((other) => other !== topic && isWithin(numberOf(topic), numberOf(other)));
    if (around) around.topics = [...(around.topics ?? []), topic];
    else outer.push(topic);
  }
  return outer;
}

function numberOf({ name }: Topic): string {
  return numbered.exec(name)?.[1] ?? '';
}

function isWithin(inner: string, outer: string): boolean {
  return outer !== '' && inner.startsWith(outer) && /^[-.\u2013]/.test(inner.slice(outer.length));
}
