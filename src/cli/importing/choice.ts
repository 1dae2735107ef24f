import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAddress } from '../../content/address-name.ts';
import { isWithin } from '../../content/folder.ts';
import { keptFolder, type NamedSource } from '../../content/sources.ts';
import { type Problem, problemAt, shortened } from '../../import/problem.ts';
import { sourceOf } from '../../import/source/origin.ts';
import type { SourcePolicy } from '../../import/source/policy.ts';
import { type Source, sourceOfBytes } from '../../import/source.ts';
import { filesBelow } from './folder-files.ts';

/** A file to import. */
export interface SourceFile extends Source {
  /** Its path, where a copy is to be kept in the content folder's sources. */
  outside?: string;
  /** What came over the network, of which a copy is to be kept. */
  fetched?: Uint8Array;
}

/** What an import reads, and how. */
export interface ChosenSources {
  sources: SourceFile[];
  policy: SourcePolicy;
  /** Kept files that this import doesn't read, where it reads a mirror. */
  witnesses: Source[];
  /** Copies of files that are no longer in their folder, below the content folder. */
  goneCopies: string[];
  /** The files and folders of the shelf, as `sources.yaml` names them, that are neither there nor kept as copies. */
  absent: string[];
  problems: Problem[];
}

/** A source as somebody named it. */
export interface PlacedSource extends NamedSource {
  /** Absolute. */
  place: string;
  /** As the report calls the place. */
  shown: string;
  /** Whether `sources.yaml` names it. */
  isOfShelf: boolean;
}

/** Larger files are read, but no copy is kept in the content folder. */
const largestKeptBytes = 64_000_000;

/** Gathers what an import reads. */
export class SourceChoice {
  #kept: string;
  #folder: string;
  #ofShelf: readonly PlacedSource[];
  #order: readonly string[];
  #fetched: ReadonlyMap<string, string>;
  #modes: Map<string, 'add' | 'mirror' | 'unread'>;
  #sources = new Map<string, SourceFile>();
  #goneCopies: string[] = [];
  readonly #absent: string[] = [];
  #problems: Problem[] = [];

  /** `fetched` is what came from the addresses among the sources: address -> text. */
  constructor(
    folder: string,
    ofShelf: readonly PlacedSource[],
    order: readonly string[],
    fetched: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#fetched = fetched;
    this.#folder = folder;
    this.#kept = path.join(folder, keptFolder);
    this.#ofShelf = ofShelf;
    this.#order = order;
    this.#modes = new Map(ofShelf.map(({ name }) => [name, 'unread']));
  }

