import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Candidate } from '../../../../src/import/entry/candidate.ts';
import { groupsOf } from '../../../../src/import/merge/group.ts';
import { candidateOf } from '../given.ts';

const lines = (candidates: Candidate[]) =>
  groupsOf(candidates).groups.map((group) => group.candidates.map(({ line }) => line));
const doubts = (candidates: Candidate[]) =>
  groupsOf(candidates).doubts.map(({ group, other, why }) => [
    group.candidates[0].line,
    other.candidates[0].line,
    why,
  ]);
const at = (line: number, values: Record<string, unknown>, known: Partial<Candidate> = {}) =>
  candidateOf(values, { line, ...known });

const title = 'ReAct: Synergizing Reasoning and Acting in Language Models';
const authors = ['Shunyu Yao', 'Jeffrey Zhao', 'Karthik Narasimhan'];

test('one title is one paper, whatever its case, accents and TeX', () => {
  assert.deepEqual(
    lines([at(1, { title: 'A^2Nav: Été' }), at(2, { title: 'a$^2$nav – ete' }), at(3, { title: 'B' })]),
    [[1, 2], [3]],
  );
});

test('one identifier is one paper, whatever the title', () => {
  for (const [one, other] of [
    [{ arxiv: '2210.03629' }, { arxiv: '2210.03629v3' }],
    [{ arxiv: '2210.03629' }, { doi: '10.48550/arXiv.2210.03629' }],
    [{ arxiv: '2210.03629' }, { paper: 'https://www.alphaxiv.org/abs/2210.03629' }],
    [{ arxiv: 'math.GT/0309136' }, { arxiv: 'math/0309136' }],
    [{ doi: '10.1000/X' }, { doi: 'https://doi.org/10.1000/x' }],
    [{ doi: '10.1145/3292500.3330701' }, { pdf: 'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701' }],
    [{ doi: '10.18653/v1/P16-1001' }, { paper: 'https://aclanthology.org/P16-1001/' }],
    [{ openreview: 'WE_vluYUL-X' }, { pdf: 'https://openreview.net/pdf?id=WE_vluYUL-X' }],
    [{ pmid: '30898391' }, { pmid: 'PMID: 30898391' }],
    [{ pmcid: 'PMC6531421' }, { pmcid: '6531421' }],
  ])
    assert.deepEqual(lines([at(1, { title: 'A', ...one }), at(2, { title: 'B', ...other })]), [[1, 2]]);
});

test('a candidate that knows two groups joins them, and all stand in their order', () => {
  const papers = [
    at(1, { title: 'A' }),
    at(2, { title: 'B', arxiv: '2210.03629' }),
    at(3, { title: 'A', arxiv: '2210.03629' }),
  ];
  assert.deepEqual(lines(papers), [[1, 2, 3]]);
});

test('a preprint and its publication are one paper, in either order', () => {
  const preprint = { title, authors, arxiv: '2210.03629', published: '2022-10-06' };
  for (const publication of [
    { title, authors, doi: '10.1000/x', venue: 'ICLR', published: '2023' },
    { title: `${title}.`, authors: ['S. Yao', 'J. Zhao'], venue: 'ICLR', published: '2023' },
    { title: title.toUpperCase(), authors: ['Yao, Shunyu'], doi: '10.1000/x' },
    { title: title.replace('and', '&'), authors, venue: 'ICLR', published: '2023' },
    { title: 'ReAct', authors, venue: 'ICLR', published: '2023' },
  ]) {
    assert.deepEqual(lines([at(1, preprint), at(2, publication)]), [[1, 2]], publication.title);
    assert.deepEqual(lines([at(1, publication), at(2, preprint)]), [[1, 2]], publication.title);
  }
});

test("a preprint server's DOI beside a publisher's is that of one paper", () => {
  for (const doi of ['10.1101/2020.01.01.123456', '10.2139/ssrn.12', '10.21203/rs.3.rs-1/v1'])
    assert.deepEqual(
      lines([at(1, { title, authors, doi }), at(2, { title, authors, doi: '10.1038/s41586-021-03819-2' })]),
      [[1, 2]],
    );
});

