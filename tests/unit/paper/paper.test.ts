import assert from 'node:assert/strict';
import test from 'node:test';
import { recordSchema } from '../../../src/paper/paper.ts';

function messageFor(fields: Record<string, unknown>): string | undefined {
  const issue = recordSchema.safeParse({ title: 'T', ...fields }).error?.issues[0];
  return issue && `${issue.path.join('.')} ${issue.message}`;
}

test('a title is enough for a record, all else is unknown', () => {
  assert.deepEqual(recordSchema.parse({ title: 'T' }), {
    title: 'T',
    authors: [],
    links: { code: [], project: [] },
    signals: {},
    aliases: [],
    remarks: [],
    sources: {},
  });
});

test('a text keeps its words and TeX, and loses line breaks and control characters', () => {
  const title = ' $\\pi_0$ and\n  \\name:\t24.8\\%\u0000 ';
  assert.equal(recordSchema.parse({ title }).title, '$\\pi_0$ and \\name: 24.8\\%');
});

test('numbers are read from their text, as front matter gives them', () => {
  const { signals } = recordSchema.parse({
    title: 'T',
    signals: { upvotes: { value: '12', read: '2025-07-04' } },
  });
  assert.deepEqual(signals, { upvotes: { value: 12, read: '2025-07-04' } });
});

const wrong: [fields: Record<string, unknown>, message: string][] = [
  [{ title: ' \n' }, 'title is empty'],
  [{ authors: ['Ada', ''] }, 'authors.1 is empty'],
  [{ published: 'July' }, 'published is not a date; write 2025-07-02, 2025-07 or 2025'],
  [{ listed: '2025' }, 'listed is not a day; write it as 2025-07-02'],
  [
    { links: { project: ['javascript:x'] } },
    'links.project.0 is not a web address; it must begin with https:// or http://',
  ],
  [{ links: { blog: 'https://a.example' } }, 'links Unrecognized key: "blog"'],
  [{ aliases: ['../x'] }, 'aliases.0 is not an alias; use letters, digits, dots and hyphens'],
  [{ layout: 'x' }, ' Unrecognized key: "layout"'],
];

for (const [fields, message] of wrong) {
  test(`refused: ${message.trim()}`, () => assert.equal(messageFor(fields), message));
}

test('counts need the day on which they were read and are never negative', () => {
  assert.match(messageFor({ signals: { stars: { value: 1 } } }) ?? '', /^signals\.stars\.read /);
  assert.match(
    messageFor({ signals: { stars: { value: -1, read: '2025-07-04' } } }) ?? '',
    /^signals\.stars\.value /,
  );
});

test('fields come in one order, the title first and the sources last', () => {
  const fields = Object.keys(recordSchema.parse({ sources: {}, arxiv: '2210.03629', title: 'T' }));
  assert.equal(fields[0], 'title');
  assert.equal(fields.at(-1), 'sources');
});
