import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseOf } from '../../bench/site/base.ts';

const files = new Set(['index.html', '_astro/page.css', 'favicon.svg']);

test('a site made for the root lies at the root', () => {
  assert.equal(baseOf('<link rel="stylesheet" href="/_astro/page.css">', files), '/');
});

test('what is before the name of a file is the sub-path', () => {
  assert.equal(baseOf('<link href=/group/list/favicon.svg>', files), '/group/list/');
});

test('addresses that name no file say nothing', () => {
  const html =
    '<script src="//cdn.example/_astro/page.css"></script><img src="/lost/picture.png"><a href="/list/">';
  assert.equal(baseOf(html, files), '/');
});
