import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../../src/import/formats/list/works.ts';

const fieldsIn = (list: string) => listWorks(`# Papers\n\n${list}`).works.map(({ fields }) => fields);

test('a link that is a citation gives authors, the year and the identifier; the title stands beside it', () => {
  assert.deepEqual(
    fieldsIn(`- [Holm (1970)](https://doi.org/10.5555/a) A Model of Data for Large Shared Shelves
- [Roe, Berg (1986)](https://doi.org/10.5555/b) - Sorting of Large Things
- [Roe et al. 1996](https://doi.org/10.5555/c): Sorting Once More
- "Sorting by Hand" [Orr & Li 2011](https://arxiv.org/abs/1101.00001)
- Sorting by Feet ([Orr 2012](https://arxiv.org/abs/1201.00001))
`),
    [
      {
        title: 'A Model of Data for Large Shared Shelves',
        authors: ['Holm'],
        published: '1970',
        doi: '10.5555/a',
      },
      { title: 'Sorting of Large Things', authors: ['Roe', 'Berg'], published: '1986', doi: '10.5555/b' },
      {
        title: 'Sorting Once More',
        authors: ['Roe'],
        published: '1996',
        doi: '10.5555/c',
        extra: { 'and others': 'the source names only the first authors' },
      },
      { title: 'Sorting by Hand', authors: ['Orr', 'Li'], published: '2011', arxiv: '1101.00001' },
      { title: 'Sorting by Feet', authors: ['Orr'], published: '2012', arxiv: '1201.00001' },
    ],
  );
});

test('a citation without a title keeps its identifier', () => {
  assert.deepEqual(
    fieldsIn(
      '- [Roe and Berg, 1986](https://doi.org/10.5555/b)\n- [Roe (2001)](https://doi.org/10.5555/d)\n',
    ),
    [
      { authors: ['Roe', 'Berg'], published: '1986', doi: '10.5555/b' },
      { authors: ['Roe'], published: '2001', doi: '10.5555/d' },
    ],
  );
});

test('names before a year or a colon are people where most of the list has them there', () => {
  const named = fieldsIn(`- Kent (1978) The hidden side of the shelves
- Kent and Roe (1980) The open side of the shelves
- Roe: Hidden shelves and their sides, 2011.
- Roe and Kent: Open shelves and their sides, 2012.
`);
  assert.deepEqual(
    named.map(({ title, authors, published }) => [title, authors, published]),
    [
      ['The hidden side of the shelves', ['Kent'], '1978'],
      ['The open side of the shelves', ['Kent', 'Roe'], '1980'],
      ['Hidden shelves and their sides', ['Roe'], '2011'],
      ['Open shelves and their sides', ['Roe', 'Kent'], '2012'],
    ],
  );
});

test('names of models and journals are no people', () => {
  const named = fieldsIn(`- [HandNet (2015)](https://arxiv.org/abs/1501.00001) Deep hands for everyone and all
- [FootNet (2016)](https://arxiv.org/abs/1601.00001) Deep feet for everyone and all
- [Grip (2017)](https://arxiv.org/abs/1701.00001) Deep grips for everyone and all
- Hands and their many uses [Ecology and Evolution 2015](https://doi.org/10.5555/e)
- An Li, Bo Orr, Robotica 2019: Hands at work in the dark
`);
  assert.deepEqual(
    named.map(({ authors }) => authors),
    [undefined, undefined, undefined, undefined, ['An Li', 'Bo Orr']],
  );
});

test('a link that is a citation with its journal gives authors, year and journal, and no title', () => {
  assert.deepEqual(
    fieldsIn(`- [Holm et al 2005 Shelf Biology](https://doi.org/10.5555/a)
- [Holm & Berg 2007 Shelf Biology](https://doi.org/10.5555/b)
- [Roe 2001 Journal of Shelving](https://doi.org/10.5555/c)
- [Kent 2003 Annals of Shelving](https://shelves.example/c)
`),
    [
      {
        authors: ['Holm'],
        published: '2005',
        venue: 'Shelf Biology',
        doi: '10.5555/a',
        extra: { 'and others': 'the source names only the first authors' },
      },
      { authors: ['Holm', 'Berg'], published: '2007', venue: 'Shelf Biology', doi: '10.5555/b' },
      { authors: ['Roe'], published: '2001', venue: 'Journal of Shelving', doi: '10.5555/c' },
    ],
  );
});

test('words behind a name and a year are a title where they are no journals', () => {
  const titles = fieldsIn(`- [Holm 1978 Shelves and Hands](https://doi.org/10.5555/a)
- [Roe 1980 Sorting by Feet](https://doi.org/10.5555/b)
`).map(({ venue }) => venue);
  assert.deepEqual(titles, [undefined, undefined]);
});

test('keys of authors and year before titles that lead to notes are people and a date', () => {
  assert.deepEqual(
    fieldsIn(`- [RoeandBerg2012 - Shelves that may have moved](https://github.com/a/b/tree/main/RoeandBerg2012.md)
  - This study measures shelves.
- [Holmetal2007 - A shelf from an old hall](notes/holm.md)
- [McKent2015 - Shelves over time and space](notes/kent.md)
`),
    [
      {
        title: 'Shelves that may have moved',
        authors: ['Roe', 'Berg'],
        published: '2012',
        project: ['https://github.com/a/b/tree/main/RoeandBerg2012.md'],
        extra: { note: 'This study measures shelves.' },
      },
      { title: 'A shelf from an old hall', authors: ['Holm'], published: '2007' },
      { title: 'Shelves over time and space', authors: ['McKent'], published: '2015' },
    ],
  );
});

test('families that are called as subjects are, and whole names among families, are people', () => {
  const authors = fieldsIn(`- Crash-Only Software. [Holm, Berg (2003)](https://b.example/x.pdf).
- The anatomy of shelves. [Roe, Page (1998)](http://b.example/z).
- A shared shelf. [Holm, Ann Roe, Kent (1962)](http://b.example/q/).
- The management of shelves. [Holm-Berg (1990)](https://b.example/y.pdf).
`).map((each) => [each['title'], each['authors'], each['venue']]);
  assert.deepEqual(authors, [
    ['Crash-Only Software', ['Holm', 'Berg'], undefined],
    ['The anatomy of shelves', ['Roe', 'Page'], undefined],
    ['A shared shelf', ['Holm', 'Ann Roe', 'Kent'], undefined],
    ['The management of shelves', ['Holm-Berg'], undefined],
  ]);
});
