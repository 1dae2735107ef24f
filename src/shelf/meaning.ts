import { type LatentVectors, latentVectors } from '../meaning/latent.ts';
import { type Lexicon, lexiconOf } from '../meaning/lexicon.ts';
import { type Nearest, nearestRows } from '../meaning/nearest.ts';
import { oncePerObject } from './once-per-object.ts';
import { descriptionOf } from './record/description.ts';
import type { Shelf } from './shelf.ts';

/** What the papers of a shelf are about; rows are in the order of the shelf. */
export interface ShelfMeaning {
  vectors: LatentVectors;
  nearest: Nearest;
  lexicon: Lexicon;
  /** Id of a paper -> its row. */
  rows: ReadonlyMap<string, number>;
}

/** Vectors have at most this many dimensions, and one for every four papers. */
const maxDimensions = 32;
const papersPerDimension = 4;

/** How many neighbours of each paper are known: some to list, some to choose from. */
const neighboursPerPaper = 16;

/** What the papers of a shelf are about. */
export const meaningOf = oncePerObject(({ site, papers, placements, topics }: Shelf): ShelfMeaning => {
  const dimensions = Math.min(maxDimensions, Math.ceil(papers.length / papersPerDimension));
  const texts = papers.map(
    (paper) => `${paper.title}.\n${paper.abstract || (descriptionOf(site, paper)?.text ?? '')}`,
  );
  const topicNames = (id: string) =>
    (placements.get(id) ?? []).map(({ topic }) => topics.get(topic)?.name ?? '');
  const vectors = latentVectors(
    papers.map(({ id, title }, row) => [title, texts[row], ...topicNames(id)].join('\n')),
    dimensions,
  );
  return {
    vectors,
    nearest: nearestRows(vectors, neighboursPerPaper),
    lexicon: lexiconOf(texts, vectors),
    rows: new Map(papers.map(({ id }, row) => [id, row])),
  };
});
