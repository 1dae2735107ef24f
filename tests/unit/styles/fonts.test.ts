import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import subsetFont from 'subset-font';
import { cardRenderer } from '../../../src/build/social-card/renderer.ts';
import { charactersOf, scripts } from '../../../src/shelf/social-card/script.ts';
import { glyphOf } from '../build/social-card/glyph.ts';

const sheet = new URL('../../../src/styles/fonts.css', import.meta.url);
const rules = (await readFile(sheet, 'utf8')).split('\n').filter((line) => line.startsWith('@font-face'));

test('a page asks no font file for a character that it lacks', async () => {
  const missing: string[] = [];
  for (const rule of rules) {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '';
    const named = charactersIn(rule);
    const font = await subsetFont(await readFile(new URL(file, sheet)), named, { targetFormat: 'truetype' });
    const family = `Source ${file.includes('serif') ? 'Serif 4' : 'Sans 3'}`;
    const tool = await cardRenderer([font]);
    const empty = glyphOf(tool, family, '機');
    for (const character of named.replace(/[\s\u00ad]/g, ''))
      if (glyphOf(tool, family, character) === empty) missing.push(`${file}: ${character}`);
  }
  assert.deepEqual(missing, []);
});

test('each face has a file for every character of every script, and one only', () => {
  const all = Object.values(scripts).map(charactersOf).join('');
  const faces = Map.groupBy(rules, (rule) => /font-family: "([^"]+)"; font-weight: (\d+)/.exec(rule)?.[0]);
  assert.equal(faces.size, 4);
  for (const own of faces.values()) {
    const named = own.map(charactersIn).join('');
    assert.equal([...named].sort().join(''), [...all].sort().join(''));
  }
});

function charactersIn(rule: string): string {
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  return charactersOf(
    ranges.map(([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)]),
  );
}
