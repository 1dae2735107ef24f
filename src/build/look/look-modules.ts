import { existsSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { publishMistakes } from '../../content/mistake-channel.ts';
import { FileError } from '../../content/mistakes/error.ts';
import { pictureSize } from '../../content/site/look-files.ts';
import { checkOwnStyle, ownStyleFile } from '../../content/site/own-style.ts';
import { parseSite, siteFile } from '../../content/site/site.ts';
import { slotFiles, slotsFolder } from '../../content/site/slot/slots.ts';
import { type Look, lookOf } from '../../look/look.ts';
import { assetsFolder } from '../../look/schema.ts';
import { styleSheetOf } from '../../look/style-sheet.ts';
import { lookErrors } from './look-checks.ts';

type Plugin = Extract<NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>, { name: string }>;

/** The modules by which pages get a shelf's look: its tokens, and its own files. */
const tokens = 'virtual:offprint/look.css';
const files = 'virtual:offprint/own-files';
const slots = 'virtual:offprint/own-slots';
const ownStyle = 'virtual:offprint/own-style';

/**
 * The modules that hold the look of the content folder `content`, whose files are bundled with ours: what a look
 * names has a hash in its address, and is there without a network. A development server makes them anew where
 * what they are made of changes.
 */
export function lookModules(content: string): Plugin {
  // The style sheet lies in the content folder, so that what it names is found from there.
  const ids: Readonly<Record<string, string>> = {
    [tokens]: slashed(path.join(content, '.look.css')),
    ...Object.fromEntries([files, slots, ownStyle].map((name) => [name, `\0${name}`])),
  };
  const components = slashed(path.join(content, slotsFolder));
  /** Astro takes the parts of a component that has no folder in common with the engine for the engine's own, unless told. */
  const partOfSlot = (id: string) =>
    id.startsWith(`${components}/`) && id.includes('?astro') ? `/@fs${id}` : undefined;
  const style = path.join(content, ownStyleFile);
  const shown = path.relative(process.cwd(), style);
  let isServing = false;
  return {
    name: 'offprint-look',
    enforce: 'pre',
    config(_, { command }) {
      isServing = command === 'serve';
      return isServing ? { server: { fs: { allow: [process.cwd(), packagesPath, content] } } } : undefined;
    },
    configEnvironment(name) {
      // So that an error in a component names its line.
      if (name !== 'prerender' || isServing || slotFiles(content).size === 0) return undefined;
      process.setSourceMapsEnabled(true);
      return { build: { sourcemap: true } };
    },
    resolveId: (id) => ids[id] ?? partOfSlot(id),
    load(id) {
      if (id.split('?', 1)[0] === ids[tokens]) return styleSheetOf(lookIn(content), (file) => `./${file}`);
      if (id === ids[files]) return filesModule(content);
      if (id === ids[slots]) return slotsModule(content);
      if (id === ids[ownStyle]) return existsSync(style) ? `import ${quoted(style)};` : '';
      return undefined;
    },
    transform(css, id) {
      if (id.split('?', 1)[0] !== slashed(style)) return undefined;
      try {
        checkOwnStyle(css, shown, content);
        publishMistakes({ file: style });
      } catch (error) {
        if (!isServing || !(error instanceof FileError)) throw error;
        publishMistakes({ file: style, text: error.message });
      }
      return undefined;
    },
    configureServer({ watcher, environments }) {
      const isOurs = new Set(Object.values(ids));
      const forget = () => {
        for (const { moduleGraph } of Object.values(environments))
          for (const [id, module] of moduleGraph.idToModuleMap)
            if (isOurs.has(id) || id.includes(astroSheets)) moduleGraph.invalidateModule(module);
      };
      watcher.on('change', (file) => {
        // The collection of sites has the page loaded again.
        if (file === path.join(content, siteFile)) forget();
      });
      watchNames(content, () => {
        for (const file of slotFiles(content).values()) publishMistakes({ file });
        forget();
        environments['client']?.hot.send({ type: 'full-reload' });
      });
    },
  };
}

/** What a look is made of, in a content folder. */
const parts = [siteFile, ownStyleFile, slotsFolder, assetsFolder];

/** Astro's own modules of the style sheets of a page, in their ids. */
const astroSheets = 'virtual:astro:dev-css';

/** How long after its name a new file has its text, and a new folder its first files. */
const writtenMs = 200;

/**
 * Calls `changed` soon after a part of a look came into a content folder or went, or a component changed. Vite's own watcher sees what is there
 * when it starts, and misses files that come later outside of the engine's folder.
 */
function watchNames(content: string, changed: () => void): void {
  const watchFolder = (folder: string) => {
    if (!existsSync(folder)) return;
    const watcher = watch(folder, { persistent: false }, (event, name) => {
      // A component that a mistake keeps out is none of Vite's files.
      if (event !== 'rename' && folder !== path.join(content, slotsFolder)) return;
      if (folder === content && !parts.includes(name ?? '')) return;
      if (folder === content && (name === slotsFolder || name === assetsFolder))
        watchFolder(path.join(content, name));
      setTimeout(changed, writtenMs).unref();
    });
    // A folder that is taken away is seen from the one that it was in.
    watcher.on('error', () => watcher.close());
  };
  for (const folder of [content, path.join(content, slotsFolder), path.join(content, assetsFolder)])
    watchFolder(folder);
}

/** The folder of packages that the engine is in, or its own. */
const packagesPath = path.join(import.meta.dirname, '../../..').replace(/([\\/]node_modules)[\\/].*$/, '$1');

const slashed = (file: string) => file.split(path.sep).join('/');

/** The look in a content folder; that of a shelf which says nothing, where its site.yaml can't be read, which is said elsewhere. */
function lookIn(content: string): Look {
  const file = path.join(content, siteFile);
  try {
    return lookOf(parseSite(existsSync(file) ? readFileSync(file, 'utf8') : '', file).look);
  } catch {
    return lookOf(parseSite('', file).look);
  }
}

/** The name of a file as a module writes it. */
const quoted = (file: string) => JSON.stringify(slashed(file));

/** Exports the files that a look names by their names, each with its address and, of a picture, its size. */
function filesModule(content: string): string {
  const { logo, favicon, fonts } = lookIn(content);
  const names = [
    logo?.file,
    logo?.dark,
    favicon,
    ...Object.values(fonts).flatMap((font) => Object.values(font)),
  ];
  const named = [...new Set(names)].filter(
    (file) => file !== undefined && existsSync(path.join(content, file)),
  ) as string[];
  return [
    ...named.map((file, at) => `import file${at} from ${quoted(`${path.join(content, file)}?url`)};`),
    'export const files = {',
    ...named.map((file, at) => {
      const size = pictureSize(readFileSync(path.join(content, file)));
      return `${quoted(file)}: { ...${JSON.stringify(size ?? {})}, address: file${at} },`;
    }),
    '};',
  ].join('\n');
}

/** Exports the components of a shelf by the names of their slots, but for those with a mistake, which is said elsewhere. */
function slotsModule(content: string): string {
  const wrong = new Set(lookErrors(content).map(({ file }) => file));
  const components = [...slotFiles(content)].filter(
    ([, file]) => !wrong.has(path.relative(process.cwd(), file)),
  );
  return [
    ...components.map(([, file], at) => `import Slot${at} from ${quoted(file)};`),
    `export const slots = { ${components.map(([name], at) => `${quoted(name)}: Slot${at}`).join(', ')} };`,
  ].join('\n');
}
