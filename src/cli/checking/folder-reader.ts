import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { encodingMistake } from '../../build/encoding.ts';
import { FileError } from '../../content/mistakes/error.ts';
import { type ReadYaml, readableYaml } from '../../content/yaml/yaml.ts';
import { systemFault } from '../failure.ts';
import { type Finding, mistakeFindings } from './finding.ts';

/** Reads the files of a content folder, and keeps what is wrong in them. */
export class FolderReader {
  readonly folder: string;
  readonly findings: Finding[] = [];
  /** The texts of files of YAML, by their names, and where in them something stands that is in their data. */
  readonly texts = new Map<string, string>();
  readonly places = new Map<string, ReadYaml<unknown>['inFile']>();
  /** The names of files that are there and could not be read as a whole. */
  readonly broken = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What a function gives; `undefined` where it throws a FileError, or the system refuses the file, which is kept. */
  noting<T>(file: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (error instanceof FileError) this.#refuse(file, error);
      else this.#unread(file, error);
      return undefined;
    }
  }

  /** The text of a file; `undefined` where there is none, or where it can't be read, which is kept. */
  async text(file: string): Promise<string | undefined> {
    try {
      const bytes = await readFile(path.join(this.folder, file));
      const mistake = encodingMistake(bytes);
      if (mistake) this.findings.push(...mistakeFindings('doubtful', file, new FileError(file, [mistake])));
      return bytes.toString('utf8');
    } catch (error) {
      this.#unread(file, error);
      return undefined;
    }
  }

  /** What a reader makes of the text of a file; `undefined` where it isn't there or has mistakes. */
  async read<T>(file: string, reader: (text: string, file: string) => T): Promise<T | undefined> {
    const text = await this.text(file);
    return text === undefined ? undefined : this.noting(file, () => reader(text, file));
  }

  /** What can be read of a file of YAML; `undefined` where that is nothing. */
  async yaml<T extends z.ZodType>(file: string, schema: T): Promise<z.output<T> | undefined> {
    const text = await this.text(file);
    if (text === undefined) return undefined;
    this.texts.set(file, text);
    const { data, error, inFile } = readableYaml({ yaml: text, file }, schema);
    this.places.set(file, inFile);
    if (error) this.#refuse(file, error);
    return data;
  }

  /** The files of a part of the folder, from the folder, in code-unit order; none where it isn't there. */
  async files(part: string, ending: string): Promise<string[]> {
    try {
      const names = await readdir(path.join(this.folder, part));
      return names
        .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
        .sort()
        .map((name) => `${part}/${name}`);
    } catch (error) {
      this.#unread(part, error);
      return [];
    }
  }

  #refuse(file: string, error: FileError): void {
    this.broken.add(file);
    this.findings.push(...mistakeFindings('refused', file, error));
  }

  #unread(file: string, error: unknown): void {
    const fault = systemFault(error, file);
    if (fault === undefined) throw error;
    if (Object(error).code === 'ENOENT') return;
    this.broken.add(file);
    this.findings.push({ kind: 'refused', file, text: fault.text });
  }
}
