import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../../src/import/formats/list/works.ts';

const saidIn = (...lines: string[]) =>
  listWorks(['# Papers', '', ...lines.map((line) => `- ${line}`)].join('\n')).works.map(({ fields }) => [
    fields['title'],
    fields['authors'],
    fields['venue'],
    fields['published'],
  ]);

test('people stand in front of a title, however they are joined', () => {
  assert.deepEqual(
    saidIn(
      'Pia Holm and Olaf Reed. Structural Shelving and Lexical Cabinets, Shelving Letters, 1993.',
      'Mika Lund et al.: Distant cabinets for order, ACL 2009.',
      'Filip Kern, Ivo J Orr, and Dana Marsh: Statistical Drawers, NAACL 2003.',
      'Jan Pohl, Sena Vik, Stefan Sand, Natural Shelf-Keeper, ECML, 2005. [[Paper]](http://x.example/n.pdf)',
      'Nell Kolb and Petra Stein, Gradients of Order for Fast Cabinets (ICRA 2004) [[Paper]](http://x.example/g.pdf)',
      'Ivar H. Wick, An Adaptive Optimal Shelf, Cabinets and Control, 1977.',
      'Rosa Sund, Drawers: An Introduction, ICML 1998.',
    ),
    [
      ['Structural Shelving and Lexical Cabinets', ['Pia Holm', 'Olaf Reed'], 'Shelving Letters', '1993'],
      ['Distant cabinets for order', ['Mika Lund'], 'ACL 2009', '2009'],
      ['Statistical Drawers', ['Filip Kern', 'Ivo J Orr', 'Dana Marsh'], 'NAACL 2003', '2003'],
      ['Natural Shelf-Keeper', ['Jan Pohl', 'Sena Vik', 'Stefan Sand'], 'ECML 2005', '2005'],
      ['Gradients of Order for Fast Cabinets', ['Nell Kolb', 'Petra Stein'], 'ICRA 2004', '2004'],
      ['An Adaptive Optimal Shelf', ['Ivar H. Wick'], 'Cabinets and Control', '1977'],
      ['Drawers: An Introduction', ['Rosa Sund'], 'ICML 1998', '1998'],
    ],
  );
  assert.deepEqual(saidIn('Jana Holm and Max Reed. Short Entry Title, Shelving Review, 1993.'), [
    ['Short Entry Title', ['Jana Holm', 'Max Reed'], 'Shelving Review', '1993'],
  ]);
});

test('families in front of a link are people, the words of which may be those of a label', () => {
  assert.deepEqual(
    saidIn(
      'Kimm, [Convolutional Shelves for Sorting of Sentences](http://www.aclweb.org/anthology/D14-9181), 2014',
      'Kingsen and Bahr, [Adan: A Method for Stochastic Shelves](https://arxiv.org/pdf/1412.99980.pdf), 2015',
      'Blum and Laff, [Topic Models](http://x.example/t.pdf), 2009',
    ),
    [
      ['Convolutional Shelves for Sorting of Sentences', ['Kimm'], undefined, '2014'],
      ['Adan: A Method for Stochastic Shelves', ['Kingsen', 'Bahr'], undefined, '2015'],
      ['Topic Models', ['Blum', 'Laff'], undefined, '2009'],
    ],
  );
});

test('two names before a colon are people where other entries have people there', () => {
  const pair = 'Kevin Knauss and Dana Marsh: Summaries beyond cabinets, ICML 2002';
  assert.deepEqual(
    saidIn(
      pair,
      'Mika Lund et al.: Distant cabinets, ACL 2009.',
      'Jan Orr et al.: Near cabinets, ACL 2010.',
    )[0],
    ['Summaries beyond cabinets', ['Kevin Knauss', 'Dana Marsh'], 'ICML 2002', '2002'],
  );
});

test('titles that read like names stay titles', () => {
  assert.deepEqual(
    saidIn(
      'Vertical Shelves and Backup Cabinets, PODC 2009',
      'Grand Cabinets, Revisited and Repaired, ICML 2011',
    ),
    [
      ['Vertical Shelves and Backup Cabinets', undefined, 'PODC 2009', '2009'],
      ['Grand Cabinets, Revisited and Repaired', undefined, 'ICML 2011', '2011'],
    ],
  );
});
