import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuplicates } from '../../../src/content/duplicates.ts';

const mistakesIn = (yaml: string) => {
  try {
    parseDuplicates(yaml, 'duplicates.yaml');
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('the decisions, each id with its line', () => {
  assert.deepEqual(
    parseDuplicates('same:\n  - [a, b]\ndifferent:\n  - - c\n    - d\n    - e\n', 'duplicates.yaml'),
    {
      same: [{ ids: ['a', 'b'], lines: [2, 2] }],
      different: [{ ids: ['c', 'd', 'e'], lines: [4, 5, 6] }],
    },
  );
});

test('an empty file, and a key with nothing behind it, decide nothing', () => {
  for (const yaml of ['', '# nothing as yet\n', 'same:\ndifferent:\n'])
    assert.deepEqual(parseDuplicates(yaml, 'duplicates.yaml'), { same: [], different: [] });
});

test('each mistake is named with its line and what to do', () => {
  for (const [yaml, message] of [
    ['same:\n  - [a]\n', 'duplicates.yaml:2: same item 1 names fewer than two papers. Name two or more.'],
    ['same:\n  - [a, a]\n', 'duplicates.yaml:2: same item 1, item 2 is named twice here. Take one out.'],
    [
      'same:\n  - [a, papers/b.mdx]\n',
      'duplicates.yaml:2: same item 1, item 2 is not the id of a paper. Write the name of its file without .mdx.',
    ],
    [
      'same:\n  - [a, b]\n  - [b, c]\n',
      'duplicates.yaml:3: same item 2, item 1 is in another list below same. Write all papers that are one in one list.',
    ],
    [
      'same:\n  - [a, b]\ndifferent:\n  - [c, b, a]\n',
      'duplicates.yaml:4: different item 1, item 3 and "b" are below same as well. Take one of the two lists out.',
    ],
    [
      'others: []\n',
      'duplicates.yaml:1: others is not a field that is known here. Write same or different, or leave it out.',
    ],
  ] as const)
    assert.deepEqual(mistakesIn(yaml), [message]);
});
