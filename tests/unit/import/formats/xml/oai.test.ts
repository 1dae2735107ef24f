import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOai, oaiWorks } from '../../../../../src/import/formats/xml/oai.ts';
import { fieldsIn, onlyFields, outcomes } from '../read-works.ts';

const answer = (metadata: string) =>
  `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>x</identifier><datestamp>2026-01-01</datestamp></header><metadata>${metadata}</metadata></record></ListRecords></OAI-PMH>`;

test("arXiv's format", () => {
  const text =
    answer(`<arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>1701.00001</id><created>2017-01-01</created><updated>2019-02-02</updated>
    <authors><author><keyname>van der Berg</keyname><forenames>Kit</forenames><suffix>Jr</suffix></author></authors>
    <title>On sums</title><categories>math.CO cs.DM</categories><msc-class>05C15</msc-class><doi>10.5555/s</doi><abstract>  We sum.
</abstract></arXiv>`);
  assert.ok(isOai(text));
  assert.deepEqual(onlyFields(oaiWorks(text)), {
    title: 'On sums',
    abstract: 'We sum.',
    authors: ['Kit van der Berg Jr'],
    published: '2017-01-01',
    type: 'article',
    categories: ['math.CO', 'cs.DM'],
    arxiv: '1701.00001',
    doi: '10.5555/s',
    extra: { classes: '05C15' },
  });
});

test('arXivRaw has its names in one line and its day in the first version', () => {
  const text = answer(
    '<arXivRaw><id>1701.00002</id><version version="v1"><date>Mon, 2 Jan 2017 10:00:00 GMT</date></version><version version="v2"><date>Tue, 3 Jan 2017 10:00:00 GMT</date></version><title>T</title><authors>Ann Li (Uni A), Bo Orr and Cy Pim</authors><categories>cs.LG</categories></arXivRaw>',
  );
  const { authors, published } = onlyFields(oaiWorks(text));
  assert.deepEqual([authors, published], [['Ann Li', 'Bo Orr', 'Cy Pim'], '2017-01-02']);
});

test('Dublin Core', () => {
  const text =
    answer(`<oai_dc:dc xmlns:oai_dc="u" xmlns:dc="v"><dc:title>A study of &lt;i&gt;it&lt;/i&gt;</dc:title><dc:creator>Li, Ann</dc:creator><dc:subject>birds</dc:subject>
    <dc:description>What we saw.</dc:description><dc:description>3 pages</dc:description><dc:date>2020-05-06</dc:date><dc:date>2019-04</dc:date><dc:type>info:eu-repo/semantics/doctoralThesis</dc:type>
    <dc:identifier>https://repo.example/1</dc:identifier><dc:identifier>https://doi.org/10.5555/x</dc:identifier><dc:language>eng</dc:language></oai_dc:dc>`);
  assert.deepEqual(onlyFields(oaiWorks(text)), {
    title: 'A study of \\emph{it}',
    abstract: 'What we saw.',
    authors: ['Ann Li'],
    published: '2019-04',
    type: 'thesis',
    keywords: ['birds'],
    language: 'en',
    paper: 'https://repo.example/1',
    doi: '10.5555/x',
    extra: { note: '3 pages' },
  });
});

test('deleted records are left out, errors and unknown formats told', () => {
  assert.deepEqual(fieldsIn(oaiWorks('<OAI-PMH><record><header status="deleted"/></record></OAI-PMH>')), []);
  assert.deepEqual(outcomes(oaiWorks('<OAI-PMH><error code="noRecordsMatch">none match</error></OAI-PMH>')), [
    [1, 'the service answers: none match'],
  ]);
  assert.match(outcomes(oaiWorks(answer('<mets/>')))[0]?.[1] ?? '', /mets is a format/);
});
