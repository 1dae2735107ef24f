import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildTasksIntegration } from './src/build/integration.ts';
import { offlineIntegration } from './src/build/offline.ts';
import { searchBundleTask } from './src/build/search-bundle.ts';
import { socialCardsTask } from './src/build/social-cards.ts';
import { contentFolder } from './src/content/folder.ts';
import { outputFolder } from './src/content/output.ts';
import { parseSite, publicSite } from './src/content/site.ts';
import { notesOnly } from './src/mdx/notes.ts';

const content = contentFolder(process.env);
const outDir = outputFolder(process.env.OFFPRINT_OUT, content, process.cwd());
const base = process.env.OFFPRINT_BASE || '/';
const site = publicSite(process.env.OFFPRINT_SITE) ?? addressIn(path.join(content, 'site.yaml'));

if (/\.example\/?$/.test(site)) {
  console.warn(
    `The public address is ${site}. Set address in site.yaml, or OFFPRINT_SITE, before you publish.`,
  );
}

/**
 * Scripts that are loaded on demand bring no styles with them, so that a plain import does; Vite's own
 * helper for them would be a fourth of what a first visit loads of script.
 */
const plainImports = {
  name: 'offprint-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Builds of different shelves keep their caches apart. */
const cache = createHash('sha256').update([content, outDir, base].join('\n')).digest('hex').slice(0, 12);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: `node_modules/.cache/offprint/${cache}`,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports] },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [notesOnly], features: { smartPunctuation: false, gfm: false } }),
  },
  integrations: [
    mdx(),
    buildTasksIntegration([
      searchBundleTask(base),
      socialCardsTask(path.resolve('node_modules/.cache/offprint/cards')),
    ]),
    offlineIntegration(),
  ],
});

/** The address in a site file; a missing file has the default. */
function addressIn(file) {
  let yaml = '';
  try {
    yaml = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause.code !== 'ENOENT') throw cause;
  }
  return parseSite(yaml, path.relative(process.cwd(), file)).address;
}
