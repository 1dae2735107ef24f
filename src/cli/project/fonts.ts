import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf, type FaceName, familyOf, scripts } from '../../shelf/social-card/script.ts';
import { helpOnly } from '../command-line.ts';

const usage = `Makes the site's font files from the unabridged ones, and writes them into src.

  npm run fonts

The files are kept in the repository: run this when a face or the set of characters changes.
`;
helpOnly(usage);

const require = createRequire(import.meta.url);

/** What every page needs of the Latin letters; the others are loaded where a page has one. */
const base = /[ -~\u00a0©·×–—‘’“”…•−]/;

/** The parts of a face, each a file: the script whose unabridged file it is cut from, and its characters. */
const parts = Object.entries(scripts).flatMap(([script, ranges]) => {
  const characters = [...charactersOf(ranges)];
  if (script !== 'latin') return [{ part: script, script, characters }];
  return [
    { part: 'base', script, characters: characters.filter((character) => base.test(character)) },
    { part: 'accents', script, characters: characters.filter((character) => !base.test(character)) },
  ];
});

/** The unabridged faces, and what style sheets call ours. */
const sources: Record<FaceName, string> = { serif: 'source-serif-4', sans: 'source-sans-3' };
const families: Record<FaceName, string> = { serif: 'Offprint Serif', sans: 'Offprint Sans' };

/** The family, and the family as typographers count. */
const familyNames = new Set([1, 16]);

/**
 * The faces of the pages. A face that is preloaded stays the reader's own where it comes too late, so
 * that nothing moves under the eyes; the others set a few words.
 */
const faces = [
  { face: 'serif', weight: 400, isPreloaded: true },
  { face: 'serif', weight: 600, isPreloaded: true },
  { face: 'sans', weight: 400, isPreloaded: true },
  { face: 'sans', weight: 600, isPreloaded: false },
] as const;

const rules = [
  '/* Source Serif 4 for reading, Source Sans 3 for the interface: this file is made by `npm run fonts`. */',
];
for (const { face, weight, isPreloaded } of faces) {
  for (const { part, script, characters } of parts) {
    const file = `${face}-${weight}-${part}.woff2`;
    const subset = await subsetOf(face, script, weight, characters.join(''), 'woff2');
    await writeFile(`src/styles/fonts/${file}`, subset);
    console.log(`${file} ${subset.length} bytes`);
    const display = isPreloaded && part === 'base' ? 'optional' : 'swap';
    rules.push(
      `@font-face { font-family: "${families[face]}"; font-weight: ${weight}; font-display: ${display}; src: url("./fonts/${file}") format("woff2"); unicode-range: ${unicodeRange(characters)}; }`,
    );
  }
}
await writeFile('src/styles/fonts.css', `${rules.join('\n')}\n`);

/** The faces of the pictures, which are drawn at build. */
for (const face of ['serif', 'sans'] as const) {
  for (const [script, ranges] of Object.entries(scripts)) {
    const subset = await subsetOf(face, script, 400, charactersOf(ranges), 'truetype');
    await writeFile(
      `src/build/social-card/fonts/${face}-400-${script}.ttf`,
      renamed(subset, familyOf(face, script)),
    );
    console.log(`${face}-400-${script}.ttf ${subset.length} bytes`);
  }
}

/** The font file that has a face's characters and no others. */
async function subsetOf(
  face: FaceName,
  script: string,
  weight: number,
  characters: string,
  targetFormat: 'woff2' | 'truetype',
): Promise<Uint8Array> {
  const source = sources[face];
  const file = require.resolve(`@fontsource/${source}/files/${source}-${script}-${weight}-normal.woff2`);
  return subsetFont(await readFile(file), characters, { targetFormat, noLayoutClosure: true });
}

/** Characters in the order of their code points, as style sheets name them: `U+20-7E, U+A0`. */
function unicodeRange(characters: readonly string[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const code of characters.map((character) => character.codePointAt(0) ?? 0)) {
    const open = ranges.at(-1);
    if (open?.last === code - 1) open.last = code;
    else ranges.push({ first: code, last: code });
  }
  const written = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => `U+${written(first)}${last > first ? `-${written(last)}` : ''}`)
    .join(', ');
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
