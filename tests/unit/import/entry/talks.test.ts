import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedFrom } from '../../../../src/import/collection.ts';
import { saidOf, sourceOf } from '../given.ts';

const collected = (text: string, name: string) =>
  collectedFrom([sourceOf(text, name, 4096)], undefined, () => {});

test('a talk or a film is no paper but for one with an identifier, and the report names it', async () => {
  const { candidates, problems } = await collected(
    `@talk{a, title={On hands}, author={Roe, Ada}, year=2020}
@video{b, title={Hands on film}, author={Roe, Ada}}
@presentation{c, title={On feet}, author={Roe, Ada}, doi={10.5555/12}}
@misc{d, title={On toes}, author={Roe, Ada}, howpublished={Invited talk at Ulm}}
@unpublished{e, title={On nails}, author={Roe, Ada}, type={seminar paper}}
@inproceedings{f, title={On thumbs}, author={Roe, Ada}, booktitle={Hands}, type={Talk}}`,
    'lab.bib',
  );
  assert.deepEqual(
    candidates.map(({ fields }) => fields.title?.value),
    ['On feet', 'On nails', 'On thumbs'],
  );
  assert.deepEqual(saidOf(problems), [
    'lab.bib:1 talks, films and recordings are not papers: "On hands", "Hands on film", "On toes"; left out',
  ]);
});

test('what BibTeX calls a picture, a law, a case, news or a page is no paper but for one with an identifier', async () => {
  const { candidates, problems } = await collected(
    `@artwork{a, title={On hands}, author={Roe, Ada}}
@jurisdiction{b, title={Hand v. Foot}}
@legal{c, title={Hands Act}}
@newspaper_article{d, title={Hands everywhere}}
@web_page{e, title={Hands online}, url={https://example.org/}}
@web_page{f, title={On feet}, author={Roe, Ada}, doi={10.5555/12}}
@film{g, title={Hands on film}}
@online{h, title={On toes}, url={https://example.org/}}
@image{i, title={A hand}}`,
    'lab.bib',
  );
  assert.deepEqual(
    candidates.map(({ fields }) => fields.title?.value),
    ['On feet', 'On toes'],
  );
  assert.deepEqual(saidOf(problems), [
    'lab.bib:1 pictures, laws, cases, newspaper articles and pages of the web are not papers and are left out: "A hand", "Hand v. Foot", "Hands Act", "Hands everywhere", "Hands online" and 1 more',
    'lab.bib:7 talks, films and recordings are not papers: "Hands on film"; left out',
  ]);
});

test('a talk in our own records stays', async () => {
  const { candidates } = await collected('{"title": "On hands", "type": "speech"}\n', 'shelf.jsonl');
  assert.equal(candidates.length, 1);
});

test('tables of talks and of posts are none of papers', async () => {
  const talks =
    'title,type,venue,date,talk_url\nOn hands,Talk,Ulm,2020-01-02,\nOn feet,Tutorial,Bonn,2021-01-02,\n';
  const posts =
    '- title: On hands\n  authors: Ada Roe\n  date: 2020-01-02\n  url: https://example.org/blog/1\n  summary: A post on hands\n';
  for (const [text, name] of [
    [talks, 'list.csv'],
    [posts, 'blogs.yaml'],
  ] as const)
    assert.equal((await collected(text, name)).candidates.length, 0, name);
});
