import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { referenceWorks } from '../../../../../src/import/formats/pasted/references.ts';

test('a list of references, one of which can’t be read', () => {
  const text = `References
[1] T. Berg and K. Roe. Hands that plan. In Proc. Hands, pages 5–9,
    2017.
[2] A. Lee. Grips that hold. Journal of Grips, 3(2):1–10, 2018.
[3] Personal notes, in a drawer.
`;
  assert.equal(formatOf(text)?.name, 'references');
  const said = [...referenceWorks(text)].map((work) => ('fields' in work ? work.fields['title'] : work.line));
  assert.deepEqual(said, ['Hands that plan', 'Grips that hold', 5]);
});
