import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { places } from '../../src/content/addresses.ts';
import { pageFields } from '../../src/content/page.ts';
import { parsePeople } from '../../src/content/people.ts';
import { parseSite } from '../../src/content/site/site.ts';
import { slotPlaces } from '../../src/content/site/slot/slots.ts';
import { parseVenues } from '../../src/content/venues.ts';
import { formats } from '../../src/import/formats/formats.ts';
import { lookOf } from '../../src/look/look.ts';
import { lookSchema } from '../../src/look/schema.ts';
import { styleSheetOf } from '../../src/look/style-sheet.ts';
import { themes } from '../../src/look/themes.ts';
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

test("the README's tables of themes and slots say what there is", () => {
  const table = (rows: [name: string, about: string][]) =>
    `|---|---|\n${rows.map(([name, about]) => `| \`${name}\` | ${about} |\n`).join('')}\n`;
  for (const rows of [
    table(Object.entries(themes).map(([name, { about }]) => [name, about])),
    table(Object.entries(slotPlaces)),
  ])
    assert.ok(readme.includes(rows), rows);
});

test('the README names every token of a look', () => {
  const css = styleSheetOf(lookOf(lookSchema.parse({})), (file) => file);
  const unnamed = [...css.matchAll(/(--[\w-]+):/g)].filter(([, token]) => !readme.includes(`\`${token}\``));
  assert.deepEqual(unnamed, []);
});

test('the README names every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const unnamed = Object.keys(scripts).filter(
    (name) => !new RegExp(`\\bnpm (?:run )?${name}\\b|\`${name}\``).test(readme),
  );
  assert.deepEqual(unnamed, []);
});

/** What the README promises to shelves, and how it begins and ends. */
const promises = /^## What a shelf may rely on\n[^]*?(?=^## )/m.exec(readme)?.[0] ?? '';

test('the README promises every address that is not for the pages alone, and no other', () => {
  const named = [...promises.matchAll(/`\/([\w.]+)(?=[/`])/g)].map(([, name = '']) => name);
  const open = Object.entries(places).flatMap(([name, place]) => ('isInternal' in place ? [] : name));
  assert.deepEqual([...new Set(named)].sort(), open.filter((name) => name !== 'index.html').sort());
});

test('the README promises every style token, and no other', () => {
  const [, list = ''] = promises.split('**Style tokens**');
  const [root = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('}');
  const tokens = [...root.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name);
  assert.deepEqual(
    [...list.matchAll(/`(--[\w-]+)`/g)].map(([, name]) => name),
    tokens,
  );
});

test('the README names every variable that the engine reads', () => {
  const files = ['astro.config.mjs', ...globSync('src/**/*.ts')];
  const read = files.flatMap((file) => readFileSync(file, 'utf8').match(/\bOFFPRINT_[A-Z_]+\b/g) ?? []);
  const table = [...readme.matchAll(/^\| (`OFFPRINT_.*?) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/OFFPRINT_[A-Z_]+/g) ?? [],
  );
  // A pipeline on GitLab pushes with a token of its own, and a build tells itself its language.
  const own = [...new Set(read)].filter((name) => !['OFFPRINT_TOKEN', 'OFFPRINT_LANGUAGE'].includes(name));
  assert.deepEqual(table.sort(), own.sort());
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

test('the README names the languages of the interface', () => {
  const [first, ...others] = languages.toSorted().toReversed();
  assert.ok(readme.includes(`language (of the interface: ${others.toReversed().join(', ')} or ${first})`));
});
