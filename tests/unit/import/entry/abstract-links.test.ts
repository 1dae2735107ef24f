import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAbstractLinks } from '../../../../src/import/entry/abstract-links.ts';

const links = (abstract: string, known: Record<string, unknown> = {}) => {
  const fields = Object.fromEntries(
    Object.entries({ abstract, ...known }).map(([name, value]) => [name, { value, source: 'm.json' }]),
  );
  const { code, project } = withAbstractLinks(fields, 'list.txt');
  return { code, project };
};
const named = (...value: string[]) => ({ value, source: 'list.txt: named in the abstract' });

test('repositories are code, other addresses are project pages', () => {
  assert.deepEqual(links('See https://github.com/a/b and https://a.example/b/'), {
    code: named('https://github.com/a/b'),
    project: named('https://a.example/b/'),
  });
});

test('a full stop, bracket or quotation mark behind an address is not part of it', () => {
  assert.deepEqual(
    links('(see https://a.example/b.), "https://a.example/c", [https://a.example/d(1)].').project,
    named('https://a.example/b', 'https://a.example/c', 'https://a.example/d(1)'),
  );
});

test('an address twice is one link', () => {
  assert.deepEqual(
    links('https://a.example https://a.example/ http://a.example').project,
    named('https://a.example'),
  );
});

test('links that the entry gives come first, and both origins are named', () => {
  const { code } = links('https://github.com/a/b and https://github.com/c/d', {
    code: ['https://github.com/A/B/'],
  });
  assert.deepEqual(code, {
    value: ['https://github.com/A/B/', 'https://github.com/c/d'],
    source: 'm.json; list.txt: named in the abstract',
  });
});

test('an abstract without address adds nothing', () => {
  assert.deepEqual(links('Run javascript:alert(1) or ftp://a.example or www.a.example.'), {
    code: undefined,
    project: undefined,
  });
});
