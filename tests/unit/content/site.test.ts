import assert from 'node:assert/strict';
import test from 'node:test';
import { parseSite, withRepository } from '../../../src/content/site.ts';

const file = 'content/site.yaml';

test('every field may be left out', () => {
  assert.deepEqual(parseSite('', file), {
    name: 'Offprint',
    tagline: 'A shelf of papers',
    address: 'https://offprint.example',
    subscription: {},
    citations: { styles: [] },
  });
});

test('what a curator writes is there', () => {
  const site = parseSite('name: Our shelf\nsubscription:\n  call: Get it!\n', file);
  assert.equal(site.name, 'Our shelf');
  assert.deepEqual(site.subscription, { call: 'Get it!' });
});

test('an unsafe address and an unknown field are named with line and remedy', () => {
  assert.throws(() => parseSite('name: A\nrepository: javascript:x\n', file), {
    message: `${file}:2: repository is not a web address. It must begin with https:// or http://.`,
  });
  assert.throws(() => parseSite('name: A\n\ncolour: red\n', file), {
    message: /^content\/site\.yaml:3: colour is not a field/,
  });
});

test('a page that edits or reports has places for the file and the title', () => {
  const { edit, report } = parseSite(
    'edit: https://git.example.org/a/edit/{file}\nreport: https://git.example.org/a/new?title={title}',
    file,
  );
  assert.equal(edit, 'https://git.example.org/a/edit/{file}');
  assert.equal(report, 'https://git.example.org/a/new?title={title}');
  assert.throws(() => parseSite('edit: javascript:{file}', file), {
    message: `${file}:1: edit is not a web address. It must begin with https:// or http://, with {file} in it.`,
  });
});

test('readers propose papers at an address on the web or for mail', () => {
  for (const add of ['papers@example.org', 'https://desk.example.org/new'])
    assert.equal(parseSite(`add: ${add}`, file).add, add);
  for (const add of ['javascript:x', 'somebody'])
    assert.throws(() => parseSite(`add: ${add}`, file), {
      message: `${file}:1: add is neither a web address nor one for mail. Correct it or leave it out.`,
    });
});

test('a build may be told the repository, where the site names none', () => {
  const given = 'https://github.com/a/b';
  assert.equal(withRepository(parseSite('', file), given).repository, given);
  const own = parseSite('repository: https://git.example.org/c', file);
  assert.equal(withRepository(own, given).repository, 'https://git.example.org/c');
  assert.deepEqual(withRepository(parseSite('', file), undefined), parseSite('', file));
  assert.throws(() => withRepository(parseSite('', file), 'a/b'), {
    message:
      'OFFPRINT_REPOSITORY: "a/b" is not a web address. Write it as https://github.com/you/your-shelf.',
  });
});
