import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from '../../content/addresses.ts';
import { redirectPages } from '../../shelf/alias.ts';
import { aliasPages, divisionAliases } from '../../shelf/facet/address/division-alias.ts';
import { facetPath } from '../../shelf/facet/facet.ts';
import type { BuildTask } from '../task.ts';

/** Writes `_redirects` where aliases have no pages: one rule a line, as Netlify and Cloudflare Pages read it. */
export const redirectsTask: BuildTask = {
  name: 'offprint-redirects',
  starts: 'with-pages',
  async run({ shelf, folder, base }) {
    const root = base.replace(/\/+$/, '');
    const papers = `${root}${addressOf('papers')}`;
    const aliases = redirectPages(shelf).length > 0 ? [] : [...shelf.aliases];
    const divisions = aliasPages(shelf).length > 0 ? [] : divisionAliases(shelf);
    const rules = [
      ...aliases.map(([alias, id]) => `${papers}${alias}/ ${papers}${id}/ 301\n`),
      ...divisions.map(
        ({ facet, alias, path }) => `${root}${facetPath(facet, { id: alias })} ${root}${path} 301\n`,
      ),
    ];
    if (rules.length > 0) await writeFile(path.join(folder, '_redirects'), rules.join(''));
    return `${rules.length} aliases without a page`;
  },
};
