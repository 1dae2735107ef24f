import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/import/plan.ts';
import type { Problem } from '../../../src/import/problem.ts';
import { reportOf, wholeReport } from '../../../src/import/report.ts';

const problem = (known: Partial<Problem>): Problem => ({
  severity: 'note',
  file: 'a.txt',
  line: 1,
  what: 'something',
  remedy: 'Look.',
  ...known,
});
const planWith = (problems: Problem[], papers = { new: 1, changed: 0, unchanged: 2 }): Plan => ({
  files: new Map(),
  gone: [],
  sources: new Set(),
  read: [],
  problems,
  papers,
});
const report = (...plan: Parameters<typeof planWith>) => reportOf(planWith(...plan));

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

test('what each source was read as', () => {
  const plan = { ...planWith([]), read: [{ file: 'a.bib', about: 'BibTeX', entries: 1 }] };
  assert.match(reportOf(plan), /\n\nRead\n {2}a\.bib: BibTeX, 1 entry\n/);
});

test('what is said of many places is counted, with the first of them', () => {
  const many = Array.from({ length: 1220 }, (_, n) =>
    problem({ file: n < 700 ? 'a.txt' : 'b.txt', line: n + 1, what: `no abstract for "Paper ${n}"` }),
  );
  const own = problem({ what: 'another thing' });
  assert.equal(
    report([...many, own]),
    `3 papers: 1 new, 0 changed, 2 unchanged; 0 refused.

Worth knowing (1221)
  a.txt:1: no abstract for "Paper 0". Look.
  a.txt:2: no abstract for "Paper 1". Look.
  … and 1218 more like these, in 2 files
  a.txt:1: another thing. Look.

For every line, import with --report <file>.
`,
  );
  assert.equal(wholeReport(planWith([...many, own])).split('\n').length, 1221 + 4);
});
