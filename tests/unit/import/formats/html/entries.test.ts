import assert from 'node:assert/strict';
import test from 'node:test';
import { page, papers, publications } from './page-papers.ts';

const list = (...items: string[]) =>
  publications(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

test('titles that look like names, linked to papers, behind which labels and the authors stand', () => {
  assert.deepEqual(
    papers(
      list(
        '<a href="https://doi.org/10.5555/h"><b>Hands Robust and Dynamic Rope Holding</b></a> [<a href="h.pdf">paper</a>] [<a href="https://github.com/i/h">code</a>]. <u>Ida Novak</u>, Bo Orr, Kit Roe. <i>Conference on Ropes (<b>CR</b>) 2020</i>.',
        '<a href="https://doi.org/10.5555/f"><b>Most Rope Feet</b></a> [<a href="f.pdf">paper</a>]. Ida Novak, Bo Orr, Kit Roe, Ann Lee, Lea Wolf. <i>Conference on Ropes (<b>CR</b>) 2021</i>.',
      ),
    ),
    [
      {
        title: 'Hands Robust and Dynamic Rope Holding',
        authors: ['Ida Novak', 'Bo Orr', 'Kit Roe'],
        container: 'Conference on Ropes (CR)',
        published: '2020',
        doi: '10.5555/h',
        code: ['https://github.com/i/h'],
      },
      {
        title: 'Most Rope Feet',
        authors: ['Ida Novak', 'Bo Orr', 'Kit Roe', 'Ann Lee', 'Lea Wolf'],
        container: 'Conference on Ropes (CR)',
        published: '2021',
        doi: '10.5555/f',
      },
    ],
  );
});

test('the pages of authors are no links of a paper', () => {
  const [paper] = papers(
    list(
      '<b>Hands that hold ropes</b><br><a href="https://ida.github.io">Ida</a> Novak, <a href="https://bo.github.io/">Bo Orr*</a><br>Journal of Ropes, 2020 <a href="https://ropes.github.io/hands">project</a>',
    ),
  );
  assert.deepEqual(paper?.['project'], ['https://ropes.github.io/hands']);
});

test('patents are no papers, wherever they stand', () => {
  assert.deepEqual(
    papers(
      list(
        'Ida Novak and Bo Orr. <b>Hands that hold ropes</b>. US Patent 9,999,999, 2020.',
        'Ida Novak, Bo Orr. <b>Feet that stand on ropes</b>. Patent App. 15/123,456, 2019.',
        '<a href="https://patents.google.com/patent/X1">Ropes that hold by themselves</a>, Ida Novak, Bo Orr, 2018',
        'Ida Novak, Bo Orr. <b>A study of patent applications for ropes</b>. Journal of Ropes, 2017.',
      ),
    ).map(({ title }) => title),
    ['A study of patent applications for ropes'],
  );
});

test('lines that are no titles', () => {
  for (const line of [
    'CoRR abs/2001.00001, 2020',
    'Together with Ida Novak',
    'Supplementary material of ropes',
    'Welcome to CR 2020',
  ])
    assert.deepEqual(
      papers(publications(`<div><p><b>${line}</b></p><p>Ida Novak, Bo Orr, Oslo 2020</p></div>`)).map(
        ({ title }) => title,
      ),
      [],
      line,
    );
});

test('cards: their heads, feet and sides are parts of them', () => {
  const hands = {
    title: 'Hands that hold ropes',
    authors: ['Ida Novak', 'Bo Orr'],
    container: 'Journal of Ropes',
    published: '2020',
    doi: '10.5555/h',
  };
  for (const [tag, first] of [
    ['article', '<header><span>Journal of Ropes, 2020</span></header>'],
    ['div class="card"', '<aside>Journal of Ropes, 2020</aside>'],
    ['aside', '<p>Journal of Ropes, 2020</p>'],
  ] as const) {
    const card = (title: string, doi: string) =>
      `<${tag}>${first}<h3>${title}</h3><p>Ida Novak, Bo Orr</p><footer><a href="https://doi.org/${doi}">DOI</a></footer></${tag.split(' ')[0]}>`;
    const cards =
      card('Hands that hold ropes', '10.5555/h') +
      card('Feet that stand on ropes', '10.5555/f') +
      card('Ropes that are long', '10.5555/r');
    assert.deepEqual(
      papers(publications(`<div class="grid">${cards}</div>`)),
      [
        hands,
        { ...hands, title: 'Feet that stand on ropes', doi: '10.5555/f' },
        { ...hands, title: 'Ropes that are long', doi: '10.5555/r' },
      ],
      tag,
    );
  }
});

test('links to proceedings, issues and conferences make no paper', () => {
  const link = (href: string, text: string) => `<li><a href="${href}">${text}</a></li>`;
  assert.deepEqual(
    papers(
      page(
        `<ul>${link('https://dl.acm.org/doi/proceedings/10.5555/1', 'Proceedings of the Conference on Ropes of 2020')}${link('https://dl.acm.org/conference/ropes', 'All years of the Conference on Ropes')}${link('https://www.usenix.org/conference/ropes20', 'The Ropes Symposium of the year 2020')}</ul>`,
      ),
    ),
    [],
  );
});

test('paragraphs of titles with a mark, and people that a word of their own announces below them', () => {
  const one = (title: string, behind: string) =>
    `<p>&nbsp; <span>• </span><span>${title}</span></p><p>&nbsp; ${behind}</p><p><br></p>`;
  assert.deepEqual(
    papers(
      publications(
        one(
          'Hands that hold ropes',
          'Together with <a href="https://bo.example/">Bo Orr</a> and <a href="https://kit.example/">Kit Roe</a>. In <a href="https://drops.dagstuhl.de/1/1">Proc. ROPES 2021</a>, 2021.',
        ) +
          one(
            'Feet that stand on ropes',
            'Joint work with Bo Orr. <a href="https://arxiv.org/abs/2001.00001">CoRR abs/2001.00001</a>, 2020.',
          ) +
          one('Ropes that are long', 'Together with Ann Lee and Kit Roe. In Proc. ROPES 2019, 2019.'),
      ),
    ).map(({ title, authors, arxiv }) => [title, authors, arxiv]),
    [
      ['Hands that hold ropes', ['Bo Orr', 'Kit Roe'], undefined],
      ['Feet that stand on ropes', ['Bo Orr'], '2001.00001'],
      ['Ropes that are long', ['Ann Lee', 'Kit Roe'], undefined],
    ],
  );
});

test('rows of a picture and a cell with a title of its own tag, links and a summary', () => {
  const cell = (title: string, id: string) =>
    `<tr><td><img src="x.png"></td><td><a href="https://arxiv.org/abs/${id}"><papertitle>${title}</papertitle></a><br><strong>Ida Novak,</strong> Bo Orr<br><em>Conference on Ropes (<strong>CR</strong>)</em>, 2025<br><a href="https://arxiv.org/abs/${id}">paper</a> / <a href="https://github.com/i/h">code</a><p></p><p>Better ropes by the hands that hold them in air and in water.</p></td></tr>`;
  assert.deepEqual(
    papers(
      page(
        `<table><tr><td><heading>Publications</heading></td></tr></table><table>${cell('Hands that hold ropes', '2501.00001')}${cell('Feet that stand on ropes', '2501.00002')}</table>`,
      ),
    ).map(({ title, authors, arxiv }) => [title, authors, arxiv]),
    [
      ['Hands that hold ropes', ['Ida Novak', 'Bo Orr'], '2501.00001'],
      ['Feet that stand on ropes', ['Ida Novak', 'Bo Orr'], '2501.00002'],
    ],
  );
});

test('one author a line with a place in brackets, and paragraphs of an abstract', () => {
  const abstract = `${'Ropes are held by hands in air and in water, and we say how. '.repeat(6)}It was seen before (Lee et al., 2012; Roe et al., 2014). We hold more.`;
  assert.deepEqual(
    papers(
      page(
        `<h1>Accepted papers</h1><ul><li><strong>Hands that hold ropes</strong><br>Ida Novak (University of Oslo, Norway)<br>Bo Orr (Bergen)</li><li>Feet that stand on ropes <span>Kit Roe and Ann Lee</span><br><p>${abstract}</p></li></ul>`,
      ),
    ).map(({ title, authors }) => [title, authors]),
    [
      ['Hands that hold ropes', ['Ida Novak', 'Bo Orr']],
      ['Feet that stand on ropes', ['Kit Roe', 'Ann Lee']],
    ],
  );
});

test('an index of authors, a page of people and the page of a conference are no papers', () => {
  const cells = ['Novak, Ida', 'Orr, Bo', 'Roe, Kit', 'Lee, Ann'].map(
    (name, at) =>
      `<td>${name} <a href="pdf/P0${at}.pdf">P0${at}</a> <a href="pdf/P1${at}.pdf">P1${at}</a></td>`,
  );
  for (const body of [
    `<h1>Proceedings</h1><table><tr>${cells.join('')}</tr></table>`,
    '<h1>Conference papers</h1><ul><li>Novak, Ida, 12, 40</li><li>Orr, Bo, 21</li></ul>',
    '<h1>7th International Conference on Ropes and Hands</h1><p>Oslo, Norway</p><p>21-24 June 2021</p>',
    '<p>I spent some years in Oslo with <a href="https://bo.example">Bo Orr</a>, 2001 - 2005, at the Conference on Ropes</p>',
    '<h2>Papers</h2><div><a class="name" href="https://ida.example/~ida">Ida Novak</a><br><span>Universidad de Oslo</span></div>',
  ])
    assert.deepEqual(papers(page(body)), [], body);
});

test('lines that say what they hold', () => {
  assert.deepEqual(
    papers(
      publications(
        '<ul><li>Name: Ida Novak, Bo Orr<br>Title: Hands that hold ropes<br>Year: 1997<li>Authors: Kit Roe<br>Title: Feet that stand<br>Journal: Journal of Ropes 7, 3-9 (1998)</ul>',
      ),
    ),
    [
      { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'], published: '1997' },
      {
        title: 'Feet that stand',
        authors: ['Kit Roe'],
        container: 'Journal of Ropes',
        volume: '7',
        pages: '3-9',
        published: '1998',
      },
    ],
  );
});

test('headings side by side, with people in headings of their own or in the same one', () => {
  const hands = { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr', 'Kit Roe'] };
  const feet = { title: 'Feet that stand on ropes', authors: ['Kit Roe', 'Ann Lee'] };
  for (const one of [
    (title: string, people: string) => `<p><h3>${title}</h3><h4 class="talk-title">- ${people}</h4></p>`,
    (title: string, people: string) =>
      `<div class="media"><h4>${title}<br><small>${people}</small></h4><small>Oslo</small></div>`,
  ])
    assert.deepEqual(
      papers(
        page(
          `<h2>Accepted papers</h2><div>${one(hands.title, 'Ida Novak, Bo Orr (Oslo); Kit Roe (Bergen)')}${one(feet.title, 'Kit Roe, Ann Lee (Bergen)')}</div>`,
        ),
      ),
      [hands, feet],
    );
});

test('references in which a title in italics or a link to all of it shows no people', () => {
  assert.deepEqual(
    papers(
      page(
        '<div class="references csl-bib-body"><div class="csl-entry">Novak, Ida. 2016. <em>Ropes: Elegant Knots for the Sea</em>. London: Harbour Press. <a href="https://ropes.example/sea">https://ropes.example/sea</a>.</div><div class="csl-entry">Orr, B. K. (1972). <em>Geography of ropes</em>. Oslo: Rope Press. Retrieved from <a href="https://ropes.example/geo">https://ropes.example/geo</a></div></div><h2>Publications</h2><ul><li><a href="https://ropes.example/h.pdf">Novak, I.H., and B.G. Orr. 2008. Using hands to hold ropes. <i>Ropes</i> 10: 27-35.</a></li></ul>',
      ),
    ).map(({ title, authors, published }) => [title, authors, published]),
    [
      ['Ropes: Elegant Knots for the Sea', ['Ida Novak'], '2016'],
      ['Geography of ropes', ['B. K. Orr'], '1972'],
      ['Using hands to hold ropes', ['I.H. Novak', 'B.G. Orr'], '2008'],
    ],
  );
});

test('middle dots and a DOI between authors and the journal', () => {
  const place = { authors: ['Ida Novak', 'Bo Orr'], container: 'Journal of Ropes', published: '2022' };
  assert.deepEqual(
    papers(
      list(
        '<b>Knots that hold in the sea</b><br>Ida Novak · Bo Orr · Journal of Ropes · 2022',
        '<b>Sails that hold in the sea</b><br>Ida Novak, Bo Orr 10.5555/12.3 <i>Journal of Ropes</i>, 2022',
      ),
    ),
    [
      { title: 'Knots that hold in the sea', ...place },
      { title: 'Sails that hold in the sea', ...place, doi: '10.5555/12.3' },
    ],
  );
});

test('that a paper is under review is no place', () => {
  assert.deepEqual(
    papers(
      list(
        '<b>Knots that hold in the sea</b><br>Ida Novak, Bo Orr<br>In submission',
        '<b>Masts that hold in the sea</b><br>Ida Novak, Bo Orr<br>Journal of Ropes (to appear)',
      ),
    ).map(({ title: _, authors: __, ...fields }) => fields),
    [{ extra: { note: 'In submission' } }, { container: 'Journal of Ropes', extra: { note: 'to appear' } }],
  );
});

test('people who go on in a further line behind a comma are authors as well, and that it is new is no title', () => {
  const entry = (title: string, id: string) =>
    `<tr><td><strong>[New]</strong> <b>${title}</b><br><a href="https://a.example/">Ida Novak</a>, <a href="https://b.example/">Bo Orr</a>, <br><strong>Kit Roe</strong>, <a href="https://c.example/">Tove Berg</a><br><em>CVPR</em>, 2021<br><a href="https://arxiv.org/abs/${id}">arXiv</a></td></tr>`;
  const html = publications(
    `<table>${entry('Hands that hold ropes', '2001.00001')}${entry('Feet that stand on ropes', '2001.00002')}</table>`,
  );
  assert.deepEqual(
    papers(html).map(({ title, authors }) => [title, authors]),
    ['Hands that hold ropes', 'Feet that stand on ropes'].map((title) => [
      title,
      ['Ida Novak', 'Bo Orr', 'Kit Roe', 'Tove Berg'],
    ]),
  );
});
