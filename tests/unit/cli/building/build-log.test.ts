import assert from 'node:assert/strict';
import test from 'node:test';
import destination from '../../../../src/cli/building/build-log.ts';
import { readText } from '../../../../src/cli/building/summary.ts';
import type { Finding } from '../../../../src/cli/checking/finding.ts';

/** What is written of lines of Astro's log. */
function written(
  lines: readonly [label: string | null, level: string, message: string][],
  isTTY: boolean,
): string[] {
  const all: string[] = [];
  const screen = { isTTY, write: (text: string) => all.push(text) > 0 };
  const { write } = destination(undefined, screen as never);
  for (const [label, level, message] of lines) write({ label, level, message });
  return all;
}

const log: [string | null, string, string][] = [
  ['build', 'info', 'output: "static"'],
  [null, 'info', '  \u001b[34m├─\u001b[39m \u001b[2m/index.html\u001b[22m'],
  ['offprint-cards', 'info', '20 of 66 pictures'],
  ['vite', 'warn', '\u001b[33mA style is too large\u001b[39m'],
  ['vite', 'warn', 'A style is too large'],
  ['build', 'error', 'Caught error rendering /404: Error: no'],
  [null, 'error', 'TypeError: no\n    at page (file:///page.mjs:1:1)'],
  ['vite', 'error', '✗ Build failed in 53ms'],
  ['vite', 'error', 'There is no such module'],
];

test('a log of a build has warnings and errors, each once, and nothing else', () => {
  assert.deepEqual(written(log, false), ['A style is too large\n', 'There is no such module\n']);
});

test('a terminal shows how far the build is, in a line that goes', () => {
  const [first, ...rest] = written(log, true);
  assert.equal(first, '\r\u001b[KReading the papers ...');
  assert.deepEqual(rest, ['\r\u001b[K', 'A style is too large\n', '\r\u001b[K', 'There is no such module\n']);
});

test('what was read stands in a line; few doubts stand below it, and many are counted', () => {
  const doubts = Array.from(
    { length: 9 },
    (_, at): Finding => ({ kind: 'doubtful', file: `${at}`, text: 'It is.' }),
  );
  const said = (findings: Finding[], isWhole = true) => readText({ papers: 2000, findings, isWhole });
  assert.equal(said([]), '2000 papers: 0 refused, 0 doubtful, 0 unused.\n');
  assert.equal(
    said(doubts.slice(0, 1)),
    '2000 papers: 0 refused, 1 doubtful, 0 unused.\n\nDoubtful\n  0: It is.\n',
  );
  assert.match(said(doubts), /^2000 papers: 0 refused, 9 doubtful, 0 unused\. .+ check lists them\.\n$/);
  assert.match(said([], false), /^2000 papers\. .+ check lists what is doubtful\.\n$/);
});
