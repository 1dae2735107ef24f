import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../src/import/formats/formats.ts';

const heads: [string, string, string | undefined][] = [
  [
    'a page',
    'new\n\nJul 4\n\nReAct\n\nWe explore the use of LLMs to generate both reasoning traces and actions.\n',
    'listing',
  ],
  ['a title alone', 'new\n\nJul 4\n\nReAct\n', undefined],
  ['records, one a line', '{"title": "A"}\n{"title": "B"}\n', 'records'],
  ['an array of records', ' [\n {"title": "A"}]', 'records'],
  ['metadata', '{"about": "x",\n "papers": [\n  {"title": {"value": "A", "source": "x"}', 'metadata'],
  ['an answer of the API', '[{"paper": {"id": "2210.03629"', 'daily'],
  ['answers, one a line', '{"paper": {"id": "2210.03629"', 'daily'],
  [
    'a record of a paper about papers',
    '{"title": "A", "abstract": "The \\"papers\\" of this {\\"paper\\": 1}"}',
    'records',
  ],
  [
    'YAML with links in Markdown inside',
    [1, 2]
      .map(
        (n) =>
          `- title: Hands ${n}\n  authors: |\n    A Li\n  abstract: |\n    Text.\n    - [Preprint](https://example.org/${n})\n    - [Code](https://example.org/c)\n  date: 2020\n\n`,
      )
      .join(''),
    'yaml',
  ],
  [
    'YAML with BibTeX inside',
    '# ours\n\n- title: Hands\n  link: https://example.org/1\n  bibtex: |-\n    @article{a,\n      title = {Hands},\n    }\n  x: 1\n',
    'yaml',
  ],
  ['YAML below a name', 'papers:\n- title: Hands\n  year: 2020\n- title: Two\n  year: 2021\n', 'yaml'],
  [
    'YAML of a course',
    'course: Hands\nweeks:\n  - title: One\n    link: a.html\n  - title: Two\n    notes: b\n',
    'yaml',
  ],
  [
    'a list in Markdown with labels',
    '- Hands: [A study of hands](https://arxiv.org/abs/2301.00001)\n- Feet: [A study of feet](https://arxiv.org/abs/2301.00002)\n',
    'list',
  ],
  [
    'a list in Markdown below front matter',
    '---\ntitle: Papers\n---\n\n- [Hands](https://arxiv.org/abs/2301.00001)\n- [Feet](https://arxiv.org/abs/2301.00002)\n',
    'list',
  ],
  ['nothing', ' \n', undefined],
];

for (const [name, head, format] of heads) {
  test(`${name}: ${format}`, () => assert.equal(formatOf(head)?.name, format));
}

test('a name is heeded, whatever the text', () => {
  assert.equal(formatOf('{"title": "A"}', 'listing')?.name, 'listing');
  assert.equal(formatOf('{"title": "A"}', 'xml'), undefined);
});
