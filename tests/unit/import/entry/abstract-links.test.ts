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

test('repositories are code, the paper’s other addresses are project pages', () => {
  assert.deepEqual(links('See https://github.com/a/b and https://a.example/b/'), {
    code: named('https://github.com/a/b'),
    project: named('https://a.example/b/'),
  });
});

test('a full stop, bracket or quotation mark behind an address is not part of it', () => {
  assert.deepEqual(
    links('(see https://a.example/b.), at "https://a.example/c", via [https://a.example/d(1)].').project,
    named('https://a.example/b', 'https://a.example/c', 'https://a.example/d(1)'),
  );
});

test('an address twice is one link', () => {
  assert.deepEqual(
    links('At https://a.example, see https://a.example/ or visit http://a.example').project,
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

test('what an abstract cites is no project of its paper', () => {
  for (const abstract of [
    'It rises. 1. IPCC. https://www.ipcc.example/x.pdf 2. Roe K. https://www.imf.example/copeGoogle Scholar',
    'Ann Li (https://orcid.org/0000-0002-1825-0097) wrote it; see https://doi.org/10.1000/1.',
    'The report of the bank (https://bank.example/report) says so, and we doubt it.',
    'See https://github and go on.',
    [1, 2, 3, 4, 5].map((n) => `Available at https://a${n}.example.`).join(' '),
  ])
    assert.equal(links(abstract).project, undefined, abstract);
});

test('a page of a project stands last, on a host of such pages, or behind words that say so', () => {
  for (const [abstract, page] of [
    ['We weave. https://weaving.example/', 'https://weaving.example/'],
    ['We (https://loom.github.io) weave.', 'https://loom.github.io'],
    ['The data are available under https://data.example/1, as is the loom.', 'https://data.example/1'],
  ] as const)
    assert.deepEqual(links(abstract).project, named(page), abstract);
});
