import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../../src/import/formats/list/works.ts';

const fieldsIn = (list: string) => listWorks(`# Papers\n\n${list}`).works.map(({ fields }) => fields);
const titlesIn = (list: string) => fieldsIn(list).map(({ title }) => title);

test('a title goes on through a quotation, a dash, a full stop and a question mark', () => {
  assert.deepEqual(
    titlesIn(`- **On the "Double Descent Again" of Hands.** A. Berg, B. Roe. ICML 2019.
- On why the "double descent again" of hands returns. A. Berg, B. Roe. ICML 2019. [[pdf]](https://x.org/0.pdf)
- **TULIP - a transformer for upsampling of hands** A. Berg, B. Roe. ICML 2019.
- TULIP - a transformer for downsampling of hands, ICML 2019. [[pdf]](https://x.org/b.pdf)
- **Is it enough? A study of questions.** A. Berg, B. Roe. ICML 2019.
- **Robots that learn. A second look at them.** A. Berg, B. Roe. ICML 2019.
`),
    [
      'On the "Double Descent Again" of Hands',
      'On why the "double descent again" of hands returns',
      'TULIP - a transformer for upsampling of hands',
      'TULIP - a transformer for downsampling of hands',
      'Is it enough? A study of questions',
      'Robots that learn. A second look at them',
    ],
  );
});

test('a short name before a colon is no venue; a year and a venue before a dash are', () => {
  const found =
    fieldsIn(`- FAST: Faster Grips for Hands, ICCV 2019 [[paper](https://arxiv.org/abs/2001.00005)]
- [2019-ICCV_W - Slow seeing in the dark](https://x.org/i.pdf)
- 2018-Arxiv- Slow hearing in the dark [[pdf]](https://x.org/j.pdf)
`);
  assert.deepEqual(
    found.map(({ title, venue, published }) => [title, venue, published]),
    [
      ['FAST: Faster Grips for Hands', 'ICCV 2019', '2019'],
      ['Slow seeing in the dark', 'ICCVW', '2019'],
      ['Slow hearing in the dark', undefined, '2018'],
    ],
  );
});

test('a link by a short name is the name of the title behind it', () => {
  const [one, two] =
    fieldsIn(`- [PointHand](https://arxiv.org/abs/2001.00001) Deep Learning on Sets of Hands. CVPR 2017
- **PointFoot** Deep Learning on Sets of Feet. CVPR 2017 [[paper](https://arxiv.org/abs/2001.00003)]
`);
  assert.deepEqual(
    [one?.['title'], one?.['arxiv'], two?.['title']],
    ['Deep Learning on Sets of Hands', '2001.00001', 'Deep Learning on Sets of Feet'],
  );
});

test('a link that is a whole reference gives its fields', () => {
  assert.deepEqual(
    fieldsIn(
      '- [Wagner, Stefan, and Susan Athens. "Estimating the Effects of Forests." Journal of the Statistical Shelf (2017).](https://x.example/paper)\n',
    ),
    [
      {
        title: 'Estimating the Effects of Forests',
        authors: ['Stefan Wagner', 'Susan Athens'],
        container: 'Journal of the Statistical Shelf',
        published: '2017',
        paper: 'https://x.example/paper',
      },
    ],
  );
});

test('a reference that leaves out authors in the middle gives those that it names', () => {
  const [fields] = fieldsIn(
    '- Smith, J., Jones, K., ... & Zedd, Q. (2014). The longer list of names. *Journal of Names*, 3(2), 1–10.\n',
  );
  assert.deepEqual(fields?.['authors'], ['J. Smith', 'K. Jones', 'Q. Zedd']);
  assert.equal(Object(fields?.['extra'])['and others'], 'the source names only the first authors');
});
