import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { biblatexOf } from '../../../../src/paper/citation/biblatex.ts';
import { bibtexOf } from '../../../../src/paper/citation/bibtex.ts';
import { citationKeys } from '../../../../src/paper/citation/citation-key.ts';
import { type CslItem, type CslName, cslOf } from '../../../../src/paper/citation/csl.ts';
import { chicago } from '../../../../src/paper/citation/reference.ts';
import { textLineOf } from '../../../../src/paper/text/render.ts';
import { papersIn } from '../../../papers.ts';
import { outputOf } from '../../../tool.ts';
import { hardPapers } from './papers.ts';

const papers = [...hardPapers, ...papersIn('content')];
const keys = citationKeys(papers);
const items = papers.map((paper) => cslOf(paper, keys.get(paper.id)));
const bibtex = papers.map((paper) => bibtexOf(paper, keys.get(paper.id))).join('\n\n');
const biblatex = papers.map((paper) => biblatexOf(paper, keys.get(paper.id))).join('\n\n');
const folder = mkdtempSync(path.join(tmpdir(), 'offprint-cite-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What readers of a title agree on: letters, digits and the signs that TeX knows, without their case. */
const letters = (title: string) =>
  title
    .replace(/<[^>]+>/g, '')
    .replaceAll('\\pi_0', 'π0')
    .replaceAll('\\log', 'log')
    .replace(/\\[lr]brace/g, '')
    .replace(/_(?=[{\d])/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%&#_~\\]+/gu, '');

/** Pandoc gives every particle one of two names. */
const nameOf = (name: CslName & { 'dropping-particle'?: string }): string =>
  'literal' in name
    ? `{${name.literal}}`
    : [name['dropping-particle'] ?? name['non-dropping-particle'], name.family, name.suffix, name.given]
        .filter(Boolean)
        .join(' | ');

const byKey = (read: CslItem[]) => new Map(read.map((item) => [item.id, item]));

/** What a reader must have understood of every paper. */
function assertUnderstood(read: ReadonlyMap<string, CslItem>, isDay: boolean): void {
  assert.equal(read.size, items.length);
  for (const item of items) {
    const got = read.get(item.id);
    assert.ok(got, item.id);
    assert.equal(letters(got.title), letters(item.title));
    assert.deepEqual(got.author?.map(nameOf), item.author?.map(nameOf));
    const date = item.issued?.['date-parts'][0];
    assert.deepEqual(got.issued?.['date-parts'][0], isDay ? date : date?.slice(0, 2));
    // Pandoc reads BibTeX's `howpublished`, which says nothing of what the venue is, as the publisher.
    const venue =
      item.type === 'document' ? (got.publisher ?? got['container-title']) : got['container-title'];
    assert.equal(venue, item['container-title']);
    assert.equal(got.DOI, item.DOI);
    assert.equal(got.URL, item.URL);
  }
}

const pandoc = (format: string, text: string) =>
  byKey(JSON.parse(outputOf('pandoc', ['--from', format, '--to', 'csljson'], text)));

test('pandoc understands BibTeX', () => assertUnderstood(pandoc('bibtex', bibtex), false));

test('pandoc understands BibLaTeX', () => assertUnderstood(pandoc('biblatex', biblatex), true));

test('pandoc understands CSL-JSON', () => {
  const read = pandoc('csljson', JSON.stringify(items));
  assertUnderstood(read, true);
  for (const item of items) assert.equal(read.get(item.id)?.type, item.type);
});

test('biber finds no fault in BibLaTeX and keeps every field', () => {
  const [given, read] = ['given.bib', 'read.bib'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(given, biblatex);
  const said = outputOf('biber', ['--tool', '--validate-datamodel', '--nolog', '--output-file', read, given]);
  const faults = said.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
  assert.deepEqual(
    faults.map((line) => /Entry '(\w+)'.*Missing mandatory field.*'date, year'/.exec(line)?.[1] ?? line),
    ['nothing'],
  );
  const kept = readFileSync(read, 'utf8');
  assertUnderstood(pandoc('biblatex', kept), true);
  const values = (bib: string) =>
    bib
      .split('\n')
      .flatMap((line) => / *(\w+) *= \{(.*)\},$/.exec(line)?.slice(1) ?? [])
      .map((value, index) => (index % 2 === 0 ? value.toLowerCase() : value));
  assert.deepEqual(values(kept).sort(), values(biblatex).sort());
  assert.match(kept, /@ONLINE\{[^@]*EPRINTTYPE = \{arxiv\}/);
});

test('biber finds no fault in BibTeX', () => {
  const [given, read] = ['old.bib', 'new.bib'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(given, bibtex);
  assert.doesNotMatch(outputOf('biber', ['--tool', '--nolog', '--output-file', read, given]), /WARN|ERROR/);
  assertUnderstood(pandoc('biblatex', readFileSync(read, 'utf8')), false);
});

test('the reference in Chicago’s style is the one that citeproc writes', () => {
  // Of what remains, citeproc changes quotation marks within quotation marks and moves particles.
  const same = papers.filter(({ id }) => !['tex', 'styles', 'names', 'unknown'].includes(id));
  const file = path.join(folder, 'items.json');
  writeFileSync(file, JSON.stringify(same.map((paper) => cslOf(paper, keys.get(paper.id)))));
  const list = outputOf(
    'pandoc',
    ['--citeproc', '--to', 'plain', '--wrap', 'none', '--bibliography', file],
    "---\nnocite: '@*'\n---\n",
  );
  const plain = (line: string) =>
    line.replaceAll('²', '2').replaceAll('₂', '2').replaceAll('’', "'").toLowerCase();
  const lines = (text: string) => text.split('\n').filter(Boolean).map(plain).sort();
  assert.deepEqual(lines(same.map((paper) => textLineOf(chicago(paper))).join('\n')), lines(list));
});
