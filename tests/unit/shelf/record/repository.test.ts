import assert from 'node:assert/strict';
import test from 'node:test';
import { editLinksOf } from '../../../../src/shelf/record/repository.ts';

const paper = { file: 'papers/react.mdx', title: 'Reasoning & “acting”' };

test('on known hosts the file is named in the pages that edit and report', () => {
  assert.deepEqual(editLinksOf({ repository: 'https://github.com/someone/shelf.git' }, paper, 'content/'), {
    edit: 'https://github.com/someone/shelf/edit/HEAD/content/papers/react.mdx',
    report:
      'https://github.com/someone/shelf/issues/new?title=Reasoning%20%26%20%E2%80%9Cacting%E2%80%9D&body=content/papers/react.mdx',
  });
  assert.match(
    editLinksOf({ repository: 'https://gitlab.com/a/b/' }, paper, '').edit ?? '',
    /b\/-\/edit\/HEAD\/papers\/react\.mdx$/,
  );
  assert.match(
    editLinksOf({ repository: 'https://codeberg.org/a/b' }, paper, '').report ?? '',
    /b\/issues\/new/,
  );
});

test('elsewhere there is only what the shelf says itself', () => {
  assert.deepEqual(editLinksOf({ repository: 'https://git.example.org/shelf' }, paper, ''), {});
  assert.deepEqual(editLinksOf({}, paper, ''), {});
  assert.deepEqual(
    editLinksOf(
      { repository: 'https://github.com/a/b', report: 'https://desk.example.org/new?about={file}' },
      paper,
      '',
    ).report,
    'https://desk.example.org/new?about=papers/react.mdx',
  );
});
