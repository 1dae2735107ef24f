import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataciteWorks, isDatacite } from '../../../../../src/import/formats/json-services/datacite.ts';
import { isOpenalex, openalexWorks } from '../../../../../src/import/formats/json-services/openalex.ts';
import {
  isSemanticScholar,
  semanticScholarWorks,
} from '../../../../../src/import/formats/json-services/semantic-scholar.ts';
import { fieldsIn, onlyFields } from '../read-works.ts';

test('OpenAlex: the abstract is put together, the first of January is only a year', () => {
  const work = {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.5555/s.1',
    title: 'On sums',
    display_name: 'On sums',
    publication_year: 2020,
    publication_date: '2020-01-01',
    ids: {
      pmid: 'https://pubmed.ncbi.nlm.nih.gov/77',
      pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/555',
    },
    language: 'en',
    primary_location: {
      landing_page_url: 'https://doi.org/10.5555/s.1',
      pdf_url: 'https://example.org/s.pdf',
      license: 'cc-by',
      source: {
        display_name: 'Journal of Sums',
        issn: ['1000-0001'],
        host_organization_name: 'Press',
        type: 'journal',
      },
    },
    type: 'article',
    authorships: [
      {
        author: { display_name: 'Ann Pérez‐Li', orcid: 'https://orcid.org/0000-0002-1825-0097' },
        institutions: [{ display_name: 'Uni A' }],
      },
    ],
    biblio: { volume: '5', issue: null, first_page: '304', last_page: '10' },
    is_retracted: true,
    keywords: [{ display_name: 'Summation', score: 0.5 }],
    primary_topic: { display_name: 'Sums' },
    abstract_inverted_index: { We: [0], sum: [1, 3], and: [2], again: [4] },
    cited_by_count: 7,
  };
  const text = JSON.stringify({ meta: { count: 1 }, results: [work] });
  assert.ok(isOpenalex(text) && isOpenalex(JSON.stringify(work)));
  assert.deepEqual(onlyFields(openalexWorks(text)), {
    title: 'On sums',
    abstract: 'We sum and sum again',
    authors: ['Ann Pérez-Li'],
    orcid: { 'Ann Pérez-Li': '0000-0002-1825-0097' },
    published: '2020',
    type: 'article-journal',
    container: 'Journal of Sums',
    volume: '5',
    pages: '304-310',
    publisher: 'Press',
    issn: ['1000-0001'],
    keywords: ['Summation'],
    language: 'en',
    status: 'retracted',
    doi: '10.5555/s.1',
    pmid: '77',
    pmcid: 'PMC555',
    pdf: 'https://example.org/s.pdf',
    extra: { affiliations: 'Uni A', topic: 'Sums', license: 'cc-by', citations: '7' },
  });
});

test('OpenAlex as curators simplify it', () => {
  const text = JSON.stringify([
    {
      openalex_id: 'https://openalex.org/W2',
      title: 'T',
      authors: ['Ann Li', 'Bo Orr'],
      authors_display: 'Ann Li, ...',
      year: 2025,
      type: 'article',
      venue: 'Journal of Sums',
      link: 'https://doi.org/10.5555/2',
      cited_by_count_total: 3,
    },
    {
      openalex_id: 'https://openalex.org/W3',
      title: 'P',
      authors: ['Ann Li'],
      year: 2024,
      type: 'preprint',
      venue: 'bioRxiv (Laboratory)',
      link: 'http://europepmc.org/articles/PMC3630640',
    },
  ]);
  assert.ok(isOpenalex(text));
  assert.deepEqual(fieldsIn(openalexWorks(text)), [
    {
      title: 'T',
      authors: ['Ann Li', 'Bo Orr'],
      published: '2025',
      type: 'article-journal',
      container: 'Journal of Sums',
      doi: '10.5555/2',
      extra: { citations: '3' },
    },
    {
      title: 'P',
      authors: ['Ann Li'],
      published: '2024',
      type: 'article',
      venue: 'bioRxiv',
      pmcid: 'PMC3630640',
      extra: { repository: 'bioRxiv (Laboratory)' },
    },
  ]);
});

test('Semantic Scholar: lists, citations, single papers', () => {
  const paper = {
    paperId: '2d5673caa9e6af3a7b82a43f19ee920992db07ad',
    externalIds: {
      DOI: '10.5555/m',
      ArXiv: '2301.00001',
      PubMed: '9',
      PubMedCentral: '123',
      DBLP: 'conf/x/1',
      CorpusId: 5,
    },
    title: 'Minds',
    abstract: 'I ask.',
    venue: 'The Meeting',
    year: 1950,
    publicationDate: '1950-10-01',
    publicationTypes: ['JournalArticle', 'Conference'],
    journal: { name: 'Mind', volume: 'LIX', pages: '433-460' },
    openAccessPdf: { url: 'https://example.org/m.pdf' },
    authors: [{ authorId: '1', name: 'A. Li' }],
    fieldsOfStudy: ['Philosophy'],
    tldr: { text: 'It asks.' },
    citationCount: 3,
  };
  const fields = {
    title: 'Minds',
    abstract: 'I ask.',
    authors: ['A. Li'],
    published: '1950-10-01',
    type: 'paper-conference',
    container: 'The Meeting',
    volume: 'LIX',
    pages: '433-460',
    doi: '10.5555/m',
    arxiv: '2301.00001',
    pmid: '9',
    pmcid: 'PMC123',
    pdf: 'https://example.org/m.pdf',
    extra: { tldr: 'It asks.', 'fields of study': 'Philosophy', 'DBLP key': 'conf/x/1', citations: '3' },
  };
  for (const answer of [
    paper,
    { total: 1, data: [paper] },
    { data: [{ contexts: [], citingPaper: paper }] },
    { recommendedPapers: [paper] },
  ]) {
    const text = JSON.stringify(answer);
    assert.ok(isSemanticScholar(text));
    assert.deepEqual(onlyFields(semanticScholarWorks(text)), fields);
  }
});

