import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../../../src/import/formats/html/read.ts';
import { sourceOf } from '../../given.ts';
import { page, papers, publications } from './page-papers.ts';

test('items of a list of papers may name coauthors or nobody; what is none is named', () => {
  const html = page(`<h1>Ida Novak: Papers</h1><ul>
<li><b>Knots of convex ropes</b><br>Together with Bo Orr. Journal of Pure and Applied Ropes 219, p. 3110-3148, 2015.</li>
<li><b>Sails that hold in the sea</b><br>Extended abstract. Together with Kit Roe and Bo Orr. In proceedings of HANDS'12, p. 109-129, 2012.</li>
<li><b>Ropes and sails: A survey</b><br>Theoretical Rope Science, 412 (38), p. 5095-5110, 2011.</li>
<li><b>Analysis of long ropes</b><br>PhD thesis, September 2005. <a href="thesis.pdf">Download (pdf)</a></li>
<li><b>A prize</b><br>Given for all of the above</li></ul>`);
  const coauthors = { 'and others': 'the source names only the coauthors' };
  assert.deepEqual(papers(html), [
    {
      title: 'Knots of convex ropes',
      authors: ['Bo Orr'],
      container: 'Journal of Pure and Applied Ropes',
      volume: '219',
      pages: '3110-3148',
      published: '2015',
      extra: coauthors,
    },
    {
      title: 'Sails that hold in the sea',
      authors: ['Kit Roe', 'Bo Orr'],
      container: "proceedings of HANDS'12",
      pages: '109-129',
      published: '2012',
      extra: coauthors,
    },
    {
      title: 'Ropes and sails: A survey',
      container: 'Theoretical Rope Science',
      volume: '412',
      issue: '38',
      pages: '5095-5110',
      published: '2011',
    },
    { title: 'Analysis of long ropes', type: 'thesis', published: '2005-09' },
  ]);
  const notes = [...readHtml(html, sourceOf(html, 'page.html', 4096))].filter((one) => 'note' in one);
  assert.deepEqual(notes, [
    {
      line: 6,
      note: `1 item in lists of papers can't be read as papers: "A prize Given for all of the above"; left out`,
      remedy: 'If one is a paper, add it by its DOI, or by its title, authors and year.',
    },
  ]);
});

test('the class of an item says of which kind it is, and words in italics before the date where it appeared', () => {
  const items = (attributes: string) =>
    publications(
      `<ul>${['Knots that hold in the sea', 'Sails that hold in the sea']
        .map(
          (title) =>
            `<li${attributes}> <a href="https://ieeexplore.ieee.org/document/798/">${title}</a>,<br><span>Ida Novak</span>, Bo Orr,<i>IEEE HaNDS</i>, June 2017</li>`,
        )
        .join('')}</ul>`,
    );
  for (const attributes of ['', ' class="paper-conf"'])
    for (const { authors, container, published } of papers(items(attributes)))
      assert.deepEqual(
        { authors, container, published },
        { authors: ['Ida Novak', 'Bo Orr'], container: 'IEEE HaNDS', published: '2017-06' },
      );
  assert.equal(papers(items('')).length, 2);
});

test('what a page is called is no keyword of its papers', () => {
  const html = `<!doctype html><html><head><title>Ida Novak, papers</title></head><body><h2>Ida Novak: Papers</h2><h3>Ropes</h3><ul>
<li><b>Knots of convex ropes</b><br>Bo Orr and Kit Roe. Journal of Ropes 21(3), 31-48, 2015.</li>
<li><b>Sails of convex ropes</b><br>Bo Orr and Kit Roe. Journal of Ropes 22(3), 31-48, 2016.</li></ul></body></html>`;
  assert.deepEqual(
    papers(html).map(({ keywords }) => keywords),
    [['Ropes'], ['Ropes']],
  );
});

test('several people and the place behind them in one line are no person with a place', () => {
  const row = (title: string, people: string) =>
    `<tr><td>[1]</td><td><font class="pubtitle">${title}. </font><font>${people}. </font><font class="pubbooktitle">IEEE Conference on Ropes (ROPE15).</font><font>[<a href="a.pdf">pdf</a>]</font></td></tr>`;
  const html = `<html><body><table><tr><h3>Recent publications by date</h3></tr>${row('Knots that hold in the sea', 'Ida Novak, Bo Orr, Kit Roe, and Tove Berg')}${row('Sails that hold in the sea', 'Ida Novak and Bo Orr')}</table></body></html>`;
  assert.deepEqual(
    papers(html).map(({ authors, container }) => ({ authors, container })),
    [
      {
        authors: ['Ida Novak', 'Bo Orr', 'Kit Roe', 'Tove Berg'],
        container: 'IEEE Conference on Ropes (ROPE15)',
      },
      { authors: ['Ida Novak', 'Bo Orr'], container: 'IEEE Conference on Ropes (ROPE15)' },
    ],
  );
});

