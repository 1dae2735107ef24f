import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textProblemsOf } from '../../../../src/import/entry/text-problems.ts';
import { candidateOf, saidOf } from '../given.ts';

const candidate = candidateOf(
  { title: 'A $\\frac{1$ title', abstract: 'We call it \\name; x rightarrow y.' },
  { line: 4 },
);
const title = 'A $\\frac{1$ title';
const abstract = 'We call it \\name; x rightarrow y.';

test('macros that nobody knows, lost backslashes and bad mathematics, with their place', () => {
  const [bad, ...others] = saidOf(textProblemsOf({ title, abstract }, [candidate]));
  assert.match(bad ?? '', /^records\.jsonl:4 title: \$\\frac\{1\$ is mathematics that can't be set \(/);
  assert.deepEqual(others, [
    'records.jsonl:4 abstract: \\name is a macro that nobody here knows',
    'records.jsonl:4 abstract: rightarrow looks like a macro without its backslash',
  ]);
});

test('of words that no source gave nothing is said', () => {
  assert.deepEqual(textProblemsOf({ title: 'A \\name', abstract: 'By \\hand.' }, [candidate]), []);
});
