import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { aliasPath, idOf, isPaperId, newIdOf, slugOf, titleKey, uniqueId } from '../../../src/paper/id.ts';
import { hostileText } from '../hostile.ts';

const ids: [title: string, id: string][] = [
  [
    'ReAct: Synergizing Reasoning and Acting in Language Models',
    'react-synergizing-reasoning-and-acting-in-language-models',
  ],
  ['$A^2$Nav: 24.8\\% faster', 'a2nav-24-8-faster'],
  ['$\\pi_0$', 'pi0'],
  ['Daumé’s Übung ø ß Łódź', 'daumes-ubung-o-ss-lodz'],
  ['CON', 'con-paper'],
  ['О традициях Милета в культуре Ольвии Понтийской', 'o-traditsiyakh-mileta-v-kulture-olvii-pontiyskoy'],
  ['Милет и Milet: «Объезд» Ђорђа', 'milet-i-milet-obezd-djordja'],
  ['Η Μίλητος του 5ου αιώνα', 'i-militos-tou-5ou-aiona'],
  ['αβ-CROWN и $\\alpha\\beta\\gamma$', 'alphabeta-crown-i-alphabetagamma'],
  ['具身智能', 'paper'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<script>', 'script'],
  ['!!!', 'paper'],
];

for (const [title, id] of ids) {
  test(`the id of ${title}`, () => assert.equal(idOf(title), id));
}

test('a new paper whose title is in other letters is named by what else is known of it', () => {
  const title = '具身智能';
  const authors = ['Пётр Иванов', 'A. Berg'];
  assert.equal(newIdOf({ title: 'Милет', doi: '10.1000/x.1' }), 'milet');
  assert.equal(newIdOf({ title, doi: '10.1000/x.1', authors }), '10-1000-x-1');
  assert.equal(newIdOf({ title, arxiv: '2210.03629', doi: '10.1000/x.1' }), '2210-03629');
  assert.equal(newIdOf({ title: `${title} 2`, pmid: '123456' }), 'pmid-123456');
  assert.equal(newIdOf({ title, authors, published: '2019-03' }), 'ivanov-2019');
  const numbered = newIdOf({ title, authors: ['张伟'], published: '2019' });
  assert.match(numbered, /^paper-[a-z0-9]{3,7}$/);
  assert.notEqual(newIdOf({ title: '智能' }), numbered);
  assert.equal(newIdOf({ title: '1984' }), '1984');
});

test('any new paper gets an id that can name a file', () => {
  const given = fc.record({ title: hostileText, doi: hostileText });
  fc.assert(fc.property(given, (paper) => assert(isPaperId(newIdOf(paper)), newIdOf(paper))));
});

test('a long title is cut between words, before 60 characters', () => {
  assert.equal(idOf(`${'a'.repeat(50)} ${'b'.repeat(8)} c`), `${'a'.repeat(50)}-${'b'.repeat(8)}`);
  assert.equal(idOf(`${'a'.repeat(50)} ${'b'.repeat(9)} c`), 'a'.repeat(50));
  assert.equal(idOf('a'.repeat(70)), 'a'.repeat(59));
});

test('any title gives an id that can name a file', () => {
  const property = fc.property(hostileText, (title) => assert(isPaperId(idOf(title)), idOf(title)));
  fc.assert(property, { numRuns: 500 });
});

test('an id leads nowhere else', () => {
  for (const id of ['a', 'react-2', '3d']) assert(isPaperId(id), id);
  for (const id of [
    '',
    '..',
    'a/b',
    'a\\b',
    '.a',
    'a.mdx',
    'A',
    'a b',
    '-a',
    'a--b',
    'nul',
    'com1',
    'é',
    'a'.repeat(81),
    'a\n',
  ]) {
    assert(!isPaperId(id), id);
  }
});

test('an alias has one or two parts', () => {
  for (const alias of ['2210.03629', 'hep-th/9901001', 'ReAct_2'])
    assert.equal(aliasPath.parse(` ${alias} `), alias);
  for (const alias of [
    '',
    '../a',
    'a/../b',
    'a/b/c',
    '/a',
    'a/',
    'a..b',
    'a.',
    '.a',
    'a b',
    'a?b',
    'https://a.example',
    'a'.repeat(101),
  ]) {
    assert(!aliasPath.safeParse(alias).success, alias);
  }
});

test('a slug is lower-case words of ASCII', () => {
  assert.equal(slugOf('  Yucheng  XU '), 'yucheng-xu');
  assert.equal(slugOf('王小明'), '');
});

test('the first number that is free makes an id unique', () => {
  const taken = new Set(['a', 'a-2', 'b']);
  const isTaken = (id: string) => taken.has(id);
  assert.deepEqual(
    ['a', 'b', 'c'].map((id) => uniqueId(id, isTaken)),
    ['a-3', 'b-2', 'c'],
  );
});

test('one title in several writings has one key', () => {
  const key = titleKey('A^2Nav: Action-Aware “Zero-Shot” Navigation');
  for (const title of [
    'a2nav action aware zero shot navigation',
    'A$^2$Nav — Action-Aware Zero‐Shot Navigation.',
  ]) {
    assert.equal(titleKey(title), key);
  }
  assert.notEqual(titleKey('A3Nav: Action-Aware Zero-Shot Navigation'), key);
  assert.equal(titleKey('Daumé'), titleKey('Daume\u0301'));
  assert.equal(titleKey('Daumé'), titleKey('Daume'));
});
