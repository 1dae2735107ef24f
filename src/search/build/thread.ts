import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchBundle } from './bundle.ts';
import type { SearchInput } from './input.ts';

/** What the thread is given: a `Handover` as JSON in UTF-8, the output's folder and the path of the site in its host. */
export interface BundleTask {
  handed: Uint8Array<ArrayBuffer>;
  folder: string;
  base: string;
}

const { handed, folder, base }: BundleTask = workerData;
const { redirects, ...handover }: SearchInput = JSON.parse(new TextDecoder().decode(handed));
parentPort?.postMessage(`indexing ${handover.records.length} papers`);
await writeSearchBundle(handover, path.join(folder, 'pagefind'));
if (redirects.length > 0) await writeFile(path.join(folder, '_redirects'), redirectsFile(redirects, base));

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectsFile(redirects: SearchInput['redirects'], base: string): string {
  const root = base.replace(/\/+$/, '');
  return redirects.map(([alias, id]) => `${root}/papers/${alias}/ ${root}/papers/${id}/ 301\n`).join('');
}
