import { counted, firstNamed } from '../../paper/count.ts';
import { type TopicDivision, topicsIn } from './division.ts';

/** What another taxonomy would change in a topic. */
export interface TopicChange {
  facet: string;
  topic: string;
  name: string;
  /** How many papers it has, and would have. */
  before: number;
  after: number;
  /** The ids of the papers that would come and go. */
  comes: string[];
  goes: string[];
}

/** What would move: the topics whose papers change, and the papers that would have a topic, or none any more. */
export interface Changes {
  topics: TopicChange[];
  placed: string[];
  unplaced: string[];
}

/** What moves between two divisions of the same papers, in the order of the second, then that of the first. */
export function changesBetween(before: TopicDivision, after: TopicDivision): Changes {
  const all = new Map(
    [...topicsIn(after.taxonomy), ...topicsIn(before.taxonomy)]
      .toReversed()
      .map((one) => [one.topic.id, one]),
  );
  const topics = [...all.values()].toReversed().map(({ facet, topic: { id, name } }): TopicChange => {
    const [old, now] = [before.papers.get(id) ?? [], after.papers.get(id) ?? []];
    return {
      facet,
      topic: id,
      name,
      before: old.length,
      after: now.length,
      comes: without(now, old),
      goes: without(old, now),
    };
  });
  const [oldRest, nowRest] = [before.rest.map(({ id }) => id), after.rest.map(({ id }) => id)];
  return {
    topics: topics.filter(({ comes, goes }) => comes.length + goes.length > 0),
    placed: without(oldRest, nowRest),
    unplaced: without(nowRest, oldRest),
  };
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(others);
  return ids.filter((id) => !taken.has(id));
}

/** So many papers are named. */
const mostNamed = 10;

/** Changes as people read them. */
export function changesText({ topics, placed, unplaced }: Changes): string {
  if (topics.length === 0) return 'Nothing would move.\n';
  const lines = topics.flatMap(({ facet, topic, name, before, after, comes, goes }) => [
    `${name} (${facet}/${topic}): ${before} -> ${after}`,
    ...(comes.length > 0 ? [`  comes: ${firstNamed(comes, mostNamed)}`] : []),
    ...(goes.length > 0 ? [`  goes: ${firstNamed(goes, mostNamed)}`] : []),
  ]);
  const sum = `${counted(topics.length, 'topic')} would change. ${counted(placed.length, 'paper')} would get a first topic, ${counted(unplaced.length, 'paper')} would lose the last one.`;
  return `${sum}\n\n${lines.join('\n')}\n`;
}
