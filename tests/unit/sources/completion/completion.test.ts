import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Collection } from '../../../../src/import/collection.ts';
import { contentIn } from '../../../../src/import/content.ts';
import type { Candidate } from '../../../../src/import/entry/candidate.ts';
import { completeCollection, NetworkError } from '../../../../src/sources/completion/completion.ts';
import { candidateOf, importTexts, jsonLinesOf, memoryStore, saidOf } from '../../import/given.ts';
import {
  arxivFeed,
  crossrefList,
  crossrefSingle,
  crossrefWork,
  dataciteList,
  openalexList,
  openalexWork,
  openreviewNotes,
  pubmedSet,
  semanticScholarPaper,
  type Work,
} from '../answers.ts';
import { type Answers, localServices, toolsFor } from '../local-services.ts';

const ada: Work = {
  title: 'Robots that Knit',
  authors: [
    ['Ada', 'Loom'],
    ['Ben', 'Weaver'],
  ],
  year: 2024,
  doi: '10.1000/knit',
  abstract: 'We teach robots to knit.',
};

/** Completes entries of records by services that answer so, or the papers of a shelf. */
async function completed(
  answers: Answers,
  given: (Record<string, unknown> | Candidate)[],
  shelf: Record<string, unknown>[] = [],
) {
  const store = memoryStore();
  if (shelf.length > 0) await importTexts(store, { 'shelf.jsonl': jsonLinesOf(shelf) });
  const { content } = await contentIn(store);
  const local = await localServices(answers);
  const tools = toolsFor(local.services);
  const collection: Collection = {
    candidates: given.map((one, at) =>
      'fields' in one ? (one as Candidate) : candidateOf(one as Record<string, unknown>, { line: at + 1 }),
    ),
    sections: new Map(),
    read: [],
    problems: [],
  };
  const scope = { isOfShelf: given.length === 0, isWanted: () => true };
  await completeCollection(collection, content, scope, tools);
  return {
    ...local,
    ...tools,
    candidates: collection.candidates,
    said: saidOf(collection.problems),
    problems: collection.problems,
    values: collection.candidates.map(({ fields }) =>
      Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value])),
    ),
  };
}

const identifiersOnly = (fields: Record<string, unknown>) =>
  candidateOf(fields, { format: 'identifiers', file: 'ids.txt' });

test('what is missing is filled in, each datum with its service and day', async () => {
  const { candidates, asked } = await completed({ crossref: () => crossrefSingle(crossrefWork(ada)) }, [
    { title: 'Robots that Knit', doi: '10.1000/KNIT', venue: 'JSR' },
  ]);
  const fields: Candidate['fields'] = candidates[0]?.fields ?? {};
  assert.deepEqual(fields.authors, { value: ['Ada Loom', 'Ben Weaver'], source: 'Crossref, 2026-11-28' });
  assert.deepEqual(fields.abstract, { value: 'We teach robots to knit.', source: 'Crossref, 2026-11-28' });
  assert.deepEqual(fields.published, { value: '2024-03-04', source: 'Crossref, 2026-11-28' });
  assert.equal(fields.container?.value, 'Journal of Small Robots');
  assert.deepEqual(fields.venue, { value: 'JSR', source: 'records.jsonl' });
  assert.equal(asked.find(({ service }) => service === 'crossref')?.path, 'works/10.1000%2Fknit');
  assert.equal(asked[0]?.headers['user-agent'], 'Offprint (mailto:curator@example.org)');
});

test('what a source gave is never replaced, nor added to', async () => {
  const given = {
    title: 'Robots that knit',
    doi: '10.1000/knit',
    authors: ['A. Loom'],
    published: '2023',
    keywords: ['yarn'],
    abstract: 'Ours.',
    container: 'JSR',
    volume: '6',
    issn: ['1111-1111'],
  };
  const { values } = await completed(
    {
      crossref: () => crossrefSingle(crossrefWork({ ...ada, subject: ['Wool'] })),
      openalex: () => openalexWork(ada),
    },
    [given],
  );
  for (const [name, value] of Object.entries(given)) assert.deepEqual(values[0]?.[name], value, name);
});

