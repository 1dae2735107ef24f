import assert from 'node:assert/strict';
import test from 'node:test';
import { newsOf } from '../../../src/sources/news.ts';
import { type KnownPaper, paperOf } from '../paper-of.ts';
import { arxivFeed, crossrefSingle, crossrefWork, openalexList, openalexWork } from './answers.ts';
import { type Answers, localServices, lookupDay, toolsFor } from './local-services.ts';

const authors = [['Ada', 'Roe']] as const;
const known = { title: 'Tides', authors: ['Ada Roe'], published: '2020' };

/** What services that answer so know of a paper. */
async function newsFor(paper: KnownPaper, answers: Answers) {
  const { services } = await localServices(answers);
  return newsOf([paperOf({ id: 'tides', ...known, ...paper })], toolsFor(services));
}

const crossref =
  (more: Record<string, unknown>): NonNullable<Answers['crossref']> =>
  ({ path }) =>
    decodeURIComponent(path) === `works/${more['doi'] ?? '10.5555/tides'}`
      ? crossrefSingle(
          crossrefWork({ title: 'Tides', authors: [...authors], year: 2020, doi: '10.5555/tides', ...more }),
        )
      : undefined;

for (const [type, status] of [
  ['retraction', 'retracted'],
  ['withdrawal', 'withdrawn'],
  ['erratum', 'corrected'],
] as const)
  test(`a notice of Crossref of the type ${type} is news, unless the shelf says so or worse`, async () => {
    const answers = { crossref: crossref({ 'updated-by': [{ type, DOI: '10.5555/notice' }] }) };
    const { papers } = await newsFor({ doi: '10.5555/tides' }, answers);
    assert.deepEqual(papers, [{ id: 'tides', status: { value: status, source: `Crossref, ${lookupDay}` } }]);
    for (const said of [status, 'retracted'] as const)
      assert.deepEqual((await newsFor({ doi: '10.5555/tides', status: said }, answers)).papers, []);
    const held = { doi: '10.5555/tides', sources: { status: 'curator' } };
    assert.deepEqual((await newsFor(held, answers)).papers, []);
  });

test('OpenAlex says what is retracted, also of papers that Crossref knows otherwise', async () => {
  const work = openalexWork({
    title: 'Tides',
    authors: [...authors],
    year: 2020,
    doi: '10.5555/tides',
    is_retracted: true,
  });
  const { papers } = await newsFor(
    { doi: '10.5555/tides' },
    {
      crossref: crossref({}),
      openalex: ({ path }) => (path.includes('filter') ? openalexList([work]) : work),
    },
  );
  assert.equal(papers[0]?.status?.source, `OpenAlex, ${lookupDay}`);
});

test('arXiv says what was withdrawn, and where a preprint was published', async () => {
  const feed = (more: Record<string, unknown>) => ({
    arxiv: () =>
      arxivFeed([{ title: 'Tides', authors: [...authors], arxiv: '2001.00001', year: 2020, ...more }]),
  });
  const withdrawn = await newsFor(
    { arxiv: '2001.00001' },
    feed({ comment: 'This paper has been withdrawn' }),
  );
  assert.equal(withdrawn.papers[0]?.status?.value, 'withdrawn');
  const published = await newsFor({ arxiv: '2001.00001' }, feed({ doi: '10.5555/tides' }));
  assert.deepEqual(published.papers, [
    { id: 'tides', published: { doi: '10.5555/tides', source: `arXiv, ${lookupDay}` } },
  ]);
  assert.ok(published.known.has('arxiv:2001.00001'));
});

test('a preprint with a DOI of its server is published under that which Crossref relates to it', async () => {
  const { papers } = await newsFor(
    { doi: '10.1101/2020.01.01.1', venue: 'bioRxiv' },
    {
      crossref: crossref({
        doi: '10.1101/2020.01.01.1',
        type: 'posted-content',
        'container-title': [],
        relation: { 'is-preprint-of': [{ id: '10.5555/tides', 'id-type': 'doi' }] },
      }),
    },
  );
  assert.equal(papers[0]?.published?.doi, '10.5555/tides');
});

test('what the shelf has as published is no news', async () => {
  const { papers } = await newsFor(
    { arxiv: '2001.00001', doi: '10.5555/tides', container: 'Seas' },
    { crossref: crossref({}) },
  );
  assert.deepEqual(papers, []);
});

test('a version is news where it was sent after the paper was listed or looked up', async () => {
  const answers = {
    arxiv: () => arxivFeed([{ title: 'Tides', authors: [...authors], arxiv: '2001.00001', year: 2020 }]),
  };
  const version = async (paper: KnownPaper) =>
    (await newsFor({ arxiv: '2001.00001', ...paper }, answers)).papers[0]?.version;
  assert.deepEqual(await version({ listed: '2020-05-07' }), {
    number: 2,
    day: '2020-06-01',
    since: '2020-05-07',
  });
  assert.equal(await version({ listed: '2020-06-01' }), undefined);
  assert.equal(await version({}), undefined);
  const sources = { abstract: 'arXiv, 2026-01-01' };
  assert.equal(await version({ listed: '2020-05-07', sources }), undefined);
});

test('an identifier of another work is named with that work', async () => {
  const { papers } = await newsFor(
    { doi: '10.5555/tides' },
    { crossref: crossref({ title: 'Glaciers of the far south', author: [{ given: 'Bo', family: 'Kent' }] }) },
  );
  assert.match(papers[0]?.other ?? '', /^"Glaciers of the far south", Bo Kent/);
});
