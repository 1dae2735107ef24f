import { type LatentVectors, latentVectors } from '../meaning/latent.ts';
import { type Lexicon, lexiconOf } from '../meaning/lexicon.ts';
import { type Nearest, nearestRows } from '../meaning/nearest.ts';
import type { Paper } from '../paper/paper.ts';
import type { Shelf } from './shelf.ts';

/** What the papers of a shelf are about; its rows are in the order of the shelf. */
export interface ShelfMeaning {
  vectors: LatentVectors;
  nearest: Nearest;
  lexicon: Lexicon;
  /** Id of a paper -> its row. */
  rows: ReadonlyMap<string, number>;
}

/** Meaning has so many dimensions at most, and one for so many papers on a small shelf. */
const mostDimensions = 32;
const papersEach = 4;

/** Neighbours that are known of each paper: some to list, some to choose from. */
const neighbours = 16;

const known = new WeakMap<Shelf, ShelfMeaning>();

/** What the papers of a shelf are about; computed once for a shelf. */
export function meaningOf(shelf: Shelf): ShelfMeaning {
  const meaning = known.get(shelf) ?? freshMeaning(shelf);
  known.set(shelf, meaning);
  return meaning;
}

function freshMeaning(shelf: Shelf): ShelfMeaning {
  const { papers } = shelf;
  const dimensions = Math.min(mostDimensions, Math.ceil(papers.length / papersEach));
  const texts = papers.map(({ title, abstract }) => `${title}.\n${abstract}`);
  const vectors = latentVectors(
    papers.map((paper, row) => [paper.title, texts[row], ...topicNames(shelf, paper)].join('\n')),
    dimensions,
  );
  return {
    vectors,
    nearest: nearestRows(vectors, neighbours),
    lexicon: lexiconOf(texts, vectors),
    rows: new Map(papers.map(({ id }, row) => [id, row])),
  };
}

function topicNames(shelf: Shelf, { id }: Paper): string[] {
  return (shelf.placements.get(id) ?? []).map(({ topic }) => shelf.topics.get(topic)?.name ?? '');
}
