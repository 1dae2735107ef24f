import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { pageFields } from '../../src/content/page.ts';
import { parsePeople } from '../../src/content/people.ts';
import { parseSite } from '../../src/content/site.ts';
import { parseVenues } from '../../src/content/venues.ts';
import { formats } from '../../src/import/formats/formats.ts';
import { linksSchema, recordSchema } from '../../src/paper/paper.ts';

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

test('the examples of site.yaml, people.yaml and venues.yaml are right', () => {
  const examples = [...readme.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, yaml = '']) => yaml);
  const example = (field: string) => examples.find((yaml) => yaml.startsWith(`${field}:`)) ?? '';
  assert.equal(parseSite(example('menu'), 'README.md').home, 'trending');
  assert.equal(parsePeople(example('people'), 'README.md').people.length, 2);
  assert.equal(parseVenues(example('venues'), 'README.md').venues[0]?.name, 'TideConf');
});

test('the README has every field of a page', () => {
  const fields = Object.keys(pageFields.shape).filter((name) => !readme.includes(`\`${name}\``));
  assert.deepEqual(fields, []);
});
