import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidateOf } from '../given.ts';

const statusOf = (values: Record<string, unknown>) => {
  const { status, extra } = candidateOf(values).fields;
  return [status?.value, extra?.value];
};

test('what became of a paper, by its title or by other data', () => {
  assert.deepEqual(statusOf({ title: 'RETRACTED: A thing' }), ['retracted', undefined]);
  assert.deepEqual(statusOf({ title: 'WITHDRAWN: A thing' }), ['withdrawn', undefined]);
  assert.deepEqual(statusOf({ title: 'Retraction note to: A thing' }), [undefined, undefined]);
  assert.deepEqual(statusOf({ title: 'A', extra: { status: 'Retracted', note: 'B' } }), [
    'retracted',
    { note: 'B' },
  ]);
  assert.deepEqual(statusOf({ title: 'A', extra: { pubstate: 'retracted' } }), ['retracted', undefined]);
  assert.deepEqual(statusOf({ title: 'A', extra: { status: 'published' } }), [
    undefined,
    { status: 'published' },
  ]);
  assert.deepEqual(statusOf({ title: 'RETRACTED: A', status: 'corrected' }), ['corrected', undefined]);
});
