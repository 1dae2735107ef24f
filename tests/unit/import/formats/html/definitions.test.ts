import assert from 'node:assert/strict';
import test from 'node:test';
import { papers, publications } from './page-papers.ts';

const told = (html: string) =>
  papers(publications(html)).map(({ title, authors, published, arxiv, abstract }) => ({
    title,
    ...(authors !== undefined && { authors }),
    ...(published !== undefined && { published }),
    ...(arxiv !== undefined && { arxiv }),
    ...(abstract !== undefined && { abstract: String(abstract).slice(0, 20) }),
  }));

const abstractOf = (word: string) =>
  `${word} are studied here. ${'We show what holds and what does not. '.repeat(9)}`;

test('a list of definitions: a title as the term, the rest as its definitions', () => {
  const entry = (title: string, id: string, word: string) =>
    `<dt><b>${title}</b><dd>Ida Novak, Bo Orr<dd>Journal of Ropes, 2020. <a href="https://arxiv.org/abs/${id}">arXiv</a><dd>${abstractOf(word)}<ul><li>Errata: page 3, line 7, hands are feet.</li></ul>`;
  assert.deepEqual(
    told(
      `<dl>${entry('Hands that hold ropes', '2001.00001', 'Hands')}${entry('Feet that stand on ropes', '2001.00002', 'Feet')}</dl>`,
    ),
    [
      {
        title: 'Hands that hold ropes',
        authors: ['Ida Novak', 'Bo Orr'],
        published: '2020',
        arxiv: '2001.00001',
        abstract: 'Hands are studied he',
      },
      {
        title: 'Feet that stand on ropes',
        authors: ['Ida Novak', 'Bo Orr'],
        published: '2020',
        arxiv: '2001.00002',
        abstract: 'Feet are studied her',
      },
    ],
  );
});

test('a list of definitions: identifiers as terms, as arXiv lists papers', () => {
  const entry = (id: string, title: string) =>
    `<dt><a name="item1">[1]</a> <a href="https://arxiv.org/abs/${id}" title="Abstract">arXiv:${id}</a> [<a href="https://arxiv.org/pdf/${id}">pdf</a>, <a href="https://arxiv.org/format/${id}">other</a>]</dt><dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div><div class="list-authors"><a href="https://arxiv.org/search/?query=Novak">Ida Novak</a>, <a href="https://arxiv.org/search/?query=Orr">Bo Orr</a></div><div class="list-subjects">Subjects: Robotics (cs.RO)</div><p class="mathjax">${abstractOf(title)}</p></div></dd>`;
  assert.deepEqual(
    told(
      `<dl id="articles">${entry('2001.00001', 'Hands that hold ropes')}${entry('2001.00002', 'Feet that stand on ropes')}</dl>`,
    ),
    [
      {
        title: 'Hands that hold ropes',
        authors: ['Ida Novak', 'Bo Orr'],
        arxiv: '2001.00001',
        abstract: 'Hands that hold rope',
      },
      {
        title: 'Feet that stand on ropes',
        authors: ['Ida Novak', 'Bo Orr'],
        arxiv: '2001.00002',
        abstract: 'Feet that stand on r',
      },
    ],
  );
});

test('a list of definitions: years or numbers as terms, an entry in each definition', () => {
  const hands = { title: 'Hands that hold ropes', authors: ['Ida Novak', 'Bo Orr'], published: '2020' };
  const feet = { title: 'Feet that stand on ropes', authors: ['Kit Roe', 'Bo Orr'], published: '2019' };
  const item = (title: string, people: string) => `${people}. <i>${title}</i>. Journal of Ropes.`;
  assert.deepEqual(
    told(
      `<dl><dt>2020</dt><dd>${item(hands.title, 'Ida Novak, Bo Orr')}</dd><dt>2019</dt><dd>${item(feet.title, 'Kit Roe, Bo Orr')}</dd><dd>${item('Ropes that are long', 'Kit Roe, Bo Orr')}</dd></dl>`,
    ),
    [hands, feet, { ...feet, title: 'Ropes that are long' }],
  );
  assert.deepEqual(
    told(
      `<dl><div><dt>[2]</dt><dd>${item(hands.title, 'Ida Novak, Bo Orr')} 2020.</dd></div><div><dt>[1]</dt><dd>${item(feet.title, 'Kit Roe, Bo Orr')} 2019.</dd></div></dl>`,
    ),
    [hands, feet],
  );
});
