import assert from 'node:assert/strict';
import test from 'node:test';
import { licenceOf } from '../../../src/content/licence.ts';
import { parseSite } from '../../../src/content/site.ts';

const file = 'content/site.yaml';

test('every field may be left out', () => {
  assert.deepEqual(parseSite('', file), {
    name: 'Offprint',
    tagline: 'A shelf of papers',
    language: 'en',
    address: 'https://offprint.example',
    subscription: {},
    citations: { styles: [] },
    look: { theme: 'journal', colours: { light: {}, dark: {} }, faces: {}, fonts: {} },
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

test('a licence is one that is known by its name, or has a name and an address', () => {
  const licence = (yaml: string) => licenceOf(parseSite(`licence: ${yaml}\n`, file).licence);
  assert.deepEqual(licence('CC-BY-4.0'), {
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  });
  const own = { name: 'Ours', address: 'https://example.org/terms' };
  assert.deepEqual(licence('{ name: Ours, address: https://example.org/terms }'), own);
  assert.equal(licenceOf(undefined), undefined);
  assert.throws(() => licence('constructor'), /is not a licence that is known here/);
  assert.throws(() => licence('free'), {
    message:
      /^content\/site\.yaml:1: licence is not a licence that is known here\. Write CC0-1\.0, .+, or a name/,
  });
  assert.throws(
    () => licence('{ name: Ours, address: javascript:x }'),
    /licence\.address is not a web address/,
  );
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
