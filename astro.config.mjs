import './src/build/language/language.ts';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { developmentIntegration } from './src/build/development.ts';
import { hostFilesTask } from './src/build/host/host-files.ts';
import { redirectsTask } from './src/build/host/redirects.ts';
import { buildTasksIntegration } from './src/build/integration.ts';
import { wordsPlugin } from './src/build/language/words.ts';
import { lookErrors } from './src/build/look/look-checks.ts';
import { lookModules } from './src/build/look/look-modules.ts';
import { offlineTask } from './src/build/offline.ts';
import { answerReferences } from './src/build/reference-channel.ts';
import { searchBundleTask } from './src/build/search-bundle.ts';
import { socialCardsTask } from './src/build/social-cards.ts';
import { writtenReferences } from './src/build/written-references.ts';
import { contentFolder, textIn } from './src/content/folder.ts';
import { cacheFolder, outputFolder } from './src/content/output.ts';
import { hostAddress, isExample } from './src/content/site/public-address.ts';
import { parseSite, publicSite, siteFile, siteSchema } from './src/content/site/site.ts';
import { readableYaml } from './src/content/yaml/yaml.ts';
import { notesModules } from './src/mdx/notes-module.ts';
import { ownPage } from './src/words/words.ts';

const content = contentFolder(process.env);
const outDir = outputFolder(process.env.OFFPRINT_OUT, content, process.cwd());
const kept = cacheFolder(content, process.cwd());
const base = process.env.OFFPRINT_BASE || '/';
const isDevelopment = process.argv[2] === 'dev';
const { address, citations, language } = siteIn();
const site = siteAddress(publicSite(process.env.OFFPRINT_SITE) ?? address);

/**
 * Leaves dynamic imports as they are. Vite's helper, which also loads their styles, would be a fourth of the
 * script of a first visit, and none of them has styles.
 */
const plainImports = {
  name: 'offprint-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Builds of different shelves keep their caches apart. */
const cache = createHash('sha256').update([content, outDir, base].join('\n')).digest('hex').slice(0, 12);

const searchBundle = searchBundleTask(content);
const references = writtenReferences(citations.locale, path.join(kept, 'references'));
answerReferences(references.write);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: path.join(kept, cache),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      plainImports,
      wordsPlugin(language),
      lookModules(content),
      notesModules(path.join(content, 'papers')),
    ],
  },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: ownPage.footnotes, backLabel: (number) => ownPage.back(number) } },
      },
    }),
  },
  integrations: [
    mdx(),
    developmentIntegration(searchBundle, path.join(kept, `search-${cache}`), content),
    buildTasksIntegration([
      searchBundle,
      redirectsTask,
      socialCardsTask(path.join(kept, 'cards'), content),
      ...(citations.styles.length > 0 ? [references.keep] : []),
      hostFilesTask,
      offlineTask,
    ]),
  ],
});

/** The public address: an example yields to what the host says, and that is told. */
function siteAddress(said) {
  if (isDevelopment || !isExample(said)) return said;
  const hosted = hostAddress(process.env);
  console.warn(
    hosted
      ? `site.yaml has no address but an example, so the site has that of ${hosted.host}: ${hosted.address}. Set address there if it has a domain of its own.`
      : `The public address is ${said}, an example. Set address in site.yaml, or OFFPRINT_SITE, before you publish.`,
  );
  return hosted?.address ?? said;
}

/** What the site file says, or the defaults where there is none; a development server shows what is wrong in it. */
function siteIn() {
  const file = path.relative(process.cwd(), path.join(content, siteFile));
  const text = { yaml: textIn(content, siteFile), file };
  if (isDevelopment) return readableYaml(text, siteSchema).data ?? siteSchema.parse({});
  const said = parseSite(text.yaml, file);
  const errors = lookErrors(content);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return said;
}
