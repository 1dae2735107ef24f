import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { commandLine } from './command-line.ts';

const usage = `Makes the site's icons from the unabridged set, and writes them into src/styles.

  npm run icons

The file is kept in the repository: run this when an icon is wanted or the set changes.
`;
commandLine(usage, {});

const require = createRequire(import.meta.url);

/** The icons that `styles/icons.css` names. */
const names = [
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'arrow-up-right',
  'bookmark',
  'bookmark-check',
  'check',
  'circle-help',
  'code',
  'copy',
  'download',
  'file-text',
  'link',
  'pencil',
  'quote',
  'rss',
  'search',
  'x',
];

/** The side of an icon, in its own units. */
const side = 24;

const drawings = await Promise.all(
  names.map(async (name, at) => {
    const file = await readFile(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
    const shapes = /<svg[^>]*>(.*)<\/svg>/s
      .exec(file)?.[1]
      ?.replace(/\s+/g, ' ')
      .replace(/> </g, '><')
      .trim();
    const top = at * side;
    return `<view id="${name}" viewBox="0 ${top} ${side} ${side}"/><g transform="translate(0 ${top})">${shapes}</g>`;
  }),
);
const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side * names.length}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">`;
await writeFile('src/styles/icons.svg', `${head}${drawings.join('\n')}</svg>\n`);
await copyFile(require.resolve('lucide-static/LICENSE'), 'src/styles/icons.LICENSE');
console.log(`icons.svg: ${names.length} icons`);
