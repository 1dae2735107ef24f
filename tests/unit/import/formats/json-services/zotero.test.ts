import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isZotero, zoteroWorks } from '../../../../../src/import/formats/json-services/zotero.ts';
import { fieldsIn } from '../read-works.ts';

test("items of Zotero's API; notes and attachments are no works", () => {
  const text = JSON.stringify([
    {
      key: 'ABCD1234',
      version: 1,
      library: { type: 'user', id: 1 },
      meta: { parsedDate: '2019-10-02' },
      data: {
        key: 'ABCD1234',
        itemType: 'journalArticle',
        title: 'On <i>sums</i>',
        creators: [
          { creatorType: 'author', firstName: 'Ann', lastName: 'de la Cruz' },
          { creatorType: 'author', name: 'The SUM Group' },
          { creatorType: 'editor', firstName: 'Ed', lastName: 'Berg' },
          { creatorType: 'translator', firstName: 'Cy', lastName: 'Pim' },
        ],
        abstractNote: 'We sum.',
        publicationTitle: 'Journal of Sums',
        journalAbbreviation: 'J Sums',
        volume: '5',
        issue: '2',
        pages: '304–10',
        date: 'October 2, 2019',
        language: 'English',
        DOI: '10.5555/s',
        ISSN: '1000-0001, 1000-0002',
        url: 'https://example.org/s',
        accessDate: '2024-01-01T00:00:00Z',
        extra: 'Citation Key: cruz2019\nPMID: 77\nSeen.',
        tags: [{ tag: 'sums' }, { tag: 'nets', type: 1 }],
        callNumber: 'QA 1',
        libraryCatalog: 'Somewhere',
      },
    },
    { key: 'N', data: { key: 'N', itemType: 'note', note: '<p>x</p>' } },
    { key: 'F', data: { key: 'F', itemType: 'attachment', title: 'PDF' } },
    {
      key: 'P',
      data: {
        key: 'P',
        itemType: 'preprint',
        title: 'P',
        creators: [],
        repository: 'arXiv',
        archiveID: 'arXiv:2301.00001',
        date: '2023-01',
      },
    },
    {
      key: 'T',
      data: {
        key: 'T',
        itemType: 'thesis',
        title: 'T',
        university: 'Uni A',
        thesisType: 'PhD',
        date: '10/2001',
        place: 'Rome',
      },
    },
  ]);
  assert.ok(isZotero(text));
  assert.deepEqual(fieldsIn(zoteroWorks(text)), [
    {
      title: 'On \\emph{sums}',
      abstract: 'We sum.',
      authors: ['Ann de la Cruz', 'The SUM Group'],
      editors: ['Ed Berg'],
      published: '2019-10-02',
      type: 'article-journal',
      venue: 'J Sums',
      container: 'Journal of Sums',
      volume: '5',
      issue: '2',
      pages: '304-310',
      issn: ['1000-0001', '1000-0002'],
      keywords: ['sums', 'nets'],
      language: 'en',
      key: 'cruz2019',
      doi: '10.5555/s',
      paper: 'https://example.org/s',
      pmid: '77',
      extra: { note: 'Seen.', translators: 'Cy Pim', 'call number': 'QA 1' },
    },
    { title: 'P', published: '2023-01', type: 'article', publisher: 'arXiv', key: 'P', arxiv: '2301.00001' },
    {
      title: 'T',
      published: '2001-10',
      type: 'thesis',
      publisher: 'Uni A',
      place: 'Rome',
      key: 'T',
      extra: { genre: 'PhD' },
    },
  ]);
});
