import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Cbor, decodedCbor } from '../../../../src/search/build/cbor.ts';

/** The head of a value of a kind, as RFC 8949 writes it. */
function head(kind: number, size: number): number[] {
  if (size < 24) return [(kind << 5) | size];
  if (size < 0x100) return [(kind << 5) | 24, size];
  if (size < 0x10000) return [(kind << 5) | 25, size >> 8, size & 0xff];
  return [(kind << 5) | 26, size >>> 24, (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff];
}

function encoded(value: Cbor): number[] {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'boolean') return [value ? 0xf5 : 0xf4];
  if (value === null) return [0xf6];
  if (typeof value === 'string') {
    const bytes = [...new TextEncoder().encode(value)];
    return [...head(3, bytes.length), ...bytes];
  }
  return [...head(4, value.length), ...value.flatMap(encoded)];
}

const { value: anyValue } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

test('what is written is read', () => {
  fc.assert(
    fc.property(anyValue, (value) => assert.deepEqual(decodedCbor(Uint8Array.from(encoded(value))), value)),
  );
});

test('a list whose end is marked is read, and a long number', () => {
  assert.deepEqual(decodedCbor(Uint8Array.of(0x9f, 1, 0x61, 0x61, 0xff)), [1, 'a']);
  assert.equal(decodedCbor(Uint8Array.of(0x1b, 0, 0, 0, 1, 0, 0, 0, 0)), 2 ** 32);
});

test('anything else is refused', () => {
  for (const bytes of [[0x40], [0xa0], [0xc0], [0xf9, 0, 0], [0x1c], []]) {
    assert.throws(() => decodedCbor(Uint8Array.from(bytes)), RangeError);
  }
});
