import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, foundIn, problemsOf, saidOf } from '../../given.ts';

test('what is no date, no address and no arXiv id is kept and named', async () => {
  const found = await foundIn(
    'bibtex',
    `@misc{a, title={A}, year={20x2}, month={foo}}
@misc{b, title={B}, url={javascript:alert(1)}}
@misc{c, title={C}, eprint={9999.99999}, archiveprefix={arXiv}}
@misc{d, title={D}, date={2023-02-30}}
@misc{e, title={E}, year={in press}}
@misc{f, title={F}, year={2010}, month={Spring}}
@misc{g, title={G}, date={2020-03-02}, year=2020}`,
  );
  assert.deepEqual(
    entriesOf(found).map(({ fields }) => [
      fields['published']?.value,
      fields['arxiv']?.value,
      fields['extra']?.value,
    ]),
    [
      [undefined, undefined, { year: '20x2', month: 'foo' }],
      [undefined, undefined, { url: 'javascript:alert(1)' }],
      [undefined, undefined, { eprint: 'arXiv: 9999.99999' }],
      ['2023-02', undefined, { date: '2023-02-30' }],
      [undefined, undefined, { year: 'in press' }],
      ['2010', undefined, { month: 'Spring' }],
      ['2020-03-02', undefined, undefined],
    ],
  );
  assert.deepEqual(saidOf(problemsOf(found)), [
    'list.txt:1 year "20x2" is not a date; kept as other data',
    'list.txt:1 month "foo" is not a date; kept as other data',
    'list.txt:2 url "javascript:alert(1)" is not an address of the web; kept as other data',
    'list.txt:3 eprint "arXiv: 9999.99999" is not an arXiv id; kept as other data',
    'list.txt:4 date "2023-02-30" is not a date; kept as other data',
  ]);
});

test('the title of the whole of which a book is a volume is kept', async () => {
  const [entry] = entriesOf(await foundIn('bibtex', '@inbook{a, title={A}, booktitle={B}, maintitle={C}}'));
  assert.deepEqual(
    [entry?.fields['container']?.value, entry?.fields['extra']?.value],
    ['B', { maintitle: 'C' }],
  );
});