test('a preprint joins the nearest of two publications', () => {
  const papers = [
    at(1, { title, authors, arxiv: '2210.03629', published: '2022' }),
    at(2, { title, authors, doi: '10.1000/journal', published: '2024' }),
    at(3, { title, authors, doi: '10.1000/conference', published: '2022' }),
  ];
  assert.deepEqual(lines(papers), [[1, 3], [2]]);
  assert.deepEqual(doubts(papers), [[1, 2, 'they have other DOIs']]);
});

test('one title with contradicting identifiers is two papers, and doubtful', () => {
  for (const [one, other, why] of [
    [{ arxiv: '2210.03629' }, { arxiv: '2210.03630' }, 'they have other arXiv identifiers'],
    [{ doi: '10.1000/x' }, { doi: '10.1000/y' }, 'they have other DOIs'],
    [{ pmid: '1' }, { pmid: '2' }, 'they have other PubMed identifiers'],
  ] as const) {
    const papers = [at(1, { title, authors, ...one }), at(2, { title, authors, ...other })];
    assert.deepEqual(lines(papers), [[1], [2]]);
    assert.deepEqual(doubts(papers), [[1, 2, why]]);
  }
});

test('one title with two abstracts in one file is two papers; in two files it is one', () => {
  const [first, second] = [
    { title: 'Weaving plans out of threads of thought', abstract: 'One.' },
    { title: 'Weaving plans out of threads of thought', abstract: 'Two.' },
  ];
  assert.deepEqual(lines([at(1, first), at(2, second)]), [[1], [2]]);
  assert.deepEqual(lines([at(1, first), at(2, second, { file: 'other.jsonl' })]), [[1, 2]]);
});

test('a title of which works by others have many is told apart by all else', () => {
  const editorial = { title: 'Editorial', container: 'Cognition', published: '2020' };
  const papers = [
    at(1, { ...editorial, volume: '1', pages: '1-2', authors: ['A. Ada'] }),
    at(2, { ...editorial, volume: '2', pages: '1-2', authors: ['A. Ada'] }),
    at(3, { ...editorial, volume: '1', pages: '1-2', authors: ['A. Ada'] }, { file: 'b.jsonl' }),
    at(4, { title: 'Editorial' }),
    at(5, { title: 'Editorial' }, { file: 'b.jsonl' }),
    at(6, { title: 'Reply to Smith', authors: ['A. Ada'] }),
    at(7, { title: 'Reply to Smith', authors: ['A. Ada'], published: '2020' }),
  ];
  assert.deepEqual(lines(papers), [[1, 3], [2], [4], [5], [6], [7]]);
  assert.deepEqual(doubts(papers), []);
  const known = [at(1, { title: 'Editorial', doi: '10.1/x' }), at(2, { title: 'Editorial', doi: '10.1/x' })];
  assert.deepEqual(lines(known), [[1], [2]]);
});

test('works of other authors, kinds or times are not joined by their title', () => {
  const others = ['Ada Lovelace', 'Charles Babbage'];
  for (const [other, why] of [
    [{ title, authors: others }, 'they have one title and other authors'],
    [{ title, authors, type: 'thesis' }, 'one is a paper, the other a thesis'],
    [{ title, authors, published: '2012' }, 'there are more than two years between them'],
    [{ title: `${title}s`, authors, published: '2023' }, 'their titles differ in a letter or two'],
    [{ title: title.replace('and', '&') }, 'their titles are alike but not the same'],
  ] as const) {
    const papers = [
      at(1, { title, authors, type: 'paper-conference', published: '2022' }),
      at(2, { type: 'paper-conference', ...other }),
    ];
    assert.deepEqual(lines(papers), [[1], [2]], why);
    assert.deepEqual(doubts(papers), [[1, 2, why]]);
  }
});

