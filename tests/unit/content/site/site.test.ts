import assert from 'node:assert/strict';
import test from 'node:test';
import { licenceOf } from '../../../../src/content/site/licence.ts';
import { parseSite, withRepository } from '../../../../src/content/site/site.ts';

const file = 'content/site.yaml';

test('every field may be left out', () => {
  assert.deepEqual(parseSite('', file), {
    name: 'Offprint',
    language: 'en',
    address: 'https://offprint.example',
    subscription: { text: 'abstract' },
    citations: { styles: [] },
    look: { theme: 'journal', colours: { light: {}, dark: {} }, faces: {}, fonts: {} },
  });
});

test('what a curator writes is there', () => {
  const site = parseSite('name: Our shelf\nsubscription:\n  call: Get it!\n', file);
  assert.equal(site.name, 'Our shelf');
  assert.deepEqual(site.subscription, { call: 'Get it!', text: 'abstract' });
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

test('a page that would edit or report the same of every file is refused', () => {
  assert.throws(
    () => parseSite('edit: https://git.example.org/a/edit\nreport: https://git.example.org/a', file),
    {
      message: `${file}:1: edit has no {file} in it. Write that where the file belongs.
${file}:2: report has no {file} or {title} in it. Write that where the file belongs.`,
    },
  );
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
    /^1: menu item 1, link is missing\. Write it\.$/,
    /^2: home is not a kind of home page: latest\. Write listing, newest, trending or topics\.$/,
    /^4: fields item 1, as item 1 is not a way to show a field: colour\. Write facet, line or link\.$/,
    /^7: show.list item 2 is not something that a list can show: colour\. Write date, venue, .+ or /,
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
    message: `${file}:3: fields item 2, name is A again. Write all ways to show it in one entry: as: [facet, line].`,
  });
});

test('a form for mail has an address, and what feeds say is of a few things', () => {
  const { subscription } = parseSite('subscription:\n  mail: { form: https://mail.example/x }\n', file);
  assert.deepEqual(subscription.mail, { form: 'https://mail.example/x', field: 'email', with: {} });
  assert.throws(() => parseSite('subscription:\n  text: sentance\n', file), {
    message: `${file}:2: subscription.text is not what feeds can say of a paper: sentance. Did you mean sentence?`,
  });
  assert.throws(() => parseSite('subscription:\n  mail: { form: http://x.example }\n', file), {
    message: /site\.yaml:2: subscription\.mail\.form is not safe for addresses\. It must begin with https:/,
  });
  assert.throws(() => parseSite('subscription:\n  mail: { form: news@x.example }\n', file), {
    message: /site\.yaml:2: subscription\.mail\.form is not a web address/,
  });
});
