import assert from 'node:assert/strict';
import test from 'node:test';
import { endnoteTaggedWorks } from '../../../../../src/import/formats/tagged/endnote-tagged.ts';
import { fieldsIn } from '../read-works.ts';

test('EndNote’s tagged format: articles, proceedings whose name is their series, books and theses', () => {
  const [article, paper, book, thesis] = fieldsIn(
    endnoteTaggedWorks(`%0 Journal Article
%T Tides and clocks
%A Okafor, Lin
%A Berg, Tove N.
%J Journal of Tides
%V 3
%N 2
%P 304-17
%D 2015
%8 March 20
%@ 1234-5678
%R https://doi.org/10.5555/tides
%U https://north.example/tides
%> https://north.example/tides.pdf
%K tides
clocks; watches
%X One sentence
on two lines.

And a second paragraph.
%G English
%F okafor2015
%M WOS:1

%0 Conference Proceedings
%T A paper
%A Berg, Tove
%Y Ode, Kim
%S Proceedings of the 3rd Meeting on Tides
%D 2016
%I North Press
%C Oslo
%U https://aclanthology.org/2020.acl-main.1/

%0 Book
%A Ode, Kim
%T A book
%B North Studies
%7 2nd
%@ 978-3-16-148410-0

%0 Thesis
%A Ode, Kim
%T A thesis
%B University of the North
%9 PhD thesis
`),
  );
  assert.deepEqual(article, {
    title: 'Tides and clocks',
    abstract: 'One sentence on two lines. And a second paragraph.',
    authors: ['Lin Okafor', 'Tove N. Berg'],
    published: '2015-03-20',
    type: 'article-journal',
    container: 'Journal of Tides',
    volume: '3',
    issue: '2',
    pages: '304-317',
    issn: ['1234-5678'],
    keywords: ['tides', 'clocks', 'watches'],
    language: 'English',
    key: 'okafor2015',
    doi: '10.5555/tides',
    paper: 'https://north.example/tides',
    pdf: 'https://north.example/tides.pdf',
    extra: { 'accession number': 'WOS:1' },
  });
  assert.equal(paper?.['container'], 'Proceedings of the 3rd Meeting on Tides');
  assert.equal(paper?.['series'], undefined);
  assert.equal(paper?.['type'], 'paper-conference');
  assert.deepEqual(
    [book?.['series'], book?.['edition'], book?.['isbn']],
    ['North Studies', '2nd', ['978-3-16-148410-0']],
  );
  assert.deepEqual(
    [thesis?.['publisher'], thesis?.['extra']],
    ['University of the North', { genre: 'PhD thesis' }],
  );
});
