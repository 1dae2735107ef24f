import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { importFiles, newFolder, runImport, textsIn } from '../run.ts';

const acting = 'We explore the use of LLMs to generate both reasoning traces and task-specific actions.';
const planning =
  'AI agents have become significant. This paper presents an on-device framework for planning.';
const good = `ReAct\n\n${acting}\n`;

/** The names of the papers' files. */
const papersIn = async (content: string) => [...(await textsIn(path.join(content, 'papers'))).keys()];

const refusals: [
  name: string,
  files: Record<string, string | Uint8Array>,
  report: string,
  papers: string[],
][] = [
  ['an empty file', { 'a.txt': '' }, 'a.txt: the file is empty. Nothing was imported from it.', []],
  [
    'a file of white space',
    { 'a.txt': ' \r\n\t\n' },
    'a.txt: the file is empty. Nothing was imported from it.',
    [],
  ],
  [
    'a binary file',
    { 'a.png': Buffer.from('89504e470d0a1a0a0000', 'hex') },
    "a.png: this looks like a picture, which isn't read. Nothing was imported from it.",
    [],
  ],
  [
    'a file with NUL bytes',
    { 'a.txt': `${good}\n\0` },
    'a.txt:5: the file is not text: it holds NUL bytes. Save it as UTF-8 text and import it again.',
    [],
  ],
  [
    'a title without an abstract',
    { 'a.txt': `Lost Title\n\n${good}` },
    'a.txt:1: a title without an abstract: "Lost Title". Put its abstract below it, after a blank line, or take the paragraph out.',
    ['react.mdx'],
  ],
  [
    'an abstract without a title',
    { 'a.txt': `${good}\n${planning}\n` },
    `a.txt:5: an abstract without a title: "${planning}". Put its title above it; where it continues the abstract above, take out the blank line between them.`,
    ['react.mdx'],
  ],
  [
    'JSON with a broken line',
    { 'a.jsonl': '{"title": "A"}\n{"title": "B",\n{"title": "C"}\n' },
    'a.jsonl:2: not JSON: Expected double-quoted property name, at character 15. Correct it and import the file again.',
    ['a.mdx', 'c.mdx'],
  ],
  [
    'JSON that is no list of papers',
    { 'a.json': '{"papers": [' },
    'a.json:1: the file is not JSON: Unexpected end of JSON input. Correct it and import the file again.',
    [],
  ],
];

for (const [name, files, line, papers] of refusals) {
  test(`${name} is refused, and nothing else`, async () => {
    const { status, stdout, stderr, content } = await importFiles(files);
    const refused = stdout.split('\n\n').find((section) => section.startsWith('Refused'));
    assert.deepEqual(refused?.trimEnd().split('\n'), ['Refused (1)', `  ${line}`]);
    assert.deepEqual([status, stderr, await papersIn(content)], [1, '', papers]);
  });
}

const leftOut: [name: string, record: string, report: string][] = [
  [
    'a wrong date',
    '"published": "2025-02-30"',
    'published is not a date; write 2025-07-02, 2025-07 or 2025; left out: "2025-02-30". Correct it, or leave the field out, and import again.',
  ],
  [
    'a javascript: link',
    '"links": {"code": ["javascript:alert(1)"]}',
    'code is not a web address; it must begin with https:// or http://; left out: "javascript:alert(1)". Correct it, or leave the field out, and import again.',
  ],
];

for (const [name, record, line] of leftOut) {
  test(`${name} is left out and named, and the paper stays`, async () => {
    const { status, stdout, content } = await importFiles({
      'a.jsonl': `{"title": "A", ${record}}\n{"title": "C"}\n`,
    });
    assert.ok(stdout.split('\n').includes(`  a.jsonl:1: ${line}`), stdout);
    assert.deepEqual([status, await papersIn(content)], [0, ['a.mdx', 'c.mdx']]);
  });
}

test('an id that is none of ours is a citation key, and never a path', async () => {
  const { status, content } = await importFiles({
    'a.jsonl': '{"title": "A", "id": "../../x"}\n{"title": "C"}\n',
  });
  assert.deepEqual([status, await papersIn(content)], [0, ['a.mdx', 'c.mdx']]);
  const text = (await textsIn(path.join(content, 'papers'))).get('a.mdx') ?? '';
  assert.equal(parsePaperFile(text, 'a.mdx').record.key, '../../x');
});

test('a file that gave no paper is not kept', async () => {
  const { content } = await importFiles({ 'a.txt': 'x\0', 'b.txt': good });
  assert.deepEqual([...(await textsIn(path.join(content, 'sources'))).keys()], ['b.txt']);
});

test('two papers with one title are two files, and the report says so', async () => {
  const { status, stdout, content } = await importFiles({ 'a.txt': `${good}\nReAct\n\n${planning}\n` });
  assert.deepEqual([status, await papersIn(content)], [0, ['react-2.mdx', 'react.mdx']]);
  assert.match(
    stdout,
    /\nOne paper or two\? \(1\)\n {2}a\.txt:5: "ReAct" \(papers\/react\.mdx\) and papers\/react-2\.mdx may be one paper: .*\. Write "- \[react, react-2\]" in duplicates\.yaml/,
  );
});

test('two papers with one title and two identifiers are two files', async () => {
  const { content } = await importFiles({
    'a.jsonl': '{"title": "A", "arxiv": "2210.03629"}\n{"title": "A", "arxiv": "2210.03630"}',
  });
  assert.deepEqual(await papersIn(content), ['a-2.mdx', 'a.mdx']);
});

