import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/import/plan.ts';
import type { Problem } from '../../../src/import/problem.ts';
import { reportOf, wholeReport } from '../../../src/import/report.ts';
import { keepTold, toldBefore } from '../../../src/import/told.ts';
import { memoryStore } from './given.ts';

const differs = (what: string, line = 1): Problem => ({
  severity: 'differs',
  file: 'a.bib',
  line,
  what,
  remedy: 'The first is kept.',
});
const planOf = (problems: Problem[]): Plan => ({
  files: new Map(),
  gone: [],
  sources: new Set(),
  read: [],
  problems,
  papers: { new: 0, changed: 0, unchanged: 0 },
});

test('differences that were told are counted at the next import, wherever they stand then', async () => {
  const store = memoryStore();
  await keepTold(store, [differs('venue: "A" (line 1) and "B" (line 2)'), differs('volume: "1" and "2"')]);
  const told = await toldBefore(store);
  const plan = planOf([
    differs('venue: "A" (line 3) and "B" (line 4)', 4),
    differs('volume: "1" and "2"'),
    differs('volume: "1" and "3"'),
    { ...differs('volume: "1" and "2"'), severity: 'note' },
  ]);
  const report = reportOf(plan, told);
  assert.match(
    report,
    /^Sources differ \(3\)\n {2}a\.bib:1: volume: "1" and "3".*\n {2}2 differences told at an earlier import\n/m,
  );
  assert.match(report, /--report <file>/);
  assert.match(report, /Worth knowing \(1\)\n {2}a\.bib/);
  assert.match(wholeReport(plan), /"A" \(line 3\)/);
});

test('where what was told can not be read, all is told again', async () => {
  const store = memoryStore(new Map([['.offprint/told.json', '{']]));
  assert.equal((await toldBefore(store)).has(differs('volume: "1" and "2"')), false);
  await keepTold(store, []);
  assert.equal(store.files.get('.offprint/told.json'), '{');
});
