import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { paragraphsOf } from '../../../../src/paper/abstract.ts';
import type { Paper } from '../../../../src/paper/paper.ts';
import { type Passage, passagesOf } from '../../../../src/paper/sentence/passage.ts';
import { highlightsOf, highlightText } from '../../../../src/shelf/record/highlights.ts';
import { paperData } from '../../../../src/shelf/record/paper-data.ts';
import { scriptJson } from '../../../../src/shelf/script-json.ts';
import type { Shelf } from '../../../../src/shelf/shelf.ts';
import { hostileText } from '../../hostile.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { papers, shelf } from '../../search/real-shelf.ts';

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      topics: [{ id: 'games', name: 'Games', phrases: ['video games'], 'but-not': [] }],
    },
  ],
};

const recordOf = (shelf: Shelf, paper: Paper, passages: readonly Passage[]) =>
  paperData(shelf, paper, passages, highlightsOf(shelf, paper, passages));

const dataOf = (known: Partial<Paper>) => {
  const paper = paperOf({ id: 'x', ...known });
  const passages = passagesOf(paragraphsOf(paper.abstract)).flat();
  return recordOf(shelfWith([paper], { taxonomy }), paper, passages);
};

test('a page tells of its paper in plain text, each sentence with its anchor', () => {
  const { bibtex, ...data } = dataOf({
    title: 'A^2Nav <b>',
    abstract: 'Zero-shot is hard. We propose A^2Nav for video games, which is 34% better.',
    authors: ['Ada Byron', 'Bo Li'],
    published: '2025-07',
    arxiv: '2507.00001',
  });
  assert.match(bibtex, /^@misc\{byron2025/);
  const key = 's-we-propose-a2nav-for-video-games-which-is';
  assert.deepEqual(data, {
    id: 'x',
    title: 'A2Nav <b>',
    authors: ['Ada Byron', 'Bo Li'],
    published: '2025-07',
    arxiv: '2507.00001',
    key,
    sentences: [
      { anchor: 's-zero-shot-is-hard', text: 'Zero-shot is hard.' },
      { anchor: key, text: 'We propose A2Nav for video games, which is 34% better.' },
    ],
    highlights: [
      { name: 'Task', points: [{ name: 'Games', said: '“video games”', anchor: key }] },
      { name: 'Numbers', points: [{ said: 'is 34% better', anchor: key }] },
    ],
    record: {
      title: 'A^2Nav <b>',
      abstract: 'Zero-shot is hard. We propose A^2Nav for video games, which is 34% better.',
      authors: ['Ada Byron', 'Bo Li'],
      published: '2025-07',
      arxiv: '2507.00001',
    },
  });
});

test('a paper of a venue is dated by the venue, and of what is unknown nothing is told', () => {
  assert.equal(dataOf({ venue: 'ICLR 2023', published: '2022-10-06' }).published, '2023');
  assert.deepEqual(Object.keys(dataOf({})), [
    'id',
    'title',
    'authors',
    'bibtex',
    'sentences',
    'highlights',
    'record',
  ]);
});

test('what is said of a highlight says where it stands', () => {
  assert.equal(highlightText({ name: 'Games', source: 'curator' }), 'placed by the curator');
  assert.equal(highlightText({ name: 'Games', source: { phrase: 'Game' } }), '“Game” in the title');
  assert.equal(
    highlightText({ name: 'Games', source: { phrase: 'games', anchor: 's-a' } }),
    'in the abstract',
  );
});

test('anchors of a real shelf are those of its sentences', () => {
  for (const paper of papers) {
    const passages = passagesOf(paragraphsOf(paper.abstract)).flat();
    const { key, sentences, highlights } = recordOf(shelf, paper, passages);
    const anchors = sentences.map(({ anchor }) => anchor);
    const named = highlights.flatMap(({ points }) => points.flatMap(({ anchor }) => anchor ?? []));
    for (const anchor of [...named, ...(key ? [key] : [])]) assert.ok(anchors.includes(anchor), paper.id);
  }
});

test('nothing in a paper ends the element that its data stands in', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = scriptJson(dataOf({ title: text, abstract: text, authors: [text] }));
      assert.doesNotMatch(json, /</);
      assert.equal(JSON.parse(json).authors[0], text);
    }),
    { numRuns: 50 },
  );
});

test('a page tells what kind of work it is, what became of it, what it won and is about', () => {
  const { type, status, awards, keywords, venue } = dataOf({
    type: 'thesis',
    status: 'withdrawn',
    awards: ['Best \\emph{Thesis}'],
    keywords: ['$\\pi$'],
    container: 'A Series',
  });
  assert.deepEqual(
    { type, status, awards, keywords, venue },
    { type: 'Thesis', status: 'withdrawn', awards: ['Best Thesis'], keywords: ['π'], venue: 'A Series' },
  );
});
