import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchBundle } from './bundle.ts';
import type { SearchInput } from './input.ts';
import type { SynonymGroup } from './thesaurus.ts';

/** What the thread is given. */
export interface BundleTask {
  /** A `SearchInput` as JSON in UTF-8. */
  input: Uint8Array<ArrayBuffer>;
  thesaurus: readonly SynonymGroup[];
  /** The folder of the output. */
  folder: string;
  /** The path of the site on its host. */
  base: string;
}

const task: BundleTask = workerData;
const { redirects, ...input }: SearchInput = JSON.parse(new TextDecoder().decode(task.input));
parentPort?.postMessage(`indexing ${input.records.length} papers`);
await writeSearchBundle(input, task.thesaurus, path.join(task.folder, 'pagefind'));
if (redirects.length > 0)
  await writeFile(path.join(task.folder, '_redirects'), redirectsFile(redirects, task.base));

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectsFile(redirects: SearchInput['redirects'], base: string): string {
  const root = base.replace(/\/+$/, '');
  return redirects.map(([alias, id]) => `${root}/papers/${alias}/ ${root}/papers/${id}/ 301\n`).join('');
}
