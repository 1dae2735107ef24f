import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { biblatexOf } from '../../../../src/paper/citation/biblatex.ts';
import { bibtexOf } from '../../../../src/paper/citation/bibtex.ts';
import { cslOf } from '../../../../src/paper/citation/csl.ts';
import { risOf } from '../../../../src/paper/citation/ris.ts';
import { outputOf } from '../../../tool.ts';
import { papersOfTypes } from '../../export/rich-papers.ts';
import { paperOf } from '../../paper-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'offprint-types-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('biber knows the entry type of every type of CSL', () => {
  for (const [name, lines] of [
    ['bibtex', papersOfTypes.map((paper) => bibtexOf(paper, paper.id))],
    ['biblatex', papersOfTypes.map((paper) => biblatexOf(paper, paper.id))],
  ] as const) {
    const file = path.join(folder, `${name}.bib`);
    writeFileSync(file, lines.join('\n\n'));
    const out = path.join(folder, `${name}-out.bib`);
    const said = outputOf('biber', ['--tool', '--validate-datamodel', '--nolog', '--output-file', out, file]);
    assert.doesNotMatch(said, /ERROR|[Ii]nvalid entry type|unknown entry type/);
  }
});

test('pandoc reads the types of CSL-JSON back', () => {
  const items = papersOfTypes.map((paper) => cslOf(paper, paper.id));
  const read = JSON.parse(outputOf('pandoc', ['-f', 'csljson', '-t', 'csljson'], JSON.stringify(items)));
  const types = new Map(read.map((item: { id: string; type: string }) => [item.id, item.type]));
  for (const { id, type } of items) assert.equal(types.get(id), type);
});

const article = paperOf({
  title: 'Rest',
  authors: ['Ada Byron'],
  editors: ['Alan Turing'],
  published: '2022-10-06',
  type: 'article-journal',
  venue: 'JoR',
  container: 'Journal of Rest & Sleep',
  volume: '12',
  issue: '3',
  pages: '227-238',
  publisher: 'House',
  issn: ['1234-5679'],
  pmid: '30898391',
  status: 'retracted',
});

test('an article has its journal, whole, and where it stands there', () => {
  assert.equal(
    bibtexOf(article),
    `@article{byron2022rest,
  title         = {Rest},
  author        = {Byron, Ada},
  editor        = {Turing, Alan},
  journal       = {Journal of Rest {\\&} Sleep},
  volume        = {12},
  number        = {3},
  pages         = {227--238},
  publisher     = {House},
  year          = {2022},
  issn          = {1234-5679},
  pmid          = {30898391},
  url           = {https://pubmed.ncbi.nlm.nih.gov/30898391/},
  note          = {Retracted},
}`,
  );
  assert.match(
    risOf(article),
    /^TY {2}- JOUR\n[^]*T2 {2}- Journal of Rest & Sleep\nVL {2}- 12\nIS {2}- 3\nSP {2}- 227\nEP {2}- 238\nSN {2}- 1234-5679\n/,
  );
  const { type, volume, issue, page, 'container-title-short': short } = cslOf(article);
  assert.deepEqual([type, volume, issue, page, short], ['article-journal', '12', '3', '227-238', 'JoR']);
});

test('the kind of a thesis stands in every format', () => {
  const genre = 'Master’s thesis';
  const thesis = paperOf({ type: 'thesis', publisher: 'University of Rest', extra: { genre } });
  assert.match(bibtexOf(thesis), /^@mastersthesis\{[^]*type +=/);
  assert.match(biblatexOf(thesis), /^@thesis\{[^]*type +=[^]*Master/);
  assert.match(risOf(thesis), /^M3 {2}- Master’s thesis$/m);
  assert.equal(cslOf(thesis).genre, genre);
});

test('a thesis is its school’s, a report its institution’s', () => {
  const thesis = paperOf({ type: 'thesis', publisher: 'University of Rest', published: '2020' });
  assert.match(bibtexOf(thesis), /^@phdthesis\{[^]*type +=[^]*school +=/);
  assert.match(biblatexOf(thesis), /^@thesis\{[^]*type +=[^]*institution +=/);
  const report = paperOf({ type: 'report', publisher: 'House', number: '33', published: '2020' });
  assert.match(bibtexOf(report), /^@techreport\{[^]*number +=[^]*institution +=/);
});
