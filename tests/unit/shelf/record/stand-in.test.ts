import assert from 'node:assert/strict';
import test from 'node:test';
import type { TextNode } from '../../../../src/content/page.ts';
import { descriptionOf, extraLabel } from '../../../../src/shelf/record/description.ts';
import { furtherTexts, standInOf } from '../../../../src/shelf/record/stand-in.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const line = 'Braids \\emph{ropes} & knots. It works.';
const described = paperOf({ extra: { note: line } });
const notes: TextNode[] = [
  { kind: 'heading', level: 2, id: 'a', children: [{ kind: 'text', value: 'Our view' }] },
  { kind: 'paragraph', children: [{ kind: 'text', value: 'Read <it>. Twice.' }] },
];
const shelf = shelfWith([described]);

test('a remark that says something describes a paper; a place, a state or an address does not', () => {
  const describes = (note: string) => descriptionOf({}, paperOf({ extra: { note } })) !== undefined;
  for (const text of [
    'Braids ropes well.',
    'a benchmark of ropes that braid themselves',
    'Ein Verfahren zum Flechten von Seilen und Knoten',
    '提出一种编织绳索的新方法和基准',
  ])
    assert.ok(describes(text), text);
  for (const text of [
    'DeepMind',
    'to appear',
    'XLang Lab (The University of Hong Kong',
    'https://a.example/a-page-on-how-ropes-are-braided-by-us',
    'Accepted: 2015-06-04T01:53:54Z',
  ])
    assert.ok(!describes(text), text);
});

test('a description stands for an abstract that is missing, and for no other', () => {
  assert.deepEqual(standInOf(shelf, described), {
    label: 'Note',
    html: 'Braids <em>ropes</em> &amp; knots. It works.',
    sentenceHtml: 'Braids <em>ropes</em> &amp; knots.',
    sentence: 'Braids ropes & knots.',
  });
  assert.equal(standInOf(shelf, { ...described, abstract: 'We braid.' }), undefined);
  const named = { name: 'note', as: ['line'], label: 'In a word' };
  assert.equal(standInOf(shelfWith([], { site: { fields: [named] } }), described)?.label, 'In a word');
});

test('without a description, what the curator wrote first stands for it', () => {
  const noted = { ...paperOf({ extra: { note: 'DeepMind' } }), notes };
  assert.deepEqual(standInOf(shelf, noted), {
    label: 'Notes of the curator',
    html: 'Read &lt;it&gt;. Twice.',
    sentenceHtml: 'Read &lt;it&gt;.',
    sentence: 'Read <it>.',
  });
  assert.equal(standInOf(shelf, paperOf({ extra: { note: 'DeepMind' } })), undefined);
});

test('all that is said beside an abstract is in sentences, under its name', () => {
  const paper = { ...paperOf({ abstract: 'We.', extra: { note: 'DeepMind', annotation: line } }), notes };
  assert.deepEqual(furtherTexts(shelf, paper), [
    { label: 'Note', sentences: ['DeepMind'] },
    { label: 'Annotation', sentences: ['Braids ropes & knots.', 'It works.'] },
    { label: 'Notes of the curator', sentences: ['Our view', 'Read <it>.', 'Twice.'] },
  ]);
  assert.deepEqual([extraLabel('annotation'), extraLabel('mood')], ['Annotation', 'mood']);
});