for (const code of [
  'import x from "fs"',
  'export const a = 1',
  '{process.exit()}',
  '<script>alert(1)</script>',
  '---',
  '$(rm -rf .)',
]) {
  test(`${code} is text in every field`, async () => {
    const record = {
      title: code,
      abstract: code,
      authors: [code],
      venue: code,
      topics: [code],
      remarks: [code],
      sources: { venue: code },
    };
    const { status, content } = await importFiles({
      'a.jsonl': JSON.stringify(record),
      'b.txt': `T ${code}\n\n${code} ${acting}\n`,
    });
    assert.equal(status, 0);
    const papers = [...(await textsIn(path.join(content, 'papers'))).values()].map((text) =>
      parsePaperFile(text, 'a.mdx'),
    );
    const paper = papers.find(({ record }) => record.venue === code);
    const { title, authors, topics, remarks, sources } =
      paper?.record ?? assert.fail('the record has no file');
    assert.deepEqual(
      [title, authors, topics, remarks, sources['venue']],
      [code, [code], [code], [code], `a.jsonl: ${code}`],
    );
    assert.equal(paper?.abstract, code);
    assert.ok(
      papers.some(({ record, abstract }) => record.title === `T ${code}` && abstract === `${code} ${acting}`),
    );
    assert.ok(papers.every(({ notesText }) => notesText.length === 0));
  });
}

test('a missing file and an empty folder are refused by name; the others are imported', async () => {
  const cwd = await newFolder();
  await mkdir(path.join(cwd, 'folder'));
  await writeFile(path.join(cwd, 'a.txt'), good);
  const { status, stdout } = await runImport(['none.txt', 'folder', 'a.txt', '--into', 'c'], { cwd });
  assert.equal(status, 1);
  assert.match(stdout, /^1 paper: 1 new, 0 changed, 0 unchanged; 2 refused\.$/m);
  assert.match(stdout, /^ {2}none\.txt: there is no such file\. Check the name\.$/m);
  assert.match(stdout, /^ {2}folder: there is nothing to import here\. Name a file, or put one there\.$/m);
});

const wrong: [string[], string][] = [
  [['--colour'], "Unknown option '--colour'"],
  [['--format', 'xml'], "Option '--format <name>' argument 'xml' is invalid. There is no such format"],
  [['--map', 'a=b'], "Option '--map <columns>' argument 'a=b' is invalid. Write field=column"],
  [['--all'], '--all: shows the differences of --dry-run; give both.'],
  ...['2025-02-30', 'Jul 4', ''].map((day): [string[], string] => [
    ['--day', day],
    `Option '--day <day>' argument '${day}' is invalid. Not a day; write it as 2025-07-04.`,
  ]),
];

for (const [words, message] of wrong) {
  test(`a wrong command: ${words.join(' ')}`, async () => {
    const { status, stdout, stderr } = await runImport(words, { cwd: await newFolder() });
    assert.deepEqual([status, stdout], [2, '']);
    assert.ok(stderr.startsWith(message), stderr);
    assert.match(stderr, /^For all that can be given: offprint import --help\n$/m);
  });
}

test('--help', async () => {
  const { status, stdout } = await runImport(['--help']);
  assert.equal(status, 0);
  assert.match(stdout, /^Imports papers into a content folder\.\n/m);
});

test('a folder without sources', async () => {
  const { status, stdout } = await runImport(['--into', await newFolder()]);
  assert.equal(status, 1);
  assert.match(stdout, /sources: there is nothing to import here\. Name a file, or put one there\./);
});

test('a file is kept as it was received; another of its name gets another', async () => {
  const { content } = await importFiles({ 'a.txt': `${good}\r\n` });
  const elsewhere = await newFolder();
  await writeFile(path.join(elsewhere, 'a.txt'), `Octo-planner\n\n${planning}`);
  const { stdout } = await runImport([path.join(elsewhere, 'a.txt'), '--into', content]);
  assert.match(
    stdout,
    /^ {2}a\.txt: sources holds another file of this name; this one is a-2\.txt there\. If it is that file corrected, .*"mode: mirror"/m,
  );
  assert.deepEqual(
    [...(await textsIn(path.join(content, 'sources')))],
    [
      ['a-2.txt', `Octo-planner\n\n${planning}`],
      ['a.txt', `${good}\r\n`],
    ],
  );
});

test('importing again, with names or without, changes no byte and no time', async () => {
  const { content } = await importFiles({
    'a.txt': `Jul 4\n\n${good}`,
    'b.jsonl': '{"title": "ReAct", "published": "2025-07-02"}',
  });
  const times = async () => {
    const names = [...(await textsIn(content)).keys()];
    return Promise.all(
      names.map(async (name) => [name, (await stat(path.join(content, name), { bigint: true })).mtimeNs]),
    );
  };
  const [before, texts] = [await times(), await textsIn(content)];
  assert.equal(before.length, 4);
  for (const words of [[], [path.join(content, 'sources/a.txt'), path.join(content, 'sources/b.jsonl')]]) {
    const { status, stdout } = await runImport([...words, '--into', content]);
    assert.equal(status, 0);
    assert.match(stdout, /^1 paper: 0 new, 0 changed, 1 unchanged; 0 refused\.$/m);
    assert.deepEqual(await times(), before);
    assert.deepEqual(await textsIn(content), texts);
  }
});

test('a place that can not be written to is an error in words', async () => {
  const { content } = await importFiles({ 'a.txt': good });
  await mkdir(path.join(content, 'papers/octo-planner.mdx'));
  await writeFile(path.join(content, 'sources/b.txt'), `Octo-planner\n\n${planning}`);
  const { status, stderr } = await runImport(['--into', content]);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^The import stopped: EISDIR.*\. Every file is whole; import again once this is mended, or take back what was written with offprint undo\.\n$/,
  );
});
