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
      said: ['paths of files on a machine, private notes and addresses for mail are left out: file (1)'],
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

test('what names itself private, a reviewer’s or one’s own, and how people are reached, is left out and named', () => {
  const own = ['Private Notes', 'My Notes', 'my_rating', 'personalNotes', 'Reviewer comments', 'Reviewer 2'];
  const reached = [
    'email',
    'E-mail',
    'Phone',
    'corresponding author email',
    'Email Addresses',
    'phone_number',
  ];
  for (const name of [...own, ...reached, 'Screening notes', 'Comments to the editor'])
    assert.deepEqual(kept({ [name]: 'lent to Anna', Studied: 'A classic' }, 'table'), {
      extra: { Studied: 'A classic' },
      said: [`paths of files on a machine, private notes and addresses for mail are left out: ${name} (1)`],
    });
  for (const name of ['Notes', 'Comment', 'Phoneme', 'Myopia', 'Microphone', 'Corresponding author'])
    assert.deepEqual(kept({ [name]: '12 pages' }, 'table').extra, { [name]: '12 pages' });
});

test('notes in tables of reviews are those of the reviewers', () => {
  assert.deepEqual(kept({ 'Covidence #': '12', Notes: 'lol', Study: 'Li 2020' }, 'table').extra, {
    'Covidence #': '12',
    Study: 'Li 2020',
  });
  assert.deepEqual(kept({ Notes: 'Mia Roe (2023-01-02 10:00:00)(Screen): lol;' }, 'table').extra, {});
  assert.deepEqual(kept({ N1: 'RAYYAN-INCLUSION: {"Mia"=>"Included"}' }, 'ris').extra, {});
});

test('addresses for mail are taken out of other texts', () => {
  assert.deepEqual(
    kept({
      affiliations: 'Dept of Hands, Bern. Electronic address: m.roe@hands.example.org.; Hand Lab, Oslo',
      'Correspondence Address': 'M. Roe; Hand Lab, Oslo; email: roe@lab.example',
      repository: 'git@github.com:hands/roe.git',
      page: 'https://medium.example/@roe/hands.html',
    }).extra,
    {
      affiliations: 'Dept of Hands, Bern.; Hand Lab, Oslo',
      'Correspondence Address': 'M. Roe; Hand Lab, Oslo',
      repository: 'git@github.com:hands/roe.git',
      page: 'https://medium.example/@roe/hands.html',
    },
  );
});