test('each service is asked for a batch, by the identifiers that it knows', async () => {
  const papers = ['10.1000/a', '10.1000/b', '10.1000/c,d'].map((doi) => ({ title: doi, doi }));
  const { asked, values } = await completed(
    {
      crossref: ({ path }) =>
        path.startsWith('works/')
          ? crossrefSingle(crossrefWork({ title: '10.1000/c,d', doi: '10.1000/c,d', year: 2020 }))
          : crossrefList([
              crossrefWork({ title: '10.1000/b', doi: '10.1000/B', year: 2022 }),
              crossrefWork({ title: '10.1000/a', doi: '10.1000/a', year: 2021 }),
              crossrefWork({ title: 'Nobody asked for it', doi: '10.1000/z', year: 1999 }),
            ]),
      arxiv: () => arxivFeed([{ title: 'On arXiv', arxiv: '2401.00001', year: 2024, abstract: 'Text.' }]),
      pubmed: () => pubmedSet([{ title: 'In PubMed', pmid: '123', year: 2019, authors: [['Eve', 'Nurse']] }]),
      openreview: () =>
        openreviewNotes([
          { id: 'AbCdEfGhIj', title: 'Under Review', abstract: 'Open.', authors: [['Al', 'Open']] },
        ]),
      semanticscholar: () => [null, null, null],
      openalex: () => openalexList([]),
    },
    [
      ...papers,
      { title: 'On arXiv', arxiv: '2401.00001' },
      { title: 'In PubMed', pmid: '123' },
      { title: 'Under Review', openreview: 'AbCdEfGhIj' },
    ],
  );
  assert.deepEqual(
    values.map(({ published }) => published),
    ['2021-03-04', '2022-03-04', '2020-03-04', '2024-05-06', '2019-09', '2024-01-16'],
  );
  assert.equal(values[5]?.['venue'], 'Conference 2024');
  const paths = (service: string) => asked.filter((one) => one.service === service).map(({ path }) => path);
  assert.deepEqual(paths('crossref'), [
    'works?filter=doi:10.1000%2Fa,doi:10.1000%2Fb&rows=2',
    'works/10.1000%2Fc%2Cd',
  ]);
  assert.deepEqual(paths('arxiv'), ['query?id_list=2401.00001&max_results=1']);
  assert.deepEqual(paths('pubmed'), ['efetch.fcgi?db=pubmed&retmode=xml&tool=offprint&id=123']);
  assert.deepEqual(paths('openreview'), ['notes?id=AbCdEfGhIj']);
  const batches = asked
    .filter((one) => one.service === 'semanticscholar')
    .map(({ body }) => JSON.parse(body));
  assert.deepEqual(batches[0], { ids: ['DOI:10.1000/a', 'DOI:10.1000/b'] });
});

test('DataCite is asked for the DOIs that Crossref does not know', async () => {
  const data: Work = { title: 'Yarn', doi: '10.5281/zenodo.1', year: 2022, authors: [['Ada', 'Loom']] };
  const { values, asked } = await completed({ datacite: () => dataciteList([data]) }, [
    { title: 'Yarn', doi: '10.5281/zenodo.1' },
  ]);
  assert.equal(values[0]?.['type'], 'dataset');
  assert.equal(
    asked.find(({ service }) => service === 'datacite')?.query.get('query'),
    'doi:("10.5281/zenodo.1")',
  );
});

test('where arXiv does not answer, DataCite does', async () => {
  const { values, asked, problems } = await completed(
    {
      arxiv: (_, response) => void response.writeHead(429).end('Rate exceeded.'),
      datacite: () => dataciteList([{ ...ada, doi: '10.48550/arxiv.2401.00001' }]),
    },
    [{ title: ada.title, arxiv: '2401.00001' }],
  );
  assert.deepEqual([values[0]?.['authors'], values[0]?.['type']], [['Ada Loom', 'Ben Weaver'], 'article']);
  assert.equal(
    asked.find(({ service }) => service === 'datacite')?.query.get('query'),
    'doi:("10.48550/arxiv.2401.00001")',
  );
  assert.deepEqual(
    problems.map(({ severity, what }) => [severity, what]),
    [['note', 'arXiv did not answer: status 429']],
  );
});

