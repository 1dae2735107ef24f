import { allTopics, type Taxonomy, type Topic } from '../content/topics/taxonomy.ts';
import type { Paper } from '../paper/paper.ts';
import { facets as facetWords } from '../words/words.ts';
import { categoryFacet } from './facet/classification/category.ts';
import { mscFacet } from './facet/classification/msc.ts';
import { derivedFacet, type TopicFacet } from './facet/topic/derived.ts';
import { type Placement, placer } from './facet/topic/placement.ts';
import { codeReader } from './facet/topic/source-code.ts';

/** Papers in the topics of a taxonomy. */
export interface PlacedPapers {
  /** The taxonomy, with what is derived beside it. */
  whole: Taxonomy;
  /** Id of a paper -> its topics, in the order of the taxonomy. */
  placements: Map<string, readonly Placement[]>;
}

/** A taxonomy that leaves no larger share of the papers without a topic needs no further facet. */
const mostRest = 0.1;

/**
 * Papers in the topics of a taxonomy and, unless it says otherwise, in topics that are derived: where it has none,
 * from all papers; where more than a tenth of the papers are in none, from those.
 */
export function placed(taxonomy: Taxonomy, papers: readonly Paper[]): PlacedPapers {
  const place = placer(taxonomy);
  const placements = new Map(papers.map((paper): [string, readonly Placement[]] => [paper.id, place(paper)]));
  const open = papers.filter(({ topics }) => topics === undefined);
  const rest = open.filter(({ id }) => placements.get(id)?.length === 0);
  const facet = rest.length > papers.length * mostRest ? facetOf(taxonomy, rest) : undefined;
  const derived = facet && divisive(facet, open);
  if (!derived) return { whole: taxonomy, placements };
  for (const [paper, further] of derived.placements)
    placements.set(paper.id, [...(placements.get(paper.id) ?? []), ...further]);
  return { whole: { ...taxonomy, facets: [...taxonomy.facets, derived.facet] }, placements };
}

/** A topic that is derived has so many papers, once those that are more about others are gone. */
const leastPapers = 2;

/** A facet without the topics that hold too few papers to divide anything, and where it places papers; `undefined` where none are left. */
function divisive(
  facet: TopicFacet,
  papers: readonly Paper[],
): { facet: TopicFacet; placements: Map<Paper, readonly Placement[]> } | undefined {
  const place = placer({ facets: [facet] });
  const isCode = codeReader(papers.flatMap(({ keywords = [] }) => keywords));
  const placements = new Map(
    papers.map((paper): [Paper, readonly Placement[]] => {
      const keywords = paper.keywords?.filter((keyword) => !isCode(keyword)) ?? [];
      return [paper, place({ ...paper, keywords })];
    }),
  );
  const counts = Map.groupBy([...placements.values()].flat(), ({ topic }) => topic);
  const hasEnough = ({ id }: Topic) => (counts.get(id)?.length ?? 0) >= leastPapers;
  if (allTopics(facet).every(({ topic }) => hasEnough(topic))) return { facet, placements };
  const topics = filtered(facet.topics, hasEnough);
  return topics.length === 0 ? undefined : divisive({ ...facet, topics }, papers);
}

/** Topics that meet a condition, with those within them that do. */
function filtered(topics: readonly Topic[], isKept: (topic: Topic) => boolean): Topic[] {
  return topics.filter(isKept).map(({ topics: all = [], ...topic }) => {
    const inner = filtered(all, isKept);
    return { ...topic, ...(inner.length > 0 && { topics: inner }) };
  });
}

/** What a taxonomy that leaves these papers out is given; `undefined` where it wants nothing, or there is nothing. */
function facetOf({ derive, facets }: Taxonomy, rest: readonly Paper[]): TopicFacet | undefined {
  const topics = facets.flatMap((facet) => allTopics(facet));
  const words = topics.length === 0 ? allWords : furtherWords;
  if (derive === 'none' || facets.some(({ id }) => id === words.id) || isClassified(rest)) return undefined;
  const facet = derivedFacet(rest, new Set(topics.map(({ topic }) => topic.id)));
  return facet && { ...words, ...facet };
}

/** Where a class has a larger share of the papers, classes divide them too little to stand in place of words. */
const mostShare = 0.25;

/** Whether classes of arXiv or of mathematics divide papers, so that words needn't. */
function isClassified(papers: readonly Paper[]): boolean {
  return [categoryFacet, mscFacet].some((facetOf) => {
    const { divisions } = facetOf(papers);
    const placed = new Set(divisions.flatMap(({ papers }) => papers)).size;
    const largest = Math.max(...divisions.map(({ papers }) => papers.length));
    return placed >= papers.length * (1 - mostRest) && largest <= papers.length * mostShare;
  });
}

const allWords = { id: 'topic', ...facetWords.topic };
const furtherWords = { id: 'further-topic', ...facetWords.furtherTopic };
