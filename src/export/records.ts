import { givenFields, type Paper, recordSchema } from '../paper/paper.ts';

/** The fields of a record; a paper on a shelf carries more. */
const names = Object.keys(recordSchema.shape) as (keyof typeof recordSchema.shape)[];

/** Papers as JSON Lines, one record a line, as the importer reads them; notes are not part of a record. */
export function recordLines(papers: readonly Paper[]): string {
  return papers.map((paper) => `${JSON.stringify(recordObject(paper))}\n`).join('');
}

function recordObject(paper: Paper): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(givenFields(paper)));
  const record = names.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : []));
  return {
    id: paper.id,
    ...Object.fromEntries(record),
    ...(paper.abstract !== '' && { abstract: paper.abstract }),
    // A record that says where its values are from says all that there is to say.
    sources: paper.sources,
  };
}
