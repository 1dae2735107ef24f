import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../../src/import/change.ts';
import { differencesText } from '../../../src/import/difference.ts';
import { plannedImport } from '../../../src/import/import.ts';
import { importTexts, jsonLinesOf, memoryStore, sourceOf } from './given.ts';

/** What a dry run shows of records. */
async function shown(
  store: ReturnType<typeof memoryStore>,
  records: Record<string, unknown>[],
  isWhole = false,
): Promise<string> {
  const sources = [sourceOf(jsonLinesOf(records), 'a.jsonl', 4096)];
  const plan = await plannedImport(store, sources, { tell: () => {} });
  return differencesText(store, await changesOf(store, plan), isWhole);
}

test('new files are named with their titles, and nothing is written', async () => {
  const store = memoryStore();
  const text = await shown(store, [{ title: 'One', listed: '2025-07-04' }, { title: 'Two' }]);
  assert.equal(
    text,
    '\nWould be new (3)\n  listings/2025-07-04.yaml: 1 paper\n  papers/one.mdx: One\n  papers/two.mdx: Two\n',
  );
  assert.equal(store.files.size, 0);
});

test('of a changed file the fields are shown, old and new', async () => {
  const store = memoryStore();
  await importTexts(store, {
    'a.jsonl': jsonLinesOf([{ title: 'One', arxiv: '2210.03629', venue: 'ICLR', listed: '2025-07-04' }]),
  });
  const next = {
    title: 'One more',
    arxiv: '2210.03629',
    venue: 'ICLR',
    doi: '10.1000/x',
    listed: '2025-07-04',
  };
  assert.equal(
    await shown(store, [next, { title: 'Two', listed: '2025-07-04' }]),
    [
      '',
      'Would be new (1)',
      '  papers/two.mdx: Two',
      '',
      'Would change (2)',
      '  listings/2025-07-04.yaml: 2 papers',
      '    papers: 1 added',
      '  papers/one.mdx: One more',
      '    title: One -> One more',
      '    doi: nothing -> 10.1000/x',
      '',
    ].join('\n'),
  );
});

test('of long texts the part is shown that begins to differ', async () => {
  const store = memoryStore();
  const long = 'We show that words are many. '.repeat(20);
  await importTexts(store, { 'a.jsonl': jsonLinesOf([{ title: 'One', abstract: `${long}It ends here.` }]) });
  const text = await shown(store, [{ title: 'One', abstract: `${long}It ends there.` }]);
  assert.match(
    text,
    /^ {4}abstract: … words are many\. It ends here\. -> … words are many\. It ends there\.$/m,
  );
});

test('the first files of a kind are shown, and all where that is asked for', async () => {
  const records = Array.from({ length: 13 }, (_, n) => ({ title: `Paper ${n}` }));
  const text = await shown(memoryStore(), records);
  assert.match(text, /^Would be new \(13\)$/m);
  assert.equal(text.match(/^ {2}papers/gm)?.length, 10);
  assert.match(text, /^ {2}and 3 more; --all shows them\.$/m);
  assert.equal((await shown(memoryStore(), records, true)).match(/^ {2}papers/gm)?.length, 13);
});

test('files that are not shown are not read', async () => {
  let read = 0;
  const changes = Array.from({ length: 30 }, (_, n) => ({
    path: `sources/${n}.bib`,
    kind: 'new' as const,
    after: async () => {
      read++;
      return new Uint8Array();
    },
  }));
  await differencesText(memoryStore(), changes, false);
  assert.equal(read, 10);
});

test('where nothing would change, that is said', async () => {
  const store = memoryStore();
  await importTexts(store, { 'a.jsonl': jsonLinesOf([{ title: 'One' }]) });
  assert.equal(await shown(store, [{ title: 'One' }]), '\nNo file would change.\n');
});

test('signs that turn the direction of a line are left out', async () => {
  const text = await shown(memoryStore(), [{ title: 'One \u202edesrever', abstract: 'x' }]);
  assert.ok(!text.includes('\u202e'));
});
