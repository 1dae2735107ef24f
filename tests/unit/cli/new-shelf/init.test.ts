import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { nameOfFolder } from '../../../../src/cli/new-shelf/answers.ts';
import { filesOf } from '../../../../src/cli/new-shelf/files.ts';
import { firstWords } from '../../../../src/cli/new-shelf/first-words.ts';
import { hostNames } from '../../../../src/cli/new-shelf/hosts.ts';
import { siteText } from '../../../../src/cli/new-shelf/site-file.ts';
import { parseSite, siteSchema } from '../../../../src/content/site/site.ts';
import { parseSources } from '../../../../src/content/sources.ts';
import { parseTaxonomy } from '../../../../src/content/topics/taxonomy.ts';
import { lookSchema } from '../../../../src/look/schema.ts';
import { parsePageFile } from '../../../../src/mdx/page/page-file.ts';
import { languages } from '../../../../src/words/languages.ts';
import { newFolder, runCommand, textsIn } from '../run.ts';

const answers = { name: 'Tides: a "shelf" # 1', field: 'tides and waves', from: [] };
const init = (words: string[], cwd: string) => runCommand('src/cli/offprint.ts', ['init', ...words], { cwd });

for (const host of hostNames)
  test(`the files of a shelf for ${host} are read as they say`, () => {
    const files = filesOf({ ...answers, host }, '1.2.3');
    const text = (name: string) => files.get(name) ?? '';
    const site = parseSite(text('site.yaml'), 'site.yaml');
    assert.deepEqual([site.name, site.tagline], [answers.name, 'Papers on tides and waves']);
    assert.deepEqual(parseTaxonomy(text('topics.yaml'), 'topics.yaml').facets, []);
    assert.equal(parseSources(text('sources.yaml'), 'sources.yaml', []).sources.length, 1);
    assert.deepEqual(JSON.parse(text('package.json')).dependencies, { offprint: '1.2.3' });
    for (const [name, yaml] of files) if (/\.ya?ml$/.test(name)) assert.ok(load(yaml), name);
    assert.equal(parsePageFile(text('pages/about.mdx'), 'pages/about.mdx').title, 'About');
    assert.match(text('README.md'), /^# Tides: a "shelf" \\# 1\n/);
  });

test('every field that site.yaml may have is there with what it is, and with an example that is right', () => {
  const text = siteText({ name: 'Tides' });
  for (const [name, { description = '' }] of Object.entries(siteSchema.shape)) {
    assert.match(text, new RegExp(`^(?:# )?${name}:(?: \\S|\\n#   \\S)`, 'm'));
    assert.ok(text.toLowerCase().includes(`# ${description.toLowerCase()}`), name);
  }
  const whole = text.replace(/^# (?=\w+: |\w+:$| {2})/gm, '');
  const { curator, look } = parseSite(whole, 'site.yaml');
  assert.equal(curator, 'A. Name, Example Lab');
  assert.deepEqual(Object.keys(look).sort(), Object.keys(lookSchema.shape).sort());
});

test('the example in topics.yaml is right', () => {
  const yaml = filesOf({ ...answers, host: 'none' }, '1.2.3').get('topics.yaml') ?? '';
  const example = yaml.slice(yaml.indexOf('# facets:')).replace('facets: []\n', '').replace(/^# /gm, '');
  assert.deepEqual(parseTaxonomy(example, 'topics.yaml').facets[0]?.topics[0]?.phrases, [
    'tide',
    'ocean wave',
  ]);
});

for (const language of languages)
  test(`what a shelf in ${language} says first is in that language`, () => {
    const files = filesOf({ ...answers, host: 'none', language }, '1.2.3');
    const site = parseSite(files.get('site.yaml') ?? '', 'site.yaml');
    assert.equal(site.language, language);
    assert.ok(site.tagline?.includes(answers.field));
    const text = files.get('pages/about.mdx') ?? '';
    const { title } = parsePageFile(text, 'pages/about.mdx');
    const { nameless } = firstWords[language];
    assert.ok(text.includes('Tides: a "shelf" \\# 1') && text.includes(answers.field));
    const bare = filesOf({ ...answers, host: 'none', language, field: '' }, '1.2.3').get('pages/about.mdx');
    assert.doesNotMatch(bare ?? '', /undefined| {2}/);
    if (language === 'en') return;
    const english = filesOf({ ...answers, host: 'none' }, '1.2.3').get('pages/about.mdx') ?? '';
    assert.notEqual(title, 'About');
    assert.notEqual(nameless, 'Papers');
    const lines = english.split('\n').filter((line) => /\p{L}/u.test(line));
    assert.deepEqual(
      lines.filter((line) => text.includes(line)),
      [],
    );
  });

test('a folder says what its shelf is called', () => {
  assert.equal(nameOfFolder('/a/music-interfaces'), 'Music interfaces');
  assert.equal(nameOfFolder('/a/NeurIPS_2024'), 'NeurIPS 2024');
  assert.equal(nameOfFolder('/a/潮汐'), '潮汐');
  assert.equal(nameOfFolder('/a/tides/..'), 'A');
});

test('a folder whose name says nothing gives a name that fits any shelf', () => {
  const names = [
    '/',
    '/tmp/tmp.F93dHnATyv',
    '/a/📚',
    '/a/1.0',
    '/a/2024-01-01',
    '/a/# ',
    '/a/temp',
    '/a/0f3b9c1d2e',
  ];
  for (const name of names) assert.equal(nameOfFolder(name), 'Papers', name);
  assert.equal(nameOfFolder(`/a/${'papers-on-tides-'.repeat(12)}`).length, 57);
  assert.equal(nameOfFolder(`/a/${'a'.repeat(200)}`), `A${'a'.repeat(59)}`);
});

test('a name that YAML could misread is in all files as it was given', () => {
  const given = ['no', 'Null', '1.0', '1_000', '12:30:45', '2024-01-01', ': x', '# x', 'x: y', '- a', '? a'];
  const signs = [
    'it\'s "q"',
    '"q"',
    '!tag',
    '&a',
    '*b',
    '[x',
    '{y',
    '%z',
    '@w',
    '`v`',
    '\\',
    '~',
    '|',
    '>',
    '<<',
    '=',
  ];
  for (const name of [...given, ...signs]) {
    const files = filesOf({ name, field: name, from: [], host: 'cloudflare' }, '1.2.3');
    const { name: read, tagline } = parseSite(files.get('site.yaml') ?? '', 'site.yaml');
    assert.deepEqual([read, tagline], [name, `Papers on ${name}`]);
    assert.ok(parsePageFile(files.get('pages/about.mdx') ?? '', 'pages/about.mdx'), name);
  }
});

test('beside a package.json that others could not install the engine from, init says so', async () => {
  const cwd = await newFolder();
  const made = async (dependencies: Record<string, string>) => {
    const folder = await mkdtemp(path.join(cwd, 'shelf-'));
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ dependencies }));
    return init(['.', '--yes'], folder);
  };
  const gone = await made({ offprint: 'file:vendor/offprint-1.2.3.tgz' });
  assert.equal(gone.status, 0);
  assert.match(
    gone.stderr,
    /^package\.json takes Offprint from vendor\/offprint-1\.2\.3\.tgz, which isn't there/,
  );
  const other = await made({ react: '19' });
  assert.match(
    other.stderr,
    /^package\.json doesn't name Offprint, so a host doesn't install it\. Add "offprint": "/,
  );
  assert.equal((await made({ offprint: '1.2.3' })).stderr, '');
});

