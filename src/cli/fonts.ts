/**
 * Makes the site's font files from the unabridged ones: `npm run fonts`. Their result is kept in
 * the repository, so this runs only when a face or the set of characters changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf, familyOf, scripts } from '../card/script.ts';

const require = createRequire(import.meta.url);

/** The characters from one code point to another, both included. */
const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Every page needs these; `styles/fonts.css` names the same ranges. */
const base = `${range(0x20, 0x7e)}\u00a0©·×–—‘’“”…•→←↗−ﬁﬂ`;

/** Loaded where a page has an accent. */
const accents = `${range(0xa1, 0xff).replace(/[©·×]/g, '')}†‡`;

/** The other Latin letters: Polish, Czech, Turkish, Vietnamese. */
const extended = `${range(0x100, 0x24f)}${range(0x1e00, 0x1eff)}`;

/** The family, and the family as typographers count. */
const familyNames = new Set([1, 16]);

const faces = [
  { name: 'serif-400', file: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2' },
  { name: 'serif-600', file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2' },
  { name: 'sans-400', file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2' },
  { name: 'sans-600', file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2' },
];

for (const { name, file } of faces) {
  for (const [part, characters] of Object.entries({ base, accents, extended })) {
    const font = await readFile(
      require.resolve(part === 'extended' ? file.replace('latin', 'latin-ext') : file),
    );
    const subset = await subsetFont(font, characters, { targetFormat: 'woff2', noLayoutClosure: true });
    await writeFile(`src/styles/fonts/${name}-${part}.woff2`, subset);
    console.log(`${name}-${part}.woff2 ${subset.length} bytes`);
  }
}

/** The faces of the pictures, which are drawn at build. */
for (const [face, source] of [
  ['serif', 'source-serif-4'],
  ['sans', 'source-sans-3'],
] as const) {
  for (const [script, ranges] of Object.entries(scripts)) {
    const file = `@fontsource/${source}/files/${source}-${script}-400-normal.woff2`;
    const font = await readFile(require.resolve(file));
    const options = { targetFormat: 'truetype', noLayoutClosure: true } as const;
    const subset = await subsetFont(font, charactersOf(ranges), options);
    await writeFile(`src/card/fonts/${face}-400-${script}.ttf`, renamed(subset, familyOf(face, script)));
    console.log(`${face}-400-${script}.ttf ${subset.length} bytes`);
  }
}

/**
 * A font whose family has another name, no longer than the old one: it is written over it in the
 * table of names (https://learn.microsoft.com/en-us/typography/opentype/spec/name).
 */
function renamed(font: Uint8Array, family: string): Uint8Array {
  const bytes = Buffer.from(font);
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('A font has no table of names.');
  const table = bytes.readUInt32BE(entry + 8);
  const strings = table + bytes.readUInt16BE(table + 4);
  const name = Buffer.from(family, 'utf16le').swap16();
  for (let at = table + 6; at < table + 6 + bytes.readUInt16BE(table + 2) * 12; at += 12) {
    if (!familyNames.has(bytes.readUInt16BE(at + 6))) continue;
    name.copy(bytes, strings + bytes.readUInt16BE(at + 10));
    bytes.writeUInt16BE(name.length, at + 8);
  }
  return bytes;
}
