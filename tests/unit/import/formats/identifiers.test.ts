import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentIn } from '../../../../src/import/content.ts';
import { formatOf } from '../../../../src/import/formats/formats.ts';
import { identifiedWorks, isIdentifierText } from '../../../../src/import/formats/identifiers.ts';
import { entriesOf, foundIn, importTexts, jsonLinesOf, memoryStore, problemsOf, saidOf } from '../given.ts';

/** What a text names: the values of each entry. */
async function namedIn(text: string): Promise<Record<string, unknown>[]> {
  return entriesOf(await foundIn('identifiers', text)).map(({ fields }) =>
    Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
  );
}

for (const [text, expected] of [
  ['10.1145/3292500.3330701', { doi: '10.1145/3292500.3330701' }],
  ['doi:10.1000/XYZ(12)3.', { doi: '10.1000/xyz(12)3' }],
  ['https://doi.org/10.1000%2F1', { doi: '10.1000/1' }],
  ['2210.03629', { arxiv: '2210.03629' }],
  [
    'doi: 10.7554/eLife.1. PMID: 41642252; PMCID: PMC12875610.',
    { doi: '10.7554/elife.1', pmid: '41642252', pmcid: 'PMC12875610' },
  ],
  ['see arxiv.org/abs/2210.03629', { arxiv: '2210.03629' }],
  ['as in [10.1063/1.2234275]', { doi: '10.1063/1.2234275' }],
  ['- hep-th/9901001v2', { arxiv: 'hep-th/9901001' }],
  ['arXiv: 2210.03629v3', { arxiv: '2210.03629' }],
  ['https://arxiv.org/pdf/2210.03629v1.pdf', { arxiv: '2210.03629' }],
  ['10.48550/arXiv.2210.03629', { arxiv: '2210.03629' }],
  ['https://huggingface.co/papers/2210.03629', { arxiv: '2210.03629' }],
  ['https://openreview.net/forum?id=WE_vluYUL-X', { openreview: 'WE_vluYUL-X' }],
  ['https://pubmed.ncbi.nlm.nih.gov/30898391/', { pmid: '30898391' }],
  ['PMID: 30898391', { pmid: '30898391' }],
  ['PMC6531421', { pmcid: 'PMC6531421' }],
  ['https://aclanthology.org/2023.acl-long.1.pdf', { paper: 'https://aclanthology.org/2023.acl-long.1/' }],
  ['https://aclanthology.org/n19-1423/', { paper: 'https://aclanthology.org/N19-1423/' }],
  ['P19-1001', { paper: 'https://aclanthology.org/P19-1001/' }],
] as const)
  test(`${text} names a paper`, async () => {
    assert.deepEqual(await namedIn(text), [expected]);
    assert.equal(formatOf(text)?.name, 'identifiers');
  });

test('a chat names papers by their addresses', async () => {
  const text =
    '[10:02] An: did you see https://arxiv.org/abs/2210.03629 ??\n[10:05] Bo: yes, and the blog https://hands.example/blog\n';
  assert.equal(formatOf(text)?.name, 'identifiers');
  assert.deepEqual(await namedIn(text), [{ arxiv: '2210.03629' }]);
});

test('identifiers in running text are found, each once', async () => {
  const text =
    'We follow (arXiv:2210.03629) and the survey\n(https://doi.org/10.1000/a), not (doi:10.1000/b).\nSee 10.1000/A.';
  assert.equal(formatOf(text)?.name, 'identifiers');
  assert.deepEqual(await namedIn(text), [
    { arxiv: '2210.03629' },
    { doi: '10.1000/a' },
    { doi: '10.1000/b' },
  ]);
});

test('identifiers with words between them are of papers of their own, in their order', async () => {
  const text =
    'Read doi:10.1000/a (hands), https://openreview.net/forum?id=WE_vluYUL-X, arxiv 2210.03629 and PMID: 11. Later 10.1000/b, about grips; PMID: 12.';
  assert.deepEqual(await namedIn(text), [
    { doi: '10.1000/a' },
    { openreview: 'WE_vluYUL-X' },
    { arxiv: '2210.03629' },
    { pmid: '11' },
    { doi: '10.1000/b' },
    { pmid: '12' },
  ]);
});

test("a paper's DOI and PubMed's numbers are of one, across lines as well", async () => {
  const text =
    'Li A. Hands. J Hands. 2020;1:2. doi: 10.1000/a. Epub 2020 Jan 2.\nPMID: 11; PMCID: PMC120. https://doi.org/10.1000/A\n\nDOI: 10.1000/b\nPMID: 21\nPMCID: PMC220\nPMID: 31\n';
  assert.equal(formatOf(text)?.name, 'identifiers');
  assert.deepEqual(await namedIn(text), [
    { doi: '10.1000/a', pmid: '11', pmcid: 'PMC120' },
    { doi: '10.1000/b', pmid: '21', pmcid: 'PMC220' },
    { pmid: '31' },
  ]);
  assert.deepEqual(await namedIn('- 10.1000/a\n- PMID: 11\n- PMC120\n'), [
    { doi: '10.1000/a' },
    { pmid: '11' },
    { pmcid: 'PMC120' },
  ]);
});

