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