test('numbers behind journals in a page', () => {
  const item = (title: string, place: string) => `<li><b>${title}</b><br>Ida Novak, Bo Orr<br>${place}</li>`;
  assert.deepEqual(
    papers(
      publications(
        `<ul>${item('Knots that hold in the sea', 'J. Algebra, 226:6 (2022), 106939')}${item('Sails that hold in the sea', 'The Mathematical Ropes 35, no. 4, 81-82 (2013)')}</ul>`,
      ),
    ).map(({ container, volume, issue, pages }) => [container, volume, issue, pages]),
    [
      ['J. Algebra', '226', '6', '106939'],
      ['The Mathematical Ropes', '35', '4', '81-82'],
    ],
  );
});

test('that a page has no end is said', () => {
  const whole = publications(
    `<ul>${['Knots', 'Sails', 'Ropes'].map((word) => `<li><b>${word} that hold in the sea</b><br>Ida Novak, Bo Orr<br>J. Ropes 3, 4-9 (2022)</li>`).join('')}</ul>`,
  );
  const notes = (html: string) =>
    [...readHtml(html, sourceOf(html, 'page.html', 4096))].flatMap((one) =>
      'note' in one ? [one.note] : [],
    );
  assert.deepEqual(notes(whole), []);
  assert.deepEqual(notes(whole.slice(0, -60)), [
    'the page has no end and may be cut off; what is there was read',
  ]);
});

test('rows and paragraphs between papers that are none are named', () => {
  const paper = (n: number) =>
    `Roe, Ann, and Bo Orr. 201${n}. “Knots number ${n} in the rain.” <i>Ropes</i> ${n}(2), 1–9.`;
  const prize = 'A prize given for all of what is named above and for much that is not';
  const notes = (html: string) =>
    [...readHtml(html, sourceOf(html, 'page.html', 4096))].flatMap((one) =>
      'note' in one ? [one.note] : [],
    );
  for (const [name, html] of [
    ['paragraphs', [paper(1), paper(2), prize, paper(3)].map((text) => `<p>${text}</p>`).join('\n')],
    [
      'rows',
      `<table>${[paper(1), paper(2), prize, paper(3)].map((text) => `<tr><td>${text}</td></tr>`).join('\n')}</table>`,
    ],
    [
      'rows below names',
      `<table><tr><th>Title</th><th>Authors</th><th>Year</th></tr><tr><td>Knots in the rain</td><td>Ann Roe, Bo Orr</td><td>2012</td></tr><tr><td>Looms that learn</td><td>Ann Roe, Dot Kent</td><td>2013</td></tr>
<tr><td colspan="3">${prize}</td></tr></table>`,
    ],
  ] as const)
    assert.deepEqual(
      notes(publications(html)).map((note) => note.includes(prize.slice(0, 40))),
      [true],
      name,
    );
});

test('editors and publishers behind a book, numbers of reports, and the day above papers are read', () => {
  const html = publications(`<ul>
<li>Roe, Ann. 2018. “Knots in Cloth.” In <i>The Handbook of Cloth</i>, edited by Dot Kent and Bo Orr. Oslo: Loom Press, 12–30.</li>
<li>Roe, Ann. 2024. “Threads without an End.” Loom Working Paper Series No. 4 of 2024.</li>
<li>Roe, Ann, and Bo Orr. 2018. <i>Threads Without End</i>. Oslo: Loom Press.</li></ul>`);
  assert.deepEqual(papers(html), [
    {
      title: 'Knots in Cloth',
      authors: ['Ann Roe'],
      published: '2018',
      type: 'chapter',
      container: 'The Handbook of Cloth',
      pages: '12-30',
      editors: ['Dot Kent', 'Bo Orr'],
      publisher: 'Loom Press',
      place: 'Oslo',
    },
    {
      title: 'Threads without an End',
      authors: ['Ann Roe'],
      published: '2024',
      type: 'report',
      container: 'Loom Working Paper Series',
      number: '4',
    },
    {
      title: 'Threads Without End',
      authors: ['Ann Roe', 'Bo Orr'],
      published: '2018',
      type: 'book',
      publisher: 'Loom Press',
      place: 'Oslo',
    },
  ]);
  const entry = (id: string, title: string) =>
    `<dt>[1] <a href="/abs/${id}" title="Abstract">arXiv:${id}</a></dt><dd><div class="list-title"><span class="descriptor">Title:</span> ${title}</div><div class="list-authors"><a href="x">Ann Roe</a>, <a href="x">Bo Orr</a></div></dd>`;
  const day = page(
    `<h1>Robotics</h1><h2>Recent papers</h2><dl><h3>Tue, 9 Sep 2025 (showing 2 of 60 entries )</h3>${entry('2509.00001', 'Knots that hold in the rain')}${entry('2509.00002', 'Looms that learn to weave')}</dl>`,
  );
  assert.deepEqual(
    papers(day).map(({ arxiv, listed }) => [arxiv, listed]),
    [
      ['2509.00001', '2025-09-09'],
      ['2509.00002', '2025-09-09'],
    ],
  );
});

