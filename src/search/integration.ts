import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchBundle } from './bundle.ts';
import type { Handover } from './records.ts';

/**
 * After the pages are written: the search bundle, and a `_redirects` file for the aliases that
 * have no page. The pages hand over what is needed in `search/handover.json`, which is taken away.
 */
export function searchIntegration(base: string): AstroIntegration {
  return {
    name: 'offprint-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL('search/handover.json', dir);
        const { redirects, ...searched }: Handover = JSON.parse(await readFile(file, 'utf8'));
        await rm(file);
        logger.info(`indexing ${searched.records.length} papers`);
        await writeSearchBundle(searched, fileURLToPath(new URL('pagefind/', dir)));
        logger.info('the search bundle is written');
        if (redirects.length > 0) await writeFile(new URL('_redirects', dir), redirectsFile(redirects, base));
      },
    },
  };
}

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectsFile(redirects: readonly [string, string][], base: string): string {
  const root = base.replace(/\/+$/, '');
  return redirects.map(([alias, id]) => `${root}/papers/${alias}/ ${root}/papers/${id}/ 301\n`).join('');
}
