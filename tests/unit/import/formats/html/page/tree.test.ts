import assert from 'node:assert/strict';
import test from 'node:test';
import { papers, publications } from '../page-papers.ts';

test('elements nested as deep as one likes', () => {
  const hands = '<b>Hands that hold ropes</b>, Ida Novak, Bo Orr, 2020';
  for (const tags of [
    '<div>',
    '<ul><li>',
    '<div class="title">',
    '<b><i>',
    '<a href="x"><span class="name">',
  ]) {
    const html = publications(`<p>${hands}</p>${tags.repeat(10_000)}Ropes`);
    assert.deepEqual(
      papers(html).map(({ title }) => title),
      ['Hands that hold ropes'],
      tags,
    );
  }
});