test('parts of a series and titles with two subtitles are other papers, beyond doubt', () => {
  for (const [one, other] of [
    ['On computable numbers in practice, part I', 'On computable numbers in practice, part II'],
    ['Computable numbers: a beginning', 'Computable numbers: an end'],
    ['Introduction', 'Introduction: what came before'],
  ]) {
    const papers = [
      at(1, { title: one, authors, published: '2022' }),
      at(2, { title: other, authors, published: '2022' }),
    ];
    assert.deepEqual(lines(papers), [[1], [2]]);
    assert.deepEqual(doubts(papers), []);
  }
});

test('one identifier for works whose titles and authors are unlike is wrong for one of them', () => {
  const [first, second] = [
    { title: 'Planning by Weaving', authors: ['Ada Byron'] },
    { title: 'Speech without Words', authors: ['Charles Babbage'] },
  ];
  for (const shared of [{ arxiv: '2210.03629' }, { doi: '10.1000/x' }, { pmid: '30898391' }]) {
    const both = [at(1, { ...first, ...shared }), at(2, { ...second, ...shared }, { file: 'b.jsonl' })];
    assert.deepEqual(lines(both), [[1], [2]]);
    for (const other of [
      { ...second, authors: first.authors },
      { ...second, authors: undefined },
      { ...second, title: 'Planning by Weavers' },
    ])
      assert.deepEqual(
        lines([at(1, { ...first, ...shared }), at(2, { ...other, ...shared }, { file: 'b.jsonl' })]),
        [[1, 2]],
        JSON.stringify([other, shared]),
      );
  }
});

test("the chapters of a book that all have the book's DOI are papers of their own", () => {
  const doi = '10.1007/978-3-030-58452-8';
  const papers = [
    at(1, { title: 'Planning for Robots', authors: ['A. Ada'], doi }),
    at(2, { title: 'Speech without Words', authors: ['B. Babbage'], doi }),
    at(3, { title: 'Seeing in the Dark', authors: ['A. Ada'], doi }),
    at(4, { title: 'Planning for robots.', authors: ['A. Ada'], doi }),
  ];
  assert.deepEqual(lines(papers), [[1, 4], [2], [3]]);
});

test('an id joins what has one', () => {
  assert.deepEqual(lines([at(1, { title: 'A' }, { id: 'x' }), at(2, { title: 'B' }, { id: 'x' })]), [[1, 2]]);
});

test('papers without a title are not one paper', () => {
  assert.deepEqual(lines([at(1, { arxiv: '2210.03629' }), at(2, { arxiv: '2210.03630' })]), [[1], [2]]);
});

const entry = fc.record(
  {
    title: fc.constantFrom(title, 'ReAct', `${title}.`, 'Editorial', 'Planning'),
    authors: fc.constantFrom(authors, ['Shunyu Yao', 'Ada Lovelace'], []),
    published: fc.constantFrom('2022', '2023-05', '2010'),
    arxiv: fc.constantFrom('2210.03629', '2210.03630'),
    doi: fc.constantFrom('10.1000/x', '10.1000/y', '10.1101/1'),
    abstract: fc.constantFrom('One.', 'Two.'),
  },
  { requiredKeys: ['title'] },
);

test('every candidate is in one group, and a shared arXiv id is one paper', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const candidates = entries.map((values, index) => at(index, values));
      const { groups } = groupsOf(candidates);
      const all = groups.flatMap((group) => group.candidates);
      assert.deepEqual(new Set(all), new Set(candidates));
      assert.equal(all.length, candidates.length);
      for (const id of ['2210.03629', '2210.03630'])
        assert.ok(
          groups.filter((group) => group.candidates.some(({ fields }) => fields.arxiv?.value === id)).length <
            2,
        );
    }),
  );
});

test('ten thousand works are grouped without comparing each with all', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    at(index, { title: index % 2 ? 'Editorial' : title, authors, published: '2022', volume: String(index) }),
  );
  // Each that could be compared with any other would be a million pairs for a second work alone.
  assert.ok(groupsOf(many).doubts.length <= 10_000);
});