test('bullets of addresses alone are no list of titles', () => {
  assert.equal(
    formatOf('# To read\n- https://arxiv.org/abs/2210.03629\n- https://doi.org/10.1000/1\n')?.name,
    'identifiers',
  );
  assert.equal(
    formatOf('- [ReAct](https://arxiv.org/abs/2210.03629)\n- [Two](https://doi.org/10.1000/1)\n')?.name,
    'list',
  );
});

test('an address of which nothing is known is named with its line', async () => {
  const found = await foundIn('identifiers', '10.1000/1\nhttps://example.org/paper\n');
  assert.deepEqual(saidOf(problemsOf(found)), [
    'list.txt:2 no service is asked for the address https://example.org/paper',
  ]);
});

test('text without identifiers, and text of programs, is no list of identifiers', () => {
  for (const text of [
    'Call me on 10.5 or 2210.03 tomorrow.',
    '\\documentclass{article} % see 10.1000/1',
    '#!/bin/sh\ncurl https://doi.org/10.1000/1\n',
    '<html><a href="https://doi.org/10.1000/1">x</a>',
  ])
    assert.equal(formatOf(text)?.name, undefined, text);
});

test('identifiers that the shelf has are no news; others are refused, once a file', async () => {
  const store = memoryStore();
  await importTexts(store, { 'a.jsonl': jsonLinesOf([{ title: 'A', doi: '10.1000/A', pmid: '7' }]) });
  const before = new Map(store.files);
  const known = await importTexts(store, { 'ids.txt': 'pmid: 7\nhttps://doi.org/10.1000/a\n' });
  assert.deepEqual([saidOf(known.problems), store.files], [[], before]);
  const unknown = await importTexts(store, { 'ids.txt': '10.1000/a\n10.1000/b\n10.1000/c\n' });
  assert.deepEqual(saidOf(unknown.problems), [
    'ids.txt:2 2 papers are named by identifiers alone: 10.1000/b, 10.1000/c',
  ]);
  assert.equal((await contentIn(store)).content.papers.length, 1);
});

test('what stands in the next cell of a table is no part of an identifier', async () => {
  const text = '1,10.5555/abc.1,12345,open\n2,https://doi.org/10.5555/abc.2,x,https://a.org\n';
  assert.deepEqual(await namedIn(text), [{ doi: '10.5555/abc.1' }, { doi: '10.5555/abc.2' }]);
});

test('a bare arXiv id in running text is one where nothing speaks against it', async () => {
  assert.deepEqual(await namedIn('see 2210.03629 and doi:10.5555/abc'), [
    { arxiv: '2210.03629' },
    { doi: '10.5555/abc' },
  ]);
  for (const text of [
    'version 2210.03629, v2210.03629, $2210.03629, 2210.03629 USD',
    '10.5555/2210.03629 of 12210.03629 or 2210.036291 and 2210.03629.1',
    '2299.03629 or 1203.4567',
  ])
    assert.deepEqual(
      await namedIn(`${text}\ndoi:10.5555/abc`),
      text.startsWith('10.')
        ? [{ doi: '10.5555/2210.03629' }, { doi: '10.5555/abc' }]
        : [{ doi: '10.5555/abc' }],
    );
  assert.equal(formatOf('It took 2210.03629 steps.'), undefined);
});

test('a line of a list of identifiers that names none is said', async () => {
  const found = await foundIn(
    'identifiers',
    '# To read\n2210.03629\nPapers of the summer:\n10.1000/a\nfoo\nISBN 978-3-16-148410-0\n10.1000/b\n30898391\n10.1000/c\n10.1000/d\n',
  );
  assert.deepEqual(saidOf(problemsOf(found)), [
    'list.txt:3 "Papers of the summer:" is not an identifier by which a paper can be looked up; left out',
    'list.txt:5 "foo" is not an identifier by which a paper can be looked up',
    'list.txt:6 "ISBN 978-3-16-148410-0" is not an identifier by which a paper can be looked up',
    'list.txt:8 "30898391" is not an identifier by which a paper can be looked up',
  ]);
});

test('lines of a text that hold no identifier are counted, once', () => {
  const notes = [
    ...identifiedWorks(
      'Read first\n\nHolm and Roe, doi:10.5555/abc, on shelves\nBerg A. Shelves and owners. 2010.\nKent K. Shelves that move. 2012.\n',
    ),
  ].flatMap((each) => ('note' in each ? [[each.line, each.note]] : []));
  assert.deepEqual(notes, [[1, '3 lines without an identifier were not read: "Read first" and 2 others']]);
});

test('a link whose label is the identifier names it once, without its bracket', async () => {
  assert.deepEqual(
    await namedIn(
      'Roe, B. "Hands", Hands, 2023\n\n[DOI: 10.5555/h.80661](https://doi.org/10.5555/h.80661)\n',
    ),
    [{ doi: '10.5555/h.80661' }],
  );
});

test('identifiers in a program, and those that are cut off, name no papers', () => {
  const program = Array.from({ length: 30 }, (_, at) => `  const knot${at} = tie(${at});`).join('\n');
  assert.equal(isIdentifierText(`var see = 'https://doi.org/10.5555/knots';\n${program}`), false);
  assert.equal(isIdentifierText('Each entry has a DOI, such as `10.5555/knots‑…`, behind it.'), false);
});
