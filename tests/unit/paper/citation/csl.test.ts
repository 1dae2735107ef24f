import assert from 'node:assert/strict';
import test from 'node:test';
import { type CslName, cslName, cslOf } from '../../../../src/paper/citation/csl.ts';
import type { Paper } from '../../../../src/paper/paper.ts';
import { paperOf } from '../../paper-of.ts';

const react: Partial<Paper> = {
  title: 'ReAct: Reasoning and Acting',
  authors: ['Shunyu Yao'],
  published: '2022-10-06',
  arxiv: '2210.03629',
};

test('a preprint is an article with its number, of arXiv, with the whole date', () =>
  assert.deepEqual(cslOf(paperOf(react)), {
    id: 'yao2022react',
    type: 'article',
    title: 'ReAct: Reasoning and Acting',
    author: [{ family: 'Yao', given: 'Shunyu' }],
    issued: { 'date-parts': [[2022, 10, 6]] },
    number: 'arXiv:2210.03629',
    publisher: 'arXiv',
    URL: 'https://arxiv.org/abs/2210.03629',
  }));

test('a published paper has its venue and the venue’s year', () =>
  assert.deepEqual(cslOf(paperOf({ ...react, venue: 'ICLR 2023', doi: '10.1/a' }), 'key'), {
    id: 'key',
    type: 'paper-conference',
    title: 'ReAct: Reasoning and Acting',
    author: [{ family: 'Yao', given: 'Shunyu' }],
    issued: { 'date-parts': [[2023]] },
    'container-title': 'ICLR 2023',
    archive: 'arXiv',
    archive_location: '2210.03629',
    DOI: '10.1/a',
    URL: 'https://arxiv.org/abs/2210.03629',
  }));

test('journals are told from conferences', () => {
  const typeOf = (venue: string) => cslOf(paperOf({ venue })).type;
  for (const venue of ['TMLR 2024', 'Nature Machine Intelligence', 'IEEE Transactions on Robotics'])
    assert.equal(typeOf(venue), 'article-journal');
  for (const venue of ['ICLR 2024', 'Workshop on the Nature of Agents', 'Findings of ACL 2024'])
    assert.equal(typeOf(venue), 'paper-conference');
});

test('what is unknown is left out', () =>
  assert.deepEqual(cslOf(paperOf({ title: 'Acting' })), { id: 'acting', type: 'document', title: 'Acting' }));

const names: [name: string, parts: CslName][] = [
  ['Jan van der Berg', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
  ['Luc Van Gool', { family: 'Van Gool', given: 'Luc' }],
  ['Hal Daumé III', { family: 'Daumé', given: 'Hal', suffix: 'III' }],
  ['Plato', { family: 'Plato' }],
  ['Gemini Team, Google', { literal: 'Gemini Team, Google' }],
  ['Barnes and Noble', { literal: 'Barnes and Noble' }],
];
for (const [name, parts] of names) {
  test(`${name} in CSL-JSON`, () => assert.deepEqual(cslName(name), parts));
}

const titles: [title: string, written: string][] = [
  ['A^2Nav', 'A<sup>2</sup>Nav'],
  ['On $\\pi_0$', 'On <span class="nocase">π0</span>'],
  ['Robots in 3D', 'Robots in <span class="nocase">3D</span>'],
  ['\\textsc{Aiev}', '<span style="font-variant:small-caps;">Aiev</span>'],
];
for (const [title, written] of titles) {
  test(`the title ${title} in CSL-JSON`, () => assert.equal(cslOf(paperOf({ title })).title, written));
}
