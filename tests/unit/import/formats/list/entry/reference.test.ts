import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../../src/import/formats/list/works.ts';

test('references in paragraphs give authors, journal and the DOI that they say', () => {
  const { works } = listWorks(`# Readings

Berg, Peter. 2015. “What Shelves Reveal about Hands.” _Digital Shelves_ 30 (3): 371–87. doi:10.5555/llc/fqu011.

Roe, Susan, and Ray Kent. 2008. _A Companion to Shelves_. Oslo: Shelf Press. http://shelves.example/companion/.

Kirsch, Matthew. 2012. “What Is a Shelf and What’s It Doing in Departments?” In _Debates in Shelves_. http://debates.example/text/38.
`);
  assert.deepEqual(
    works.map(({ fields: { title, authors, published, doi, container } }) => [
      title,
      authors,
      published,
      doi,
      container,
    ]),
    [
      ['What Shelves Reveal about Hands', ['Peter Berg'], '2015', '10.5555/llc/fqu011', 'Digital Shelves'],
      ['A Companion to Shelves', ['Susan Roe', 'Ray Kent'], '2008', undefined, undefined],
      [
        'What Is a Shelf and What’s It Doing in Departments?',
        ['Matthew Kirsch'],
        '2012',
        undefined,
        'Debates in Shelves',
      ],
    ],
  );
});

test('one author is one where the list names authors at that place', () => {
  const { works } = listWorks(`# Papers
- **Fast Beams for Cars in Towns.** A. Berg, B. Roe. ICML 2019. [[pdf]](https://x.org/a.pdf)
- **Slow Beams for Cars in Towns.** C. Orr, D. Li. ICML 2019. [[pdf]](https://x.org/b.pdf)
- **Lost Beams for Cars in Towns.** Ann Kent. IEEE TVT, 2017. [[pdf]](https://x.org/c.pdf)
`);
  assert.deepEqual(works[2]?.fields['authors'], ['Ann Kent']);
  assert.equal(works[2]?.fields['venue'], 'IEEE TVT 2017');
});

test('labelled authors are without where they work', () => {
  const { works } = listWorks(`# Papers
- Estimating hidden things in the dark
  - Author: Kent, David | Inst. of Things
  - Year: 2019
  - [paper](https://arxiv.org/abs/2001.00001)
- Estimating closed things in the dark
  - Authors: David Kent | MIT, Ann Roe | UC Davis
  - Year: 2019
  - [paper](https://arxiv.org/abs/2001.00003)
`);
  assert.deepEqual(
    works.map(({ fields }) => fields['authors']),
    [['David Kent'], ['David Kent', 'Ann Roe']],
  );
});

test('hostile text is read in bounded time', () => {
  const begun = performance.now();
  for (const hostile of [
    '| a ',
    'Roe: Berg ',
    '(a ',
    '"a b c d e" ',
    'roe - ',
    'Roe et al. ',
    'roe berg\n  ',
  ])
    listWorks(
      `# Papers\n\n- [Hands that plan](https://arxiv.org/abs/2001.00001)\n- ${hostile.repeat(20_000)}\n`,
    );
  const tags = listWorks(
    `- [Hands that plan](https://arxiv.org/abs/2001.00001)\n\n${'<ul><li>'.repeat(5000)}<a href="https://x.org">a</a>`,
  );
  assert.equal(tags.works.length, 1);
  assert.ok(performance.now() - begun < 60_000);
});
