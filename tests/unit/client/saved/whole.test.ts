import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { bibtexFile } from '../../../../src/client/saved/export.ts';
import {
  markdownOf,
  recordsOf,
  savedPapersFrom,
  savedPapersJson,
} from '../../../../src/client/saved/file.ts';
import { mentionsIn } from '../../../../src/client/saved/import/mention.ts';
import { parseTaxonomy } from '../../../../src/content/topics/taxonomy.ts';
import { parsePaperFile } from '../../../../src/mdx/file.ts';
import { fieldValuesOf, type Paper, recordOf } from '../../../../src/paper/paper.ts';
import { plainText } from '../../../../src/paper/text/text.ts';
import { paperData } from '../../../../src/shelf/record/paper-data.ts';
import { papersIn } from '../../../papers.ts';
import { paperSets, plainPapers, richPaper } from '../../export/rich-papers.ts';
import { hostileText } from '../../hostile.ts';
import { importTexts, memoryStore, saidOf } from '../../import/given.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';
import { keptPaper } from './kept-paper.ts';

/** What a paper says; where it is from is another file's name after an import. */
const said = ({ id, abstract, ...record }: Paper) => ({ id, ...fieldValuesOf(record, abstract) });

const taxonomy = parseTaxonomy(
  'facets:\n  - id: task\n    name: Task\n    topics: [{ id: rest, name: Rest, phrases: [rest] }]\n',
  'topics.yaml',
);

/** What the pages of papers tell scripts. */
function dataOf(papers: readonly Paper[]) {
  const shelf = shelfWith([...papers], { taxonomy });
  return papers.map((paper) => paperData(shelf, paper, [], []));
}

/** Each file that the page of saved papers makes of papers, by its name. */
function filesOf(papers: readonly Paper[]): Record<string, string> {
  const data = dataOf(papers);
  const records = recordsOf(data);
  const saved = data.map(({ id, title, authors }) =>
    keptPaper(id, { title, authors: authors.join(', '), note: 'read <this> @first{a, title = {x}} -->' }),
  );
  const linked = saved.map(({ id, title, note }) => ({
    title,
    note,
    address: `https://shelf.example/papers/${id}/`,
  }));
  return {
    'saved.bib': bibtexFile('saved.bib', data).text,
    'saved.json': savedPapersJson(saved, records),
    'saved.md': markdownOf(linked, records),
  };
}

/** The papers that an import of one file into an empty folder gives. */
async function imported(name: string, text: string) {
  const store = memoryStore();
  const { problems } = await importTexts(store, { [name]: text });
  const papers = [...store.files].flatMap(([file, mdx]) => {
    if (!file.startsWith('papers/')) return [];
    const { record, abstract } = parsePaperFile(mdx, file);
    return [said({ ...record, id: file.slice('papers/'.length, -'.mdx'.length), abstract })];
  });
  return { papers, problems };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

for (const [what, papers] of Object.entries(paperSets))
  for (const [name, text] of Object.entries(filesOf(papers)))
    test(`${name} of ${what} gives the same papers`, async () => {
      const { papers: found, problems } = await imported(name, text);
      assert.deepEqual(found.sort(byId), papers.map(said).sort(byId));
      assert.deepEqual(saidOf(problems.filter(({ severity }) => severity === 'refused')), []);
    });

test('any text comes back from every file', () =>
  fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (title, other) => {
      const values = {
        title: `A ${title}`,
        authors: [`B ${other}`],
        abstract: other,
        extra: { note: `C ${title}` },
      };
      const { record, abstract } = recordOf(values, {});
      const paper = paperOf({ ...record, id: 'any', abstract });
      for (const [name, text] of Object.entries(filesOf([paper])))
        assert.deepEqual((await imported(name, text)).papers, [said(paper)], name);
    }),
    { numRuns: 50 },
  ));

test('marks and notes are no data of a paper, and the report says so', async () => {
  const { problems } = await imported('saved.json', filesOf([richPaper])['saved.json'] ?? '');
  const ofFile = problems.filter(({ line }) => line === undefined);
  assert.deepEqual(saidOf(ofFile), [
    'saved.json the marks and 1 note of its reader are not data of the papers; left out',
  ]);
});

test('a paper that could not be read has its title and authors alone', async () => {
  const text = savedPapersJson(
    [keptPaper('knots', { title: 'Knots', authors: 'Ada Byron, Bo Li' })],
    new Map(),
  );
  const { papers } = await imported('saved.json', text);
  assert.deepEqual(papers, [{ id: 'knots', title: 'Knots', authors: ['Ada Byron', 'Bo Li'] }]);
});

test('an entry that was taken out of a list in Markdown is no paper, and one written into it is', async () => {
  const [first = '', ...others] = (filesOf(plainPapers)['saved.md'] ?? '').split('\n');
  assert.match(first, /^- \[/);
  const added = '- [Knots that hold](https://arxiv.org/abs/2401.00001)';
  const { papers, problems } = await imported('saved.md', [added, ...others].join('\n'));
  assert.deepEqual(
    papers.map(({ title }) => title).sort(),
    [...plainPapers.slice(1).map(({ title }) => title), 'Knots that hold'].sort(),
  );
  assert.ok(saidOf(problems).some((each) => /1 of the records in the comment have no entry/.test(each)));
});

test('the page of saved papers reads its own files as before', () => {
  const papers = papersIn('content');
  const files = filesOf(papers);
  assert.equal(savedPapersFrom(files['saved.json'] ?? '')?.length, papers.length);
  assert.deepEqual(
    mentionsIn(files['saved.md'] ?? '').map(({ id, title, note }) => ({ id, title, note })),
    papers.map(({ id, title }) => ({
      id,
      title: plainText(title),
      note: 'read <this> @first{a, title = {x}} -->',
    })),
  );
});
