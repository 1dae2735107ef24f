import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a browser keeps of a built site, so that it can be read without a network. */
export interface Edition {
  /** Changes with every byte that is kept. */
  name: string;
  /** Addresses below the site's base, in code-unit order: `papers/x/`, `feed.xml`. */
  files: string[];
}

/** A shelf of up to this many papers is kept whole after the first visit. */
const smallShelf = 1000;

/** What no reader asks for. */
const left = /^(?:_redirects|robots\.txt|sw\.js)$/;

/** What every page needs, and the search: kept of a shelf of any size. */
const shell =
  /^(?:_astro\/.*|index\.html|404\.html|search\/index\.html|favicon\.svg|manifest\.webmanifest|feed\.xml|pagefind\/(?:pagefind-entry\.json|.*\.pf_meta))$/;

/** The edition of the site built in `folder`; each paper has one fragment in the search bundle. */
export async function editionOf(folder: string): Promise<Edition> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const isSmall = all.filter((name) => name.endsWith('.pf_fragment')).length <= smallShelf;
  const names = all.filter((name) => !left.test(name) && (isSmall || shell.test(name)));
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(await readFile(path.join(folder, name)));
  return {
    name: hash.digest('hex').slice(0, 16),
    files: names.map((name) => name.replace(/(^|\/)index\.html$/, '$1')),
  };
}
