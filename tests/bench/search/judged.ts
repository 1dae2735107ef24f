import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fnv1a } from '../../../src/paper/hash.ts';

/** A text of a test set. */
export interface JudgedText {
  id: string;
  title: string;
  text: string;
  authors: string[];
  venue?: string;
}

/** A query, and how relevant texts are to it, by their ids. */
export interface JudgedQuery {
  id: string;
  text: string;
  relevant: ReadonlyMap<string, number>;
}

/**
 * A test set in the shape of BEIR: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv`. Queries without a
 * relevant text are left out. Rejects where a file is missing.
 */
export async function judgedSet(folder: string): Promise<{ texts: JudgedText[]; queries: JudgedQuery[] }> {
  const lines = async (name: string) =>
    (await readFile(path.join(folder, name), 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const relevant = new Map<string, Map<string, number>>();
  for (const line of (await lines('qrels.tsv')).slice(1)) {
    const [query = '', text = '', grade = '0'] = line.split('\t');
    if (Number(grade) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(text, Number(grade)));
  }
  const texts = (await lines('corpus.jsonl')).map((line) => {
    const { _id, title = '', text = '', authors = [], venue } = JSON.parse(line);
    return { id: String(_id), title, text, authors, ...(venue && { venue }) };
  });
  const queries = (await lines('queries.jsonl'))
    .map((line) => JSON.parse(line))
    .map(({ _id, text }) => ({ id: String(_id), text, relevant: relevant.get(String(_id)) ?? new Map() }))
    .filter((query) => query.relevant.size > 0);
  return { texts, queries };
}

/** The half of the queries on which constants were tuned, and the half that is reported: by a hash of the id. */
export function halves<Query extends { id: string }>(
  queries: readonly Query[],
): { tuned: Query[]; reported: Query[] } {
  const isTuned = ({ id }: Query) => fnv1a(id) % 2 === 0;
  return { tuned: queries.filter(isTuned), reported: queries.filter((query) => !isTuned(query)) };
}
