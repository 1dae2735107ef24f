import assert from 'node:assert/strict';
import test from 'node:test';
import { withComponents } from '../../../src/mdx/notes-module.ts';

test('each formula is a component, and no other text is touched', () => {
  assert.equal(
    withComponents('A *set* $\\{x\\}$ for $5.\n\n<Aside>`$x$` and $$y_1 < z_1$$</Aside>\n'),
    'A *set* <Formula tex={"\\\\{x\\\\}"} display={false} source={"$\\\\{x\\\\}$"} /> for $5.\n\n' +
      '<Aside>`$x$` and <Formula tex={"y_1 < z_1"} display={true} source={"$$y_1 < z_1$$"} /></Aside>\n',
  );
});

test('each picture is a component', () => {
  assert.equal(
    withComponents('<Aside>![a "b" {c}](/pictures/sea.png)</Aside>'.replace('{c}', '\\{c}')),
    '<Aside><Picture src={"/pictures/sea.png"} alt={"a \\"b\\" {c}"} /></Aside>',
  );
});
