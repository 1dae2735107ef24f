import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { referenceFields } from '../../../../../src/import/formats/pasted/reference.ts';
import { referenceWorks } from '../../../../../src/import/formats/pasted/references.ts';

const references: [style: string, written: string, fields: Record<string, unknown>][] = [
  [
    'APA',
    'Berg, T. N., & de Roe, K. (2015). Tides and clocks: A study. Journal of Tides, 11(3), 497–529. https://doi.org/10.5555/tides',
    {
      title: 'Tides and clocks: A study',
      authors: ['T. N. Berg', 'K. de Roe'],
      published: '2015',
      container: 'Journal of Tides',
      volume: '11',
      issue: '3',
      pages: '497-529',
      doi: '10.5555/tides',
      type: 'article-journal',
    },
  ],
  [
    'a numbered one, its authors in order',
    '[3] T. Berg, K. Roe, and A. Lee. Hands that plan. In Advances in Hands, pages 58–98, 2017.',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K. Roe', 'A. Lee'],
      published: '2017',
      container: 'Advances in Hands',
      pages: '58-98',
      type: 'paper-conference',
    },
  ],
  [
    'IEEE',
    'T. Berg and K. Roe, “Hands that plan,” J. Hands, vol. 3, no. 2, pp. 37–55, 2003.',
    {
      title: 'Hands that plan',
      authors: ['T. Berg', 'K. Roe'],
      published: '2003',
      container: 'J. Hands',
      volume: '3',
      issue: '2',
      pages: '37-55',
      type: 'article-journal',
    },
  ],
  [
    'Vancouver',
    'Berg TN, Roe K. Hands that plan. J Hands. 2017;30(2):59-68.',
    {
      title: 'Hands that plan',
      authors: ['TN Berg', 'K Roe'],
      published: '2017',
      container: 'J Hands',
      volume: '30',
      issue: '2',
      pages: '59-68',
      type: 'article-journal',
    },
  ],
  [
    'MLA',
    'Berg, Tove N., and Kit Roe. "Hands That Plan." Journal of Hands 3, no. 2 (2015): 1–15.',
    {
      title: 'Hands That Plan',
      authors: ['Tove N. Berg', 'Kit Roe'],
      published: '2015',
      container: 'Journal of Hands',
      volume: '3',
      issue: '2',
      pages: '1-15',
      type: 'article-journal',
    },
  ],
  [
    'ACM',
    'Tove Berg and Kit Roe. 2013. Grips in vector spaces. arXiv preprint arXiv:1301.37810.',
    {
      title: 'Grips in vector spaces',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2013',
      type: 'article',
      arxiv: '1301.37810',
    },
  ],
];

for (const [style, written, expected] of references) {
  test(`a reference: ${style}`, () => {
    const { extra, ...fields } = referenceFields(written) ?? {};
    assert.deepEqual(fields, expected);
    assert.ok(extra);
  });
}

for (const prose of [
  'Chapter Four. The keeper of the light sat down (1995). He had seen ships before.',
  'In 2017 we met. The meeting took an hour, and nobody said a word.',
  'Use the tool as described. See "Getting started" in the manual, 2020.',
  'Version 2.0 (2019). Fixed a bug in the parser.',
])
  test(`no reference: ${prose}`, () => assert.equal(referenceFields(prose), undefined));

test('a list of references, one of which can’t be read', () => {
  const text = `References
[1] T. Berg and K. Roe. Hands that plan. In Proc. Hands, pages 5–9,
    2017.
[2] A. Lee. Grips that hold. Journal of Grips, 3(2):1–10, 2018.
[3] Personal notes, in a drawer.
`;
  assert.equal(formatOf(text)?.name, 'references');
  const said = [...referenceWorks(text)].map((work) => ('fields' in work ? work.fields['title'] : work.line));
  assert.deepEqual(said, ['Hands that plan', 'Grips that hold', 5]);
});
