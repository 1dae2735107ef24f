import { keptIn } from './kept-text.ts';
import type { RawNote } from './work.ts';

/** A text in a record of a source, and the names that lead to it. */
export interface NamedText {
  path: string;
  text: string;
}

/** So many records of a source tell what of them is kept. */
const sampled = 500;

/** What a source says of the kind and the language of a work, which fields say in other words. */
const ofKind = /(?:^|[.\s])(?:\w*type\w*|ty|pt|0|lang\w*|la)$/i;

/**
 * Finds out what the records of a source say that none of their fields holds: names under which most
 * texts stand in no field are told once, so that nothing is lost unsaid.
 */
export class LeftData {
  readonly #counts = new Map<string, { there: number; left: number }>();
  #records = 0;
  #line = 1;

  /** Adds the texts of a record, and the fields that were read from it. */
  add(texts: Iterable<NamedText>, fields: Readonly<Record<string, unknown>>, line: number): void {
    if (this.#records++ >= sampled) return;
    if (this.#records === 1) this.#line = line;
    const isKept = keptIn(fields);
    for (const { path, text } of texts) {
      const isThere = ofKind.test(path) ? undefined : isKept(text);
      if (isThere === undefined) continue;
      const count = this.#counts.get(path) ?? { there: 0, left: 0 };
      this.#counts.set(path, count);
      count.there++;
      if (!isThere) count.left++;
    }
  }

  /** A note that names what is left out, if anything is. */
  *notes(): Generator<RawNote> {
    const left = [...this.#counts].filter(([, { there, left }]) => left > there / 2).map(([path]) => path);
    if (left.length === 0) return;
    const note = `no field holds these data, which are left out: ${this.#shortened(left).join(', ')}`;
    yield { line: this.#line, note, remedy: 'Nothing needs to be done.' };
  }

  /** Paths of which all that lies below a name is left are said by that name. */
  #shortened(left: readonly string[]): string[] {
    const all = [...this.#counts.keys()];
    const isLeft = (name: string) =>
      all.every((path) => left.includes(path) || !(path === name || path.startsWith(`${name}.`)));
    const names = left.map((path) => {
      const parts = path.split('.');
      return parts.map((_, at) => parts.slice(0, at + 1).join('.')).find(isLeft) ?? path;
    });
    return [...new Set(names)].sort();
  }
}
