import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileError } from '../../../src/content/mistakes/error.ts';
import { parseSources } from '../../../src/content/sources.ts';

const formats = ['bibtex', 'listing'];
const parse = (yaml: string) => parseSources(yaml, 'sources.yaml', formats);

test('a source is a path alone, or a path with its mode and name', () => {
  const yaml = [
    'sources:',
    '  - sources',
    '  - sources/old/a.bib',
    '  - path: ../library/zotero.bib',
    '    mode: mirror',
    '  - path: /exports/2025/',
    '    name: exports',
    'order: [zotero.bib, bibtex, exports]',
  ];
  assert.deepEqual(parse(yaml.join('\n')), {
    sources: [
      { path: 'sources', mode: 'add', name: '' },
      { path: 'sources/old/a.bib', mode: 'add', name: 'old/a.bib' },
      { path: '../library/zotero.bib', mode: 'mirror', name: 'zotero.bib' },
      { path: '/exports/2025', mode: 'add', name: 'exports' },
    ],
    order: ['zotero.bib', 'bibtex', 'exports'],
  });
});

test('what columns of a table are, and files below folders in the order', () => {
  const yaml =
    'sources:\n  - sources\n  - path: ../reading.csv\n    map: { title: Name, authors: Who }\n  - ../exports\norder: [b.bib, exports/new.ris]\n';
  const { sources, order } = parse(yaml);
  assert.deepEqual(
    sources[1]?.columns,
    new Map([
      ['Name', 'title'],
      ['Who', 'authors'],
    ]),
  );
  assert.deepEqual(order, ['b.bib', 'exports/new.ris']);
});

test('an empty file names nothing', () => {
  assert.deepEqual(parse('# nothing as yet\n'), { sources: [], order: [] });
});

const faults: [what: string, yaml: string, message: string][] = [
  [
    'an unknown mode',
    'sources:\n  - path: a.bib\n    mode: follow\n',
    'sources.yaml:3: sources item 1, mode is not a mode: follow. Write add or mirror.',
  ],
  [
    'an unknown field',
    'sources:\n  - path: a.bib\n    colour: red\n',
    'sources.yaml:3: sources item 1, colour is not a field that is known here. Write path, mode, name or map, or leave it out.',
  ],
  [
    'a map of what is no field',
    'sources:\n  - path: a.csv\n    map: { colour: Name }\n',
    'sources.yaml:3: sources item 1, map.colour is not a field that is known here. Correct it or leave it out.',
  ],
  [
    'a source without path',
    'sources:\n  - mode: mirror\n',
    'sources.yaml:2: sources item 1, path is missing. Write it.',
  ],
  [
    'an address of another kind',
    'sources:\n  - ftp://example.org/a.bib\n',
    'sources.yaml:2: sources item 1, path is an address that is not read. It must begin with https:// or http://.',
  ],
  [
    'one name for two sources',
    'sources:\n  - ../a/x.bib\n  - ../b/x.bib\n',
    'sources.yaml:3: sources item 2 is called x.bib as another source is. Write "name: " and another name below it.',
  ],
  [
    'a path that gives no name',
    'sources:\n  - ../..\n',
    'sources.yaml:2: sources item 1, path gives the source no name. Write "name: " and a name below it.',
  ],
  [
    'a name in the order that is nothing',
    'sources:\n  - a.bib\norder:\n  - bibtex\n  - b.bib\n',
    'sources.yaml:5: order item 2 is neither a source nor a format: b.bib. Write one of a.bib, bibtex, listing.',
  ],
  [
    'a name twice in the order',
    'order: [bibtex, bibtex]\n',
    'sources.yaml:1: order item 2 is bibtex again. Take one out.',
  ],
  [
    'a list of paths that is none',
    'sources: a.bib\n',
    'sources.yaml:1: sources is not a list. Write one item a line, each after "- ".',
  ],
];

for (const [what, yaml, message] of faults)
  test(`${what} is named with its line and a remedy`, () => {
    assert.throws(
      () => parse(yaml),
      (error) => {
        assert.ok(error instanceof FileError);
        assert.equal(error.message, message);
        return true;
      },
    );
  });

test('an address has a name as a file has, or that which is given', () => {
  const { sources } = parseSources(
    'sources:\n  - https://github.com/lab/list/blob/main/README.md\n  - path: https://orcid.org/0000-0002-1825-0097\n    name: roe\n',
    'sources.yaml',
    [],
  );
  assert.deepEqual(
    sources.map(({ path, name }) => [path, name]),
    [
      ['https://github.com/lab/list/blob/main/README.md', 'lab-list-README.md'],
      ['https://orcid.org/0000-0002-1825-0097', 'roe'],
    ],
  );
});
