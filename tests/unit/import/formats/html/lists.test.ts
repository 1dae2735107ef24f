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
