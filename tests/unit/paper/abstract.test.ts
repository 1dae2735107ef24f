import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { canonicalAbstract, paragraphsOf } from '../../../src/paper/abstract.ts';
import { hostileText } from '../hostile.ts';

test('lines of a paragraph are joined, blank lines divide paragraphs', () => {
  const forms: [string, string][] = [
    ['One\ntwo.\r\n\r\n  Three \t four. \n', 'One two.\n\nThree four.'],
    ['One.\n \t\n\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\rTwo.\u2028Three.\u0085Four.', 'One. Two. Three. Four.'],
    ['One.\u2029\u2029Two.', 'One.\n\nTwo.'],
    [' \n\t\r\n', ''],
  ];
  for (const [source, canonical] of forms) assert.equal(canonicalAbstract(source), canonical);
});

test('a control character goes without leaving a second space or a paragraph behind', () => {
  assert.equal(canonicalAbstract('a \u0000 b\u0007c\uD83D'), 'a bc');
  assert.equal(canonicalAbstract('One.\n\u0000\nTwo.\n\n\u0001'), 'One.\n\nTwo.');
});

test('spaces that carry a meaning stay', () => {
  assert.equal(canonicalAbstract('Fig.\u00A01 and 10\u202F%'), 'Fig.\u00A01 and 10\u202F%');
});

test('nothing but white space and control characters changes, and only once', () => {
  const ink = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}]/gu, '');
  fc.assert(
    fc.property(hostileText, (text) => {
      const canonical = canonicalAbstract(text);
      assert.equal(ink(canonical), ink(text));
      assert.equal(canonicalAbstract(canonical), canonical);
    }),
    { numRuns: 1000 },
  );
});

test('an unknown abstract has no paragraphs', () => {
  assert.deepEqual(paragraphsOf(''), []);
  assert.deepEqual(paragraphsOf('One.\n\nTwo.'), ['One.', 'Two.']);
});
