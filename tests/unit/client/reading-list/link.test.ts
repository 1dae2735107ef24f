import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  type ListEntry,
  packedReadingList,
  type ReadingList,
  unpackedReadingList,
} from '../../../../src/client/reading-list/link.ts';
import { longestNoteChars, oneLine } from '../../../../src/client/saved/note.ts';
import { hostileText } from '../../hostile.ts';

const note = fc
  .oneof(fc.constant(''), hostileText, fc.string({ unit: 'grapheme', maxLength: 400 }))
  .map(oneLine);
const paper = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1501, max: 2612 }), fc.integer({ min: 1, max: 99_999 }))
    .map(([month, number]) => `${month}.${String(number).padStart(5, '0')}`),
  fc
    .tuple(fc.integer({ min: 704, max: 1412 }), fc.integer({ min: 1, max: 9999 }))
    .map(([month, number]) => `${String(month).padStart(4, '0')}.${String(number).padStart(4, '0')}`),
  fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,6}$/),
);
const entry: fc.Arbitrary<ListEntry> = fc.record({ paper, note }, { noNullPrototype: true });
const list: fc.Arbitrary<ReadingList> = fc.record(
  { title: note, entries: fc.array(entry, { minLength: 1, maxLength: 12 }) },
  { noNullPrototype: true },
);

test('a list in an address is read as it was, whatever its notes say', () => {
  fc.assert(
    fc.property(list, (given) => {
      const packed = packedReadingList(given);
      assert.match(packed, /^[\w.-]*[\w-]$/);
      for (const address of [packed, `#${packed}`])
        assert.deepEqual(unpackedReadingList(address), { list: given, state: 'whole', lost: 0 });
    }),
  );
});

test('a changed character is always noticed, and costs no more than the papers it touches', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.stringMatching(/^[\w.~-]$/), (given, place, sign) => {
      const packed = packedReadingList(given);
      const at = place % packed.length;
      if (packed[at] === sign) return;
      const {
        list: read,
        state,
        lost,
      } = unpackedReadingList(packed.slice(0, at) + sign + packed.slice(at + 1));
      assert.notEqual(state, 'whole');
      const kept = read.entries.map((one) => JSON.stringify(one));
      const all = given.entries.map((one) => JSON.stringify(one));
      assert.deepEqual(
        kept,
        all.filter((one) => kept.includes(one)),
      );
      assert.ok(kept.length >= given.entries.length - 2, `${kept.length} of ${given.entries.length}`);
      assert.ok(lost >= 0 && lost <= 4096);
    }),
    { numRuns: 500, seed: 20_251_123 },
  );
});

test('of an address that was cut, the papers before the cut are shown, and how many are lost', () => {
  fc.assert(
    fc.property(list, fc.nat(), (given, place) => {
      const packed = packedReadingList(given);
      const cut = packed.slice(0, place % packed.length);
      const { list: read, state, lost } = unpackedReadingList(cut);
      assert.equal(state, cut === '' ? 'none' : 'damaged');
      const whole = Math.max(cut.split('.').length - 2, 0);
      assert.ok(read.entries.length >= whole);
      assert.deepEqual(read.entries.slice(0, whole), given.entries.slice(0, whole));
      if (cut.length > 7) assert.equal(read.entries.length + lost, given.entries.length);
    }),
    { numRuns: 500, seed: 20_251_123 },
  );
});

test('anything may stand in an address', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const { list: read, lost } = unpackedReadingList(text);
      assert.ok(Array.isArray(read.entries) && lost >= 0);
    }),
  );
  assert.equal(unpackedReadingList('').state, 'none');
  assert.equal(unpackedReadingList('#2abcd.something-of-tomorrow').state, 'newer');
});

test('a list of twenty papers of arXiv with a note is a short link', () => {
  const entries = Array.from({ length: 20 }, (_, at) => ({
    paper: `2210.${String(3600 + at).padStart(5, '0')}`,
    note: '',
  }));
  assert.ok(packedReadingList({ title: '', entries }).length < 200);
});

test('a note is one line of well-formed text, not too long', () => {
  assert.equal(oneLine('  two\n\tlines\u2028here\u0000 '), 'two lines here');
  assert.equal(oneLine('\ud800'), '\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const line = oneLine(text);
      assert.ok([...line].length <= longestNoteChars && !/[\n\r]/.test(line));
      assert.equal(oneLine(line), line);
    }),
  );
});
