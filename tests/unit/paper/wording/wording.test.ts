import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areFinerNames, areSameNames } from '../../../../src/paper/wording/names.ts';
import { areFinerPages, areSamePages } from '../../../../src/paper/wording/pages.ts';
import { isBetterCase, isFinerPlace, isSamePlace } from '../../../../src/paper/wording/titles.ts';

test('initials, missing middle names, accents and capitals are no other people', () => {
  for (const [short, long] of [
    ['J. Smith', 'John Smith'],
    ['JP Serre', 'Jean-Pierre Serre'],
    ['J. Smith', 'J. A. Smith'],
    ['J Garcia Marquez', 'José García Márquez'],
    ['L. Van Gool', 'Luc van Gool'],
    ['JOHN SMITH', 'John Smith'],
    ['Smith', 'John Smith'],
  ] as const) {
    assert.ok(areSameNames([short], [long]), short);
    assert.ok(areSameNames([long], [short]), long);
    assert.ok(areFinerNames([short], [long]), short);
    assert.ok(!areFinerNames([long], [short]), long);
  }
});

test('other given names, another order and another number of people differ', () => {
  for (const [one, other] of [
    [['John Smith'], ['Jane Smith']],
    [['J. Smith'], ['J. Smyth']],
    [
      ['J. Smith', 'A. Berg'],
      ['A. Berg', 'J. Smith'],
    ],
    [['J. Smith'], ['John Smith', 'Anna Berg']],
    [['Jon Smith'], ['Jonathan Smith']],
  ] as const) {
    assert.ok(!areSameNames(one, other), one.join());
    assert.ok(!areFinerNames(one, other), one.join());
  }
});

test('names are finer only where none of them is coarser', () => {
  assert.ok(!areFinerNames(['J. Smith', 'Anna Berg'], ['John Smith', 'A. Berg']));
});

test('pages with a shortened last one, with signs and without the last are the same', () => {
  assert.ok(areSamePages('155-62', '155-162'));
  assert.ok(areSamePages('155–162', 'pp. 155--162'));
  assert.ok(!areSamePages('155-162', '155-163'));
  assert.ok(areFinerPages('155-62', '155-162'));
  assert.ok(areFinerPages('155', '155-162'));
  assert.ok(!areFinerPages('155-162', '155-62'));
  assert.ok(!areFinerPages('15', '155-162'));
});

test('a name as printed is better than one in capitals, unless it is printed so', () => {
  assert.ok(isBetterCase('NATURE MEDICINE', 'Nature Medicine'));
  assert.ok(isBetterCase('nature medicine', 'Nature Medicine'));
  assert.ok(!isBetterCase('Nature Medicine', 'NATURE MEDICINE'));
  assert.ok(!isBetterCase('PLOS ONE', 'PLoS One'));
  assert.ok(!isBetterCase('Nature Medicine', 'Nature medicine'));
});

test('an abbreviated journal is the same as the whole one, and another letter another', () => {
  for (const [short, whole] of [
    ['Nat. Med.', 'Nature Medicine'],
    [
      'Proc Natl Acad Sci U S A',
      'Proceedings of the National Academy of Sciences of the United States of America',
    ],
    ['J. Mach. Learn. Res.', 'Journal of Machine Learning Research'],
  ] as const) {
    assert.ok(isSamePlace(short, whole), short);
    assert.ok(isFinerPlace(short, whole), short);
    assert.ok(!isFinerPlace(whole, short), short);
  }
  assert.ok(isSamePlace('Lancet (London, England)', 'The Lancet'));
  assert.ok(!isSamePlace('Phys. Rev. B', 'Physical Review A'));
  assert.ok(!isSamePlace('Nature', 'Nature Medicine'));
});
