import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePaperFile } from '../src/mdx/file.ts';
import type { Paper } from '../src/paper/paper.ts';

/** The papers of a content folder, by the names of their files. */
export function papersIn(content: string): Paper[] {
  return readdirSync(path.join(content, 'papers'))
    .sort()
    .map((name) => {
      const { record, abstract } = parsePaperFile(
        readFileSync(path.join(content, 'papers', name), 'utf8'),
        name,
      );
      return { ...record, abstract, id: path.basename(name, '.mdx') };
    });
}
