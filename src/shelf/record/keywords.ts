import type { Paper } from '../../paper/paper.ts';
import type { Division } from '../facet/facet.ts';
import { nameKey, topicKeys } from '../facet/topic/topic-key.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';

/** The keywords of a paper that aren't shown as topics of it. */
export function furtherKeywords(
  { facets, topics, placements }: Pick<Shelf, 'facets' | 'topics' | 'placements'>,
  { id, keywords = [] }: Pick<Paper, 'id' | 'keywords'>,
): readonly string[] {
  const placed = (placements.get(id) ?? []).filter(({ facet }) => facets.some((one) => one.id === facet));
  if (keywords.length === 0 || placed.length === 0) return keywords;
  const keys = new Set(placed.flatMap(({ topic }) => keysOf(topics).get(topic) ?? []));
  return keywords.filter((keyword) => !keys.has(nameKey(keyword)));
}

/** Id of a topic -> the keys of its name. */
const keysOf = oncePerObject(
  (topics: ReadonlyMap<string, Division>) =>
    new Map([...topics].map(([id, { name }]): [string, string[]] => [id, topicKeys(name)])),
);
