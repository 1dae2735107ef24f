import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPubmed, pubmedWorks } from '../../../../../src/import/formats/xml/pubmed.ts';
import { onlyFields } from '../read-works.ts';

const set = (citation: string, ids = '') =>
  `<?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://dtd.nlm.nih.gov/x.dtd"><PubmedArticleSet><PubmedArticle><MedlineCitation>${citation}</MedlineCitation><PubmedData><ArticleIdList>${ids}</ArticleIdList></PubmedData></PubmedArticle></PubmedArticleSet>`;

test('an article with a structured abstract, a group and a retraction', () => {
  const text = set(
    `<PMID Version="1">123</PMID><Article><Journal><ISSN IssnType="Electronic">1000-0001</ISSN><JournalIssue><Volume>7</Volume><Issue>2</Issue><PubDate><Year>2020</Year><Month>Jul</Month><Day>24</Day></PubDate></JournalIssue><Title>Journal of sums</Title><ISOAbbreviation>J Sums</ISOAbbreviation></Journal>
    <ArticleTitle>Growth of <i>E. coli</i> in CO<sub>2</sub>.</ArticleTitle><Pagination><MedlinePgn>1116-22</MedlinePgn></Pagination><ELocationID EIdType="doi" ValidYN="Y">10.5555/s.1</ELocationID>
    <Abstract><AbstractText Label="OBJECTIVE">To grow.</AbstractText><AbstractText Label="WHY?">So.</AbstractText><AbstractText>End.</AbstractText></Abstract>
    <AuthorList><Author ValidYN="Y"><LastName>de Vivo</LastName><ForeName>Ann B</ForeName><Suffix>Jr</Suffix><Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier><AffiliationInfo><Affiliation>Uni A.</Affiliation></AffiliationInfo></Author><Author><LastName>Orr</LastName><Initials>CD</Initials></Author><Author><CollectiveName>The SUM Group</CollectiveName></Author></AuthorList>
    <Language>eng</Language><GrantList><Grant><GrantID>R01</GrantID><Agency>NIH</Agency></Grant></GrantList><PublicationTypeList><PublicationType>Journal Article</PublicationType><PublicationType>Review</PublicationType></PublicationTypeList></Article>
    <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Sums. 2021;8:1</RefSource></CommentsCorrections><CommentsCorrections RefType="Cites"><RefSource>Other</RefSource></CommentsCorrections></CommentsCorrectionsList>
    <MeshHeadingList><MeshHeading><DescriptorName>Growth</DescriptorName></MeshHeading></MeshHeadingList><KeywordList><Keyword>sums</Keyword></KeywordList>`,
    '<ArticleId IdType="pubmed">123</ArticleId><ArticleId IdType="pmc">PMC77</ArticleId><ArticleId IdType="pmc">PMC777</ArticleId>',
  ).replace('<ArticleId IdType="pmc">PMC77</ArticleId>', '');
  assert.ok(isPubmed(text));
  assert.deepEqual(onlyFields(pubmedWorks(text)), {
    title: 'Growth of \\emph{E. coli} in CO\\textsubscript{2}',
    abstract: 'OBJECTIVE: To grow.\n\nWHY? So.\n\nEnd.',
    authors: ['Ann B de Vivo Jr', 'C D Orr', 'The SUM Group'],
    orcid: { 'Ann B de Vivo Jr': '0000-0002-1825-0097' },
    published: '2020-07-24',
    type: 'article-journal',
    venue: 'J Sums',
    container: 'Journal of sums',
    volume: '7',
    issue: '2',
    pages: '1116-1122',
    issn: ['1000-0001'],
    keywords: ['sums'],
    language: 'en',
    status: 'retracted',
    pmid: '123',
    doi: '10.5555/s.1',
    pmcid: 'PMC777',
    extra: {
      affiliations: 'Uni A.',
      funding: 'NIH: R01',
      'kind of publication': 'Review',
      'MeSH headings': 'Growth',
      notices: 'RetractionIn: J Sums. 2021;8:1',
    },
  });
});

test('dates in words, titles in brackets', () => {
  const dated = (date: string) =>
    onlyFields(
      pubmedWorks(
        set(
          `<PMID>1</PMID><Article><Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal><ArticleTitle>[On growth].</ArticleTitle><VernacularTitle>Über Wachstum</VernacularTitle></Article>`,
        ),
      ),
    );
  assert.equal(dated('<MedlineDate>1998 Dec-1999 Jan</MedlineDate>')['published'], '1998-12');
  assert.equal(dated('<MedlineDate>2000 Spring</MedlineDate>')['published'], '2000');
  const { title, extra } = dated('<Year>2001</Year>');
  assert.deepEqual([title, extra], ['On growth', { 'original title': 'Über Wachstum' }]);
});

test('a chapter of a book', () => {
  const text = `<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>5</PMID><Book><Publisher><PublisherName>Press</PublisherName><PublisherLocation>Rome</PublisherLocation></Publisher><BookTitle>The Book</BookTitle><PubDate><Year>2009</Year></PubDate><AuthorList Type="editors"><Author><LastName>Ed</LastName><ForeName>Al</ForeName></Author></AuthorList><Isbn>9781860163593</Isbn></Book><ArticleTitle>Chapter</ArticleTitle><AuthorList Type="authors"><Author><LastName>Li</LastName><ForeName>Ann</ForeName></Author></AuthorList></BookDocument></PubmedBookArticle></PubmedArticleSet>`;
  assert.deepEqual(onlyFields(pubmedWorks(text)), {
    title: 'Chapter',
    authors: ['Ann Li'],
    editors: ['Al Ed'],
    published: '2009',
    type: 'chapter',
    container: 'The Book',
    publisher: 'Press',
    place: 'Rome',
    isbn: ['9781860163593'],
    pmid: '5',
  });
});
