import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../../src/import/problem.ts';
import { reportOf } from '../../../src/import/report.ts';

const problem = (known: Partial<Problem>): Problem => ({
  severity: 'note',
  file: 'a.txt',
  line: 1,
  what: 'something',
  remedy: 'Look.',
  ...known,
});
const report = (problems: Problem[], papers = { new: 1, changed: 0, unchanged: 2 }) =>
  reportOf({ files: new Map(), gone: [], sources: new Set(), problems, papers });

test('counts first', () => {
  assert.equal(report([]), '3 papers: 1 new, 0 changed, 2 unchanged; 0 refused.\n');
  assert.match(report([], { new: 1, changed: 0, unchanged: 0 }), /^1 paper: /);
});

test('the gravest first, then by file and line', () => {
  assert.equal(
    report([
      problem({ line: 12 }),
      problem({ line: 2 }),
      problem({ severity: 'differs', file: 'b.txt' }),
      problem({ severity: 'refused', file: 'c.txt', line: 3 }),
    ]),
    `3 papers: 1 new, 0 changed, 2 unchanged; 1 refused.

Refused (1)
  c.txt:3: something. Look.

Sources differ (1)
  b.txt:1: something. Look.

Worth knowing (2)
  a.txt:2: something. Look.
  a.txt:12: something. Look.
`,
  );
});

test('what is said twice of one place is one line with a count', () => {
  assert.match(
    report([problem({}), problem({}), problem({})]),
    /\nWorth knowing \(1\)\n {2}a\.txt:1: something\. Look\. \(3 times\)\n$/,
  );
});

test('a text from outside can not break a line or steer a terminal', () => {
  assert.match(
    report([problem({ what: 'a\n\nRefused (9)\u001b[2Jb\u202ec' })]),
    /^ {2}a\.txt:1: a Refused \(9\)\[2Jbc\. Look\.$/m,
  );
});