test('Semantic Scholar: what lies at arXiv is no article of a journal', () => {
  const text = JSON.stringify({
    paperId: 'a'.repeat(40),
    externalIds: { ArXiv: '2301.00001', DOI: '10.48550/arXiv.2301.00001' },
    title: 'T',
    venue: 'arXiv.org',
    publicationTypes: ['JournalArticle'],
    journal: { name: 'ArXiv', volume: 'abs/2301.00001' },
  });
  assert.deepEqual(onlyFields(semanticScholarWorks(text)), {
    title: 'T',
    type: 'article',
    arxiv: '2301.00001',
  });
});

test('DataCite: data sets and software', () => {
  const attributes = {
    doi: '10.5281/zenodo.1',
    creators: [
      {
        name: 'Li, Ann',
        nameType: 'Personal',
        givenName: 'Ann',
        familyName: 'Li',
        affiliation: ['Uni A'],
        nameIdentifiers: [
          { nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' },
        ],
      },
      { name: 'The SUM Group', nameType: 'Organizational' },
      { name: 'Orr, Bo' },
    ],
    titles: [{ title: 'Sums' }, { title: 'of all kinds', titleType: 'Subtitle' }],
    publisher: { name: 'Zenodo' },
    publicationYear: 2021,
    subjects: [{ subject: 'sums' }],
    contributors: [
      { name: 'Berg, Ed', contributorType: 'Editor' },
      { name: 'Pim, Cy', contributorType: 'DataCurator' },
    ],
    dates: [
      { date: '2020-12-01', dateType: 'Created' },
      { date: '2021', dateType: 'Issued' },
      { date: '2021-03-04', dateType: 'Available' },
    ],
    language: 'eng',
    types: { resourceTypeGeneral: 'Dataset', citeproc: 'dataset' },
    relatedIdentifiers: [
      {
        relationType: 'IsSupplementTo',
        relatedIdentifier: 'https://github.com/a/b',
        relatedIdentifierType: 'URL',
      },
      { relationType: 'IsSupplementedBy', relatedIdentifier: '10.5555/x', relatedIdentifierType: 'DOI' },
    ],
    descriptions: [{ description: '<p>All sums.</p><p>Twice.</p>', descriptionType: 'Abstract' }],
    version: '1.2',
    url: 'https://zenodo.org/record/1',
    citationCount: 0,
  };
  const text = JSON.stringify({ data: [{ id: '10.5281/zenodo.1', type: 'dois', attributes }] });
  assert.ok(isDatacite(text) && isDatacite(JSON.stringify({ data: { type: 'dois', attributes } })));
  assert.deepEqual(onlyFields(dataciteWorks(text)), {
    title: 'Sums: of all kinds',
    abstract: 'All sums.\n\nTwice.',
    authors: ['Ann Li', 'The SUM Group', 'Bo Orr'],
    editors: ['Ed Berg'],
    orcid: { 'Ann Li': '0000-0002-1825-0097' },
    published: '2021-03-04',
    type: 'dataset',
    publisher: 'Zenodo',
    keywords: ['sums'],
    language: 'en',
    doi: '10.5281/zenodo.1',
    paper: 'https://zenodo.org/record/1',
    supplement: ['https://doi.org/10.5555/x'],
    code: ['https://github.com/a/b'],
    extra: {
      affiliations: 'Uni A',
      contributors: 'Cy Pim (DataCurator)',
      version: '1.2',
      'supplement to': 'https://github.com/a/b',
    },
  });
});

test("DataCite: arXiv's preprints have the day of their submission and no DOI of their own", () => {
  const text = JSON.stringify({
    data: {
      attributes: {
        doi: '10.48550/arxiv.2512.06592',
        titles: [{ title: 'T' }],
        creators: [],
        publicationYear: 2025,
        dates: [
          { date: '2025', dateType: 'Issued' },
          { date: '2025-12-06T23:07:10Z', dateType: 'Submitted' },
        ],
        types: { resourceTypeGeneral: 'Preprint' },
        url: 'https://arxiv.org/abs/2512.06592',
        publisher: 'arXiv',
      },
    },
  });
  assert.deepEqual(onlyFields(dataciteWorks(text)), {
    title: 'T',
    published: '2025-12-06',
    type: 'article',
    publisher: 'arXiv',
    arxiv: '2512.06592',
  });
});

test('Semantic Scholar: an issue behind the volume', () => {
  const [found] = fieldsIn(
    semanticScholarWorks(
      JSON.stringify({
        paperId: 'a'.repeat(40),
        title: 'On sums',
        publicationTypes: ['JournalArticle'],
        journal: { name: 'Journal of Sums', volume: '8 3', pages: '3-9' },
      }),
    ),
  );
  assert.deepEqual([found?.['volume'], found?.['issue'], found?.['pages']], ['8', '3', '3-9']);
});
