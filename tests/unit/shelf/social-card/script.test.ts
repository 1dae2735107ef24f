import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cardRenderer, readFaces } from '../../../../src/build/social-card/renderer.ts';
import {
  charactersOf,
  type FaceName,
  familyOf,
  isDrawable,
  runsOf,
  scripts,
} from '../../../../src/shelf/social-card/script.ts';
import { glyphOf } from '../../build/social-card/glyph.ts';

test('each file has a glyph for every character of its script, and no other file stands in', async () => {
  const faces = await readFaces();
  const all = await cardRenderer(faces);
  const missing: string[] = [];
  let file = 0;
  for (const face of ['serif', 'sans'] satisfies FaceName[]) {
    for (const [script, ranges] of Object.entries(scripts)) {
      const family = familyOf(face, script);
      const alone = await cardRenderer(faces.slice(file, ++file));
      const empty = glyphOf(alone, family, '機');
      for (const character of charactersOf(ranges).replace(/[\s\u00ad]/g, '')) {
        const picture = glyphOf(alone, family, character);
        if (picture === empty || picture !== glyphOf(all, family, character))
          missing.push(`${family}: ${character}`);
      }
    }
  }
  assert.deepEqual(missing, []);
});

test('names of many countries can be written', () => {
  for (const name of ['Yıldız', 'Œuvré', 'Nguyễn Thị Minh', 'Łukasz Kaiser', 'Ψηφίο', 'Щукин', 'Đặng Þór'])
    assert.ok(isDrawable(name), name);
  assert.ok(isDrawable('Nguye\u0302\u0303n'));
  assert.ok(!isDrawable('李明'));
});

test('runs make up the text again', () => {
  const character = fc.constantFrom(...Object.values(scripts).flatMap((ranges) => [...charactersOf(ranges)]));
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      const runs = runsOf(text) ?? [];
      assert.equal(runs.map((run) => run.text).join(''), text.normalize('NFC'));
      for (const [at, { script }] of runs.entries()) assert.notEqual(script, runs[at + 1]?.script);
    }),
  );
});
