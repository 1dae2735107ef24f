import assert from 'node:assert/strict';
import test from 'node:test';
import { withFormulaComponents } from '../../../src/mdx/notes-module.ts';

test('each formula is a component, and nothing else is touched', () => {
  assert.equal(
    withFormulaComponents('A *set* $\\{x\\}$ for $5.\n\n<Aside>`$x$` and $$y_1 < z_1$$</Aside>\n'),
    'A *set* <Formula tex={"\\\\{x\\\\}"} display={false} source={"$\\\\{x\\\\}$"} /> for $5.\n\n' +
      '<Aside>`$x$` and <Formula tex={"y_1 < z_1"} display={true} source={"$$y_1 < z_1$$"} /></Aside>\n',
  );
});