test('an identifier that one service gives leads to the next, where the match is certain', async () => {
  const preprint = { ...ada, arxiv: '2401.00001', abstract: 'With $x$.' };
  const answers: Answers = {
    arxiv: () => arxivFeed([preprint]),
    crossref: () => crossrefSingle(crossrefWork(ada)),
  };
  const { values, candidates } = await completed(answers, [{ title: ada.title, arxiv: '2401.00001' }]);
  assert.equal(values[0]?.['doi'], '10.1000/knit');
  assert.equal(values[0]?.['container'], 'Journal of Small Robots');
  assert.equal(candidates[0]?.fields.abstract?.source, 'arXiv, 2026-11-28');
  const wrong = await completed(
    { ...answers, crossref: () => crossrefSingle(crossrefWork({ ...ada, title: 'Another Work' })) },
    [{ title: ada.title, arxiv: '2401.00001' }],
  );
  assert.equal(wrong.values[0]?.['container'], undefined);
});

test('a paper without identifiers is looked for by its title, and taken where the match is certain', async () => {
  const found = (work: Work): Answers => ({
    crossref: ({ query }) =>
      query.has('query.bibliographic')
        ? crossrefList([crossrefWork(work)])
        : crossrefSingle(crossrefWork(work)),
    semanticscholar: () => ({ data: [semanticScholarPaper({ title: 'Something else' })] }),
    openalex: () => openalexList([]),
    arxiv: () => arxivFeed([]),
    openreview: () => ({ notes: [], count: 0 }),
  });
  const known = { title: 'Robots that knit', authors: ['Ada Loom'], published: '2023' };
  const certain = await completed(found(ada), [known]);
  assert.equal(certain.values[0]?.['doi'], '10.1000/knit');
  assert.deepEqual(certain.said, []);
  for (const [what, other] of [
    ['another first author', { ...ada, authors: [['Ada', 'Other'] as const] }],
    ['another year', { ...ada, year: 2026 }],
  ] as const) {
    const { values, said } = await completed(found(other as Work), [known]);
    assert.equal(values[0]?.['doi'], undefined, what);
    assert.match(
      said.join(),
      /"Robots that knit" is possibly "Robots that Knit", Ada \w+, 202\d, 10\.1000\/knit/,
    );
  }
  const none = await completed(found({ ...ada, title: 'Robots that Knit Fast' }), [known]);
  assert.deepEqual([none.values[0]?.['doi'], none.said], [undefined, []]);
});

test('where authors and year are unknown, the same abstract is certain', async () => {
  const abstract =
    `${'We teach robots to knit, and show that they drop fewer stitches than we do. '.repeat(4)}`.trim();
  const answers: Answers = {
    crossref: () => crossrefList([crossrefWork({ ...ada, abstract })]),
    openalex: () => openalexList([]),
  };
  const known = { title: 'Robots that Knit' };
  assert.equal((await completed(answers, [{ ...known, abstract }])).values[0]?.['doi'], '10.1000/knit');
  assert.equal((await completed(answers, [known])).values[0]?.['doi'], undefined);
});

test('what an identifier leads to is not taken where it is another work, and named', async () => {
  const { values, said } = await completed(
    { crossref: () => crossrefSingle(crossrefWork({ ...ada, title: 'On Cheese' })) },
    [{ title: 'Learning to Walk', doi: '10.1000/knit', authors: ['Zoe Step'] }],
  );
  assert.equal(values[0]?.['container'], undefined);
  assert.match(
    said.join(),
    /records\.jsonl:1 "Learning to Walk" has an identifier under which there is "On Cheese"/,
  );
});

