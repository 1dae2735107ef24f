import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Edition, firstList, hashOf, type KeptFile, restList } from '../../offline/edition.ts';
import { citationEndings } from '../../paper/citation/formats.ts';
import { fragmentPapers } from '../../search/format/files.ts';
import { isSmallShelf } from '../../shelf/size.ts';

/** What a browser can keep of a built site, so that it can be read without a network. */
export interface EditionFiles {
  edition: Edition;
  first: KeptFile[];
  rest: KeptFile[];
}

/** What no reader asks for, and what is written about the edition itself. */
const left = new RegExp(
  `^(?:_[^/]*|\\.[^/]*|card/.*|CNAME|robots\\.txt|sw\\.js|${firstList}|${restList})$`.replaceAll(
    '.json',
    '\\.json',
  ),
);

/** What every page needs, and what the search loads before the first query: kept of any shelf. */
const shell =
  /^(?:_astro\/.*|(?:(?:offline|search|saved|list|compare)\/)?index\.html|404\.html|favicon\.svg|density\.js|manifest\.webmanifest|feed\.xml|pagefind\/[^/]*\.pf_meta)$/;

/**
 * Whether a file cites a paper or a division: the page beside it has the same, or its papers have.
 * All kinds of such files lie side by side.
 */
function isCitation(name: string, names: ReadonlySet<string>): boolean {
  const [, stem, ending = ''] = /^(.+\/[^/]+)\.([^./]+)$/.exec(name) ?? [];
  return citationEndings.includes(ending) && citationEndings.every((other) => names.has(`${stem}.${other}`));
}

/** How many files are read at once. */
const width = 16;

/** The edition of the site built in `folder`; each paper has one fragment in the search bundle. */
export async function editionOf(folder: string): Promise<EditionFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !left.test(name));
  const known = new Set(all);
  const names = all.filter((name) => !isCitation(name, known)).sort();
  const isWhole = isSmallShelf(names.reduce((papers, name) => papers + fragmentPapers(name), 0));
  const files: [name: string, file: KeptFile][] = [];
  for (let at = 0; at < names.length; at += width) {
    const some = names.slice(at, at + width);
    files.push(...(await Promise.all(some.map((name) => keptFile(folder, name)))));
  }
  const isFirst = (name: string) => isWhole || shell.test(name);
  const rest = files.filter(([name]) => !isFirst(name)).map(([, file]) => file);
  return {
    edition: {
      name: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16),
      isWhole,
      restBytes: rest.reduce((sum, [, bytes]) => sum + bytes, 0),
    },
    first: files.filter(([name]) => isFirst(name)).map(([, file]) => file),
    rest,
  };
}

async function keptFile(folder: string, name: string): Promise<[name: string, file: KeptFile]> {
  const bytes = await readFile(path.join(folder, name));
  const address = name.replace(/(^|\/)index\.html$/, '$1').replace(/[%?#]/g, encodeURIComponent);
  return [name, [address, bytes.length, await hashOf(bytes)]];
}
