import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { readToml } from '../../../../../src/import/formats/table/read.ts';
import { sourceOf } from '../../given.ts';
import { fieldsIn } from '../read-works.ts';

const papers = `# Papers of the lab, the newest first

[[papers]]
title = "Walks in winter"
authors = ["Ida Novak", "Tove Berg"]
date = 2021-03-01
doi = "10.5555/walks"

[[papers]]
title = 'Sleep in spring' # a review
authors = ["Lin Okafor"]
year = 2020
`;

const read = (text: string) => readToml(text, sourceOf(text, 'papers.toml'));

test('a list of tables in TOML is one of papers', () => {
  assert.equal(formatOf(papers)?.name, 'toml');
  assert.deepEqual(fieldsIn(read(papers)), [
    {
      title: 'Walks in winter',
      authors: ['Ida Novak', 'Tove Berg'],
      published: '2021-03-01',
      doi: '10.5555/walks',
    },
    { title: 'Sleep in spring', authors: ['Lin Okafor'], published: '2020' },
  ]);
});

test('what a program or a site is set up by has no papers', () => {
  const program = `[package]
name = "walker"
version = "0.1.0"
authors = ["Ida Novak"]
description = "Walks"

[dependencies]
serde = "1.0"
`;
  const site = `title = "My site"
baseURL = "https://example.org"
[params]
  author = "Ida"
  year = 2021
[[menu.main]]
  name = "Home"
`;
  for (const text of [program, site]) {
    assert.equal(formatOf(text)?.name, 'toml');
    assert.deepEqual(fieldsIn(read(text)), []);
  }
});

test('broken TOML is said with its line', () => {
  const [fault] = read('[[papers]]\ntitle = "Walks\nyear = 2021\n');
  assert.ok(fault && 'fault' in fault && fault.line === 2, JSON.stringify(fault));
});
