import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { helpOnly } from '../command-line.ts';

const usage = `Makes the icons that styles/icons.css names from the full set.

  npm run icons

They are kept in the repository: run this when the style sheet names another icon or the set changes.
`;
helpOnly(usage);

const require = createRequire(import.meta.url);
const folder = 'src/styles/icons';
const sheet = await readFile(`${folder}.css`, 'utf8');
const names = new Set(
  Array.from(sheet.matchAll(/url\("\.\/icons\/([\w-]+)\.svg"\)/g), ([, name = '']) => name),
);

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const name of names) {
  const file = await readFile(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(file)?.[1]?.replace(/\s+(?=<|\/>|$)/g, '');
  await writeFile(
    `${folder}/${name}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>\n`,
  );
}
await copyFile(require.resolve('lucide-static/LICENSE'), `${folder}/LICENSE`);
console.log(`${folder}: ${names.size} icons`);
