import assert from 'node:assert/strict';
import test from 'node:test';
import { listLines } from '../../../../src/shelf/display/shown.ts';
import { highlightsOf, highlightText } from '../../../../src/shelf/record/highlights.ts';
import { furtherKeywords } from '../../../../src/shelf/record/keywords.ts';
import { paperData } from '../../../../src/shelf/record/paper-data.ts';
import { subjectsOf } from '../../../../src/shelf/record/subjects.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const taxonomy = {
  facets: [
    {
      id: 'topic',
      name: 'Topic',
      topics: [
        {
          id: 'lm',
          name: 'Large language models (LLM)',
          phrases: ['large language model', 'LLM'],
          'but-not': [],
        },
        { id: 'tides', name: 'Tides', phrases: ['tide', 'ebb'], 'but-not': [] },
      ],
    },
  ],
};
const keywords = ['Large Language Model', 'LLMs', 'Tides', 'tide gauges', 'Once'];
const paper = paperOf({ id: 'a', keywords });
const shelf = shelfWith([paper, paperOf({ id: 'b' })], { taxonomy, site: { show: { list: ['keywords'] } } });

test('a keyword that is a topic of the paper is shown as a topic alone', () => {
  const further = ['tide gauges', 'Once'];
  assert.deepEqual(furtherKeywords(shelf, paper), further);
  assert.deepEqual(
    subjectsOf(shelf, paper).map(({ labels }) => labels.map(({ text }) => text)),
    [further],
  );
  assert.deepEqual(
    listLines(shelf, paper).map(({ values }) => values.map(({ text }) => text)),
    [further],
  );
  assert.deepEqual(paperData(shelf, paper, [], []).keywords, further);
  assert.deepEqual(paperData(shelf, paper, [], []).record['keywords'], keywords);
});

test('all are shown where the site has no topics', () => {
  assert.deepEqual(
    furtherKeywords(shelfWith([paper], { taxonomy, site: { facets: ['year'] } }), paper),
    keywords,
  );
});

test('a keyword that is the name of the topic is no reason to be told, and another is one', () => {
  const reasons = (of: typeof paper) =>
    highlightsOf(shelfWith([of], { taxonomy }), of, []).flatMap(({ highlights }) =>
      highlights.map(highlightText),
    );
  assert.deepEqual(reasons(paper), [undefined, undefined]);
  assert.deepEqual(reasons({ ...paper, keywords: ['ebb'] }), ['“ebb” among the keywords']);
  assert.deepEqual(reasons({ ...paper, keywords: [], title: 'Tides' }), ['in the title']);
  assert.deepEqual(reasons({ ...paper, keywords: [], title: 'A tide' }), ['“tide” in the title']);
});
