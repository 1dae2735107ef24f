import assert from 'node:assert/strict';
import test from 'node:test';
import { bibWorks, noContext } from '../../../../../src/import/formats/bibtex/works.ts';
import { cslWorks } from '../../../../../src/import/formats/json-services/csl.ts';
import { yearAlone, yearOfEra } from '../../../../../src/import/formats/values/old-year.ts';
import { importTexts, memoryStore } from '../../given.ts';
import { onlyFields } from '../read-works.ts';

test('a year with its era is read in the languages of the interface', () => {
  for (const text of [
    '300 BC',
    '300 B.C.E.',
    '300bce',
    '300 v. Chr.',
    '300 v.u.Z.',
    '300 av. J.-C.',
    '300 a. C.',
    '公元前300年',
    '紀元前300年',
    '300 ق.م',
  ])
    assert.equal(yearOfEra(text), '-0299', text);
  for (const text of ['AD 79', '79 CE', '79 n. Chr.', '公元79年', '79 م'])
    assert.equal(yearOfEra(text), '0079', text);
  for (const text of ['300', '0 BC', 'ca. 300 BC', 'BC', '2024 ICML', '12345 BC', 'page 300 BC'])
    assert.equal(yearOfEra(text), undefined, text);
});

test('where only a year can stand, it needs no era', () => {
  for (const [text, year] of [
    ['-300', '-0299'],
    ['-0299', '-0299'],
    ['-1200', '-1199'],
    ['-5', '-0004'],
    ['300', '0300'],
    ['79', undefined],
    ['2024', undefined],
    ['-0000', undefined],
    ['0', undefined],
  ] as const)
    assert.equal(yearAlone(text), year, text);
});

test('BibTeX, CSL-JSON and tables give years before Christ, and small ones', async () => {
  const bib = (field: string) => onlyFields(bibWorks(`@book{a, title = {Timaeus}, ${field}}`, noContext));
  for (const [field, published] of [
    ['date = {-0299}', '-0299'],
    ['date = {-0043-03-15}', '-0043-03-15'],
    ['date = {-0299/-0250}', '-0299'],
    ['year = {300 BC}', '-0299'],
    ['year = {-300}', '-0299'],
    ['year = {300}', '0300'],
    ['year = {0300}', '0300'],
    ['year = 79', undefined],
  ] as const)
    assert.equal(bib(field)['published'], published, field);
  assert.equal(bib('year = {300 BC}')['extra'], undefined);
  const csl = (year: number | string) =>
    onlyFields(
      cslWorks(
        JSON.stringify([{ id: 'a', type: 'book', title: 'Timaeus', issued: { 'date-parts': [[year]] } }]),
      ),
    )['published'];
  assert.deepEqual([-300, '-300', -1200, 300, 79, 2024].map(csl), [
    '-0299',
    '-0299',
    '-1199',
    '0300',
    '0079',
    '2024',
  ]);
  const store = memoryStore();
  await importTexts(store, {
    'table.csv':
      'Title,Authors,Year\nThe Laws of Tides,Plato,-300\nThe Republic of Tides,Plato,300 BC\nConfessions of the Sea,Augustine,397\nModern Tides,Ada Byron,2024\n',
  });
  const dates = [...store.files].flatMap(
    ([, text]) => /^published: '?([^'\n]*)/m.exec(String(text))?.[1] ?? [],
  );
  assert.deepEqual(dates.sort(), ['-0299', '-0299', '0397', '2024']);
});
