import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { yamlData } from '../../../src/content/yaml/yaml.ts';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { dividedFile, frontMatterOf, withLeft, withoutLeft } from '../../../src/mdx/frontmatter.ts';
import { recordSchema } from '../../../src/paper/paper.ts';
import { hostileText } from '../hostile.ts';

test('a file is divided whatever its line ends and byte-order mark', () => {
  for (const source of [
    '---\ntitle: T\n---\nBody.\n',
    '\uFEFF---\r\ntitle: T\r\n---\r\nBody.\r\n',
    '---  \rtitle: T\r---\rBody.\r',
  ]) {
    assert.deepEqual(dividedFile(source, 'x.mdx'), { yaml: 'title: T\n', body: 'Body.\n', linesBefore: 3 });
  }
});

test('scalars are read as the text they are', () => {
  const yaml = 'arxiv: 2310.10000\npublished: 2025-07-02\na: yes\nb: null\nc: 0x1F\nd: 1_000\n';
  assert.deepEqual(yamlData(dividedFile(`---\n${yaml}---\n`, 'x.mdx').yaml), {
    arxiv: '2310.10000',
    published: '2025-07-02',
    a: 'yes',
    b: 'null',
    c: '0x1F',
    d: '1_000',
  });
});

test('a rule in the body ends no front matter', () => {
  assert.equal(
    dividedFile('---\ntitle: T\n---\nOne.\n\n---\n\nTwo.\n', 'x.mdx').body,
    'One.\n\n---\n\nTwo.\n',
  );
});

test('fields come in the order of the schema, empty ones are left out', () => {
  const record = recordSchema.parse({
    remarks: [],
    links: { project: ['https://a.example'] },
    authors: ['Ada', 'Bo'],
    title: 'T',
    arxiv: '2310.10000',
  });
  const lines = [
    'title: T',
    'authors:',
    '  - Ada',
    '  - Bo',
    "arxiv: '2310.10000'",
    'links:',
    '  project:',
    '    - https://a.example',
  ];
  assert.equal(frontMatterOf(record, ''), `---\n${lines.join('\n')}\n---\n`);
});

test('a long value stays on one line', () => {
  const title = 'word '.repeat(100).trim();
  assert.equal(
    frontMatterOf(recordSchema.parse({ title }), 'abc'),
    `---\ntitle: ${title}\nimported: abc\n---\n`,
  );
});

test('any text is read back as it was written', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, name) => {
      const record = {
        ...recordSchema.parse({ title: 'T' }),
        title,
        authors: [name],
        sources: { [`a${name}`]: title },
      };
      const { yaml, body } = dividedFile(`${frontMatterOf(record, 'abc')}Body.\n`, 'x.mdx');
      const data = yamlData(yaml);
      assert.deepEqual(data, { title, authors: [name], sources: { [`a${name}`]: title }, imported: 'abc' });
      assert.equal(body, 'Body.\n');
    }),
    { numRuns: 600 },
  );
});

for (const [what, text] of [
  ['a file', '---\ntitle: A\nimported: abc\n---\n\nleft: no field.\n'],
  ['a file of Windows', '---\r\ntitle: A\r\n---\r\n\r\nText.\r\n'],
  ['a file with a mark and no end of line', '\uFEFF---\ntitle: A\n---'],
])
  test(`${what} says with which source it left, and every other byte stays`, () => {
    const left = withLeft(text ?? '', 'a: b.bib');
    assert.equal(parsePaperFile(left, 'a.mdx').left, 'a: b.bib');
    assert.equal(withLeft(left, 'c.bib').length, left.length - "'a: b.bib'".length + 'c.bib'.length);
    assert.equal(withoutLeft(left), text);
    assert.equal(withoutLeft(text ?? ''), text);
  });

test('what is there in place of front matter is named', () => {
  const said = (text: string) => {
    try {
      dividedFile(text, 'a.mdx');
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (const [text, words] of [
    ['', 'a.mdx:1: the file is empty.'],
    ['# Team\n', 'a.mdx:1: there is no front matter.'],
    ['---\ntitle: A\n', 'a.mdx:1: the --- at the top is not closed. Write --- again below the fields.'],
    ['\n ---\ntitle: A\n---\n', 'a.mdx:1: something stands before the first ---.'],
    ['----\ntitle: A\n----\n', 'a.mdx:1: the first line is ----. Write three hyphens there: ---.'],
    ['—\ntitle: A\n—\n', 'a.mdx:1: the first line is —.'],
    [
      '---\ntitle: A\n---\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n',
      'a.mdx:5: here stand two versions of the file',
    ],
  ] as const)
    assert.ok(said(text).startsWith(words), said(text));
});
