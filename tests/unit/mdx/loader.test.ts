import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before, beforeEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { paperLoader } from '../../../src/mdx/loader.ts';
import { recordSchema } from '../../../src/paper/paper.ts';

type Entry = Record<string, unknown> & { id: string };

const root = await mkdtemp(path.join(tmpdir(), 'offprint loader-'));
const home = process.cwd();
let folder = '';

before(() => process.chdir(root));
beforeEach(async () => {
  folder = await mkdtemp(path.join(root, 'papers-'));
});
after(async () => {
  process.chdir(home);
  await rm(root, { recursive: true });
});

/** The entries that the loader makes of these files; its store isn't empty before. */
async function entriesOf(files: Record<string, string>): Promise<Map<string, Entry>> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const entries = new Map<string, Entry>([['left-over', { id: 'left-over' }]]);
  const store = {
    clear: () => entries.clear(),
    set: (entry: Entry) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (source: string) => `digest of ${source.length}`,
  };
  await paperLoader(folder, path.join(folder, 'removed')).load(context as unknown as LoaderContext);
  return entries;
}

const bare = '---\ntitle: Bare\narxiv: 2310.10000\n---\n\nAn abstract.\n';
const plain = '---\ntitle: Plain\n---\n\nAn abstract.\n\n## Notes\n\n* item\n';
const withComponents = '---\ntitle: With components\n---\n\n<Aside>Text.</Aside>\n';

test('a paper without notes is data alone', async () => {
  const entries = await entriesOf({ 'bare.mdx': bare });
  assert.deepEqual(
    [...entries.values()],
    [
      {
        id: 'bare',
        data: {
          ...recordSchema.parse({ title: 'Bare', arxiv: '2310.10000' }),
          abstract: 'An abstract.',
          notes: [],
          usesMdx: false,
        },
        digest: `digest of ${bare.length}`,
      },
    ],
  );
});

test('notes are data too, and those with components modules of MDX besides', async () => {
  const entries = await entriesOf({ 'plain.mdx': plain, 'with-components.mdx': withComponents });
  const text = (value: string) => ({ kind: 'text', value });
  assert.deepEqual(
    [...entries.values()].map(({ data }) => (data as { notes: unknown }).notes),
    [
      [
        { kind: 'heading', level: 2, id: 'notes', children: [text('Notes')] },
        { kind: 'list', children: [{ kind: 'item', children: [text('item')] }] },
      ],
      [{ kind: 'aside', children: [text('Text.')] }],
    ],
  );
  assert.deepEqual(
    [...entries.values()].map(({ deferredRender }) => deferredRender),
    [undefined, true],
  );
});

test('entries come in the order of their names', async () => {
  const entries = await entriesOf({ 'a.mdx': plain, 'b.mdx': bare, 'c.mdx': plain, 'd.mdx': withComponents });
  assert.deepEqual([...entries.keys()], ['a', 'b', 'c', 'd']);
});

test('files with a dot before their name and files of other kinds are left alone', async () => {
  const entries = await entriesOf({
    '.bare.mdx': '{torn',
    '.bare.mdx.tmp': '{torn',
    'notes.md': 'Text.',
    'bare.mdx': bare,
  });
  assert.deepEqual([...entries.keys()], ['bare']);
});

test('one error names every bad file, in order', async () => {
  const files = {
    'bare.mdx': bare,
    'no-title.mdx': '---\nvenue: V\n---\n',
    'A Title.mdx': bare,
    'code.mdx': '---\ntitle: Code\n---\n\n{process.exit()}\n',
  };
  const at = (name: string) => path.join(path.basename(folder), name);
  await assert.rejects(entriesOf(files), {
    message: [
      "3 papers can't be read:",
      `${at('A Title.mdx')}:1: the file name is not an id. Use lower-case letters, digits and hyphens.`,
      `${at('code.mdx')}:5: an expression in braces is code. Write \\{ for a brace in the text, or end the formula that it is in with $.`,
      `${at('no-title.mdx')}:2: title is missing. Write it.`,
    ].join('\n'),
  });
});

test('of very many bad files the first fifty are named', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `bad-${index}.mdx`);
  await assert.rejects(entriesOf(Object.fromEntries(names.map((name) => [name, '']))), (error: Error) => {
    const lines = error.message.split('\n');
    assert.equal(lines.length, 52);
    assert.equal(lines[0], "120 papers can't be read:");
    assert.equal(lines.at(-1), 'and 70 more.');
    return true;
  });
});

test('papers in a folder that is no shelf are missed, with what to do; a shelf may have none yet', async () => {
  const missing = path.join(folder, 'elsewhere', 'papers');
  const context = { store: { clear: () => {}, set: () => {}, delete: () => {} } } as unknown as LoaderContext;
  await assert.rejects(paperLoader(missing, folder).load(context), {
    message: `${missing}: this folder of papers can't be read. Name the content folder of a shelf.`,
  });
  await mkdir(path.dirname(missing));
  await writeFile(path.join(path.dirname(missing), 'site.yaml'), 'name: A\n');
  await paperLoader(missing, missing).load(context);
});

test('papers that left the shelf are told apart, and may be called as one that is on it', async () => {
  await mkdir(path.join(folder, 'removed'));
  const entries = await entriesOf({
    'a.mdx': '---\ntitle: A\n---\n',
    'removed/a.mdx': '---\ntitle: Old A\nleft: x.bib\n---\n\n## Notes\n\nMine.\n',
  });
  const said = [...entries.values()].map(({ id, data }) => {
    const { title, isRemoved } = data as Record<string, unknown>;
    return [id, title, isRemoved];
  });
  assert.deepEqual(said, [
    ['a', 'A', undefined],
    ['removed/a', 'Old A', true],
  ]);
});

test('a folder that is called as a paper is no paper', async () => {
  await mkdir(path.join(folder, 'b.mdx'));
  assert.deepEqual([...(await entriesOf({ 'a.mdx': '---\ntitle: A\n---\n' })).keys()], ['a']);
});
