import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Visit, visitAt } from '../../../../src/client/navigation/visit.ts';

const minute = 60_000;

/** The visits that pages make, each opened at a minute and showing a newest day. */
function visits(pages: readonly [minutes: number, newest?: string][]): Visit[] {
  let last: Visit | undefined;
  return pages.map(([minutes, newest]) => {
    last = visitAt(last, minutes * minute, newest);
    return last;
  });
}

const befores = (...pages: [number, string?][]) => visits(pages).map(({ before }) => before);

test('on a first visit nothing is known of an earlier one', () => {
  assert.deepEqual(befores([0, '2025-07-04'], [10, '2025-07-04'], [35]), [undefined, undefined, undefined]);
});

test('thirty minutes without a page end a visit', () => {
  assert.deepEqual(befores([0, '2025-07-04'], [30, '2025-07-05'], [60.1, '2025-07-05']), [
    undefined,
    undefined,
    '2025-07-05',
  ]);
});

test('a visit keeps what the one before it ended with, whatever pages it has', () => {
  assert.deepEqual(befores([0, '2025-07-04'], [100, '2025-07-11'], [110], [125, '2025-07-11'], [140]), [
    undefined,
    '2025-07-04',
    '2025-07-04',
    '2025-07-04',
    '2025-07-04',
  ]);
});

test('an older list takes nothing back', () => {
  assert.equal(
    visits([
      [0, '2025-07-04'],
      [1, '2024-01-01'],
    ])[1]?.newest,
    '2025-07-04',
  );
});

test('a clock that is set back goes on with the visit; spoilt words begin anew', () => {
  assert.deepEqual(befores([100, '2025-07-04'], [0, '2025-07-11']), [undefined, undefined]);
  assert.equal(visitAt({}, 5).at, 5);
});

test('what a visit is measured by is never newer than what was seen', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-07-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(90), fc.option(day, { nil: undefined }))), (steps) => {
      let at = 0;
      const pages = steps.map(([pause, newest]): [number, string?] => {
        at += pause;
        return newest ? [at, newest] : [at];
      });
      for (const { before, newest } of visits(pages)) assert.ok((before ?? '') <= (newest ?? ''));
    }),
  );
});
