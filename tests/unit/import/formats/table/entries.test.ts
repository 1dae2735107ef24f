import assert from 'node:assert/strict';
import test from 'node:test';
import { readObjects, readYaml } from '../../../../../src/import/formats/table/read.ts';
import { isYaml } from '../../../../../src/import/formats/table/yaml.ts';
import { allOf, sourceOf } from '../../given.ts';

function yamlFields(text: string): unknown[] {
  return [...readYaml(text, sourceOf(text))].flatMap((each) => ('fields' in each ? [each.fields] : []));
}

async function jsonFields(data: unknown): Promise<unknown[]> {
  const found = await allOf(readObjects(sourceOf(JSON.stringify(data), 'paper.json', 500)));
  return found.flatMap((each) => ('fields' in each ? [each.fields] : []));
}

test('CSL in YAML: dates in parts, pages, places', () => {
  const text = `references:
- id: roe
  type: chapter
  author:
  - family: Roe
    given: Ada
  title: "Grasping by *touch*"
  container-title: A Book of Hands
  issued:
    date-parts:
    - - 2019
      - 5
  page: 100-110
  publisher-place: Ulm
- id: orr
  type: article-journal
  title: Feet
  issued:
  - year: 2020
    month: 3
`;
  assert.deepEqual(yamlFields(text), [
    {
      title: 'Grasping by touch',
      type: 'chapter',
      authors: ['Ada Roe'],
      container: 'A Book of Hands',
      published: '2019-05',
      pages: '100-110',
      place: 'Ulm',
      key: 'roe',
    },
    { title: 'Feet', type: 'article-journal', published: '2020-03', key: 'orr' },
  ]);
});

test('Hayagriva: texts with other forms, what a work lies in, numbers', () => {
  const text = `roe:
  type: Article
  title:
    value: "{Grasping} by Touch"
    sentence-case: Grasping by touch
  author: ["Roe, Ada", {name: Berg, given-name: Tove, prefix: van den}]
  date: 2019-05
  page-range: 100-110
  serial-number:
    doi: 10.5555/1
  parent:
    type: Periodical
    title: Journal of Hands
    volume: 12
    issue: 3
    serial-number: {issn: 1234-5678}
orr:
  type: Book
  title: Feet
  author: Orr, Bo
  date: 1990
  publisher: {name: North, location: Ulm}
`;
  assert.deepEqual(yamlFields(text), [
    {
      title: 'Grasping by Touch',
      type: 'article-journal',
      authors: ['Ada Roe', 'Tove van den Berg'],
      published: '2019-05',
      container: 'Journal of Hands',
      volume: '12',
      issue: '3',
      pages: '100-110',
      doi: '10.5555/1',
      issn: ['1234-5678'],
      key: 'roe',
    },
    {
      title: 'Feet',
      type: 'book',
      authors: ['Bo Orr'],
      published: '1990',
      publisher: 'North',
      place: 'Ulm',
      key: 'orr',
    },
  ]);
});

test('one paper alone, and what a piece of software asks to cite, but not the software', async () => {
  const paper = {
    title: 'Grasping by touch',
    author: 'Roe, Ada and Orr, Bo',
    journal: 'Hands',
    year: '2019',
  };
  const fields = {
    title: 'Grasping by touch',
    authors: ['Ada Roe', 'Bo Orr'],
    container: 'Hands',
    published: '2019',
  };
  assert.deepEqual(await jsonFields(paper), [fields]);
  const software = {
    'cff-version': '1.2.0',
    title: 'handtool',
    authors: [{ 'family-names': 'Roe' }],
    doi: '10.5555/2',
  };
  assert.deepEqual(await jsonFields(software), []);
  assert.deepEqual(await jsonFields({ ...software, 'preferred-citation': paper }), [fields]);
  assert.ok(isYaml('author: Roe, Ada\ntitle: Grasping by touch\njournal: Hands\nyear: 2019\n'));
  assert.ok(!isYaml('author: Roe, Ada\ntitle: My site\nurl: https://a.org\n'));
  assert.deepEqual(await jsonFields({ title: 'My site', author: 'Ada Roe', description: 'A blog' }), []);
});
