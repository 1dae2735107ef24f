import assert from 'node:assert/strict';
import test from 'node:test';
import { editLinksOf, submissionAddress } from '../../../../src/shelf/record/repository.ts';

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

test('readers propose papers by the form of a known host, or as the shelf says', () => {
  const known = (repository?: string, add?: string) =>
    submissionAddress({ name: 'Tides & waves', repository, add });
  assert.equal(
    known('https://github.com/a/b.git'),
    'https://github.com/a/b/issues/new?template=add-a-paper.yml&title=Add%20a%20paper',
  );
  assert.match(known('https://gitlab.com/a/b') ?? '', /b\/-\/issues\/new\?issuable_template=add-a-paper&/);
  assert.equal(
    known('https://codeberg.org/a/b/'),
    'https://codeberg.org/a/b/issues/new?title=Add%20a%20paper',
  );
  assert.equal(
    known('https://github.com/a/b', 'papers@example.org'),
    'mailto:papers@example.org?subject=Add%20a%20paper%3A%20Tides%20%26%20waves',
  );
  assert.equal(known(undefined, 'https://desk.example.org/new'), 'https://desk.example.org/new');
  assert.deepEqual([known(), known('https://git.example.org/shelf')], [undefined, undefined]);
});
