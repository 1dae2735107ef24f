import assert from 'node:assert/strict';
import test from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { listedBelow } from '../../../../../src/import/formats/html/entry/heading.ts';
import { listedPeople } from '../../../../../src/import/formats/html/entry/people.ts';
import { citedPlace } from '../../../../../src/import/formats/html/entry/place.ts';
import { readHtml } from '../../../../../src/import/formats/html/read.ts';
import { sourceOf } from '../../given.ts';
import { page, papers, publications } from './page-papers.ts';

test('items with the title linked, in bold or in italics, and the authors before or behind it', () => {
  const hands = { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'] };
  for (const item of [
    '<a href="hands.pdf">Hands that hold ropes</a><br>Ida Novak and Bo Orr',
    '<b>Hands that hold ropes.</b><br>Ida Novak, Bo Orr',
    'Ida Novak and Bo Orr. <strong>Hands that hold ropes</strong>',
    'Hands that hold ropes <span>Ida Novak, Bo Orr</span>',
    '<div>Hands that hold ropes</div><div>Ida Novak<sup>1</sup>, Bo Orr<sup>2</sup></div>',
    'Hands that hold ropes<br>Ida Novak (University of Oslo), Bo Orr (Bergen, Norway)',
    'Ida Novak, Bo Orr, “Hands that hold ropes,”',
  ])
    assert.deepEqual(papers(publications(`<ul><li>${item}</li><li>Nothing</li></ul>`)), [hands], item);
});

test('a title without authors before a link to the paper', () => {
  assert.deepEqual(
    papers(
      publications(
        '<ul><li>[2024] Hands that hold long ropes <em><a href="https://arxiv.org/abs/2401.00001">Read more</a></em></li></ul>',
      ),
    ),
    [{ title: 'Hands that hold long ropes', published: '2024', arxiv: '2401.00001' }],
  );
});

test('where and when an entry appeared, with its links', () => {
  const html = publications(
    '<div class="pub"><p><a class="paper-name" href="https://example.org/hands.pdf">Hands that hold ropes.</a> [<a href="https://github.com/i/hands">code</a>]<br>Ida Novak, <b>Bo Orr</b>.<br><em>21st Conference on Hands and Ropes</em> (<b>CHR</b>), 2021</p></div>',
  );
  assert.deepEqual(papers(html), [
    {
      title: 'Hands that hold ropes',
      authors: ['Ida Novak', 'Bo Orr'],
      container: '21st Conference on Hands and Ropes (CHR)',
      published: '2021',
      pdf: 'https://example.org/hands.pdf',
      code: ['https://github.com/i/hands'],
    },
  ]);
});

test('blocks whose classes name their parts, with BibTeX that is hidden', () => {
  const html = publications(
    '<ol><li><div id="n20"><div class="title">Hands that hold ropes</div><div class="author"><em>Ida Novak</em>, and Bo Orr</div><div class="periodical"><em>J. Ropes</em>, 2020</div><div class="links"><a class="btn" href="https://arxiv.org/abs/2001.00001">arXiv</a></div><div class="abstract hidden"><p>We tie ropes with hands, and see what holds and what does not hold at all, in air and in water.</p></div><div class="bibtex hidden"><pre>@article{n20, author={Novak, Ida and Orr, Bo}, title={Hands}, journal={Journal of Ropes}, volume={7}, year={2020}, month={3}}</pre></div></div></li></ol>',
  );
  assert.deepEqual(papers(html), [
    {
      title: 'Hands that hold ropes',
      authors: ['Ida Novak', 'Bo Orr'],
      container: 'Journal of Ropes',
      published: '2020-03',
      abstract:
        'We tie ropes with hands, and see what holds and what does not hold at all, in air and in water.',
      arxiv: '2001.00001',
      volume: '7',
      type: 'article-journal',
      key: 'n20',
    },
  ]);
});

test('titles in headings, with authors below them, one a line or all in one', () => {
  const one = (title: string, authors: string) => `<h3>${title}</h3>${authors}`;
  const html = page(
    `<h2>Accepted papers</h2><div>${one('Hands that hold ropes', '<p>Ida Novak, Bo Orr</p>')}${one('Feet that stand on ropes', '<p>Kit Roe, Bo Orr</p>')}</div>`,
  );
  assert.deepEqual(papers(html), [
    { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'] },
    { title: 'Feet that stand on ropes', authors: ['Kit Roe', 'Bo Orr'] },
  ]);
  const listed = page(
    '<h1>Accepted papers</h1><section><h4>Hands that hold ropes</h4><ul><li>Ida Novak, School of Ropes, University of Oslo, Norway</li><li>Bo Orr, University of Bergen</li></ul></section>',
  );
  assert.deepEqual(papers(listed), [{ title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'] }]);
});

test('paragraphs one after another, of which every second is in bold', () => {
  const html = page(
    '<section><h3>Accepted Papers</h3><p><b>Hands that hold ropes</b></p><p>Ida Novak (Oslo), Bo Orr (Bergen)</p><br><p><b>Feet that stand on ropes</b></p><p>Kit Roe, Bo Orr (Bergen)</p></section>',
  );
  assert.deepEqual(
    papers(html).map(({ title, authors }) => [title, authors]),
    [
      ['Hands that hold ropes', ['Ida Novak', 'Bo Orr']],
      ['Feet that stand on ropes', ['Kit Roe', 'Bo Orr']],
    ],
  );
});

test('printed references in paragraphs, below years', () => {
  const html = publications(
    '<h2>2019</h2><p>Novak, I., &amp; Orr, B. (2019). Hands that hold ropes. <i>Journal of Ropes</i>, 7(2), 3-9. https://doi.org/10.5555/h</p><p>Novak I, Orr B. Feet that stand on ropes. Rope Lett. 2019 Mar;5(3):12-8. PMID: 30000011</p>',
  );
  assert.deepEqual(
    papers(html).map(({ title, authors, published, doi, pmid }) => [title, authors, published, doi ?? pmid]),
    [
      ['Hands that hold ropes', ['I. Novak', 'B. Orr'], '2019', '10.5555/h'],
      ['Feet that stand on ropes', ['I Novak', 'B Orr'], '2019-03', '30000011'],
    ],
  );
});

test('tables with names of columns and without', () => {
  const named = page(
    '<table><thead><tr><th>Title</th><th>Authors</th><th>PDF</th></tr></thead><tr><td>Hands that hold ropes</td><td>Ida Novak (Oslo); Bo Orr (Bergen)</td><td><a href="https://example.org/h.pdf">pdf</a></td></tr></table>',
  );
  const hands = { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'] };
  assert.deepEqual(papers(named), [
    { ...hands, pdf: 'https://example.org/h.pdf', extra: { affiliations: 'Oslo; Bergen' } },
  ]);
  const bare = publications(
    '<table><tr><td>12</td><td>Ida Novak and Bo Orr. <strong>Hands that hold ropes</strong></td></tr></table>',
  );
  assert.deepEqual(papers(bare), [hands]);
});

test('what the page says in data of its own', () => {
  const tagged =
    '<!doctype html><html><head><meta name="citation_title" content="Hands"><meta name="citation_author" content="Novak, Ida"><meta name="citation_author" content="Orr, Bo"><meta name="citation_publication_date" content="2020/03/01"><meta name="citation_journal_title" content="J. Ropes"><meta name="citation_doi" content="10.5555/h"></head><body><p>a</p><p>b</p></body></html>';
  assert.deepEqual(papers(tagged), [
    {
      title: 'Hands',
      authors: ['Ida Novak', 'Bo Orr'],
      published: '2020-03-01',
      type: 'article-journal',
      container: 'J. Ropes',
      doi: '10.5555/h',
    },
  ]);
  const stated = page(
    '<script type="application/ld+json">{"@graph": [{"@type": "ScholarlyArticle", "headline": "Hands", "author": [{"name": "Ida Novak"}], "datePublished": "2020-03-01"}, {"@type": "Person", "name": "Ida Novak"}]}</script>',
  );
  assert.deepEqual(papers(stated), [{ title: 'Hands', authors: ['Ida Novak'], published: '2020-03-01' }]);
});

test('navigation, news, talks, people, dates and schedules are no papers', () => {
  for (const body of [
    '<nav><ul><li><a href="https://example.org/a.pdf">Hands that hold ropes</a>, Ida Novak, Bo Orr, 2020</li></ul></nav>',
    '<h2>News</h2><ul><li>Our paper <a href="https://arxiv.org/abs/2001.00001">Hands that hold ropes</a> by Ida Novak and Bo Orr, 2020</li></ul>',
    '<h2>Invited talks</h2><ul><li><b>Hands that hold ropes</b>, Ida Novak and Bo Orr, Oslo 2020</li></ul>',
    '<h2>People</h2><div><h3>Ida Novak</h3><p>Professor, University of Oslo</p></div><div><h3>Bo Orr</h3><p>Kit Roe, Ann Li</p></div>',
    '<h2>Program</h2><table><tr><th>Time</th><th>Title</th><th>Speaker</th></tr><tr><td>9:00</td><td>Hands that hold ropes</td><td>Ida Novak</td></tr></table>',
    '<h2>Important Dates</h2><h3>Technical Papers</h3><p>May 1, 2020, Oslo, Norway</p>',
    '<footer><p>Ida Novak, Bo Orr. “Hands that hold ropes.” Journal of Ropes 7 (2020): 3-9.</p></footer>',
  ])
    assert.deepEqual(papers(page(body)), [], body);
});

test('a page without papers is refused by what it is', () => {
  const html = page('<p>Hello there.</p><p>And good day.</p>');
  assert.equal(formatOf(html)?.name, 'html');
  assert.throws(
    () => [...readHtml(html, sourceOf(html, 'p.html', 4096))],
    /a web page without a list of papers/,
  );
});

test('a page with entries of BibTeX beside its papers, and one of nothing else', () => {
  const bibtex = '<pre>\n@article{h, title={Hands}, author={Novak, Ida}, year={2020}}\n</pre>';
  const item = '<li><b>Hands that hold ropes</b><br>Ida Novak, Bo Orr, 2020</li>';
  assert.equal(formatOf(publications(`<ul>${item}${item}</ul>${bibtex}`))?.name, 'html');
  assert.equal(formatOf(page(`<h1>Papers</h1>${bibtex}${bibtex}`))?.name, 'bibtex');
});

test('the words of headings', () => {
  const listed = [
    'Selected Publications',
    'Journal papers',
    'Invited talks',
    'Call for Papers',
    'Conference program',
    'Ropes',
  ];
  assert.deepEqual(listed.map(listedBelow), ['papers', 'papers', 'others', 'others', 'others', 'unknown']);
});

test('lists of people, and titles that are none', () => {
  assert.deepEqual(listedPeople('Ida Novak*, P. K. Orr and Juan de la Cruz'), [
    'Ida Novak',
    'P. K. Orr',
    'Juan de la Cruz',
  ]);
  assert.deepEqual(listedPeople('A. Wind and M. A. Hines, Surf. Sci'), ['A. Wind', 'M. A. Hines']);
  assert.deepEqual(listedPeople('By Ida Novak (Oslo, Norway), Bo Orr, et al.'), ['Ida Novak', 'Bo Orr']);
  assert.deepEqual(listedPeople('S / M Astrid Bin and Courtney N. Reed'), [
    'S / M Astrid Bin',
    'Courtney N. Reed',
  ]);
  assert.deepEqual(listedPeople('Ida Novak / Bo Orr'), ['Ida Novak', 'Bo Orr']);
  assert.equal(listedPeople('Deep Learning and Computer Vision'), undefined);
  assert.equal(listedPeople('Why do hands hold, and what?'), undefined);
});

test('what a line says of a place', () => {
  assert.deepEqual(citedPlace('Phys. Rev. B 82, 045308 (2010)'), {
    container: 'Phys. Rev. B',
    volume: '82',
    pages: '045308',
    published: '2010',
  });
  assert.deepEqual(citedPlace('In 2018 Conference on Ropes (CR), Oslo, 2018, pp. 1-5.'), {
    container: '2018 Conference on Ropes (CR), Oslo',
    pages: '1-5',
    published: '2018',
  });
  assert.deepEqual(citedPlace('IEEE Trans. Ropes, vol. 8, no. 11, pp. 88–99, March 2021'), {
    container: 'IEEE Trans. Ropes',
    volume: '8',
    issue: '11',
    pages: '88-99',
    published: 'March 2021',
  });
});

test('pages of bibliographies, conferences and profiles', () => {
  const hands = { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'] };
  const author = (name: string) =>
    `<span itemprop="author"><a href="https://dblp.example/pid/1"><span itemprop="name">${name}</span></a></span>`;
  const pages: readonly (readonly [string, Record<string, unknown>])[] = [
    [
      `<ul class="publ-list"><li class="entry toc" itemscope itemtype="http://schema.org/ScholarlyArticle"><cite class="data" itemprop="headline">${author('Ida Novak')}, ${author('Bo Orr')}:<br> <span class="title" itemprop="name">Hands that hold ropes.</span> <a href="https://dblp.example/db/r"><span itemprop="isPartOf"><span itemprop="name">ROPES</span></span> <span itemprop="datePublished">2023</span></a>: <span itemprop="pagination">12-20</span></cite></li></ul>`,
      { ...hands, venue: 'ROPES', pages: '12-20', published: '2023' },
    ],
    [
      '<h1>Publications</h1><table><tr><th>Title</th><th>Cited by</th><th>Year</th></tr><tr><td><a href="/c?1" class="at">Hands that hold ropes</a><div class="gray">Ida Novak, Bo Orr</div><div class="gray">Journal of Ropes 7 (2), 3-9</div></td><td><a href="#">120</a></td><td>2020</td></tr></table>',
      { ...hands, container: 'Journal of Ropes', volume: '7', issue: '2', pages: '3-9', published: '2020' },
    ],
    [
      '<h2>Proceedings of the 5th Conference on Ropes</h2><div><p><span class="buttons"><a class="badge" href="https://anthology.example/1.pdf">pdf</a><a class="badge" href="https://anthology.example/1.bib">bib</a></span><span class="d-block"><strong><a href="/1/">Hands that hold ropes</a></strong><br><a href="/people/i/ida-novak/">Ida Novak</a>&nbsp;|&nbsp;<a href="/people/b/bo-orr/">Bo Orr</a></span></p></div>',
      { ...hands, pdf: 'https://anthology.example/1.pdf' },
    ],
    [
      '<h1>Accepted Papers</h1><ul><li class="note"><h4><a href="https://openreview.net/forum?id=abcDEF123">Hands that hold ropes</a></h4><div class="note-authors"><a href="/profile?id=1">Ida Novak</a>, <a href="/profile?id=2">Bo Orr</a></div><ul class="meta"><li>Published: 17 Sep 2020</li></ul></li></ul>',
      { ...hands, published: '2020-09-17', openreview: 'abcDEF123' },
    ],
    [
      '<h1>Accepted Papers</h1><div class="paper"><span class="authors">Ida Novak and Bo Orr</span>. <span class="title">Hands that hold ropes</span></div>',
      hands,
    ],
    [
      '<h1>Accepted Papers</h1><table><tr><th></th><th>Title</th></tr><tr><td></td><td><a href="#">Hands that hold ropes</a><div class="track">Technical Track</div><div class="performers"><a href="https://r.example/profile/ida">Ida Novak</a> University of Oslo, <a href="https://r.example/profile/bo">Bo Orr</a> Bergen College</div><a href="https://doi.org/10.5555/9">DOI</a></td></tr></table>',
      { ...hands, doi: '10.5555/9' },
    ],
    [
      '<h1>Publications</h1><div class="media stream-item"><div class="article-title"><a href="/p/hands/">Hands that hold ropes</a></div><div class="article-metadata"><span class="author-highlighted">Ida Novak</span>, <span>Bo Orr</span></div><div><a class="btn" href="https://example.org/h.pdf">PDF</a><a href="#" class="btn">Cite</a></div></div>',
      { ...hands, pdf: 'https://example.org/h.pdf' },
    ],
    [
      '<h2>Publikationen</h2><p>Novak, Ida / Orr, Bo: Hands that hold ropes. In: Zeitschrift für Seile 7 (2020), S. 3-9.</p>',
      {
        ...hands,
        type: 'article-journal',
        container: 'Zeitschrift für Seile',
        volume: '7',
        pages: '3-9',
        published: '2020',
      },
    ],
  ];
  for (const [html, fields] of pages) assert.deepEqual(papers(page(html)), [fields], html);
});
