import assert from 'node:assert/strict';
import test from 'node:test';
import { specsByShelf } from '../../site/specs.ts';

test('a spec runs on the shelves that its folder is called after', () => {
  assert.deepEqual(
    specsByShelf(['root', 'sub', 'large'], ['root/a.spec.ts', 'root-sub/b.spec.ts']),
    new Map([
      ['root', ['root/a.spec.ts', 'root-sub/b.spec.ts']],
      ['sub', ['root-sub/b.spec.ts']],
      ['large', []],
    ]),
  );
});

test('a spec that would run on no shelf is named', () => {
  for (const spec of ['a.spec.ts', 'other/a.spec.ts', 'root-other/a.spec.ts', 'root/deep/a.spec.ts'])
    assert.throws(() => specsByShelf(['root'], [spec]), new RegExp(`tests/site/${spec} runs on no shelf`));
});
