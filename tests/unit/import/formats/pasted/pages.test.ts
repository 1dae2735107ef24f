import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { aclAnthologyPageWorks } from '../../../../../src/import/formats/pasted/acl-anthology.ts';
import { blockWorks } from '../../../../../src/import/formats/pasted/blocks.ts';
import { withLeftLines } from '../../../../../src/import/formats/pasted/left-lines.ts';
import { openreviewPageWorks } from '../../../../../src/import/formats/pasted/openreview.ts';
import { pubmedPageWorks } from '../../../../../src/import/formats/pasted/pubmed.ts';
import { trendingWorks } from '../../../../../src/import/formats/pasted/trending.ts';
import { fieldsIn } from '../read-works.ts';

test('a copied page of the ACL Anthology: the volume names where its papers lie, and is none', () => {
  const text = `Annual Meeting on Hands (2020)

pdf
bib
Proceedings of the 3rd Meeting on Hands
Kim Ode | Tove Berg

pdf bib abs
Hands that plan
An Li | Bo Orr | Kit Roe
We plan with hands. ${'A sentence about hands that plan. '.repeat(8)}

pdf bib abs
Grips
Kit Roe
`;
  assert.equal(formatOf(text)?.name, 'acl-page');
  const [first, second, ...others] = fieldsIn(aclAnthologyPageWorks(text));
  assert.deepEqual(others, []);
  assert.deepEqual(
    [first?.['title'], first?.['authors']],
    ['Hands that plan', ['An Li', 'Bo Orr', 'Kit Roe']],
  );
  assert.match(String(first?.['abstract']), /^We plan with hands/);
  assert.deepEqual(second, {
    title: 'Grips',
    authors: ['Kit Roe'],
    container: 'Proceedings of the 3rd Meeting on Hands',
    type: 'paper-conference',
  });
});

test('a copied page of OpenReview', () => {
  const text = `ICLR 2023 Conference
Hands that plan
An Li, Bo Orr
Published: 01 Feb 2023, Last Modified: 02 Mar 2023
ICLR 2023 poster
Readers: Everyone
Show details

Grips that hold
Kit Roe, Tove Berg
16 Jan 2024 (modified: 11 Feb 2024) ICLR 2024 oral Readers: Everyone
`;
  assert.equal(formatOf(text)?.name, 'openreview-page');
  assert.deepEqual(fieldsIn(openreviewPageWorks(text)), [
    {
      title: 'Hands that plan',
      authors: ['An Li', 'Bo Orr'],
      published: '2023-02-01',
      venue: 'ICLR 2023 poster',
    },
    {
      title: 'Grips that hold',
      authors: ['Kit Roe', 'Tove Berg'],
      published: '2024-01-16',
      venue: 'ICLR 2024 oral',
    },
  ]);
});

test('a copied page of results of PubMed', () => {
  const text = `2 results
1
Cite
Share
Hands that plan.
Li A, van der Berg TN Jr, Orr B.
J Hands. 2023 Jan;1(2):304-17. doi: 10.5555/1. Epub 2022 Dec 1.
PMID: 36712345 Free PMC article. Review.
BACKGROUND: Hands plan. …

2
Cite
Share
[Grips that hold].
Roe K, et al.
Eur. J. Grips. 2021 Mar 3;4:e17.
PMID: 36712346

3
Cite
Share
PMID: 36712347
`;
  assert.equal(formatOf(text)?.name, 'pubmed-page');
  const found = [...pubmedPageWorks(text)];
  assert.deepEqual(found, [
    {
      line: 5,
      fields: {
        title: 'Hands that plan',
        authors: ['A Li', 'TN van der Berg Jr', 'B Orr'],
        venue: 'J Hands',
        published: '2023-01',
        volume: '1',
        issue: '2',
        pages: '304-317',
        pmid: '36712345',
        type: 'article-journal',
        doi: '10.5555/1',
      },
    },
    {
      line: 14,
      fields: {
        title: 'Grips that hold',
        authors: ['K Roe'],
        venue: 'Eur. J. Grips',
        published: '2021-03-03',
        volume: '4',
        pages: 'e17',
        pmid: '36712346',
        type: 'article-journal',
        extra: { 'and others': 'the source names only the first authors' },
      },
    },
    {
      line: 22,
      fault: 'PMID 36712347 has no title, authors and journal above it',
      remedy: 'Import the identifier with --complete.',
    },
  ]);
});

test('a copied page of daily papers: votes stand above the title', () => {
  const text = `Submitted by

anli

12

Hands that plan
·
4 authors

3

Submitted by

kitroe

9

Grips that hold
·
1 author
`;
  assert.equal(formatOf(text)?.name, 'trending');
  assert.deepEqual(fieldsIn(trendingWorks(text)), [
    { title: 'Hands that plan', extra: { 'submitted by': 'anli', votes: '12', comments: '3' } },
    { title: 'Grips that hold', extra: { 'submitted by': 'kitroe', votes: '9' } },
  ]);
});

test('lines of a copied page that no field holds are named, the most frequent first; those of the page are not', () => {
  const text = 'Hands that plan\nAnn Li\nShow more\nOral\nGrips\nBo Wu\nPrize for grips\nOral\n4\n';
  const works = [
    { line: 1, fields: { title: 'Hands that plan', authors: ['Ann Li'] } },
    { line: 5, fields: { title: 'Grips', authors: ['Bo Wu'] } },
  ];
  assert.deepEqual(
    [...withLeftLines(text, works, /^Show/)],
    [
      ...works,
      {
        line: 1,
        note: 'no field holds these lines, which are left out: "Oral" (2 times), "Prize for grips"',
        remedy: 'Add by hand what a reader should see.',
      },
    ],
  );
});

test('paragraphs of a title, authors and an abstract below a heading, which is no paper', () => {
  const text = `Papers we liked in week 47

Hands that plan
An Li, Bo Orr, and Kit Roe
Institute of Ropes
We study whether hands can plan. In three experiments we show that they can, and that a model of hands follows.

Grips
Berg, T., & Roe, K.
We prove how strong the grips of hands are up to terms of lower order.
Our proof uses the method of moments and trees.
`;
  assert.equal(formatOf(text)?.name, 'blocks');
  assert.deepEqual(
    fieldsIn(blockWorks(text)).map(({ title, authors }) => [title, authors]),
    [
      ['Hands that plan', ['An Li', 'Bo Orr', 'Kit Roe']],
      ['Grips', ['T. Berg', 'K. Roe']],
    ],
  );
});
