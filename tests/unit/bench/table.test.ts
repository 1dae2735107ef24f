import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, type Row, tableOf } from '../../bench/site/table.ts';
import { medianOf } from '../../bench/site/verdict.ts';

const row: Row = {
  site: 'dist',
  template: 'home',
  weight: { requests: 11, bytes: 67_740, html: 23_700, script: 3_400, foreign: 0 },
  verdict: {
    scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 92 },
    isHidden: false,
    faults: ['seo: Document has no title'],
  },
  shift: 0.2308,
  findings: ['color-contrast: <mark>a | b</mark>'],
};
const unjudged: Row = { ...row, template: 'not found', verdict: undefined, shift: 0, findings: [] };

test('the table has a line for each template, its columns under each other', () => {
  assert.equal(
    tableOf([row, unjudged]),
    [
      '| site | template  |   kB | requests | HTML kB | script kB | third party | perf. | access. | practices | SEO | shift | axe |',
      '|------|-----------|-----:|---------:|--------:|----------:|------------:|------:|--------:|----------:|----:|------:|----:|',
      '| dist | home      | 67.7 |       11 |    23.7 |       3.4 |           0 |    99 |     100 |       100 |  92 | 0.231 |   1 |',
      '| dist | not found | 67.7 |       11 |    23.7 |       3.4 |           0 |       |         |           |     |     0 |   0 |',
    ].join('\n'),
  );
});

test('a page that is hidden from search engines has a star where it was not asked', () => {
  const verdict = { scores: { seo: 100 }, isHidden: true, faults: [] };
  const lines = tableOf([{ ...row, verdict }]).split('\n');
  assert.match(lines[2] ?? '', / 100\* \|/);
  assert.match(lines.at(-1) ?? '', /^\* asks search engines to leave it out/);
});

test('what cost points is named below it, and nothing else', () => {
  assert.equal(
    faultsOf([row, unjudged]),
    'dist, home:\n  seo: Document has no title\n  axe: color-contrast: <mark>a | b</mark>',
  );
  assert.equal(faultsOf([unjudged]), '');
});

test('the median is the middle one, the lower of two', () => {
  assert.equal(medianOf([100, 90, 95]), 95);
  assert.equal(medianOf([100, 90]), 90);
  assert.equal(medianOf([]), undefined);
});
