import { givenFields, type Paper } from '../paper/paper.ts';

/** Papers as JSON Lines, one record a line, as the importer reads them; notes are not part of a record. */
export function recordLines(papers: readonly Paper[]): string {
  return papers.map((paper) => `${JSON.stringify(recordObject(paper))}\n`).join('');
}

function recordObject({ id, abstract, ...record }: Paper): Record<string, unknown> {
  return { id, ...givenFields(record), ...(abstract !== '' && { abstract }) };
}
