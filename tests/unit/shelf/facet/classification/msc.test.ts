import assert from 'node:assert/strict';
import test from 'node:test';
import { mscFacet, mscNumbers } from '../../../../../src/shelf/facet/classification/msc.ts';
import { mscClasses } from '../../../../../src/shelf/facet/classification/msc-classes.ts';
import { paperOf } from '../../../paper-of.ts';

test('papers are divided by the main classes of mathematics, in the order of their numbers', () => {
  const papers = [
    paperOf({ id: 'a', extra: { mrclass: '11Y60 (05A15 11N13)' } }),
    paperOf({ id: 'b', keywords: ['05C85', 'planar graphs'] }),
    paperOf({ id: 'c', keywords: ['graphs'] }),
  ];
  assert.deepEqual(
    mscFacet(papers).divisions.map(({ id, name, otherNames, aliases, papers }) => [
      id,
      name,
      otherNames,
      aliases,
      papers.map(({ id }) => id).join(),
    ]),
    [
      ['combinatorics', 'Combinatorics', ['MSC 05'], ['05'], 'a,b'],
      ['number-theory', 'Number theory', ['MSC 11'], ['11'], 'a'],
    ],
  );
});

test('classes are read as MathSciNet, arXiv and people write them', () => {
  const read: [Parameters<typeof mscNumbers>[0], string[]][] = [
    [{ extra: { classes: '11F11; 14G35; F.4.1' } }, ['11', '14']],
    [{ extra: { 'MSC classes': 'Primary 14-02; Secondary 03Dxx' } }, ['14', '03']],
    [{ extra: { 'msc-class': '20-XX' } }, ['20']],
    [{ keywords: ['MSC 2020: 65F10', '11F11 Modular forms'] }, ['65', '11']],
    [{ categories: ['math.NT', '11F11'] }, ['11']],
    [{ keywords: ['10D05', '68th meeting', '11-year cycle', '12C6', 'C57BL', '60-year-olds'] }, []],
    [{ extra: { note: '11F11', isbn: '14-02' } }, []],
    [{}, []],
  ];
  for (const [paper, numbers] of read) assert.deepEqual(mscNumbers(paper), numbers);
});

test('the classification has 63 main classes', () => {
  assert.equal(mscClasses.size, 63);
});
