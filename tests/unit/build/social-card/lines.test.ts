import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { brokenLines } from '../../../../src/build/social-card/lines.ts';

/** A face in which all characters are half as wide as the type is large. */
const measure = (text: string) => text.length / 2;
const steps = [
  { size: 40, maxLines: 2 },
  { size: 20, maxLines: 3 },
];

const word = fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,9}){0,3}$/);
const title = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

test('no line is wider than there is room, and all words are there or the last line says that some are not', () => {
  fc.assert(
    fc.property(title, fc.integer({ min: 300, max: 1000 }), (text, width) => {
      const { lines, size } = brokenLines(text, width, steps, measure);
      const step = steps.find((one) => one.size === size);
      assert.ok(step && lines.length <= step.maxLines);
      for (const line of lines) assert.ok(measure(line) * size <= width, line);
      const whole = lines.join(' ').replaceAll('- ', '-');
      if (whole.endsWith(' …')) {
        assert.ok(text.startsWith(whole.slice(0, -2)) && whole.length - 2 < text.length, whole);
      } else assert.equal(whole, text);
    }),
  );
});

test('lines are as even as they can be', () => {
  const text = 'one two three four five six seven';
  const { lines } = brokenLines(text, 30 * 20, [{ size: 40, maxLines: 2 }], measure);
  assert.deepEqual(lines, ['one two three four', 'five six seven']);
});

test('a word that has no room is cut, and nothing is nothing', () => {
  const { lines } = brokenLines('a'.repeat(99), 100, [{ size: 20, maxLines: 2 }], measure);
  assert.ok(lines.length === 1 && lines[0]?.endsWith(' …') && measure(lines[0] ?? '') * 20 <= 120);
  assert.deepEqual(brokenLines('  ', 100, steps, measure).lines, []);
});
