import assert from 'node:assert/strict';
import test from 'node:test';
import { isTooGeneral } from '../../../../../src/meaning/topic/word/general-term.ts';

test('what says how a paper works is too general, in several languages and in any case', () => {
  for (const term of [
    'corrigendum',
    'arbeiten',
    'untersuchungen',
    'beiträge',
    'neue',
    'jahre',
    'arbeiten des jahres',
    'études',
    'estudios',
    'análisis',
    'estudo',
    'دراسة',
  ])
    assert.ok(isTooGeneral(term.split(' ')), term);
});

test('so are the check tags of medicine', () => {
  for (const term of [
    'human',
    'animal',
    'middle aged',
    'young adult',
    'retrospective study',
    'treatment outcome',
    'mouse inbred c57bl',
  ])
    assert.ok(isTooGeneral(term.split(' ')), term);
});

test('what a paper is about is not', () => {
  for (const term of [
    'memory',
    'plane',
    'war',
    'cold war',
    'translation',
    'aged care',
    'human rights',
    'vitamin d',
    'arbeitslosigkeit',
  ])
    assert.ok(!isTooGeneral(term.split(' ')), term);
});

test('what says something only beside another word is too general alone', () => {
  for (const word of ['weak', 'artificial', 'association', 'zero', 'formal'])
    assert.ok(isTooGeneral([word]), word);
  for (const term of ['weak groupoid', 'artificial evolution', 'zero knowledge'])
    assert.ok(!isTooGeneral(term.split(' ')), term);
});

test('a theory with a name of its own is not too general, though both of its words are', () => {
  for (const term of ['type theory', 'set theory', 'category theory'])
    assert.ok(!isTooGeneral(term.split(' ')), term);
  for (const term of ['new theory', 'general theory', 'theory'])
    assert.ok(isTooGeneral(term.split(' ')), term);
});
