import assert from 'node:assert/strict';
import test from 'node:test';
import { cognateOf } from '../../../../../src/meaning/topic/word/cognate.ts';

test('forms of a word and its cognates have something in common', () => {
  for (const words of [
    ['Miletus', 'Miletos', 'Mileto'],
    ['archaisch', 'archaische', 'archaischer', 'archaischen'],
    ['politics', 'politique', 'Politik', 'política'],
    ['musical', 'music', 'Musik', 'musique', 'música'],
    ['university', 'université', 'Universität', 'universidad', 'universidade'],
    ['archaeology', 'archaeologie', 'archaeologia'],
    ['information', 'información', 'informação', 'informazione'],
    ['realism', 'réalisme', 'Realismus', 'realismo'],
    ['stimulus', 'stimuli'],
    ['formula', 'formulae', 'formulas'],
    ['Terrakotta', 'Terrakotten'],
  ])
    assert.equal(
      new Set(words.map((word) => cognateOf(word.replace(/(?<=ic)s$/, '')))).size,
      1,
      `${words.map(cognateOf)}`,
    );
});

test('words that are something else have not', () => {
  for (const [one, other] of [
    ['controller', 'control'],
    ['computer', 'compute'],
    ['pointer', 'point'],
    ['plane', 'plan'],
    ['state', 'status'],
    ['genus', 'gene'],
    ['sequence', 'sequencer'],
  ] as const)
    assert.notEqual(cognateOf(one), cognateOf(other), one);
});
