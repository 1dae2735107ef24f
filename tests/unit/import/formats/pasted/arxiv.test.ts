import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { arxivListWorks } from '../../../../../src/import/formats/pasted/arxiv.ts';
import { namesIn } from '../../../../../src/import/formats/values/names/names.ts';
import { fieldsIn } from '../read-works.ts';

test("a copied page of arXiv's recent submissions: each day's papers, a long list of names shortened", () => {
  const text = `Authors and titles for recent submissions

    Fri, 27 Nov 2026
    Thu, 26 Nov 2026

Total of 3 entries
Fri, 27 Nov 2026 (showing 1 of 1 entries )

[1] arXiv:2611.20001 [pdf, html, other]
    Title: Hands on sand
    Ann Li, Bo Wu, (14 additional authors not shown)
    Subjects: Artificial Intelligence (cs.AI)

Thu, 26 Nov 2026 (showing 1 of 1 entries )

[2] arXiv:2611.19001 (cross-list from cs.CL) [pdf, html, other]
    Title: Feet
    Eve Fox
    Journal-ref: Feet 3 (2026) 1-9
    Subjects: Robotics (cs.RO)
`;
  assert.equal(formatOf(text)?.name, 'arxiv-list');
  assert.deepEqual(fieldsIn(arxivListWorks(text)), [
    {
      title: 'Hands on sand',
      arxiv: '2611.20001',
      type: 'article',
      authors: ['Ann Li', 'Bo Wu'],
      listed: '2026-11-27',
      categories: ['cs.AI'],
      extra: { authors: '14 additional authors not shown' },
    },
    {
      title: 'Feet',
      arxiv: '2611.19001',
      type: 'article',
      authors: ['Eve Fox'],
      listed: '2026-11-26',
      categories: ['cs.RO'],
      extra: { 'journal reference': 'Feet 3 (2026) 1-9' },
    },
  ]);
});

test("a page of arXiv's new submissions says its day once", () => {
  const text = `Showing new listings for Friday, 27 November 2026
Total of 1 entries

[1] arXiv:2611.20001 [pdf, html, other]
Title: Hands on sand
Ann Li
Subjects: Artificial Intelligence (cs.AI)
`;
  assert.equal(fieldsIn(arxivListWorks(text))[0]?.['listed'], '2026-11-27');
});

for (const rest of ['and 3 others', '+ 3 more', '(+3 authors)', '& 12 more', ', 2 other authors'])
  test(`a list of names that ends with "${rest}" has those that are named`, () => {
    assert.deepEqual(namesIn(`Ann Li, Bo Wu ${rest}`), ['Ann Li', 'Bo Wu']);
  });

test("a copied page of arXiv's new submissions: an abstract of any length, and what no field is for", () => {
  const text = `Showing new listings for Friday, 27 November 2026
New submissions (showing 2 of 2 entries)
[1] arXiv:2611.20001 [pdf, html, other]
Title: Hands on sand
Ann Li, Bo Wu
Comments: 12 pages
Subjects: Artificial Intelligence (cs.AI)
MSC-class: 05C50
We put hands on sand. They stay there for long.
In a second test they don't.

[2] arXiv:2611.20002 [pdf, other]
Title: Feet
Eve Fox
Report-no: F-3
Subjects: Robotics (cs.RO)
Replacement submissions (showing 0 of 0 entries)
`;
  assert.deepEqual(fieldsIn(arxivListWorks(text)), [
    {
      title: 'Hands on sand',
      arxiv: '2611.20001',
      type: 'article',
      authors: ['Ann Li', 'Bo Wu'],
      listed: '2026-11-27',
      abstract: "We put hands on sand. They stay there for long. In a second test they don't.",
      categories: ['cs.AI'],
      extra: { comments: '12 pages', 'MSC classes': '05C50' },
    },
    {
      title: 'Feet',
      arxiv: '2611.20002',
      type: 'article',
      authors: ['Eve Fox'],
      listed: '2026-11-27',
      categories: ['cs.RO'],
      extra: { 'report number': 'F-3' },
    },
  ]);
});