test('one command makes a shelf with the papers of a file in it', async () => {
  const cwd = await newFolder();
  await writeFile(
    path.join(cwd, 'a.bib'),
    '@article{roe, title = {Tides of the northern sea}, author = {Roe, Ada}, year = 2020, journal = {Seas}}',
  );
  const words = ['tides', '--field', 'tides', '--host', 'github', '--from', 'a.bib'];
  const { status, stdout, stderr } = await init(words, cwd);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^1 paper: 1 new/m);
  assert.match(stdout, /^ {2}cd tides\n {2}offprint dev\b/m);
  const names = [...(await textsIn(path.join(cwd, 'tides'))).keys()];
  assert.deepEqual(names, [
    '.github/ISSUE_TEMPLATE/add-a-paper.yml',
    '.github/workflows/add-a-paper.yml',
    '.github/workflows/preview.yml',
    '.github/workflows/publish.yml',
    '.github/workflows/update.yml',
    '.gitignore',
    'README.md',
    'package.json',
    'pages/about.mdx',
    'papers/tides-of-the-northern-sea.mdx',
    'site.yaml',
    'sources.yaml',
    'sources/a.bib',
    'topics.yaml',
  ]);
  const again = await init(['tides'], cwd);
  assert.deepEqual([again.status, again.stdout], [1, '']);
  assert.match(
    again.stderr,
    /^tides holds a shelf already\. Import into it: offprint import <file> --into tides$/m,
  );
  const given = await init(['tides', '--from', "a b's.bib"], cwd);
  assert.match(given.stderr, /: offprint import 'a b'\\''s\.bib' --into tides$/m);
  assert.match((await init(['.'], path.join(cwd, 'tides'))).stderr, /^\. holds .+: offprint import <file>$/m);
});

