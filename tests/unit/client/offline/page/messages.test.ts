import assert from 'node:assert/strict';
import test from 'node:test';
import type { CopyState } from '../../../../../src/client/offline/message.ts';
import { megabytes } from '../../../../../src/client/offline/page/megabytes.ts';
import { offlineMessage } from '../../../../../src/client/offline/page/messages.ts';

const of = (kind: CopyState['kind'], done = 12_000_000, more: Partial<CopyState> = {}) => {
  const { said, progress, acts } = offlineMessage({ kind, done, bytes: 31_400_000, ...more });
  return [said, progress, ...acts.map(({ ask, label }) => `${ask}: ${label}`)];
};

test('a size has one decimal below ten megabytes', () => {
  assert.deepEqual([0, 40_000, 1_240_000, 9_940_000, 9_960_000, 123_456_789].map(megabytes), [
    '0.0',
    '0.0',
    '1.2',
    '9.9',
    '10',
    '123',
  ]);
});

test('each state says how far it is and what can be done', () => {
  const remove = 'remove: Remove from this device';
  assert.deepEqual(of('offered', 0), ['', undefined, 'keep: Keep this shelf offline (31 MB)']);
  assert.deepEqual(of('keeping'), [
    'Keeping this shelf for reading offline.',
    '12 of 31 MB',
    'cancel: Cancel',
  ]);
  assert.deepEqual(of('paused'), ['Stopped: 12 of 31 MB are kept.', undefined, 'keep: Resume', remove]);
  assert.deepEqual(of('cut'), [
    'The connection broke: 12 of 31 MB are kept.',
    undefined,
    'keep: Resume',
    remove,
  ]);
  assert.deepEqual(of('kept'), [
    'This shelf is kept on this device for reading offline (31 MB).',
    undefined,
    remove,
  ]);
});

test('a full device is told how much room is missing, as far as it is known', () => {
  const [known] = of('full', 12_000_000, { free: 5_000_000 });
  assert.equal(
    known,
    'There is no room on this device: 19 MB more are needed and 5.0 MB are free. Make room, then try again.',
  );
  const [unknown] = of('full');
  assert.equal(unknown, 'There is no room on this device: 19 MB more are needed. Make room, then try again.');
});