  async chosen(): Promise<ChosenSources> {
    const sources = [...this.#sources.values()];
    return {
      sources,
      policy: { order: this.#order, modes: this.#modes },
      witnesses: await this.#witnesses(new Set(sources.map(({ name }) => name))),
      goneCopies: this.#goneCopies,
      absent: this.#absent,
      problems: this.#problems,
    };
  }

  async add(named: PlacedSource): Promise<void> {
    if (isAddress(named.path)) {
      const text = this.#fetched.get(named.path);
      if (text === undefined) await this.#addCopy(named);
      else this.#addFetched(named, text);
      return;
    }
    const found = await stat(named.place).catch(() => undefined);
    if (!found) await this.#addCopy(named);
    else if (found.isFile()) await this.#addFile(named, named.place, this.#nameIn(named, ''));
    else if (!found.isDirectory())
      this.#refuse(named.shown, 'it is neither a file nor a folder', 'Name the files to import.');
    else if (isWithin(this.#folder, named.place))
      this.#refuse(
        named.shown,
        'this folder holds the papers that were imported',
        'Name the folder or the files that you want to import.',
      );
    else await this.#addFolder(named);
  }

  async #addFolder(named: PlacedSource): Promise<void> {
    const { files, leftOut } = await filesBelow(named.place);
    const own = files
      .map((file) => ({ file: path.join(named.place, file), name: this.#nameIn(named, file) }))
      .filter(({ name }) => named.name !== '' || !sourceOf(name, this.#namesOfOthers(named)));
    if (leftOut.length > 0)
      this.#note(
        named.shown,
        `hidden files, backups and links to folders were left out: ${leftOut.join(', ')}`,
      );
    if (own.length === 0)
      this.#refuse(named.shown, 'there is nothing to import here', 'Name a file, or put one there.');
    for (const { file, name } of own) await this.#addFile(named, file, name, named.mode !== 'mirror');
    if (named.mode === 'mirror' && own.length > 0 && !isWithin(named.place, this.#kept)) {
      const { files: copies } = await filesBelow(path.join(this.#kept, named.name));
      const gone = copies.filter((copy) => !files.includes(copy));
      this.#goneCopies.push(...gone.map((copy) => `${keptFolder}/${named.name}/${copy}`));
    }
  }

  /** A source that came over the network, of which a copy is kept. */
  #addFetched({ name, mode, columns }: PlacedSource, text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.#modes.set(name, mode);
    this.#sources.set(name, {
      ...sourceOfBytes(name, bytes),
      ...(columns && { columns }),
      fetched: bytes,
    });
  }

  /** Reads a source of the shelf from its copy, since it isn't there. */
  async #addCopy(named: PlacedSource): Promise<void> {
    const copy = path.join(this.#kept, named.name);
    const isCopied = named.isOfShelf && named.name !== '' && (await isThere(copy));
    if (isCopied && copy !== named.place) {
      this.#note(
        named.shown,
        `${isAddress(named.path) ? 'the network is asked by an update alone' : 'it is not there'}; its copy in ${keptFolder} was read`,
      );
      await this.add({ ...named, place: copy, path: copy });
    } else if (named.name === '')
      this.#refuse(named.shown, 'there is nothing to import here', 'Name a file, or put one there.');
    else if (named.isOfShelf) {
      this.#absent.push(named.shown);
      this.#refuse(named.shown, 'there is no such file or folder', 'Check its path in sources.yaml.');
    } else this.#refuse(named.shown, 'there is no such file', 'Check the name.');
  }

  /** The name of a file of a source; one that is kept already has that of its copy. */
  #nameIn(named: PlacedSource, below: string): string {
    const file = path.join(named.place, below);
    if (isWithin(file, this.#kept)) return path.relative(this.#kept, file).split(path.sep).join('/');
    return below === '' ? named.name : `${named.name}/${below}`;
  }

  async #addFile(named: PlacedSource, file: string, wanted: string, isInFolder = false): Promise<void> {
    const isKept = isWithin(file, this.#kept);
    const isLarge = !isKept && (await stat(file)).size > largestKeptBytes;
    if (isLarge) {
      const megabytes = Math.round((await stat(file)).size / 1e6);
      const what = `the file is too large to be kept in sources (${megabytes} MB)`;
      this.#note(wanted, what, 'Keep it yourself if you want to import it again.');
    }
    const isNamed = isKept || isLarge || named.mode === 'mirror';
    const name = isNamed ? wanted : await this.#freeName(named, file, wanted);
    if (name !== wanted)
      this.#note(
        wanted,
        `sources holds another file of this name; this one is ${name} there`,
        `If it is that file corrected, name it in sources.yaml with "mode: mirror", and its papers follow it.`,
      );
    this.#modes.set(named.isOfShelf ? named.name : name, named.mode);
    if (!named.isOfShelf || name !== wanted) this.#modes.set(name, named.mode);
    this.#sources.set(name, {
      ...fileSource(file, name),
      ...(isInFolder && { isInFolder }),
      ...(named.columns && { columns: named.columns }),
      ...(!isKept && !isLarge && { outside: file }),
    });
  }

  /** `name`, or `name-2` and so on where a file of other bytes or another source of the shelf has it. */
  async #freeName(named: PlacedSource, file: string, name: string): Promise<string> {
    const bytes = await readFile(file);
    const { dir, name: stem, ext } = path.posix.parse(name);
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? name : path.posix.join(dir, `${stem}-${n}${ext}`);
      if (this.#ofShelf.some((other) => other.name === candidate && other.place !== named.place)) continue;
      const other = this.#sources.get(candidate)?.outside ?? path.join(this.#kept, candidate);
      const present = await readFile(other).catch(() => undefined);
      if (!present || present.equals(bytes)) return candidate;
    }
  }

  #namesOfOthers(named: PlacedSource): string[] {
    return this.#ofShelf.flatMap(({ name }) => (name !== named.name && name !== '' ? [name] : []));
  }

  async #witnesses(read: ReadonlySet<string>): Promise<Source[]> {
    const mirrors = [...this.#modes].flatMap(([name, mode]) => (mode === 'mirror' ? [name] : []));
    if (mirrors.length === 0) return [];
    const { files } = await filesBelow(this.#kept);
    const others = files.filter((name) => {
      const source = sourceOf(name, this.#modes.keys());
      return !read.has(name) && (source === undefined || !mirrors.includes(source));
    });
    return others.map((name) => fileSource(path.join(this.#kept, name), name));
  }

  /** Names the kept files that nothing names and that are not read. */
  async tellUnnamed(): Promise<void> {
    const { files } = await filesBelow(this.#kept);
    const names = [...this.#modes.keys()];
    const unread = files.filter((name) => !this.#sources.has(name) && sourceOf(name, names) === undefined);
    if (unread.length === 0) return;
    const what = `sources.yaml doesn't name these files, and they were not read: ${shortened(unread.join(', '))}`;
    this.#note(keptFolder, what, `To have them read, add "- ${keptFolder}" to it.`);
  }

  #refuse(file: string, what: string, remedy: string): void {
    this.#problems.push(problemAt('refused', { file }, what, remedy));
  }

  #note(file: string, what: string, remedy = 'Nothing needs to be done.'): void {
    this.#problems.push(problemAt('note', { file }, what, remedy));
  }
}

async function isThere(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined)) !== undefined;
}

function fileSource(file: string, name: string): Source {
  return { name, bytes: () => createReadStream(file, { highWaterMark: 1 << 18 }) };
}
