import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { formats } from '../../src/import/formats/formats.ts';
import { linksSchema, recordSchema } from '../../src/paper/paper.ts';
import { languages } from '../../src/words/languages.ts';

const readme = readFileSync('README.md', 'utf8');

test('every file and picture that the README names is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
  const folders = [...readme.matchAll(/^\| `(src\/[\w/]+)`/gm)].map(([, folder = '']) => folder);
  assert.ok(targets.length > 2 && folders.length > 5);
  assert.deepEqual(
    [...targets, ...folders].filter((target) => !existsSync(target)),
    [],
  );
});

test("the README's table of fields says what the schema says, in its order", () => {
  const described = Object.entries(recordSchema.shape).flatMap(([field, { description }]) =>
    field === 'links'
      ? Object.entries(linksSchema.shape).map(([name, link]) => [`links.${name}`, link.description])
      : [[field, description]],
  );
  const table = described.map(([name, description]) => `| \`${name}\` | ${description} |\n`).join('');
  assert.ok(readme.includes(`| field | is |\n|---|---|\n${table}\n`), table);
});

test("the README's table of formats says what the table of formats says", () => {
  const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  const rows = formats.map(
    ({ name, about, endings, mediaType }) =>
      `| ${code([name])} | ${about} | ${code(endings)} | ${code([mediaType])} |\n`,
  );
  assert.ok(readme.includes(`|---|---|---|---|\n${rows.join('')}\n`), rows.join(''));
});

test('the README names every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const unnamed = Object.keys(scripts).filter(
    (name) => !new RegExp(`\\bnpm (?:run )?${name}\\b|\`${name}\``).test(readme),
  );
  assert.deepEqual(unnamed, []);
});

test('the README names the languages of the interface', () => {
  const [first, ...others] = languages.toSorted().toReversed();
  assert.ok(readme.includes(`language (of the interface: ${others.toReversed().join(', ')} or ${first})`));
});
