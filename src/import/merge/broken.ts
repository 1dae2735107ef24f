import { rememberedDigest, valueDigest } from '../../mdx/imported.ts';
import { titleKey } from '../../paper/id.ts';
import { identifierFields } from '../../paper/identifier-text.ts';
import type { FieldData } from '../entry/datum.ts';
import { originsIn } from '../source/origin.ts';
import { isNearly } from './keyed.ts';

/** A paper's file that can't be read, with the lines in which a field seems to stand. */
interface BrokenFile {
  path: string;
  id: string;
  text: string;
  /** Field -> what stands behind its name, without quotation marks. */
  lines: ReadonlyMap<string, string>;
}

/** The files of papers that can't be read: what may be in one of them is no new paper. */
export class BrokenFiles {
  #files: BrokenFile[];

  constructor(unreadable: ReadonlyMap<string, string>) {
    this.#files = [...unreadable].flatMap(([path, text]) => {
      const [, id] = /^(?:papers|removed)\/(.*)\.mdx$/.exec(path) ?? [];
      return id === undefined ? [] : [{ path, id, text, lines: linesIn(text) }];
    });
  }

  get ids(): string[] {
    return this.#files.map(({ id }) => id);
  }

  /** The path of the file that a paper may have, which would get an id; `undefined` where it has none of them. */
  of(id: string, fields: FieldData): string | undefined {
    return this.#files.find((file) => file.id === id || isLike(file, fields))?.path;
  }
}

function linesIn(text: string): Map<string, string> {
  const found = text.matchAll(/^(\w+):[ \t]*(?:'(.*)'|"(.*)"|(.*?))[ \t]*$/gm);
  return new Map(
    Array.from(found, ([, name = '', single, double, bare = '']) => [
      name,
      single?.replaceAll("''", "'") ?? double ?? bare,
    ]),
  );
}

function isLike({ text, lines }: BrokenFile, fields: FieldData): boolean {
  const { title, key, authors } = fields;
  const told = identifierFields.flatMap((name) => {
    const [own, known] = [fields[name]?.value, lines.get(name)];
    return own === undefined || !known ? [] : [own.toLowerCase() === known.toLowerCase()];
  });
  if (told.includes(true)) return true;
  if (told.length > 0 || !title) return false;
  const isOfSource = originsIn(title.source).some((origin) => text.includes(origin));
  if (key && lines.has('key') && isOfSource) return lines.get('key') === key.value;
  const known = lines.get('title') ?? '';
  const [author] = authors?.value ?? [];
  return (
    titleKey(known) === titleKey(title.value) ||
    rememberedDigest(lines.get('imported'), 'title') === valueDigest(title.value) ||
    (isOfSource && (author === undefined ? isNearly(known, title.value) : text.includes(author)))
  );
}