test('what became of a paper is noticed', async () => {
  const notices = (type: string) => [{ DOI: '10.1000/notice', type, label: type, source: 'publisher' }];
  const status = async (answers: Answers, paper: Record<string, unknown>) =>
    (await completed(answers, [paper])).candidates[0]?.fields.status;
  const byDoi = { title: ada.title, doi: ada.doi };
  const crossref = (type: string): Answers => ({
    crossref: () => crossrefSingle(crossrefWork({ ...ada, 'updated-by': notices(type) })),
  });
  assert.deepEqual(await status(crossref('retraction'), byDoi), {
    value: 'retracted',
    source: 'Crossref, 2026-11-28',
  });
  assert.equal((await status(crossref('erratum'), byDoi))?.value, 'corrected');
  const openalex: Answers = { openalex: () => openalexWork({ ...ada, is_retracted: true }) };
  assert.deepEqual(await status({ ...crossref('erratum'), ...openalex }, byDoi), {
    value: 'retracted',
    source: 'OpenAlex, 2026-11-28',
  });
  const withdrawn = { ...ada, arxiv: '2401.00001', comment: 'This paper has been withdrawn by the authors' };
  const byArxiv = { title: ada.title, arxiv: '2401.00001' };
  assert.equal((await status({ arxiv: () => arxivFeed([withdrawn]) }, byArxiv))?.value, 'withdrawn');
  const kinds = ['Journal Article', 'Retracted Publication'];
  const byPmid = { title: ada.title, pmid: '123' };
  assert.equal(
    (await status({ pubmed: () => pubmedSet([{ ...ada, pmid: '123', kinds }]) }, byPmid))?.value,
    'retracted',
  );
});

test('identifiers alone become papers; each that nobody knows is named', async () => {
  const { values, said } = await completed(
    {
      arxiv: () => arxivFeed([{ ...ada, doi: undefined, arxiv: '2401.00001' } as unknown as Work]),
      semanticscholar: ({ body }) =>
        body.includes('ACL:')
          ? [
              semanticScholarPaper({
                title: 'Words',
                acl: '2023.acl-long.1',
                year: 2023,
                authors: [['Al', 'Word']],
              }),
            ]
          : [null],
    },
    [
      identifiersOnly({ arxiv: '2401.00001' }),
      identifiersOnly({ paper: 'https://aclanthology.org/2023.acl-long.1/' }),
      identifiersOnly({ doi: '10.1000/nothing' }),
    ],
  );
  assert.deepEqual(
    values.map(({ title }) => title),
    ['Robots that Knit', 'Words'],
  );
  assert.deepEqual(said, ['ids.txt:1 no service knows doi 10.1000/nothing']);
});

test('a batch that a service refuses is asked for in parts', async () => {
  const papers = ['a', 'b', 'bad', 'c'].map((id) => ({ title: `Paper ${id}`, doi: `10.1000/${id}` }));
  const { values } = await completed(
    {
      crossref: ({ path }, response) => {
        const decoded = decodeURIComponent(path);
        if (decoded.includes('bad')) {
          response.writeHead(400).end('{"status":"failed","message-type":"validation-failure"}');
          return undefined;
        }
        const works = [...decoded.matchAll(/10\.1000\/(\w+)/g)].map(([doi, id]) =>
          crossrefWork({ title: `Paper ${id}`, doi, year: 2020 }),
        );
        return path.startsWith('works/') ? crossrefSingle(works[0]) : crossrefList(works);
      },
    },
    papers,
  );
  assert.deepEqual(
    values.map(({ published }) => published),
    ['2020-03-04', '2020-03-04', undefined, '2020-03-04'],
  );
});

