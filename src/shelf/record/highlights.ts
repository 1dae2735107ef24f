import type { Paper } from '../../paper/paper.ts';
import { claimsIn } from '../../paper/sentence/claim.ts';
import type { Passage } from '../../paper/sentence/passage.ts';
import { highlights as said, signs } from '../../words/words.ts';
import { facetPath } from '../facet/facet.ts';
import type { Placement } from '../facet/topic/placement.ts';
import { nameKey, topicKeys } from '../facet/topic/topic-key.ts';
import type { Shelf } from '../shelf.ts';

/** Where in the paper something is said, in the paper's own words. */
export interface HighlightSource {
  phrase: string;
  /** The anchor of the sentence on the paper's page; absent where the title or a keyword says it. */
  anchor?: string;
  isKeyword?: true;
}

/** One topic of a paper, or one claim. */
export interface Highlight {
  /** The topic's name; a claim has none. */
  name?: string;
  path?: string;
  /** Absent where the name says it. */
  source?: HighlightSource | 'curator';
}

/** The highlights of one kind: a paper's tasks, its methods, its numbers. */
export interface HighlightGroup {
  name: string;
  path?: string;
  highlights: Highlight[];
}

/** At most this many claims are shown: more are a table of results. */
const maxClaims = 6;

/** A paper's topics by facet, and the numbers that it claims, each with where it says so. */
export function highlightsOf(
  { facets, topics, placements }: Pick<Shelf, 'facets' | 'topics' | 'placements'>,
  { id }: Pick<Paper, 'id'>,
  passages: readonly Passage[],
): HighlightGroup[] {
  const placed = placements.get(id) ?? [];
  const ofTopics = facets
    .filter(({ isTopic }) => isTopic)
    .map(
      (facet): HighlightGroup => ({
        name: facet.name,
        path: facetPath(facet),
        highlights: placed
          .filter(({ facet: id, by }) => id === facet.id && by === undefined)
          .map((placement): Highlight => {
            const name = topics.get(placement.topic)?.name ?? placement.topic;
            return {
              name,
              path: facetPath(facet, { id: placement.topic }),
              ...(!isSaidBy(name, placement) && { source: sourceOf(placement, passages) }),
            };
          }),
      }),
    );
  const claims = passages
    .flatMap(({ plain, anchor }) =>
      claimsIn(plain).map((phrase): Highlight => ({ source: { phrase, anchor } })),
    )
    .slice(0, maxClaims);
  return [...ofTopics, { name: said.numbers, highlights: claims }].filter(
    ({ highlights }) => highlights.length > 0,
  );
}

/** Whether a paper is in a topic by a keyword that is its name. */
function isSaidBy(name: string, { reason }: Placement): boolean {
  return (
    reason !== 'curator' && reason.field === 'keywords' && topicKeys(name).includes(nameKey(reason.phrase))
  );
}

function sourceOf(
  { reason }: Placement,
  passages: readonly Passage[],
): Exclude<Highlight['source'], undefined> {
  if (reason === 'curator') return reason;
  const phrase = reason.phrase.replace(/\s+/g, ' ');
  const passage =
    reason.field === 'abstract' &&
    passages.find(({ source, plain }) => source.includes(reason.phrase) || plain.includes(phrase));
  return {
    phrase,
    ...(passage && { anchor: passage.anchor }),
    ...(reason.field === 'keywords' && { isKeyword: true }),
  };
}

/** What a page says of a highlight behind its name; `undefined` where that is nothing. */
export function highlightText({ name, source }: Highlight): string | undefined {
  if (source === undefined) return undefined;
  if (source === 'curator') return said.byCurator;
  if (source.isKeyword) return said.inKeywords(source.phrase);
  // A topic that the paper calls by its name needs no quotation.
  const isNamed = name?.toLowerCase() === source.phrase.toLowerCase();
  if (!source.anchor) return isNamed ? said.titled : said.inTitle(source.phrase);
  if (!name) return source.phrase;
  return isNamed ? said.inAbstract : signs.quoted(source.phrase);
}
