import assert from 'node:assert/strict';
import test from 'node:test';
import { authorAddress } from '../../../../../src/shelf/facet/address/author-address.ts';
import { paperOf, shelfWith } from '../../../paper-of.ts';

const shelf = shelfWith([
  paperOf({ id: 'a', authors: ['Yucheng XU', 'Ada Byron'] }),
  paperOf({ id: 'b', authors: ['Yucheng Xu'] }),
]);

const paper = paperOf();

test('a name leads to the page of its author, in any writing', () => {
  assert.equal(authorAddress(shelf, paper, 'Yucheng Xu'), '/author/yucheng-xu/');
  assert.equal(authorAddress(shelf, paper, 'Yucheng XU'), '/author/yucheng-xu/');
});

test('a name without a page leads to a search for it as a phrase', () => {
  assert.equal(authorAddress(shelf, paper, 'Ada Byron'), '/search/?q=author%3A%22Ada%20Byron%22');
  assert.equal(
    authorAddress(shelf, paper, '王小明'),
    '/search/?q=author%3A%22%E7%8E%8B%E5%B0%8F%E6%98%8E%22',
  );
});

test('signs in a name stay within the query', () => {
  assert.equal(
    authorAddress(shelf, paper, '"A" & <b>#?'),
    '/search/?q=author%3A%22A%20%26%20%3Cb%3E%23%3F%22',
  );
});