test('what was asked for once is not asked for again when other papers come', async () => {
  const answers: Answers = {
    crossref: ({ path }) => {
      const dois = [...decodeURIComponent(path).matchAll(/10\.1000\/\w+/g)].map(([doi]) => doi);
      const works = dois.map((doi) => crossrefWork({ title: `Paper ${doi}`, doi, year: 2020 }));
      return path.startsWith('works/') ? crossrefSingle(works[0]) : crossrefList(works);
    },
  };
  const paper = (id: string) => ({ title: `Paper 10.1000/${id}`, doi: `10.1000/${id}` });
  const { services: table, asked } = await localServices(answers);
  const tools = toolsFor(table);
  const { content } = await contentIn(memoryStore());
  const dates = async (ids: string[]) => {
    const candidates = ids.map((id, at) => candidateOf(paper(id), { line: at + 1 }));
    const collection: Collection = { candidates, sections: new Map(), read: [], problems: [] };
    await completeCollection(collection, content, { isOfShelf: false, isWanted: () => true }, tools);
    return collection.candidates.map(({ fields }) => fields.published?.value);
  };
  const paths = () =>
    asked.filter(({ service }) => service === 'crossref').map(({ path }) => decodeURIComponent(path));
  assert.deepEqual(await dates(['b', 'd']), ['2020-03-04', '2020-03-04']);
  assert.deepEqual(await dates(['a', 'b', 'c', 'd']), Array(4).fill('2020-03-04'));
  assert.deepEqual(paths(), [
    'works?filter=doi:10.1000/b,doi:10.1000/d&rows=2',
    'works?filter=doi:10.1000/a,doi:10.1000/c&rows=2',
  ]);
  assert.deepEqual(await dates(['d']), ['2020-03-04']);
  assert.equal(paths().length, 2);
});

test('a service that fails is named, and the others are asked all the same', async () => {
  const { values, problems } = await completed(
    {
      crossref: (_, response) => void response.writeHead(500).end('<html>oh no</html>'),
      openalex: () => openalexWork(ada),
    },
    [{ title: ada.title, doi: ada.doi }],
  );
  assert.deepEqual(values[0]?.['authors'], ['Ada Loom', 'Ben Weaver']);
  assert.equal(values[0]?.['keywords'], undefined);
  assert.deepEqual(
    problems.map(({ severity, what }) => [severity, what]),
    [['note', 'Crossref did not answer: status 500']],
  );
  const missed = await completed(
    { crossref: (_, response) => void response.writeHead(500).end(), openalex: () => openalexList([]) },
    [{ title: ada.title, doi: ada.doi }],
  );
  assert.deepEqual(
    missed.problems.map(({ severity }) => severity),
    ['refused'],
  );
});

test('an identifier that another paper has is not filled in, and named', async () => {
  const { values, said } = await completed({ arxiv: () => arxivFeed([{ ...ada, arxiv: '2401.00001' }]) }, [
    { title: ada.title, arxiv: '2401.00001' },
    { title: 'Knitting, Published', doi: ada.doi },
  ]);
  assert.equal(values[0]?.['doi'], undefined);
  assert.match(said.join(), /has the doi 10\.1000\/knit of another paper, records\.jsonl:2/);
});

test('the papers of a shelf are completed; what a curator holds stays', async () => {
  const { candidates } = await completed(
    { crossref: () => crossrefSingle(crossrefWork(ada)) },
    [],
    [{ title: ada.title, doi: ada.doi, sources: { volume: 'curator' } }, { title: 'Unknown to All' }],
  );
  const [paper] = candidates.filter(({ id }) => id === 'robots-that-knit');
  assert.equal(paper?.file, 'papers/robots-that-knit.mdx');
  assert.equal(paper?.fields.abstract?.value, 'We teach robots to knit.');
  assert.equal(paper?.fields.title, undefined);
});

test('without a network nothing is changed', async () => {
  const { services: table } = await localServices({});
  const dead = Object.fromEntries(
    Object.entries(table).map(([name, service]) => [name, { ...service, address: 'http://127.0.0.1:1/' }]),
  ) as unknown as typeof table;
  const tools = toolsFor(dead);
  const candidate = candidateOf({ title: ada.title, doi: ada.doi });
  const collection: Collection = { candidates: [candidate], sections: new Map(), read: [], problems: [] };
  const { content } = await contentIn(memoryStore());
  await assert.rejects(
    completeCollection(collection, content, { isOfShelf: false, isWanted: () => true }, tools),
    NetworkError,
  );
  assert.deepEqual(collection, { candidates: [candidate], sections: new Map(), read: [], problems: [] });
});
