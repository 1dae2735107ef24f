import { allTopics, type Taxonomy } from '../../../content/topics/taxonomy.ts';
import type { Paper } from '../../../paper/paper.ts';
import { type PhraseField, type PhraseMatch, phraseFinder } from './phrase.ts';

/** The words that placed a paper. */
export interface PlacementReason {
  field: PhraseField;
  /** As they stand in the field. */
  phrase: string;
  /** Where they stand: code units, `end` is behind the last one; among keywords, from the beginning of the keyword. */
  start: number;
  end: number;
}

/** One topic of a paper and why the paper is in it. */
export interface Placement {
  /** Ids of the taxonomy. */
  facet: string;
  topic: string;
  reason: PlacementReason | 'curator';
  /** The topic within it that the paper is in, where that alone is why. */
  by?: string;
}

/** What placing needs of a paper. */
export type Placed = Pick<Paper, 'title' | 'abstract' | 'topics'> & Partial<Pick<Paper, 'keywords'>>;

/** The topic of a phrase, and whether the phrase is an exception: words inside it don't count. */
interface PhraseTopic {
  topic: string;
  isException: boolean;
}

/**
 * A function that gives the topics of a paper in the order of the taxonomy; a paper in a topic is in those around
 * it, too. The reason is the first match, title before abstract before keywords, and the longest where several
 * begin together; a topic that is named only within the name of a narrower one is there by that one. A paper's own
 * `topics`, of those that the taxonomy has, replace what the phrases would say.
 */
export function placer(taxonomy: Taxonomy): (paper: Placed) => Placement[] {
  const facets = taxonomy.facets.map((facet) => ({ facet, topics: allTopics(facet) }));
  const topics = facets.flatMap(({ topics }) => topics);
  const find = phraseFinder<PhraseTopic>(
    topics.flatMap(({ topic }) => [
      ...topic.phrases.map((phrase) => [phrase, { topic: topic.id, isException: false }] as const),
      ...topic['but-not'].map((phrase) => [phrase, { topic: topic.id, isException: true }] as const),
    ]),
  );
  const ids = new Set(topics.map(({ topic }) => topic.id));

  return (paper) => {
    const chosen = paper.topics && new Set(paper.topics.filter((topic) => ids.has(topic)));
    const found = chosen ? new Map<string, Found>() : foundIn(paper, find);
    return facets.flatMap(({ facet: { id: facet, most }, topics }) => {
      const own = topics.filter(({ topic: { id } }) => chosen?.has(id) || found.has(id));
      const named = own.map(({ topic }) => topic.id);
      const kept = new Set(most === undefined || chosen ? named : mostNamed(named, found, most));
      return topics.flatMap(({ topic: { id } }): Placement[] => {
        const inner = own.find(({ topic, within }) => kept.has(topic.id) && within.includes(id))?.topic.id;
        const isNamed = kept.has(id) && !(inner !== undefined && isInside(found.get(id), found.get(inner)));
        const by = isNamed ? id : inner;
        const reason = by === undefined ? undefined : chosen?.has(by) ? 'curator' : found.get(by)?.reason;
        if (by === undefined || !reason) return [];
        return [{ facet, topic: id, reason, ...(by !== id && { by }) }];
      });
    });
  };
}

/** Why a paper is in a topic, and how much it is about it. */
interface Found {
  reason: PlacementReason;
  /** The number of places in the abstract that name the topic; infinite where title or keywords do. */
  places: number;
}

/** Whether the words that name a topic are among those that name another: `curves` in `rational curves`. */
function isInside(outer: Found | undefined, inner: Found | undefined): boolean {
  if (!outer || !inner || outer.reason.field === 'keywords') return false;
  const [a, b] = [outer.reason, inner.reason];
  return a.field === b.field && a.start >= b.start && a.end <= b.end && outer.places <= inner.places;
}

/** A paper has so many topics before one that its abstract names once doesn't count. */
const enough = 2;

/** The ids of the topics, of those that are named, that a paper is most about. */
function mostNamed(named: readonly string[], found: ReadonlyMap<string, Found>, most: number): string[] {
  const placesOf = (id: string) => found.get(id)?.places ?? 0;
  const startOf = (id: string) => found.get(id)?.reason.start ?? 0;
  return named
    .toSorted(
      (a, b) => (placesOf(a) === placesOf(b) ? 0 : placesOf(b) - placesOf(a)) || startOf(a) - startOf(b),
    )
    .filter((id, at) => at < most && (placesOf(id) > 1 || at < enough));
}

/** Topic -> the words that place the paper in it, and how much it is about it. */
function foundIn(paper: Placed, find: ReturnType<typeof phraseFinder<PhraseTopic>>): Map<string, Found> {
  const found = new Map<string, Found>();
  const texts = [
    ['title', paper.title],
    ['abstract', paper.abstract],
    ...(paper.keywords ?? []).map((keyword) => ['keywords', keyword] as const),
  ] as const;
  for (const [field, text] of texts) {
    const matches = Map.groupBy(find(text, field), ({ value }) => value.topic);
    for (const [topic, ofTopic] of matches) {
      const [first, ...others] = outside(ofTopic);
      if (!first) continue;
      const { start, end } = first;
      const reason = { field, phrase: text.slice(start, end), start, end };
      const places = field === 'abstract' ? 1 + others.length : Number.POSITIVE_INFINITY;
      const known = found.get(topic);
      found.set(topic, { reason: known?.reason ?? reason, places: Math.max(known?.places ?? 0, places) });
    }
  }
  return found;
}

/**
 * Of matches of one topic, in the order in which they begin, those that lie inside no exception and overlap none
 * before them; the longest where several begin together.
 */
function outside(matches: readonly PhraseMatch<PhraseTopic>[]): PhraseMatch<PhraseTopic>[] {
  let exceptionEnd = 0;
  let lastEnd = 0;
  return [...matches]
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.value.isException) - Number(a.value.isException) || b.end - a.end,
    )
    .filter(({ value, start, end }) => {
      if (value.isException) exceptionEnd = Math.max(exceptionEnd, end);
      if (value.isException || end <= exceptionEnd || start < lastEnd) return false;
      lastEnd = end;
      return true;
    });
}
