import { FileError } from '../../../content/mistakes/error.ts';
import { parsePaperFile } from '../../../mdx/file.ts';
import { isObject } from '../json.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';

/** Whether data are those of a paper's file in a shelf of Offprint. */
export function isOwnFile({ imported, sources }: Readonly<Record<string, unknown>>): boolean {
  return typeof imported === 'string' && isObject(sources);
}

/** The paper of a file in a shelf, whole, under the id that the file is called by; what a curator wrote below is named. */
export function* ownFileWork(text: string, name: string): Generator<RawWork | RawFault | RawNote> {
  const id = name.replace(/^.*\//, '').replace(/\.mdx?$/, '');
  try {
    const { record, abstract, notes } = parsePaperFile(text, name);
    const { links, sources: _, ...fields } = record;
    if (notes !== '')
      yield {
        line: 1,
        note: 'notes below the abstract belong to the shelf that they were written for; left out',
        remedy: 'Copy them into the file of the paper.',
      };
    const whole = { ...fields, ...links, ...(abstract !== '' && { abstract }) };
    yield { line: 2, id, isWhole: true, fields: whole };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    yield { line: 1, fault: cause.message, remedy: 'Correct the file and import it again.' };
  }
}
