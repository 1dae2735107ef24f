import assert from 'node:assert/strict';
import test from 'node:test';
import { fieldNames, fieldRules } from '../../../src/paper/fields.ts';
import { fieldSchema } from '../../../src/paper/paper.ts';

test('every field of the schema has its rules', () => {
  assert.deepEqual([...fieldNames].sort(), Object.keys(fieldSchema.shape).sort());
});

test('of each count the one that was read last', () => {
  const [old, late] = [
    { value: 3, read: '2025-07-01' },
    { value: 9, read: '2025-07-04' },
  ];
  assert.deepEqual(fieldRules.signals.unite?.([{ stars: late }, { stars: old, upvotes: old }]), {
    stars: late,
    upvotes: old,
  });
});

test('a writing that means the same is no difference', () => {
  const { published, paper, pdf, abstract, venue, code } = fieldRules;
  assert.equal(published.differs('2022-10-06', '2022-10'), false);
  assert.equal(published.differs('2022-10', '2022-10-06'), true);
  for (const { differs } of [paper, pdf])
    assert.equal(differs('https://a.example/x', 'http://www.a.example/x/'), false);
  assert.equal(abstract.differs('One\r\ntwo.', 'One two.'), false);
  assert.equal(venue.differs('ICLR', 'ICLR 2023'), true);
  assert.equal(
    code.differs(['https://github.com/a/b'], ['http://github.com/A/B/', 'https://c.example']),
    false,
  );
});

test('a finer date says the same and more', () => {
  const isFiner = fieldRules.published.isFiner ?? assert.fail('dates have no order');
  assert.equal(isFiner('2022-10', '2022-10-06'), true);
  assert.equal(isFiner('2022-10', '2022-11-06'), false);
  assert.equal(isFiner('2022-10-06', '2022-10'), false);
  assert.equal(isFiner('2022-10', '2022-10'), false);
});
