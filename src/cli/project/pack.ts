import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TransformOptions, transform } from 'esbuild';
import { helpOnly } from '../command-line.ts';

const usage = `Writes the files of the package into engine/, its TypeScript as JavaScript, for Node runs none below node_modules.

  npm run prepack

npm pack runs this before it packs, and takes engine/ away again.
`;
helpOnly(usage);

/** The folder that package.json names. */
const engine = 'engine';

/** The oldest Node that the engine runs on. */
const target = 'node22.12';

/** Lines are no longer than this, so that a stack names where a function is. */
const maxLineChars = 120;

const browserFolder = path.join('src', 'client', path.sep);

/** A text whose imports of our own TypeScript name the JavaScript made of it. */
function withJavaScript(text: string): string {
  return text.replace(/(['"])(\.{1,2}\/[^'"\n]*)\.ts(\?[^'"\n]*)?\1/g, '$1$2.js$3$1');
}

/** What `file` holds, without comments and needless spaces. */
async function shortened(text: string, file: string, options: TransformOptions): Promise<string> {
  const usual = { charset: 'utf8', minifyWhitespace: true, sourcefile: file } as const;
  return (await transform(text, { ...usual, ...options })).code;
}

/** Where a file of ours lies in the package, and its bytes. */
async function packed(file: string): Promise<{ name: string; bytes: string | Uint8Array }> {
  const name = path.join(engine, file);
  if (!/\.(?:ts|mjs|astro|css)$/.test(file)) return { name, bytes: await readFile(file) };
  const text = await readFile(file, 'utf8');
  if (file.endsWith('.css')) return { name, bytes: await shortened(text, file, { loader: 'css' }) };
  const script = withJavaScript(text);
  if (!file.endsWith('.ts')) return { name, bytes: script };
  const bytes = await shortened(script, file, {
    loader: 'ts',
    format: 'esm',
    target,
    minifySyntax: true,
    // The build of a shelf shortens the names of what runs in a browser anyway.
    minifyIdentifiers: file.startsWith(browserFolder),
    lineLimit: maxLineChars,
  });
  return { name: name.replace(/\.ts$/, '.js'), bytes };
}

/** Files that only the engine's own developers need. */
const ownTools = /\.d\.ts$|^src\/cli\/(?:project\/|command-line\.ts$)/;

await rm(engine, { recursive: true, force: true });
const folders = await Promise.all(
  ['src', 'public'].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
);
const files = folders
  .flat()
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => !ownTools.test(file));
for (const file of [...files, 'astro.config.mjs', 'package.json']) {
  const { name, bytes } = await packed(file);
  await mkdir(path.dirname(name), { recursive: true });
  await writeFile(name, bytes);
}
