import type { Taxonomy } from '../../content/taxonomy.ts';
import type { Paper } from '../../paper/paper.ts';
import { type PhraseMatch, phraseFinder } from './phrase.ts';

/** The words that placed a paper. */
export interface PlacementReason {
  field: 'title' | 'abstract';
  /** As they stand in the field. */
  phrase: string;
  /** Where they stand: code units, `end` is behind the last one. */
  start: number;
  end: number;
}

/** One topic of a paper and why the paper is in it. */
export interface Placement {
  /** Ids of the taxonomy. */
  facet: string;
  topic: string;
  reason: PlacementReason | 'curator';
}

/** What placing needs of a paper; the id serves to name it in an error. */
export type Placed = Pick<Paper, 'title' | 'abstract' | 'topics'> & Partial<Pick<Paper, 'id'>>;

/** The topic of a phrase, and whether the phrase is an exception: words inside it don't count. */
interface PhraseTopic {
  topic: string;
  isException: boolean;
}

/**
 * A function that gives the topics of a paper in the order of the taxonomy. The reason is the first
 * match, title before abstract, and the longest where several begin together. A paper's own `topics`
 * replace what the phrases would say; the function throws an Error with file and remedy where they
 * name a topic that the taxonomy doesn't have.
 */
export function placer(taxonomy: Taxonomy): (paper: Placed) => Placement[] {
  const topics = taxonomy.facets.flatMap(({ id, topics }) => topics.map((topic) => ({ facet: id, topic })));
  const find = phraseFinder<PhraseTopic>(
    topics.flatMap(({ topic }) => [
      ...topic.phrases.map((phrase) => [phrase, { topic: topic.id, isException: false }] as const),
      ...topic['but-not'].map((phrase) => [phrase, { topic: topic.id, isException: true }] as const),
    ]),
  );
  const ids = new Set(topics.map(({ topic }) => topic.id));

  return (paper) => {
    const chosen = paper.topics && checkedTopics(paper, paper.topics, ids);
    const reasons = chosen ? new Map<string, PlacementReason>() : reasonsFor(paper, find);
    return topics.flatMap(({ facet, topic: { id } }) => {
      const reason = chosen?.has(id) ? 'curator' : reasons.get(id);
      return reason ? [{ facet, topic: id, reason }] : [];
    });
  };
}

function checkedTopics(
  { id, title }: Placed,
  chosen: readonly string[],
  ids: ReadonlySet<string>,
): Set<string> {
  const unknown = chosen.filter((topic) => !ids.has(topic));
  if (unknown.length > 0) {
    const place = id === undefined ? `the paper “${title}”` : `papers/${id}.mdx`;
    throw new Error(
      `${place}: topics: not in topics.yaml: ${unknown.join(', ')}. ` +
        'Use the id of a topic in topics.yaml, or add the topic there.',
    );
  }
  return new Set(chosen);
}

/** Topic -> the words that place the paper in it. */
function reasonsFor(
  paper: Placed,
  find: ReturnType<typeof phraseFinder<PhraseTopic>>,
): Map<string, PlacementReason> {
  const reasons = new Map<string, PlacementReason>();
  for (const field of ['title', 'abstract'] as const) {
    const text = paper[field];
    const matches = Map.groupBy(find(text, field === 'title'), ({ value }) => value.topic);
    for (const [topic, ofTopic] of matches) {
      const match = firstOutside(ofTopic);
      if (!match || reasons.has(topic)) continue;
      const { start, end } = match;
      reasons.set(topic, { field, phrase: text.slice(start, end), start, end });
    }
  }
  return reasons;
}

/**
 * Of matches of one topic, in the order in which they begin: the first that lies inside no exception,
 * the longest where several begin together.
 */
function firstOutside(matches: readonly PhraseMatch<PhraseTopic>[]): PhraseMatch<PhraseTopic> | undefined {
  let exceptionEnd = 0;
  return [...matches]
    .sort(
      (a, b) =>
        a.start - b.start || Number(b.value.isException) - Number(a.value.isException) || b.end - a.end,
    )
    .find(({ value, end }) => {
      if (value.isException) exceptionEnd = Math.max(exceptionEnd, end);
      return !value.isException && end > exceptionEnd;
    });
}
