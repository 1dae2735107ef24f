import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseTaxonomy } from '../../../src/content/topics/taxonomy.ts';
import { citationText } from '../../../src/export/citation-text.ts';
import { recordLines } from '../../../src/export/records.ts';
import { wholeEntry } from '../../../src/export/whole-entry.ts';
import { parsePaperFile } from '../../../src/mdx/file.ts';
import { fileFormats } from '../../../src/paper/citation/formats.ts';
import { fieldNames } from '../../../src/paper/fields.ts';
import { fieldValuesOf, type Paper, recordOf } from '../../../src/paper/paper.ts';
import { filesOfShelf } from '../../../src/shelf/files/citation-files.ts';
import { hostileText } from '../hostile.ts';
import { importTexts, memoryStore } from '../import/given.ts';
import { paperOf, shelfWith } from '../paper-of.ts';
import { paperSets, richPaper } from './rich-papers.ts';

/** What a paper says; where it is from is another file's name after an import. */
const said = ({ id, abstract, ...record }: Paper) => ({ id, ...fieldValuesOf(record, abstract) });

/** The papers that an import of one file into an empty folder gives, by id. */
async function imported(name: string, text: string): Promise<Map<string, ReturnType<typeof said>>> {
  const store = memoryStore();
  await importTexts(store, { [name]: text });
  const files = [...store.files].filter(([file]) => file.startsWith('papers/'));
  return new Map(
    files.map(([file, mdx]) => {
      const id = file.slice('papers/'.length, -'.mdx'.length);
      const { record, abstract } = parsePaperFile(mdx, file);
      return [id, said({ ...record, id, abstract })];
    }),
  );
}

const taxonomy = parseTaxonomy(
  'facets:\n  - id: task\n    name: Task\n    topics: [{ id: rest, name: Rest, phrases: [rest] }]\n',
  'topics.yaml',
);

test('the rich paper has every field', () =>
  assert.deepEqual(Object.keys(said(richPaper)).sort(), ['id', ...fieldNames].sort()));

for (const [what, papers] of Object.entries(paperSets)) {
  const shelf = shelfWith([...papers], { taxonomy });
  const expected = new Map(papers.map((paper) => [paper.id, said(paper)]));
  const files = filesOfShelf(shelf).map((list) => [list.path.slice(1), citationText(shelf, list)] as const);
  for (const [name, text] of [...files, ['shelf.jsonl', recordLines(shelf.papers)] as const])
    test(`${name} of ${what} gives the same papers`, async () => {
      const found = await imported(name, text);
      assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort());
      for (const [id, paper] of expected) assert.deepEqual(found.get(id), paper);
    });
}

test('any text comes back from every file', () =>
  fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (title, name, other) => {
      const values = {
        title: `A ${title}`,
        authors: [`B ${name}`],
        abstract: other,
        container: `C ${other}`,
        keywords: [`D ${name}`],
        extra: { note: `E ${title}` },
      };
      const { record, abstract } = recordOf(values, {});
      const paper = paperOf({ ...record, id: 'any', abstract });
      for (const { file } of fileFormats) {
        const text = file.textOf([wholeEntry(file, paper, 'any')]);
        const found = await imported(`any.${file.extension}`, text);
        assert.deepEqual(found.get('any'), said(paper));
      }
    }),
    { numRuns: 50 },
  ));

test('the source of a field that a curator keeps is the curator, also from records', async () => {
  const store = memoryStore();
  await importTexts(store, {
    'shelf.jsonl': recordLines([
      paperOf({ id: 'own', title: 'Own', sources: { title: 'curator', venue: 'x' }, venue: 'ICLR' }),
    ]),
  });
  const { record } = parsePaperFile(store.files.get('papers/own.mdx') ?? '', 'own.mdx');
  assert.deepEqual(record.sources, { title: 'curator', venue: 'shelf.jsonl: x' });
});
