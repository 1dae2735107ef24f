import assert from 'node:assert/strict';
import { test } from 'node:test';
import { esummaryWorks } from '../../../../../src/import/formats/json-services/esummary.ts';
import { fieldsIn, outcomes } from '../read-works.ts';

const answer = (...summaries: Record<string, unknown>[]) =>
  JSON.stringify({
    header: { type: 'esummary', version: '0.3' },
    result: {
      uids: summaries.map(({ uid }) => uid),
      ...Object.fromEntries(summaries.map((summary) => [summary['uid'], summary])),
    },
  });

test('summaries of PubMed, each under its number, with identifiers and the whole name of the journal', () => {
  const text = answer(
    {
      uid: '812',
      pubdate: '2021 Mar 4',
      epubdate: '2021 Feb 1',
      source: 'J Tides',
      authors: [
        { name: 'Novak I', authtype: 'Author' },
        { name: 'Orr BK', authtype: 'Author' },
      ],
      title: 'Tides &lt;i&gt;in vitro&lt;/i&gt;.',
      volume: '3',
      issue: '2',
      pages: '127-35',
      lang: ['eng'],
      articleids: [
        { idtype: 'pubmed', value: '34567' },
        { idtype: 'doi', value: '10.5555/t.1' },
        { idtype: 'pmcid', value: 'PMC812' },
      ],
      fulljournalname: 'Journal of Tides',
    },
    {
      uid: '813',
      pubdate: '2020',
      source: '',
      authors: [{ name: 'Berg T', authtype: 'Author' }],
      title: 'On or off the shore',
      articleids: [{ idtype: 'pmid', value: '0' }],
      fulljournalname: 'Journal of Shores',
    },
  );
  assert.deepEqual(fieldsIn(esummaryWorks(text)), [
    {
      title: 'Tides \\emph{in vitro}',
      authors: ['I Novak', 'BK Orr'],
      published: '2021-03-04',
      type: 'article-journal',
      container: 'Journal of Tides',
      venue: 'J Tides',
      volume: '3',
      issue: '2',
      pages: '127-135',
      language: 'en',
      pmid: '34567',
      doi: '10.5555/t.1',
      pmcid: 'PMC812',
      extra: { 'published online': '2021 Feb 1' },
    },
    {
      title: 'On or off the shore',
      authors: ['T Berg'],
      published: '2020',
      type: 'article-journal',
      container: 'Journal of Shores',
    },
  ]);
});

test('a number without a summary is a fault, and those cut off are one', () => {
  const text = answer(
    { uid: '1', error: 'cannot get document summary' },
    { uid: '2', title: 'On shores', articleids: [{ idtype: 'pubmed', value: '2' }] },
  );
  assert.deepEqual(outcomes(esummaryWorks(text)), [
    [1, 'a summary without a title: 1'],
    [1, 'read'],
  ]);
  assert.deepEqual(
    outcomes(esummaryWorks(text.slice(0, -20))).map(([, said]) => said),
    ['a summary without a title: 1', 'not JSON: it has no end, or is nested too deep'],
  );
});
