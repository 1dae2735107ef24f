import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from '../content/addresses.ts';
import { redirectPages } from '../shelf/alias.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { BuildTask } from './task.ts';

/** Writes `_redirects` for the aliases that have no page of their own; no file where there are none. */
export const redirectsTask: BuildTask = {
  name: 'offprint-redirects',
  starts: 'with-pages',
  async run({ shelf, folder, base }) {
    const rules = redirectRules(shelf, base);
    if (rules.length > 0) await writeFile(path.join(folder, '_redirects'), rules.join(''));
    return `${rules.length} aliases without a page`;
  },
};

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectRules(shelf: Pick<Shelf, 'papers' | 'aliases'>, base: string): string[] {
  const pages = new Map(redirectPages(shelf));
  const papers = `${base.replace(/\/+$/, '')}${addressOf('papers')}`;
  return [...shelf.aliases]
    .filter(([alias]) => !pages.has(alias))
    .map(([alias, id]) => `${papers}${alias}/ ${papers}${id}/ 301\n`);
}
