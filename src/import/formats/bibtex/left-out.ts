import type { RawNote } from '../work.ts';
import type { BibEntry, BibFault } from './entries.ts';

/** What programs write for themselves. */
export const ofPrograms: ReadonlySet<string> = new Set(
  [
    'timestamp biburl bibsource bibtex_show owner options sortkey key langidopts indextitle sorttitle',
    'label entryset gender execute presort sortname __markedentry',
  ].flatMap((names) => names.split(' ')),
);

/** The fields of a file that programs keep for themselves, which no record holds. */
export class LeftOut {
  readonly #lines = new Map<string, number>();

  add(entry: BibEntry | BibFault): void {
    if ('fault' in entry) return;
    for (const name of entry.fields.keys())
      if (ofPrograms.has(name) && !this.#lines.has(name)) this.#lines.set(name, entry.line);
  }

  /** A note that names them, if there are any. */
  *notes(): Generator<RawNote> {
    const [first] = this.#lines;
    if (first)
      yield {
        line: first[1],
        note: `what programs keep for themselves is left out: ${[...this.#lines.keys()].sort().join(', ')}`,
        remedy: 'Nothing needs to be done.',
      };
  }
}
