import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { parseThesaurus, thesaurusOf } from '../../../../src/search/build/thesaurus.ts';

test('a group is a line of names; comments, empty lines and names alone are none', () => {
  assert.deepEqual(parseThesaurus('# cars\r\ncar,  motor car , c#\n\nalone\n,,\nboat, ship\n'), [
    ['car', 'motor car', 'c#'],
    ['boat', 'ship'],
  ]);
});

test('a thesaurus of the content folder replaces the one that ships with the engine, an empty one too', async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'offprint-thesaurus-'));
  const shipped = await thesaurusOf(content);
  assert.ok(shipped.length > 300);
  await writeFile(path.join(content, 'thesaurus.txt'), 'boat, ship\n');
  assert.deepEqual(await thesaurusOf(content), [['boat', 'ship']]);
  await writeFile(path.join(content, 'thesaurus.txt'), '');
  assert.deepEqual(await thesaurusOf(content), []);
  await rm(content, { recursive: true });
});

test('groups of the shipped thesaurus come once, with two different names or more in small letters', async () => {
  const groups = await thesaurusOf('content');
  assert.equal(new Set(groups.map(String)).size, groups.length);
  for (const group of groups) {
    assert.ok(new Set(group).size === group.length && group.length > 1, String(group));
    for (const name of group) assert.match(name, /^[a-z0-9][a-z0-9' -]*$/, String(group));
  }
});
