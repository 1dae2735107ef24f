import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DatedPaper, listingDay } from '../../../../src/import/listing/day.ts';

const july4 = { month: 7, day: 4 };

const cases: [string, Parameters<typeof listingDay>[0], DatedPaper[], ReturnType<typeof listingDay>][] = [
  [
    'the first such day on or after the newest paper',
    july4,
    [{ published: '2025-07-02' }, { published: '2022-10-06' }],
    { day: '2025-07-04', inferred: true },
  ],
  [
    'the very day of the newest paper',
    july4,
    [{ published: '2025-07-04' }],
    { day: '2025-07-04', inferred: true },
  ],
  [
    'the next year where the newest paper is later',
    july4,
    [{ published: '2025-07-05' }],
    { day: '2026-07-04', inferred: true },
  ],
  [
    'a month counts from its first day',
    july4,
    [{ published: '2025-07' }, { published: '2025-06-30' }],
    { day: '2025-07-04', inferred: true },
  ],
  [
    'a year counts from its first day',
    { month: 1, day: 2 },
    [{ published: '2025' }],
    { day: '2025-01-02', inferred: true },
  ],
  [
    '29 February waits for its year',
    { month: 2, day: 29 },
    [{ published: '2024-03-01' }],
    { day: '2028-02-29', inferred: true },
  ],
  ['30 February never comes', { month: 2, day: 30 }, [{ published: '2024-03-01' }], undefined],
  [
    'arXiv ids stand in where no date is known',
    july4,
    [{ arxiv: '2507.01925' }, { arxiv: '2210.03629' }],
    { day: '2025-07-04', inferred: true },
  ],
  [
    'a known date counts more than an id',
    july4,
    [{ arxiv: '2507.01925' }, { published: '2022-10-06' }],
    { day: '2023-07-04', inferred: true },
  ],
  ['an arXiv id of the old scheme says nothing', july4, [{ arxiv: 'hep-th/9901001' }], undefined],
  ['nothing is known', july4, [{}], undefined],
  ['no day is printed', undefined, [{ published: '2025-07-02' }], undefined],
  [
    'a printed year needs no papers',
    { ...july4, year: 2019 },
    [{ published: '2025-07-02' }],
    { day: '2019-07-04', inferred: false },
  ],
  [
    'a printed day that its year does not have',
    { month: 2, day: 29, year: 2025 },
    [{ published: '2025-01-02' }],
    undefined,
  ],
];

test('a day that is given stands where it can be the printed one', () => {
  const papers = [{ published: '2025-07-02' }];
  assert.deepEqual(listingDay(undefined, papers, '2024-07-04'), { day: '2024-07-04', inferred: false });
  assert.deepEqual(listingDay(july4, papers, '2024-07-04'), { day: '2024-07-04', inferred: false });
  assert.deepEqual(listingDay(july4, papers, '2024-07-05'), { day: '2025-07-04', inferred: true });
  assert.deepEqual(listingDay({ ...july4, year: 2019 }, papers, '2024-07-04'), {
    day: '2019-07-04',
    inferred: false,
  });
});

for (const [name, printed, papers, expected] of cases) {
  test(name, () => assert.deepEqual(listingDay(printed, papers), expected));
}
