/** Answers in the shape of each service's, about papers that nobody wrote. */

/** What a test says of a work. */
export interface Work {
  title: string;
  /** Given name and family name. */
  authors?: (readonly [given: string, family: string])[];
  year?: number;
  doi?: string;
  arxiv?: string;
  pmid?: string;
  abstract?: string;
  [other: string]: unknown;
}

/** A work in Crossref's JSON. */
export function crossrefWork({ title, authors = [], year, doi, abstract, ...more }: Work) {
  return {
    indexed: { 'date-parts': [[2026, 1, 2]], version: '3.7.3' },
    'reference-count': 12,
    publisher: 'Press of Nowhere',
    DOI: doi,
    type: 'journal-article',
    title: [title],
    prefix: doi?.split('/')[0],
    volume: '7',
    author: authors.map(([given, family], at) => ({
      given,
      family,
      sequence: at === 0 ? 'first' : 'additional',
      affiliation: [],
    })),
    member: '1',
    'container-title': ['Journal of Small Robots'],
    ...(year !== undefined && { issued: { 'date-parts': [[year, 3, 4]] } }),
    ...(abstract !== undefined && { abstract: `<jats:p>${abstract}</jats:p>` }),
    URL: `https://doi.org/${doi}`,
    ISSN: ['1234-5679'],
    ...more,
  };
}

/** Crossref's answer: a list, or one work. */
export function crossrefList(works: unknown[]) {
  return {
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: { facets: {}, 'total-results': works.length, items: works, 'items-per-page': 20 },
  };
}

export function crossrefSingle(work: unknown) {
  return { status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: work };
}

/** arXiv's Atom feed. */
export function arxivFeed(works: Work[]): string {
  const entries = works.map(
    ({ arxiv, title, authors = [], year, abstract = '', doi, comment }) => `
  <entry>
    <id>http://arxiv.org/abs/${arxiv}v2</id>
    <title>${title}</title>
    <updated>${year}-06-01T10:00:00Z</updated>
    <link href="https://arxiv.org/abs/${arxiv}v2" rel="alternate" type="text/html"/>
    <summary>  ${abstract}</summary>
    <category term="cs.RO" scheme="http://arxiv.org/schemas/atom"/>
    <published>${year}-05-06T17:59:59Z</published>
    ${comment ? `<arxiv:comment>${comment}</arxiv:comment>` : ''}
    <arxiv:primary_category term="cs.RO"/>
    ${authors.map(([given, family]) => `<author><name>${given} ${family}</name></author>`).join('')}
    ${doi ? `<arxiv:doi>${doi}</arxiv:doi>` : ''}
  </entry>`,
  );
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/query</id>
  <title>arXiv Query</title>
  <opensearch:totalResults>${works.length}</opensearch:totalResults>${entries.join('')}
</feed>
`;
}

/** A paper of Semantic Scholar's graph. */
export function semanticScholarPaper({ title, authors = [], year, doi, arxiv, pmid, abstract, acl }: Work) {
  return {
    paperId: '0123456789abcdef0123456789abcdef01234567',
    externalIds: {
      ...(arxiv !== undefined && { ArXiv: arxiv }),
      ...(doi !== undefined && { DOI: doi }),
      ...(pmid !== undefined && { PubMed: pmid }),
      ...(acl !== undefined && { ACL: acl }),
      CorpusId: 1234,
    },
    title,
    abstract: abstract ?? null,
    venue: '',
    year: year ?? null,
    publicationDate: null,
    publicationTypes: null,
    journal: null,
    publicationVenue: null,
    openAccessPdf: null,
    authors: authors.map(([given, family], at) => ({ authorId: `${at}`, name: `${given[0]}. ${family}` })),
  };
}

/** A work of OpenAlex. */
export function openalexWork({ title, authors = [], year, doi, ...more }: Work) {
  return {
    id: 'https://openalex.org/W123456789',
    doi: doi === undefined ? null : `https://doi.org/${doi}`,
    title,
    display_name: title,
    publication_year: year ?? null,
    publication_date: `${year}-07-08`,
    ids: { openalex: 'https://openalex.org/W123456789' },
    type: 'article',
    primary_location: { source: { display_name: 'Journal of Small Robots', type: 'journal' } },
    authorships: authors.map(([given, family]) => ({ author: { display_name: `${given} ${family}` } })),
    keywords: [{ display_name: 'Guessed by a machine' }],
    is_retracted: false,
    ...more,
  };
}

/** OpenAlex's answer to a filter. */
export function openalexList(works: unknown[]) {
  return { meta: { count: works.length, page: 1, per_page: 25 }, results: works, group_by: [] };
}

/** PubMed's answer to `efetch`. */
export function pubmedSet(works: Work[]): string {
  const articles = works.map(
    ({ pmid, title, authors = [], year, doi, kinds = ['Journal Article'] }) => `
<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">1234-5679</ISSN><JournalIssue CitedMedium="Print">
<Volume>3</Volume><PubDate><Year>${year}</Year><Month>Sep</Month></PubDate></JournalIssue>
<Title>Annals of small medicine</Title><ISOAbbreviation>Ann Small Med</ISOAbbreviation></Journal>
<ArticleTitle>${title}.</ArticleTitle>
<AuthorList CompleteYN="Y">${authors
      .map(
        ([given, family]) =>
          `<Author ValidYN="Y"><LastName>${family}</LastName><ForeName>${given}</ForeName></Author>`,
      )
      .join('')}</AuthorList>
<PublicationTypeList>${(kinds as string[])
      .map((kind) => `<PublicationType UI="D000000">${kind}</PublicationType>`)
      .join('')}</PublicationTypeList></Article></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId>${
      doi ? `<ArticleId IdType="doi">${doi}</ArticleId>` : ''
    }</ArticleIdList></PubmedData></PubmedArticle>`,
  );
  return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>${articles.join('')}</PubmedArticleSet>`;
}

/** OpenReview's answer, of its second version. */
export function openreviewNotes(works: (Work & { id: string })[]) {
  return {
    notes: works.map(({ id, title, authors = [], abstract, venue, venueid }) => ({
      id,
      forum: id,
      number: 17,
      invitations: ['Conference.example/2024/-/Submission'],
      signatures: ['Conference.example/2024/Submission17/Authors'],
      pdate: Date.parse('2024-01-16T00:00:00Z'),
      content: {
        title: { value: title },
        authors: { value: authors.map((name) => name.join(' ')) },
        abstract: { value: abstract },
        venue: { value: venue ?? 'Conference 2024 poster' },
        venueid: { value: venueid ?? 'Conference.example/2024' },
      },
    })),
    count: works.length,
  };
}

/** DataCite's answer to a query. */
export function dataciteList(works: Work[]) {
  return {
    data: works.map(({ doi, title, authors = [], year }) => ({
      id: doi,
      type: 'dois',
      attributes: {
        doi,
        creators: authors.map(([givenName, familyName]) => ({
          name: `${familyName}, ${givenName}`,
          nameType: 'Personal',
          givenName,
          familyName,
        })),
        titles: [{ title }],
        publisher: 'Zenodo',
        publicationYear: year,
        types: { resourceTypeGeneral: 'Dataset' },
        url: 'https://zenodo.example/records/1',
        schemaVersion: 'http://datacite.org/schema/kernel-4',
      },
    })),
    meta: { total: works.length, totalPages: 1, page: 1 },
  };
}
