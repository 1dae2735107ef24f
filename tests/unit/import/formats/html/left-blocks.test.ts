import assert from 'node:assert/strict';
import test from 'node:test';
import { readHtml } from '../../../../../src/import/formats/html/read.ts';
import { sourceOf } from '../../given.ts';
import { publications } from './page-papers.ts';

/** What the notes on a page say, from the number of items on. */
const notes = (body: string) =>
  [...readHtml(publications(body), sourceOf(body, 'page.html', 4096))].flatMap((one) =>
    'note' in one ? [one.note.replace(/^(\d+ items?) in lists of papers can't be read as papers/, '$1')] : [],
  );

const paper = 'Ida Novak, Bo Orr. <b>Hands that hold ropes.</b> Journal of Ropes 12(3), 155-162, 2021.';

test('a paragraph that stands where papers do and is none is named', () => {
  assert.deepEqual(notes(`<p>${paper}</p><p>A grand theory of ropes and of what holds them</p>`), [
    '1 item: "A grand theory of ropes and of what holds them"; left out',
  ]);
});

test('a row of a table that is no paper is named, with names of columns and without', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const link = (title: string, at: number) => `<a href="https://doi.org/10.5555/${at}">${title}</a>`;
  const rows =
    row('Ida Novak, Bo Orr', link('Hands that hold ropes', 1), 'Journal of Ropes', '2021') +
    row('Kit Roe', link('Sails that hold in the sea', 2), 'Journal of Sails', '2020');
  assert.deepEqual(notes(`<table>${rows}${row('', 'A row that nobody knows or reads', '', '')}</table>`), [
    '1 item: "A row that nobody knows or reads"; left out',
  ]);
});

test('a line among lines of papers that is none is named', () => {
  const lines = [1, 2, 3].map((at) => paper.replace('ropes.', `ropes, part ${at}.`));
  assert.deepEqual(
    notes(`<div>${lines.join('<br><br>')}<br><br>Work that goes on about sails and masts</div>`),
    ['1 item: "Work that goes on about sails and masts"; left out'],
  );
});

test('what belongs to a paper, a heading or what stands around is not named', () => {
  const entry = `<li><p>Hands that hold ropes</p><p>Ida Novak, Bo Orr</p><p>Journal of Ropes 12(3), 155-162, 2021</p></li>`;
  assert.deepEqual(
    notes(
      `<nav><p>Where to go from here on this site</p></nav><h2>Papers of the group in journals</h2><ul>${entry}${entry.replace('ropes', 'sails')}</ul>`,
    ),
    [],
  );
});
