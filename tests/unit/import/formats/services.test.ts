import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCrossref } from '../../../../src/import/formats/json-services/crossref.ts';
import { isCsl } from '../../../../src/import/formats/json-services/csl.ts';
import { isDatacite } from '../../../../src/import/formats/json-services/datacite.ts';
import { isDblpJson } from '../../../../src/import/formats/json-services/dblp.ts';
import { isEsummary } from '../../../../src/import/formats/json-services/esummary.ts';
import { isOpenalex } from '../../../../src/import/formats/json-services/openalex.ts';
import { isOpenreview } from '../../../../src/import/formats/json-services/openreview.ts';
import { isPapercopilot } from '../../../../src/import/formats/json-services/papercopilot.ts';
import { isSemanticScholar } from '../../../../src/import/formats/json-services/semantic-scholar.ts';
import { isZotero } from '../../../../src/import/formats/json-services/zotero.ts';
import { isAclAnthology } from '../../../../src/import/formats/xml/acl-anthology.ts';
import { isArxivAtom } from '../../../../src/import/formats/xml/arxiv-atom.ts';
import { isDblp } from '../../../../src/import/formats/xml/dblp.ts';
import { isEndnote } from '../../../../src/import/formats/xml/endnote.ts';
import { isOai } from '../../../../src/import/formats/xml/oai.ts';
import { isPubmed } from '../../../../src/import/formats/xml/pubmed.ts';

const recognisers = {
  isCrossref,
  isCsl,
  isDatacite,
  isOpenalex,
  isOpenreview,
  isPapercopilot,
  isSemanticScholar,
  isDblpJson,
  isEsummary,
  isZotero,
  isAclAnthology,
  isArxivAtom,
  isDblp,
  isEndnote,
  isOai,
  isPubmed,
};

function recognisedBy(head: string): string[] {
  return Object.entries(recognisers).flatMap(([name, recognises]) => (recognises(head) ? [name] : []));
}

test('each beginning is taken by its own reader and by no other', () => {
  const beginnings: Record<string, string> = {
    isCrossref:
      '{"status":"ok","message-type":"work-list","message":{"items":[{"DOI":"10.5555/1","type":"journal-article","title":["T"],"publisher":"cut o',
    isCsl:
      '[{"id":"a","type":"article-journal","title":"T","author":[{"family":"Li"}],"issued":{"date-parts":[[2019]]},"DOI":"10.5555/1"',
    isDatacite:
      '{"data":{"id":"10.5555/1","type":"dois","attributes":{"doi":"10.5555/1","creators":[{"name":"Li, Ann"}],"titles":[{"title":"T"}],"types":{"',
    isOpenalex:
      '{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","doi":"https://doi.org/10.5555/1","title":"T","type":"article"',
    isOpenreview: '{"notes":[{"id":"abcdEFGH12","forum":"abcdEFGH12","content":{"title":{"value":"T"}}}]}',
    isPapercopilot:
      '[{"id":"abcdEFGH12","title":"T","track":"main","status":"Poster","author":"Ann Li;Bo Orr","aff":""',
    isSemanticScholar: `{"total":1,"data":[{"paperId":"${'a'.repeat(40)}","externalIds":{"DOI":"10.5555/1"},"title":"T"}]}`,
    isDblpJson:
      '{"result":{"query":"a","hits":{"@total":"1","hit":[{"info":{"authors":{"author":{"@pid":"1/2","text":"A B"}},"title":"T.","url":"https://dblp.org/rec/conf/a/b"},"url":"URL#1',
    isEsummary:
      '{"header":{"type":"esummary"},"result":{"uids":["12"],"12":{"uid":"12","title":"T","articleids":[{"idtype":"pubmed","value":"12"}',
    isZotero: '[{"key":"A","data":{"key":"A","itemType":"book","title":"T","creators":[]}}]',
    isAclAnthology: '<?xml version="1.0"?>\n<collection id="2022.acl">\n<volume id="1"><meta><booktitle>',
    isArxivAtom: '<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><entry>',
    isDblp: '<?xml version="1.0"?><!DOCTYPE dblp SYSTEM "dblp.dtd"><dblp><article key="a">',
    isEndnote: '<?xml version="1.0" encoding="UTF-8" ?><xml><records><record><source-app name="EndNote">',
    isOai: '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>',
    isPubmed:
      '<?xml version="1.0" ?><!DOCTYPE PubmedArticleSet PUBLIC "a" "b"><PubmedArticleSet><PubmedArticle>',
  };
  assert.deepEqual(Object.keys(beginnings), Object.keys(recognisers));
  for (const [name, head] of Object.entries(beginnings)) assert.deepEqual(recognisedBy(head), [name], head);
});

test('other sources are taken by none', () => {
  const others = [
    '',
    '[]',
    '{}',
    'A title\n\nAn abstract about <dblp> and {"message": 1}.',
    '@article{a, title = {T}, doi = {10.5555/1}}',
    'TY  - JOUR\nTI  - T\nER  - ',
    'title,authors,doi\nT,A,10.5555/1',
    '{"title": "T", "authors": ["Ann Li"], "doi": "10.5555/1"}\n',
    '[{"title": "T", "authors": ["Ann Li"], "year": 2020, "type": "article", "url": "https://example.org"}]',
    '[{"paper": {"id": "2506.1", "title": "T", "authors": [{"name": "A"}]}, "title": "T"}]',
    '{"about": "x", "papers": [{"title": "T", "arxiv_id": {"value": "2210.03629"}}]}',
    '<html><head><title>T</title></head></html>',
    '<rss version="2.0"><channel><title>arxiv.org</title></channel></rss>',
    '<xml><a/></xml>',
  ];
  for (const head of others) assert.deepEqual(recognisedBy(head), [], head);
});