test('files that are there are left as they are, and named', async () => {
  const cwd = await newFolder();
  await mkdir(path.join(cwd, 'tides'));
  await writeFile(path.join(cwd, 'tides/README.md'), 'mine');
  const { status, stdout } = await init(['tides'], cwd);
  assert.equal(status, 0);
  assert.match(stdout, /Left as they are: README\.md\./);
  assert.equal(await readFile(path.join(cwd, 'tides/README.md'), 'utf8'), 'mine');
});

test('where no paper can be read, nothing is written, and it is said how to go on', async () => {
  const cwd = await newFolder();
  await writeFile(path.join(cwd, 'empty.bib'), '');
  await writeFile(path.join(cwd, 'prose.txt'), 'We met on Friday and talked.\n');
  const said = { 'none.bib': /there is no such file/, 'empty.bib': /is empty/, 'prose.txt': /nothing in it/ };
  for (const [source, reason] of Object.entries(said)) {
    const { status, stdout, stderr } = await init(['tides', '--from', source], cwd);
    assert.equal(status, 1);
    assert.match(stdout, reason);
    assert.doesNotMatch(stdout, /Next:/);
    assert.match(
      stderr,
      /^No papers were read, so nothing was written to tides\. Name other sources with --from/m,
    );
    const json = await init(['tides', '--json', '--from', source], cwd);
    const { written, import: report } = JSON.parse(json.stdout);
    assert.deepEqual([json.status, written, report.isWritten], [1, [], false]);
  }
  assert.deepEqual((await readdir(cwd)).sort(), ['empty.bib', 'prose.txt']);
  await writeFile(path.join(cwd, 'a.bib'), '@misc{a, title = {Tides}, author = {Roe, Ada}, year = 2020}');
  assert.equal((await init(['tides', '--from', 'a.bib'], cwd)).status, 0);
});

test('what can be read makes the shelf, and what can not is named and stops no command after it', async () => {
  const cwd = await newFolder();
  await writeFile(path.join(cwd, 'a.bib'), '@misc{a, title = {Tides}, author = {Roe, Ada}, year = 2020}');
  const { status, stdout, stderr } = await init(['tides', '--from', 'a.bib', 'none.bib'], cwd);
  assert.equal(status, 0);
  assert.match(stderr, /^\nSomething was refused and is not in the shelf: .+\n$/);
  assert.match(stdout, /none\.bib: there is no such file[^]+Next:/);
  const names = await textsIn(path.join(cwd, 'tides'));
  assert.ok(names.has('site.yaml') && names.has('papers/tides.mdx'));
});
