import assert from 'node:assert/strict';
import test from 'node:test';
import { publicationHtml, publicationOf } from '../../../../src/shelf/record/publication.ts';
import { type KnownPaper, paperOf } from '../../paper-of.ts';

const said = (known: KnownPaper) => {
  const { container = '', rest } = publicationOf(paperOf(known)) ?? { rest: '' };
  return container + rest;
};

test('a journal is followed by volume, issue and pages', () => {
  const journal = { container: 'Ecology', volume: '12', issue: '3', pages: '227--238' };
  assert.equal(said(journal), 'Ecology 12(3), pages 227–238.');
  assert.equal(said({ ...journal, issue: undefined }), 'Ecology 12, pages 227–238.');
  assert.equal(said({ ...journal, volume: undefined }), 'Ecology, issue 3, pages 227–238.');
});

test('the container stands apart, so that it can be a link', () => {
  assert.deepEqual(publicationOf(paperOf({ container: 'Ecology', pages: 'e12' })), {
    container: 'Ecology',
    rest: ', page e12.',
  });
});

test('a book has a series, an edition, a publisher, a place and editors', () => {
  assert.equal(
    said({
      container: 'Proc. of It',
      series: 'Notes',
      edition: '2',
      publisher: 'Press',
      place: 'Delft',
      authors: ['Di Ek'],
      editors: ['Ada Byron', 'Bo Li', 'Cy Po'],
    }),
    'Proc. of It. Notes. 2nd edition. Press, Delft. Edited by Ada Byron, Bo Li and Cy Po.',
  );
});

test('without a container it begins with a capital', () => {
  assert.equal(said({ volume: '4', pages: '7' }), 'Volume 4, page 7.');
  assert.equal(said({ number: 'TR-12', publisher: 'An Institute Inc.' }), 'No. TR-12. An Institute Inc.');
  assert.equal(said({ publisher: 'University' }), 'University.');
});

test('a number that repeats the issue is said once', () => {
  assert.equal(said({ container: 'J', volume: '1', issue: '2', number: '2' }), 'J 1(2).');
});

test('an edition is a number, a word or a phrase', () => {
  const editions = ['1', '3', '11', '22', 'Revised', 'second ed.'];
  assert.deepEqual(
    editions.map((edition) => said({ edition })),
    ['1st edition.', '3rd edition.', '11th edition.', '22nd edition.', 'Revised edition.', 'second ed.'],
  );
});

test('a paper of which at most a venue is known has no such line', () => {
  assert.equal(publicationOf(paperOf({ venue: 'ICRA 2025' })), undefined);
});

test('what follows the container stands right behind it, and its words are no markup', () => {
  const publication = { container: '<b>x^2</b>', rest: ', page 3.' };
  assert.equal(
    publicationHtml(publication, '/venue/"x"/'),
    '<cite dir="auto"><a href="/venue/&quot;x&quot;/">&lt;b&gt;x<sup>2</sup>&lt;/b&gt;</a></cite>, page 3.',
  );
  assert.equal(publicationHtml({ rest: '<i>' }), '&lt;i&gt;');
});

test('a name in letters that are never slanted stands upright', () => {
  for (const container of ['情報処理学会論文誌', 'مجلة اللغة'])
    assert.match(publicationHtml({ container, rest: '.' }), /^<cite dir="auto" class="upright">/);
});
