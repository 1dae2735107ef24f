import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { lookOf } from '../../../src/look/look.ts';
import { lookSchema } from '../../../src/look/schema.ts';
import { styleSheetOf } from '../../../src/look/style-sheet.ts';

const sheets = globSync('src/styles/**/*.css').map((file) => ({ file, css: readFileSync(file, 'utf8') }));
const look = styleSheetOf(lookOf(lookSchema.parse({})), (file) => file);

test('every token that a style sheet uses has a value, and every token is used', () => {
  const all = [...sheets, { file: 'the look', css: look }];
  const given = new Set(
    all.flatMap(({ css }) => [...css.matchAll(/(--[a-z][\w-]*)\s*:/g)].map(([, name]) => name)),
  );
  const used = new Set(
    all.flatMap(({ css }) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
  );
  assert.deepEqual(
    [...used].filter((name) => !given.has(name)),
    [],
  );
  assert.deepEqual(
    [...given].filter((name) => !used.has(name)),
    [],
  );
});

test('no style sheet has a colour of its own but the black of print and shadows', () => {
  const own = sheets.flatMap(({ file, css }) =>
    [...css.replace(/url\([^)]*\)/g, '').matchAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)\([^)]*\)/gi)].map(
      ([colour]) => `${file}: ${colour}`,
    ),
  );
  assert.deepEqual(
    own.filter((one) => !/: (?:#000|rgb\(0 0 0 \/ \d+%\))$/.test(one)),
    [],
  );
});
