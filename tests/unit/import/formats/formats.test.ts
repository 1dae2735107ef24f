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
  ['nothing', ' \n', undefined],
];

for (const [name, head, format] of heads) {
  test(`${name}: ${format}`, () => assert.equal(formatOf(head)?.name, format));
}

test('a name is heeded, whatever the text', () => {
  assert.equal(formatOf('{"title": "A"}', 'listing')?.name, 'listing');
  assert.equal(formatOf('{"title": "A"}', 'xml'), undefined);
});
