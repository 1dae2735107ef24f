import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeOf } from '../content/addresses.ts';
import { inBatches } from '../content/batches.ts';
import { fileNamesBelow } from '../content/file-names.ts';
import { type Edition, hashOf, type KeptFile } from '../offline/edition.ts';
import { citationEndings } from '../paper/citation/formats.ts';
import { fragmentPapers, meaningName, tableName } from '../search/format/files.ts';
import { isFeedFile } from '../shelf/feed/feed-path.ts';
import { isSmallShelf } from '../shelf/size.ts';

/** What a browser can keep of a built site for reading it without a network. */
export interface EditionFiles {
  edition: Edition;
  first: KeptFile[];
  rest: KeptFile[];
}

/** Files that a host reads and no reader asks for. */
const hostFile = /^(?:[_.][^/]*|CNAME)$/;

/** The search loads these before the first query. */
const firstSearchFiles = new Set([tableName, meaningName].map((name) => `pagefind/${name}`));

/** Whether browsers can keep a file; feeds are for reader programs. */
const isKept = (name: string) =>
  !hostFile.test(name) && !isFeedFile(name) && placeOf(name)?.offline !== 'never';

/** Whether the first visit keeps a file even of a large shelf. */
const isShell = (name: string) => placeOf(name)?.offline === 'first' || firstSearchFiles.has(name);

/**
 * Whether a file cites a paper or a division, which the page of the paper does too. Such files come in
 * all formats, which tells them from other JSON.
 */
function isCitation(name: string, names: ReadonlySet<string>): boolean {
  const [, stem, ending = ''] = /^(.+\/[^/]+)\.([^./]+)$/.exec(name) ?? [];
  return citationEndings.includes(ending) && citationEndings.every((other) => names.has(`${stem}.${other}`));
}

/** The edition of the site built in `folder`. The fragments of its search bundle tell how many papers it has. */
export async function editionOf(folder: string): Promise<EditionFiles> {
  const all = (await fileNamesBelow(folder)).filter(isKept);
  const known = new Set(all);
  const names = all.filter((name) => !isCitation(name, known));
  const isWhole = isSmallShelf(names.reduce((papers, name) => papers + fragmentPapers(name), 0));
  const files = await inBatches(names, (name) => keptFile(folder, name));
  const isFirst = (name: string) => isWhole || isShell(name);
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
