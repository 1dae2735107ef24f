import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressSources, isPaperAddress } from '../../../src/sources/addresses.ts';
import { NetworkError } from '../../../src/sources/completion/completion.ts';
import { importTexts, memoryStore } from '../import/given.ts';
import { arxivFeed } from './answers.ts';
import { type Answers, localServices, toolsFor } from './local-services.ts';

async function sourcesAt(words: string[], answers: Answers) {
  const local = await localServices(answers);
  const { client, told, tell } = toolsFor(local.services);
  return { ...(await addressSources(words, client, local.services, tell)), ...local, told };
}

/** A summary of a work at ORCID. */
function orcidWork(title: string, ids: [type: string, value: string, relationship: string][], more = {}) {
  const externalIds = {
    'external-id': ids.map(([type, value, relationship]) => ({
      'external-id-type': type,
      'external-id-value': value,
      'external-id-relationship': relationship,
    })),
  };
  const summary = {
    'put-code': 1,
    title: { title: { value: title }, subtitle: null, 'translated-title': null },
    'external-ids': externalIds,
    type: 'journal-article',
    'publication-date': { year: { value: '2021' }, month: { value: '07' }, day: null },
    'journal-title': { value: 'Journal of Small Robots' },
    url: null,
    visibility: 'public',
    ...more,
  };
  return {
    'last-modified-date': { value: 1 },
    'external-ids': externalIds,
    'work-summary': [summary, summary],
  };
}

test('the works of a person at ORCID are read', async () => {
  const { sources, asked, problems } = await sourcesAt(['https://orcid.org/0000-0002-1825-0097'], {
    orcid: () => ({
      'last-modified-date': { value: 1 },
      group: [
        orcidWork('Robots that Knit', [['doi', '10.1000/knit', 'self']]),
        orcidWork(
          'A Chapter',
          [
            ['isbn', '9783161484100', 'part-of'],
            ['arxiv', '2401.00001', 'self'],
          ],
          {
            type: 'book-chapter',
          },
        ),
      ],
      path: '/0000-0002-1825-0097/works',
    }),
  });
  assert.deepEqual(problems, []);
  assert.equal(asked[0]?.path, '0000-0002-1825-0097/works');
  const [source] = sources;
  assert.equal(source?.name, 'orcid-0000-0002-1825-0097.json');
  const store = memoryStore();
  const plan = await importTexts(store, { [source?.name ?? '']: source?.text ?? '' });
  assert.equal(plan.papers.new, 2);
  const text = store.files.get('papers/robots-that-knit.mdx') ?? '';
  for (const line of [
    'published: 2021-07',
    'type: article-journal',
    'container: Journal of Small Robots',
    'doi: 10.1000/knit',
  ])
    assert.ok(text.includes(line), `${line} in ${text}`);
  const chapter = store.files.get('papers/a-chapter.mdx') ?? '';
  assert.match(chapter, /arxiv: '?2401\.00001/);
  assert.doesNotMatch(chapter, /978/);
});

test('a group and a collection of Zotero are read page by page', async () => {
  const items = Array.from({ length: 230 }, (_, at) => ({
    key: `K${at}`,
    version: 1,
    library: { type: 'group', id: 123 },
    data: { key: `K${at}`, itemType: 'journalArticle', title: `Paper number ${at}`, date: '2020' },
  }));
  const answers: Answers = {
    zotero: ({ query }, response) => {
      const start = Number(query.get('start'));
      response.setHeader('total-results', String(items.length));
      return items.slice(start, start + Number(query.get('limit')));
    },
  };
  const { sources, asked } = await sourcesAt(['https://www.zotero.org/groups/123/knitting/library'], answers);
  assert.equal(JSON.parse(sources[0]?.text ?? '').length, 230);
  assert.equal(sources[0]?.name, 'zotero-groups-123.json');
  assert.deepEqual(
    asked.map(({ query }) => query.get('start')),
    ['0', '100', '200'],
  );
  const plan = await importTexts(memoryStore(), { 'z.json': sources[0]?.text ?? '' });
  assert.equal(plan.papers.new, 230);
  const part = await sourcesAt(['https://www.zotero.org/groups/123/k/collections/ABCD2345/items'], answers);
  assert.match(part.asked[0]?.path ?? '', /^groups\/123\/collections\/ABCD2345\/items\/top\?/);
});

test('a service that never stops, or says nonsense, gives no list', async () => {
  const forever = await sourcesAt(['https://www.zotero.org/groups/1/x'], {
    zotero: (_, response) => {
      response.setHeader('total-results', '999999999');
      return [{ key: 'A' }];
    },
  });
  assert.match(forever.problems[0]?.what ?? '', /more than 20000 items/);
  const nonsense = await sourcesAt(['https://www.zotero.org/groups/1/x'], { zotero: () => '<html>' });
  assert.match(nonsense.problems[0]?.what ?? '', /not what was asked for/);
  const closed = await sourcesAt(['https://www.zotero.org/groups/1/x'], {
    zotero: (_, response) => void response.writeHead(403).end('Forbidden'),
  });
  assert.match(closed.problems[0]?.what ?? '', /status 403/);
  const nobody = await sourcesAt(['https://orcid.org/0000-0002-1825-0097'], {});
  assert.match(nobody.problems[0]?.what ?? '', /knows nobody/);
});

test('a query of arXiv is a list', async () => {
  const { sources } = await sourcesAt(
    ['https://export.arxiv.org/api/query?search_query=cat:cs.RO&max_results=10'],
    { arxiv: () => arxivFeed([{ title: 'On arXiv', arxiv: '2401.00001', year: 2024 }]) },
  );
  const plan = await importTexts(memoryStore(), { 'a.xml': sources[0]?.text ?? '' });
  assert.equal(plan.papers.new, 1);
});

test('identifiers are one source; what is no address of papers is refused', async () => {
  const { sources, problems } = await sourcesAt(
    [
      '10.1000/knit',
      'https://arxiv.org/abs/2401.00001',
      'https://huggingface.co/papers/2401.00002',
      'doi:nothing',
    ],
    {},
  );
  assert.deepEqual(
    sources.map(({ text, isIdentifiers }) => [text, isIdentifiers]),
    [['10.1000/knit\nhttps://arxiv.org/abs/2401.00001\nhttps://huggingface.co/papers/2401.00002\n', true]],
  );
  assert.deepEqual(
    problems.map(({ file, what }) => [file, what]),
    [['doi:nothing', 'this is not an address of papers']],
  );
});

test('addresses and identifiers are told from files', () => {
  for (const word of [
    'https://orcid.org/x',
    'doi:10.1000/1',
    'arXiv:2401.00001',
    '2401.00001v2',
    '10.1000/1',
  ])
    assert.ok(isPaperAddress(word), word);
  for (const word of ['batch.txt', './10.1000', 'folder/10.1000/1', 'C:\\papers.bib', '2401.00001.txt'])
    assert.ok(!isPaperAddress(word), word);
});

test('without a network a list says so', async () => {
  const { services } = await localServices({});
  const dead = { ...services, orcid: { ...services.orcid, address: 'http://127.0.0.1:1/' } };
  const { client } = toolsFor(dead);
  await assert.rejects(
    addressSources(['https://orcid.org/0000-0002-1825-0097'], client, dead, () => {}),
    NetworkError,
  );
});