test('weekly lectures with their readings and handouts are no papers', () => {
  const week = (title: string, n: number) =>
    `<div><h3>${title}</h3><p>What looms do in week ${n}.</p><h5>Readings</h5><ul><li>Roe Ch. ${n}; Orr Ch. 1</li></ul><a href="n${n}.pdf">Notes</a></div>`;
  const weeks = ['Looms and performance', 'Numbers of threads', 'Memory of cloth'].map((title, at) =>
    week(title, at + 1),
  );
  assert.deepEqual(papers(page(`<h1>Looms 401</h1><h2>Weekly lectures</h2>${weeks.join('')}`)), []);
});

test('references in one paragraph with line breaks are each one; a publisher in italics is no venue', () => {
  const said = (html: string) =>
    papers(html).map(({ title, authors, published, container, publisher }) => [
      title,
      authors,
      published,
      container ?? publisher,
    ]);
  assert.deepEqual(
    said(
      publications(`<p>Roe, A., Orr, B. (2021). Ropes that hold in the rain. <i>Journal of Ropes</i>, 12(3), 155-162.<br>
Roe, A., Kent, K. (2020). Sails that hold in the sea. <i>Journal of Sails</i>, 2(3), 15-16.<br>
Roe, A. (2019). <i>Masts that hold in the wind</i>. Oxford University Press.<br></p>`),
    ),
    [
      ['Ropes that hold in the rain', ['A. Roe', 'B. Orr'], '2021', 'Journal of Ropes'],
      ['Sails that hold in the sea', ['A. Roe', 'K. Kent'], '2020', 'Journal of Sails'],
      ['Masts that hold in the wind', ['A. Roe'], '2019', 'Oxford University Press'],
    ],
  );
  assert.deepEqual(
    said(
      publications(`<p><b>Sails that hold in the sea</b><br>Ann Roe, Kit Kent<br><i>Springer</i>, 2020</p>
<p>A. Roe, <i>Masts that hold in the wind</i>, Springer, 2019.</p>`),
    ),
    [
      ['Sails that hold in the sea', ['Ann Roe', 'Kit Kent'], '2020', 'Springer'],
      ['Masts that hold in the wind', ['A. Roe'], '2019', 'Springer'],
    ],
  );
});

test('rows of blocks without a table: the year, the authors, the title, where it appeared', () => {
  const row = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const html = publications(
    `<div>${row('2021', 'Ann Roe, Bo Orr', 'Ropes that hold in the rain', 'Journal of Ropes 12(3), 155-162')}${row('2020', 'Ann Roe, Kit Kent', 'Sails that hold in the sea', 'Journal of Sails 2(3), 15-16')}</div>`,
  );
  assert.deepEqual(
    papers(html).map(({ title, authors, published, volume }) => [title, authors, published, volume]),
    [
      ['Ropes that hold in the rain', ['Ann Roe', 'Bo Orr'], '2021', '12'],
      ['Sails that hold in the sea', ['Ann Roe', 'Kit Kent'], '2020', '2'],
    ],
  );
});

test('a first author with others before a title in quotation marks; a heading that reads like a name, above its authors; what is left among cards is named', () => {
  const item = (title: string) =>
    `<li><strong>R. Roe et al.</strong>, "${title}," <em>Journal of Ropes</em>, 2024.</li>`;
  assert.deepEqual(
    papers(
      publications(`<ul>${item('Ropes that hold in the rain')}${item('Sails that hold in the sea')}</ul>`),
    ).map(({ title, authors, extra }) => [title, authors, Object.keys(Object(extra))]),
    [
      ['Ropes that hold in the rain', ['R. Roe'], ['and others']],
      ['Sails that hold in the sea', ['R. Roe'], ['and others']],
    ],
  );
  const card = (title: string, who: string, at: number) =>
    `<article><div><img src="a.png"></div><div><div><span class="tag">2D ropes</span></div><h3>${title}</h3><div>${who}<br>ICCV 2017</div><div><a href="https://arxiv.org/pdf/1703.0687${at}.pdf">paper</a> <a href="https://rope.example/">project</a></div></div></article>`;
  const cards = publications(
    `<div>${card('Mask R-CNN', 'Kai He, Georgia Kent, Piotr Orr', 1)}${card('Knots of all ropes in the rain', 'Kai He, Georgia Kent', 2)}${card('ROPE 3D: knots of anything that holds', 'ROPE 3D Team', 3).replace(/<a href="https:..arxiv.*?<\/a>/, '')}${card('Sails of all ships in the sea', 'Kai He, Piotr Orr', 4)}</div>`,
  );
  const found = [...readHtml(cards, sourceOf(cards, 'page.html', 4096))];
  assert.deepEqual(
    found.flatMap((one) => ('fields' in one ? [one.fields['title']] : [])),
    ['Mask R-CNN', 'Knots of all ropes in the rain', 'Sails of all ships in the sea'],
  );
  assert.match(found.map((one) => ('note' in one ? one.note : '')).join(''), /1 item .*ROPE 3D/);
});
