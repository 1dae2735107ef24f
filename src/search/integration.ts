import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BundleTask } from './bundle-thread.ts';
import type { Handover } from './records.ts';

/** The page on which the papers are handed over; it is no page of the site. */
const handoverPage = 'src/pages/search/handover.json.ts';

/**
 * Beside the pages: the search bundle, made in a thread of its own from what the first page hands
 * over; and a `_redirects` file for the aliases that have no page.
 */
export function searchIntegration(base: string): AstroIntegration {
  let root = new URL('file:///');
  let bundle: Promise<void> | undefined;
  let redirects: Handover['redirects'] = [];
  return {
    name: 'offprint-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.outDir;
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((pages) =>
          handingOver(pages, (handover) => {
            logger.info(`indexing ${handover.records.length} papers`);
            redirects = handover.redirects;
            bundle = written({ handover, folder: fileURLToPath(new URL('pagefind/', root)) });
            // Where a page fails the build ends before anybody waits for the bundle.
            bundle.catch(() => undefined);
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!bundle) throw new Error(`${handoverPage} was not built, so there is nothing to search.`);
        await bundle;
        logger.info('the search bundle is written');
        await rm(new URL('search/handover.json', dir));
        if (redirects.length > 0) await writeFile(new URL('_redirects', dir), redirectsFile(redirects, base));
      },
    },
  };
}

/** The pages, that of the handover first, and what it holds given to `receive`. */
function handingOver(pages: AstroPrerenderer, receive: (handover: Handover) => void): AstroPrerenderer {
  return {
    ...pages,
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      const isHandover = ({ route }: (typeof paths)[number]) => route.component === handoverPage;
      return [...paths.filter(isHandover), ...paths.filter((path) => !isHandover(path))];
    },
    async render(request, options) {
      const rendered = await pages.render(request, options);
      if (options.routeData.component === handoverPage) {
        const response = rendered instanceof Response ? rendered : rendered.response;
        receive(await response.clone().json());
      }
      return rendered;
    },
  };
}

/** Resolves when the bundle is written; rejects with what went wrong. */
function written(task: BundleTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./bundle-thread.ts', import.meta.url), { workerData: task });
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the search bundle was not written: code ${code}`)),
    );
  });
}

/** One rule a line, as Netlify and Cloudflare Pages read it. */
function redirectsFile(redirects: readonly [string, string][], base: string): string {
  const root = base.replace(/\/+$/, '');
  return redirects.map(([alias, id]) => `${root}/papers/${alias}/ ${root}/papers/${id}/ 301\n`).join('');
}
