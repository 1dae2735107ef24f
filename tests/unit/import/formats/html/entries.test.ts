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
