import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Names that may stand for each other. */
export type SynonymGroup = readonly string[];

/** The groups of a content folder's `thesaurus.txt`; where it has none, of the one that ships with Offprint. */
export async function thesaurusOf(content: string): Promise<SynonymGroup[]> {
  const own = path.join(content, 'thesaurus.txt');
  const shipped = new URL('./thesaurus.txt', import.meta.url);
  return parseThesaurus(await readFile(existsSync(own) ? own : shipped, 'utf8'));
}

/** The groups of a thesaurus: one a line, names separated by commas; lines that begin with `#` are comments. */
export function parseThesaurus(text: string): SynonymGroup[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(',').flatMap((name) => name.trim() || []))
    .filter((names) => names.length > 1);
}
