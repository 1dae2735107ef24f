import assert from 'node:assert/strict';
import test from 'node:test';
import { programPart } from '../../../../../../src/import/formats/html/entry/session.ts';
import { page, papers } from '../page-papers.ts';

test('what the lines of a program begin', () => {
  const lines = {
    '10:30 - 12:00 Session 1: Long ropes': 'papers',
    'Technical Session': 'papers',
    'Poster session (chair: Ida Novak)': 'papers',
    '12:00 Lunch': 'others',
    'Keynote: Ropes and feet': 'others',
    'Session types for ropes': undefined,
    'Session-based ropes': undefined,
    'Opening the black box of ropes': undefined,
  };
  for (const [line, part] of Object.entries(lines)) assert.equal(programPart(line), part, line);
});

const talk = (title: string, people: string) => `<li><b>${title}</b><br>${people}</li>`;
const row = (time: string, cell: string) => `<tr><td>${time}</td><td>${cell}</td></tr>`;
const program = (...rows: string[]) => page(`<h1>Program</h1><table>${rows.join('')}</table>`);

test('the papers of the sessions of a program, and not its talks and breaks', () => {
  assert.deepEqual(
    papers(
      program(
        row('9:00', `<b>Keynote</b><ul>${talk('The future of ropes', 'Kit Roe (Oslo)')}</ul>`),
        row(
          '10:00',
          `<b>Session 1: Ropes</b><br>Chair: Kit Roe<ul>${talk('Hands that hold ropes', 'Ida Novak, Bo Orr <i>(Oslo, Norway)</i>')}${talk('Feet that stand on ropes', 'Kit Roe <i>(Bergen)</i>')}</ul>`,
        ),
        row('12:00', 'Lunch'),
        row(
          '13:00',
          `<b>Keynote: Ropes of the past</b><ul>${talk('Ropes that were long', 'Ann Lee, Bo Orr')}</ul>`,
        ),
      ),
    ).map(({ title, authors }) => [title, authors]),
    [
      ['Hands that hold ropes', ['Ida Novak', 'Bo Orr']],
      ['Feet that stand on ropes', ['Kit Roe']],
    ],
  );
  const talks = ['Hands that hold ropes', 'Feet that stand on ropes', 'Ropes that are long'];
  assert.deepEqual(
    papers(
      program(
        row('9:00', `Session 1<ul>${talks.map((title) => talk(title, 'Ida Novak (Oslo)')).join('')}</ul>`),
      ),
    ),
    [],
  );
});
