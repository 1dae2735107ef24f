import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Colour, colourNamed, contrastOf, mixed, nearestReadable } from '../../../src/look/colour.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`);

test('colours are read as style sheets write them, and nothing else is', () => {
  assert.equal(colourNamed('#8C2A1C'), '#8c2a1c');
  assert.equal(colourNamed('#3aF'), '#33aaff');
  assert.equal(colourNamed('Crimson'), '#dc143c');
  for (const text of ['', 'reds', 'toString', '8c2a1c', '#8c2a1', '#8c2a1c80', 'url(x)', '#fff;}'])
    assert.equal(colourNamed(text), undefined);
});

test('contrast is what WCAG says, in either order', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrastOf('#ffffff', '#0000ff').toFixed(2), '8.59');
});

test('a mixture begins with the one colour and ends with the other', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      assert.deepEqual([mixed(one, other, 0), mixed(one, other, 1)], [one, other]);
    }),
  );
});

test('the nearest readable colour is readable, and is the colour itself where that is', () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom(4.5, 7), (one, ground, contrast) => {
      const nearest = nearestReadable(one, [ground], contrast);
      if (contrastOf(one, ground) >= contrast) assert.equal(nearest, one);
      else if (nearest === undefined) assert.ok(contrast === 7);
      else assert.ok(contrastOf(nearest, ground) >= contrast);
    }),
  );
});

test('the nearest readable colour keeps its hue and moves no further than it must', () => {
  assert.equal(nearestReadable('#33aaaa', ['#fcfaf5'], 4.5), '#078181');
  assert.equal(nearestReadable('#8c2a1c', ['#171614'], 7), '#ef8471');
  assert.equal(nearestReadable('#777777', ['#ffffff', '#000000'], 7), undefined);
});
