import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { plainLines } from '../../../../src/shelf/own-page/plain-lines.ts';

const notes = `---
title: Knots
---

## What we made of it

Braids **ropes** of $x^2$, see [here](https://a.example) and <PaperLink id="b" />.
Two lines.

- one
- [x] two

| a | b |
|---|---|
| c | \`d\` |

<Aside label="Caution">The numbers are preliminary.[^1]</Aside>

[^1]: By half.
`;

test('notes are a line of plain text for each paragraph, heading, item and cell', () => {
  const { notesText } = parsePaperFile(notes, 'knots.mdx');
  assert.deepEqual(
    plainLines(notesText, (id) => `paper ${id}`),
    [
      'What we made of it',
      'Braids ropes of x2, see here and paper b. Two lines.',
      'one',
      'two',
      'a',
      'b',
      'c',
      'd',
      'The numbers are preliminary.',
      'By half.',
    ],
  );
});
