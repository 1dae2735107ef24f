import { mkdtempSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseTaxonomy } from '../../../src/content/topics/taxonomy.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { writeSearchBundle } from '../../../src/search/build/bundle.ts';
import { searchInput } from '../../../src/search/build/input.ts';
import { thesaurusOf } from '../../../src/search/build/thesaurus.ts';
import { type Index, openedIndex } from '../../../src/search/format/index.ts';
import { answerToQuery } from '../../../src/search/rank/answer.ts';
import { searchEngine } from '../../../src/search/show/engine.ts';
import { papersIn } from '../../papers.ts';
import { shelfWith } from '../paper-of.ts';

/** The papers of the default content. */
export const papers: Paper[] = papersIn('content');

const folder = mkdtempSync(path.join(tmpdir(), 'offprint-search-'));
const taxonomy = parseTaxonomy(readFileSync('content/topics.yaml', 'utf8'), 'topics.yaml');

/** The default content, its papers in the order of their dates. */
export const shelf = shelfWith(papers, { taxonomy });
const input = searchInput(shelf);
/** Its papers as the search knows them. */
export const { records } = input;
await writeSearchBundle(input, await thesaurusOf('content'), folder);

/** A file of the real bundle of the default content. */
export const fetchBytes = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(path.join(folder, name)));

/** Opens that bundle anew. */
export const openIndex = (): Promise<Index> => openedIndex(fetchBytes);

const index = await openIndex();

/** The ids that a query finds on the default content, best first. */
export async function idsFor(query: string, opened = index): Promise<string[]> {
  const { hits } = await answerToQuery(opened, query);
  return Promise.all(hits.map(async ({ paper }) => (await opened.fragment(paper)).id));
}

/** The search over that bundle. */
export const openEngine = () => searchEngine(fetchBytes);

/** The whole answer to a query on the default content. */
export const answerFor = (query: string) => answerToQuery(index, query);
