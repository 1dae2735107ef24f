import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bibtexOf } from '../../../../src/paper/citation/bibtex.ts';
import { citationKey } from '../../../../src/paper/citation/citation-key.ts';
import type { Paper } from '../../../../src/paper/paper.ts';
import { hostileText } from '../../hostile.ts';
import { paperOf } from '../../paper-of.ts';

/** The value of one field of the entry, without the braces around it. */
function field(name: string, known: Partial<Paper>): string | undefined {
  return new RegExp(`^  ${name} *= \\{?(.*?)\\}?,$`, 'm').exec(bibtexOf(paperOf(known)))?.[1];
}

const react: Partial<Paper> = {
  title: 'ReAct: Synergizing Reasoning and Acting in Language Models',
  authors: ['Shunyu Yao', 'Jeffrey Zhao'],
  published: '2022-10-06',
  arxiv: '2210.03629',
};

test('a preprint has its identifier, year and month', () => {
  assert.equal(
    bibtexOf(paperOf(react)),
    `@misc{yao2022react,
  title         = {{ReAct:} Synergizing Reasoning and Acting in Language Models},
  author        = {Yao, Shunyu and Zhao, Jeffrey},
  year          = {2022},
  month         = oct,
  eprint        = {2210.03629},
  archiveprefix = {arXiv},
  url           = {https://arxiv.org/abs/2210.03629},
}`,
  );
});

test('a published paper has its venue, the venue’s year and no month', () => {
  const links = { paper: 'https://openreview.net/forum?id=WE_vluYUL-X', code: [], project: [] };
  assert.equal(
    bibtexOf(paperOf({ ...react, venue: 'ICLR 2023 (Oral)', doi: '10.1234/a_b', links })),
    `@inproceedings{yao2023react,
  title         = {{ReAct:} Synergizing Reasoning and Acting in Language Models},
  author        = {Yao, Shunyu and Zhao, Jeffrey},
  booktitle     = {{ICLR} 2023 {(Oral)}},
  year          = {2023},
  eprint        = {2210.03629},
  archiveprefix = {arXiv},
  doi           = {10.1234/a_b},
  url           = {https://openreview.net/forum?id=WE_vluYUL-X},
}`,
  );
});

test('what is unknown is left out', () => {
  assert.equal(bibtexOf(paperOf({ title: 'Acting' })), '@misc{acting,\n  title         = {Acting},\n}');
});

test('a year alone gives no month', () => {
  assert.equal(field('month', { published: '2025' }), undefined);
  assert.equal(field('month', { published: '2025-07' }), 'jul');
});

const authors: [name: string, author: string][] = [
  ['Luc Van Gool', 'Van Gool, Luc'],
  ['Guy Van den Broeck', '{Van den Broeck}, Guy'],
  ['Blaise Agüera y Arcas', '{Agüera y Arcas}, Blaise'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['Hal Daumé III', 'Daumé, III, Hal'],
  ['Plato', 'Plato'],
  ['Nexa AI Team', '{Nexa AI Team}'],
  ['Barnes and Noble', '{Barnes and Noble}'],
  ['R&D Lab', '{R\\&D Lab}'],
];

for (const [name, author] of authors) {
  test(`${name} as an author`, () =>
    assert.equal(field('author', { authors: ['Ada Byron', name] }), `Byron, Ada and ${author}`));
}

const titles: [what: string, title: string, written: string][] = [
  ['capitals within a word', 'An LLM for iOS and Robots', 'An {LLM} for {iOS} and Robots'],
  ['a superscript', 'A^2Nav', '{A\\textsuperscript{2}Nav}'],
  ['a formula', 'On $\\pi_0$ in $O(n \\log n)$', 'On {$\\pi_0$} in {$O(n \\log n)$}'],
  ['a formula with visible braces', '$\\{x\\}$', '{$\\lbrace x\\rbrace $}'],
  ['signs that TeX knows', '50% of a_b & c#', '{50\\%} of {a\\_b} {\\&} {c\\#}'],
  ['escaped signs', '50\\% of \\& all', '{50\\%} of {\\&} all'],
  ['tildes and circumflexes', 'at ~9 ^', 'at {\\textasciitilde{}9} {\\textasciicircum{}}'],
  ['an unknown macro', 'With \\ours', 'With {\\textbackslash{}ours}'],
  ['small capitals', '\\textsc{Aiev} agents', '{\\textsc{Aiev}} agents'],
  ['an open brace', 'One { two', 'One {\\textbraceleft{}} two'],
];

for (const [what, title, written] of titles) {
  test(`a title with ${what}`, () => assert.equal(field('title', { title }), written));
}

test('any text leaves every brace with its partner, counted as BibTeX counts', () => {
  const property = fc.property(hostileText, hostileText, (title, name) => {
    const entry = bibtexOf(paperOf({ title, authors: [name, 'Ada Byron'], venue: name }));
    let depth = 0;
    const ends = [...entry.matchAll(/[{}]/g)].filter(([brace]) => {
      depth += brace === '{' ? 1 : -1;
      return depth === 0;
    });
    assert.deepEqual(
      ends.map(({ index }) => index),
      [entry.length - 1],
    );
  });
  fc.assert(property, { numRuns: 500 });
});

const keys: [known: Partial<Paper>, key: string][] = [
  [{ title: 'On the Road', authors: ['Luc Van Gool'], published: '2025-07' }, 'vangool2025road'],
  [{ title: 'A^2Nav: Zero-Shot', authors: ["Brian O'Neil"] }, 'oneila2nav'],
  [{ title: '\\textsc{Aiev}', authors: ['Hal Daumé III'], published: '2024' }, 'daume2024aiev'],
  [{ title: 'Towards', authors: ['Nexa AI Team'], venue: 'ICRA 2025' }, 'nexaaiteam2025towards'],
  [{ title: '具身智能', authors: ['王小明'] }, 'paper'],
];

for (const [known, key] of keys) {
  test(`the citation key ${key}`, () => assert.equal(citationKey(paperOf(known)), key));
}

test('authors that a source left out are others', () => {
  const known = { ...react, extra: { 'and others': 'the source names only the first authors' } };
  assert.equal(field('author', known), 'Yao, Shunyu and Zhao, Jeffrey and others');
});
