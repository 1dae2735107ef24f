import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionOf } from '../../../../src/shelf/record/attribution.ts';

for (const [paper, credit] of [
  [
    { title: 'A^2Nav', authors: ['Ana Lee', 'Bo Ek', 'Cy Oh'], venue: 'CoRL 2023', published: '2023-08' },
    'Ana Lee et al., “A2Nav”, CoRL 2023',
  ],
  [
    { title: 'One', authors: ['Ana Lee', 'Bo Ek'], venue: 'Nature', published: '2023-08-02' },
    'Ana Lee and Bo Ek, “One”, Nature, 2023',
  ],
  [
    { title: 'Two: $10\\times$', authors: ['Gemini Team'], published: '2024' },
    'Gemini Team, “Two: 10×”, 2024',
  ],
  [{ title: 'Three', authors: [] }, '“Three”'],
  [
    { title: 'Four', authors: [], editors: ['Ana Lee', 'Bo Ek'], published: '2011' },
    'Edited by Ana Lee and Bo Ek, “Four”, 2011',
  ],
] as const) {
  test(`the credit of ${paper.title} is ${credit}`, () => {
    assert.equal(attributionOf(paper), credit);
  });
}
