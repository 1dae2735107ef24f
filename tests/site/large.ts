import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatPaperFile } from '../../src/mdx/file.ts';
import { recordSchema } from '../../src/paper/paper.ts';

/** How many papers the large shelf holds: more than have a page for each alias. */
export const largeShelf = 1203;

/** The id of paper `n`, from 1. */
export const largeId = (n: number): string => `study-${n}-of-a-numbered-matter`;

/** The arXiv id of paper `n`. */
export const largeArxiv = (n: number): string => `2401.${String(n).padStart(5, '0')}`;

/** Writes a content folder of numbered papers, each with an arXiv id and two of 800 authors. */
export async function writeLargeShelf(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'papers'), { recursive: true });
  for (let n = 1; n <= largeShelf; n++) {
    const record = recordSchema.parse({
      title: `Study ${n} of a numbered matter`,
      authors: [`Ada Writer${n % 400}`, `Ben Reader${n % 400}`, 'Cleo Everywhere'],
      published: `2024-${String((n % 12) + 1).padStart(2, '0')}`,
      arxiv: largeArxiv(n),
    });
    const paper = {
      ...record,
      id: largeId(n),
      abstract: `We present the matter with the number ${n}. It is large.`,
    };
    await writeFile(path.join(folder, 'papers', `${paper.id}.mdx`), formatPaperFile(paper, ''));
  }
}
