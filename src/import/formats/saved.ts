import { counted } from '../../paper/count.ts';
import type { Source } from '../source.ts';
import { firstNames } from './evidence.ts';
import { type Found, foundProblem } from './format.ts';
import { isObject, jsonElements } from './json.ts';
import { namesIn } from './values/names/names.ts';

/** Whether JSON is what a reader of a site of Offprint saved: a version, and papers with marks. */
export function isSaved(head: string): boolean {
  const [version, papers] = firstNames(head);
  return version === 'version' && papers === 'papers' && /"isSaved"\s*:/.test(head);
}

/**
 * Reads saved papers and reading lists: a paper is what its record says, and where there is none, its title
 * and authors. A reader's marks and notes are no data of a paper.
 */
export async function* exportedPapers(source: Source): AsyncGenerator<Found> {
  const { name: file } = source;
  let notes = 0;
  for await (const item of jsonElements(source)) {
    if (item.kind === 'problem') yield item;
    else {
      if (item.value['note']) notes++;
      yield paperIn(file, item.line, item.value);
    }
  }
  const own = notes > 0 ? `marks and ${counted(notes, 'note')}` : 'marks';
  const what = `the ${own} of its reader are not data of the papers; left out`;
  yield foundProblem(
    'note',
    { file },
    what,
    'Import the file on the page Saved of a site to have them there.',
  );
}

function paperIn(file: string, line: number, saved: Record<string, unknown>): Found {
  const { id, title, authors, record } = saved;
  if (!isObject(record) && (typeof title !== 'string' || title === ''))
    return foundProblem('refused', { file, line }, 'a saved paper without a title', 'Give it a "title".');
  const fields = isObject(record) ? record : { title, authors: namesIn(authors) };
  return {
    kind: 'entry',
    entry: {
      line,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, { value, source: file }]),
      ),
      ...(typeof id === 'string' && { id }),
      ...(isObject(record) && { isWhole: true }),
    },
  };
}
