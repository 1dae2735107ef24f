import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleOf, templateAt, templatesOf } from '../../bench/site/template.ts';

const pages = [
  { path: '', bytes: 90 },
  { path: '404.html', bytes: 10 },
  { path: 'author/', bytes: 20 },
  { path: 'author/yao/', bytes: 30 },
  { path: 'author/yao/2/', bytes: 25 },
  { path: 'day/', bytes: 20 },
  { path: 'day/2025-07-04/', bytes: 80 },
  { path: 'map/', bytes: 60 },
  { path: 'offline/', bytes: 10 },
  { path: 'page/2/', bytes: 85 },
  { path: 'papers/long/', bytes: 50 },
  { path: 'papers/middling/', bytes: 40 },
  { path: 'papers/short/', bytes: 35 },
  { path: 'search/', bytes: 15 },
  { path: 'venue/', bytes: 22 },
  { path: 'venue/iclr-2023/', bytes: 33 },
];

test('each kind of page is one template, of which the longest stands for all', () => {
  assert.deepEqual(
    templatesOf(pages).map(({ name, path }) => `${name}: ${path}`),
    [
      'home: ',
      'second page: page/2/',
      'paper: papers/middling/',
      'paper, the longest: papers/long/',
      'facet index: venue/',
      'facet page: venue/iclr-2023/',
      'facet page, continued: author/yao/2/',
      'day: day/',
      'map: map/',
      'one day: day/2025-07-04/',
      'search: search/',
      'search, answered: search/?q=robot',
      'offline: offline/',
      'not found: 404.html',
    ],
  );
});

test('the order of the files says nothing', () => {
  assert.deepEqual(templatesOf(pages.toReversed()), templatesOf(pages));
});

test('of a foreign site one page of each shape is taken, and no more than asked for', () => {
  const links = ['papers/a/', 'about/', 'papers/b/', '', 'papers/', 'tags/x/', 'about/'];
  assert.deepEqual(
    sampleOf(links, 3).map(({ path }) => path),
    ['', 'papers/a/', 'about/', 'papers/'],
  );
});

test('a page named by hand is called as it is addressed', () => {
  assert.deepEqual(templateAt('/papers/x/'), { name: 'papers/x/', path: 'papers/x/' });
  assert.deepEqual(templateAt('/'), { name: 'home', path: '' });
});
