import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { columnsOf } from '../../../../src/shelf/chart/columns.ts';
import { heatOf } from '../../../../src/shelf/chart/heat.ts';
import { timelineOf } from '../../../../src/shelf/chart/months.ts';
import { paperOf } from '../../paper-of.ts';

const published = (...dates: (string | undefined)[]) =>
  dates.map((date, at) => paperOf({ id: `paper-${at}`, ...(date && { published: date }) }));

test('months without papers are in a timeline, and what is not known to the month is said', () => {
  const { counts, by, coarse, undated } = timelineOf(
    published('2024-12-30', '2025-02', '2025-02-11', '2023', undefined),
  );
  assert.deepEqual(counts, [
    { id: '2024-12', name: 'December 2024', count: 1 },
    { id: '2025-01', name: 'January 2025', count: 0 },
    { id: '2025-02', name: 'February 2025', count: 2 },
  ]);
  assert.deepEqual([by, coarse, undated], ['month', 1, 1]);
});

test('a long time goes by years, and so do papers of which no more is known', () => {
  for (const dates of [
    ['1990-05', '2025-01'],
    ['1990', '2025', '2025-01'],
  ]) {
    const { counts, by, coarse } = timelineOf(published(...dates));
    assert.deepEqual([by, coarse, counts.length], ['year', 0, 36]);
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      dates.length,
    );
  }
});

test('no dates, no columns', () => {
  assert.deepEqual(timelineOf(published(undefined)).counts, []);
  assert.deepEqual(columnsOf([]).columns, []);
});

test('columns stand in the chart, as high as their count, and years do not touch', () => {
  const count = fc.record({ year: fc.integer({ min: 1990, max: 2030 }), count: fc.nat(5000) });
  fc.assert(
    fc.property(fc.array(count, { minLength: 1, maxLength: 150 }), (given) => {
      const ordered = given.sort((a, b) => a.year - b.year);
      const { columns, top, years } = columnsOf(
        ordered.map(({ year, count }) => ({ id: String(year), name: '', count })),
      );
      for (const [at, { x, y, width, height, count }] of columns.entries()) {
        assert.ok(x >= 0 && x + width <= 1 + 1e-9 && y >= 0);
        assert.ok(Math.abs(y + height - 1) < 1e-9 && Math.abs(height * top - count) < 1e-6);
        if (at > 0) assert.ok(x >= (columns[at - 1]?.x ?? 0) + width);
      }
      for (const [at, mark] of years.entries())
        if (at > 0) assert.ok(mark.at - (years[at - 1]?.at ?? 0) >= 0.08);
    }),
  );
});

test('a heat map counts the papers that two divisions share', () => {
  const papers = published('2025', '2025', '2025');
  const facet = (id: string, members: number[][]) => ({
    id,
    name: id,
    plural: id,
    about: '',
    divisions: members.map((at, n) => ({
      id: `${id}-${n}`,
      name: `${id} ${n}`,
      papers: papers.filter((_, p) => at.includes(p)),
    })),
  });
  const { rows, columns } = heatOf(
    facet('task', [[0, 1, 2], [2]]),
    facet('method', [[0, 1], [1, 2], [2]]),
    2,
    2,
  );
  assert.deepEqual(
    columns.map(({ id }) => id),
    ['method-0', 'method-1'],
  );
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ papers }) => papers)),
    [
      [2, 2],
      [0, 1],
    ],
  );
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ level }) => level)),
    [
      [4, 4],
      [0, 3],
    ],
  );
});

test('many hundred years go by centuries, with those before Christ', () => {
  const { counts, by } = timelineOf(published('-0299', '0079', '0100', '0101', '2025'));
  assert.deepEqual([by, counts.length], ['century', 24]);
  assert.deepEqual(
    counts.filter(({ count }) => count > 0),
    [
      { id: '-0299', name: '300 – 201 BC', count: 1 },
      { id: '0001', name: '1 – 100', count: 2 },
      { id: '0101', name: '101 – 200', count: 1 },
      { id: '2001', name: '2001 – 2100', count: 1 },
    ],
  );
  assert.deepEqual(
    timelineOf(published('-0003', '0001')).counts.map(({ name }) => name),
    ['4 BC', '3 BC', '2 BC', '1 BC', '1'],
  );
});

test('below many years some are written, as many as have room', () => {
  const written = (...dates: string[]) =>
    columnsOf(timelineOf(published(...dates)).counts).years.map(({ text }) => text);
  assert.deepEqual(written('1990', '2025'), ['1990', '1995', '2000', '2005', '2010', '2015', '2020']);
  assert.deepEqual(written('-0299', '2025'), ['300 BC', '101', '501', '901', '1301', '1701']);
});
