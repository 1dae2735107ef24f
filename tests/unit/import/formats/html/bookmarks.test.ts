import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { papers } from './page-papers.ts';

const bookmarks = (items: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3>Reading</H3>\n<DL><p>\n${items}\n</DL><p>\n</DL><p>`;

test('of the bookmarks of a browser those that are papers for certain', () => {
  const html = bookmarks(
    [
      ['https://arxiv.org/abs/2001.00001', '[2001.00001] Hands that hold ropes'],
      ['https://arxiv.org/pdf/2001.00002', '2001.00002.pdf'],
      ['https://doi.org/10.5555/feet', 'Feet that stand on ropes | Journal of Ropes'],
      ['https://ropes.readthedocs.io/en/latest/', 'Ropes that hold: Documentation of the library'],
      ['https://dl.acm.org/conference/ropes', 'Conference on Ropes: Proceedings and papers'],
      ['https://example.org/ida', 'Home page of Ida Novak and her papers'],
      ['https://arxiv.org/list/cs.RO/recent', 'Robotics: new papers'],
    ]
      .map(([href, title]) => `<DT><A HREF="${href}" ADD_DATE="1440995496">${title}</A>`)
      .join('\n'),
  );
  assert.equal(formatOf(html)?.name, 'html');
  assert.deepEqual(papers(html), [
    { title: 'Hands that hold ropes', arxiv: '2001.00001' },
    { arxiv: '2001.00002' },
    { title: 'Feet that stand on ropes', doi: '10.5555/feet' },
  ]);
  assert.deepEqual(papers(bookmarks('<DT><A HREF="https://example.org">Papers</A>')), []);
});
