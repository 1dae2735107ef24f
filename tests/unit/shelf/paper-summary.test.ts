import assert from 'node:assert/strict';
import test from 'node:test';
import { paperSummary } from '../../../src/shelf/paper-summary.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

const taxonomy = {
  facets: [
    {
      id: 'task',
      name: 'Task',
      topics: [{ id: 'games', name: 'Games', phrases: ['video games'], 'but-not': [] }],
    },
  ],
};

test('an entry has what a list shows of a paper', () => {
  const paper = paperOf({
    id: 'x',
    title: 'A^2Nav <b>',
    abstract: 'Zero-shot is hard. We propose A^2Nav for video games & more.',
    authors: ['Ada Byron', 'Bo Li'],
    published: '2025-07',
    venue: 'ICRA 2025',
    links: { code: ['https://a.example'], project: [] },
  });
  assert.deepEqual(paperSummary(shelfWith([paper], { taxonomy }), paper), {
    id: 'x',
    path: '/papers/x/',
    titleHtml: 'A<sup>2</sup>Nav &lt;b&gt;',
    byline: 'Ada Byron, Bo Li',
    date: { written: 'July 2025', machine: '2025-07' },
    venue: 'ICRA 2025',
    keySentenceHtml: 'We propose A<sup>2</sup>Nav for video games &amp; more.',
    lacksAbstract: false,
    topics: [{ name: 'Games', path: '/task/games/' }],
    furtherTopics: 0,
    links: [{ name: 'code', address: 'https://a.example' }],
  });
});

test('what became of a paper and what it won are in its entry, and its journal where no venue is known', () => {
  const paper = paperOf({ status: 'retracted', awards: ['Best \\emph{Paper}'], container: 'Journal' });
  const { status, awards, venue } = paperSummary(shelfWith([paper]), paper);
  assert.deepEqual(
    { status, awards, venue },
    {
      status: 'retracted',
      awards: ['Best Paper'],
      venue: 'Journal',
    },
  );
});

test('what is unknown is not there', () => {
  const paper = paperOf();
  const entry = paperSummary(shelfWith([paper]), paper);
  for (const field of ['date', 'venue', 'keySentenceHtml', 'status', 'awards'])
    assert(!(field in entry), field);
});

test('of very many authors the first are named and the others counted, never a single one', () => {
  const namedOf = (count: number) => {
    const paper = paperOf({ authors: Array.from({ length: count }, (_, index) => `A${index}`) });
    return paperSummary(shelfWith([paper]), paper).byline.replace(/^A0, .*(?=A\d+)/, '… ');
  };
  assert.deepEqual([12, 13, 14, 100].map(namedOf), [
    '… A11',
    '… A12',
    '… A11 and 2 more',
    '… A11 and 88 more',
  ]);
});

test('a title and its key sentence hold no link, since they stand in one', () => {
  const paper = paperOf({
    title: 'See https://a.example/b',
    abstract: 'We present https://a.example/b to all.',
  });
  const { titleHtml, keySentenceHtml } = paperSummary(shelfWith([paper]), paper);
  assert.doesNotMatch(`${titleHtml}${keySentenceHtml}`, /<a\b/);
  assert.match(keySentenceHtml ?? '', /https:\/\/a\.example\/b/);
});

test('a list says that a paper has no abstract where most papers have one', () => {
  const lacking = (...abstracts: string[]) => {
    const papers = abstracts.map((abstract, at) => paperOf({ id: `p${at}`, abstract }));
    const shelf = shelfWith(papers);
    return shelf.papers.map((paper) => paperSummary(shelf, paper).lacksAbstract);
  };
  assert.deepEqual(lacking('A.', '').sort(), [false, true]);
  assert.deepEqual(lacking('A.', '', ''), [false, false, false]);
});

test('a description stands where a sentence of the abstract would, behind its name', () => {
  const paper = paperOf({ id: 'x', extra: { note: 'Das Seil wird von der Hand & dem Knoten geflochten.' } });
  const shelf = shelfWith([paper, paperOf({ id: 'y', abstract: 'We braid.' })]);
  const { keySentenceHtml, keySentenceLanguage, lacksAbstract } = paperSummary(shelf, paper);
  assert.deepEqual(
    [keySentenceHtml, keySentenceLanguage, lacksAbstract],
    [
      '<span class="gist-label" lang="en">Note</span> Das Seil wird von der Hand &amp; dem Knoten geflochten.',
      'de',
      false,
    ],
  );
});
