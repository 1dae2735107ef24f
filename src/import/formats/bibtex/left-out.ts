import { identifierFields } from '../../../paper/identifier-text.ts';
import { shortened } from '../../problem.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import type { BibComment, BibEntry, BibFault } from './entries.ts';
import { bibKey, containerTypes } from './fields.ts';

/** What programs write for themselves. */
export const ofPrograms: ReadonlySet<string> = new Set(
  [
    'timestamp biburl bibsource bibtex_show owner options sortkey key langidopts indextitle sorttitle',
    'label entryset gender execute presort sortname __markedentry',
  ].flatMap((names) => names.split(' ')),
);

/** Types of entries that are no papers, unless an identifier says that one was published as a paper is. */
const otherTypes: ReadonlySet<string> = new Set([
  'artwork',
  'image',
  'jurisdiction',
  'legal',
  'legislation',
  'newspaper_article',
  'web_page',
]);

/** So many keys are named; the others are counted. */
const mostKeys = 5;

/**
 * What of a file no record holds: fields that programs keep for themselves, volumes that other entries refer to,
 * entries of types that are no papers or are commented out, and names of `@string` that stand for nothing.
 */
export class LeftOut {
  readonly #references: ReadonlySet<string>;
  readonly #fields = new Map<string, number>();
  readonly #volumes = new Map<string, number>();
  readonly #undefined = new Map<string, number>();
  readonly #others = new Map<string, number>();
  readonly #comments: number[] = [];

  /** `references` are the keys that some entry refers to. */
  constructor(references: ReadonlySet<string>) {
    this.#references = references;
  }

  add(entry: BibEntry | BibFault | BibComment): void {
    const { line } = entry;
    if ('commentedOut' in entry) this.#comments.push(line);
    if (!('key' in entry)) return;
    if (containerTypes.has(entry.type) && entry.type !== 'xdata' && this.#references.has(bibKey(entry.key)))
      this.#volumes.set(entry.key, line);
    for (const name of entry.fields.keys())
      if (ofPrograms.has(name) && !this.#fields.has(name)) this.#fields.set(name, line);
    for (const name of entry.undefined ?? []) if (!this.#undefined.has(name)) this.#undefined.set(name, line);
  }

  /** Takes what an entry says where its type is one of works that are no papers; whether it did. */
  takes(entry: BibEntry | BibFault | BibComment, found: RawWork | RawFault | RawNote): boolean {
    if (!('key' in entry) || !otherTypes.has(entry.type) || !('fields' in found) || found.isWhole)
      return false;
    const { fields, line } = found;
    if (identifierFields.some((name) => fields[name] !== undefined)) return false;
    this.#others.set(`"${shortened(String(fields['title'] ?? entry.key), 60)}"`, line);
    return true;
  }

  /** Notes that name them, each kind in one. */
  *notes(): Generator<RawNote> {
    yield* noteOf(
      this.#others,
      'pictures, laws, cases, newspaper articles and pages of the web are not papers and are left out',
      mostKeys,
      'Give one a DOI, or another type, to have it as a paper.',
    );
    yield* noteOf(this.#fields, 'what programs keep for themselves is left out', Number.POSITIVE_INFINITY);
    yield* noteOf(
      this.#volumes,
      'volumes that other entries refer to are taken into those, and are not papers of their own',
      mostKeys,
      'To have one as a paper, take its key out of crossref and name the volume in booktitle.',
    );
    yield* noteOf(
      this.#undefined,
      'names of @string that are not defined stand as they are',
      mostKeys,
      'Import the file that defines them together with this one.',
    );
    const [first] = this.#comments;
    if (first !== undefined)
      yield {
        line: first,
        note: `${this.#comments.length} ${this.#comments.length === 1 ? 'entry is' : 'entries are'} commented out with %`,
        remedy: 'Nothing needs to be done.',
      };
  }
}

function* noteOf(
  lines: ReadonlyMap<string, number>,
  what: string,
  most: number,
  remedy = 'Nothing needs to be done.',
): Generator<RawNote> {
  const names = [...lines.keys()].sort();
  const [line] = lines.values();
  if (line === undefined) return;
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  yield { line, note: `${what}: ${names.slice(0, most).join(', ')}${more}`, remedy };
}
