import { isObject } from '../json.ts';
import { tomlValue } from '../table/toml.ts';
import { yamlValue } from '../table/yaml.ts';

/** A text that begins with data between lines of signs. */
export interface FrontMatter {
  data: Readonly<Record<string, unknown>>;
  /** The text below, and the line in which it begins, from 1. */
  body: string;
  bodyLine: number;
}

const page = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([^]{1,200000}?)\n\1[ \t]*(?:\r?\n|$)/;

/** Links within a collection of notes: `[[Ann Roe]]`, `[[ann-roe|Ann Roe]]`. */
const wikiLink = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;

/** The data with which a text begins, in YAML or TOML, and the text below them. */
export function noteParts(text: string): FrontMatter | undefined {
  const [whole = '', sign, written = ''] = page.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const plain = written.replace(wikiLink, (_, name: string, shown?: string) => shown ?? name);
  const read = sign === '---' ? yamlValue(plain) : tomlValue(plain);
  if (!('data' in read) || !isObject(read.data) || Array.isArray(read.data)) return undefined;
  const bodyLine = whole.split('\n').length;
  return { data: read.data, body: text.slice(whole.length), bodyLine };
}
