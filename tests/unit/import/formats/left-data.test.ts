import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossrefWorks } from '../../../../src/import/formats/json-services/crossref.ts';
import { LeftData, type NamedText } from '../../../../src/import/formats/left-data.ts';
import { pubmedWorks } from '../../../../src/import/formats/xml/pubmed.ts';

/** What is said to be left of texts, as `path=text`. */
function leftOf(texts: string[], fields: Record<string, unknown>): string | undefined {
  const left = new LeftData();
  const named = texts.map((text): NamedText => {
    const at = text.indexOf('=');
    return { path: text.slice(0, at), text: text.slice(at + 1) };
  });
  left.add(named, fields, 7);
  const [note] = left.notes();
  assert.ok(note === undefined || note.line === 7);
  return note?.note.split(': ')[1];
}

test('what stands in a field by other words, signs or forms is not left out', () => {
  const fields = {
    title: 'Über die Hände',
    arxiv: '2202.12139',
    doi: '10.1000/hands.1',
    published: '2019-03-20',
    authors: ['Ann Li'],
  };
  const texts = [
    'title=ÜBER DIE HÄNDE.',
    'id=http://arxiv.org/abs/2202.12139v2',
    'DOI=https://doi.org/10.1000/HANDS.1',
    'date=2019 Mar 20',
    'updated=2019-03-20T17:59:59Z',
    'month=March',
    'PD=MAR 20',
    'year=2019',
    'author=Li, Ann',
    'type=journal-article',
    'sequence=1',
  ];
  assert.equal(leftOf(texts, fields), undefined);
});

test('what stands in none is named, parts of one thing by its name', () => {
  const fields = { title: 'Hands', published: '2019' };
  const texts = [
    'title=Hands',
    'reference.key=ref17',
    'reference.author=Roe',
    'indexed=2021-05-06T10:00:00Z',
    'author.role=first',
    'OWN=NLM',
  ];
  assert.equal(leftOf(texts, fields), 'OWN, author, indexed, reference');
  assert.equal(leftOf([...texts, 'author.name=Hands'], fields), 'OWN, author.role, indexed, reference');
});

test('readers of services and of XML say what they leave out', () => {
  const work = {
    DOI: '10.1000/1',
    title: ['Hands'],
    'reference-count': 1412,
    reference: [{ unstructured: 'Roe, K. Feet.' }],
  };
  const json = [...crossrefWorks(JSON.stringify(work))].at(-1);
  assert.ok(json && 'note' in json);
  assert.equal(json.note, 'no field holds these data, which are left out: reference, reference-count');
  const xml = [
    ...pubmedWorks(
      '<PubmedArticle><MedlineCitation><PMID>12345678</PMID><Article><ArticleTitle>Hands.</ArticleTitle></Article><CitationSubset>AIM</CitationSubset></MedlineCitation></PubmedArticle>',
    ),
  ].at(-1);
  assert.ok(xml && 'note' in xml);
  assert.equal(xml.note, 'no field holds these data, which are left out: MedlineCitation.CitationSubset');
});
