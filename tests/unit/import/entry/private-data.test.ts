import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PrivateData } from '../../../../src/import/entry/private-data.ts';
import { candidateOf } from '../given.ts';

const kept = (extra: Record<string, string>, format = 'bibtex') => {
  const data = new PrivateData();
  const { fields } = data.without(candidateOf({ title: 'A', extra }, { format }));
  return { extra: fields.extra?.value ?? {}, said: data.problem('a.bib').map(({ what }) => what) };
};

test('paths of a machine are left out and named; relative paths and addresses stay', () => {
  for (const file of [
    ':C:\\Users\\me\\a.pdf:PDF',
    'Full Text:/home/me/a.pdf:application/pdf',
    '/data/a.pdf',
    'file:///Users/me/a.pdf',
    'internal-pdf://0123/a.pdf',
    '\\\\server\\papers\\a.pdf',
  ])
    assert.deepEqual(kept({ file, note: 'A note' }), {
      extra: { note: 'A note' },
      said: ['paths of files on a machine and private notes are left out: file (1)'],
    });
  for (const file of [
    'papers/a.pdf',
    ':a.pdf:PDF',
    'https://example.org/home/a.pdf',
    'Snap:https://example.org/a:text/html',
  ])
    assert.deepEqual(kept({ file }), { extra: { file }, said: [] });
  assert.deepEqual(kept({ 'further addresses': 'https://example.org/a file:///C:/a.pdf' }).extra, {
    'further addresses': 'https://example.org/a',
  });
  assert.deepEqual(kept({ note: 'The data are in /home/me/data of the lab' }).extra, {
    note: 'The data are in of the lab',
  });
});

test('what people keep beside a paper for themselves is left out', () => {
  const extra = { note: 'A note', addendum: 'B', groups: 'C', keywords: 'D', comment: '12 pages' };
  assert.deepEqual(
    kept({ ...extra, annote: 'Bad', 'comment-me': 'x', 'bdsk-file-1': 'YnBsa', 'local-url': 'x' }).extra,
    extra,
  );
  assert.deepEqual(kept({ annote: 'Good' }, 'table').extra, { annote: 'Good' });
  assert.deepEqual(kept({ N1: '<div data-schema-version="8"><p>Mine</p></div>; Cited By: 3' }, 'ris').extra, {
    N1: 'Cited By: 3',
  });
  assert.deepEqual(
    kept({ Notes: '<p>Mine</p>; <p>Too</p>', 'File Attachments': '/home/me/a.pdf; /b.pdf' }, 'table').extra,
    {},
  );
});
