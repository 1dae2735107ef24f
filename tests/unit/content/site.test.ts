import assert from 'node:assert/strict';
import test from 'node:test';
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

test('what a shelf shows is checked, each mistake with its line', () => {
  const yaml = `menu: [{ label: Lab }]
home: latest
fields:
  - { name: Mood, as: colour }
  - { name: Mood, as: line }
show:
  list: [date, colour]
per-page: 5
`;
  const mistakes = [
    /^1: menu\.0 is no entry of a menu\. Write a name, or \{ label/,
    /^2: home is not a kind of home page\. Write listing, newest, trending, topics\.$/,
    /^4: fields\.0\.as\.0 is not a way to show a field\. Write facet, line, link\.$/,
    /^7: show\.list\.1 is nothing that a list can show\. Write one of date, venue, /,
    /^8: per-page is not a number from 10 to 500\./,
  ];
  assert.throws(
    () => parseSite(yaml, file),
    (error: Error) => {
      const lines = error.message.split('\n').map((line) => line.slice(file.length + 1));
      assert.equal(lines.length, mistakes.length, error.message);
      for (const [at, line] of lines.entries()) assert.match(line, mistakes[at] ?? /./);
      return true;
    },
  );
  assert.throws(() => parseSite('fields:\n  - { name: A, as: line }\n  - { name: A, as: link }\n', file), {
    message: `${file}:3: fields.1.name is A again. Write all ways to show it in one entry: as: [facet, line].`,
  });
});
