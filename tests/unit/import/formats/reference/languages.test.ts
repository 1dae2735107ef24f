import assert from 'node:assert/strict';
import test from 'node:test';
import { referenceFields } from '../../../../../src/import/formats/reference/reference.ts';

const references: [style: string, written: string, fields: Record<string, unknown>][] = [
  [
    'German, a book with its row and two towns',
    'Holm, Ida: Seiler im Mittelalter. Wege einer Zunft (Studien zur Seilkunde, 17), Leiden/Boston 2003.',
    {
      title: 'Seiler im Mittelalter. Wege einer Zunft',
      authors: ['Ida Holm'],
      published: '2003',
      type: 'book',
      series: 'Studien zur Seilkunde, 17',
      place: 'Leiden/Boston',
    },
  ],
  [
    'German, a book whose edition stands above its year, and its row behind it',
    'Berg, Tove/ Roe, Kit: Kleine Geschichte der Seile, Frankfurt am Main ²2006 (= Seile 8).',
    {
      title: 'Kleine Geschichte der Seile',
      authors: ['Tove Berg', 'Kit Roe'],
      published: '2006',
      type: 'book',
      edition: '2',
      series: 'Seile 8',
      place: 'Frankfurt am Main',
    },
  ],
  [
    'German, a book of editors alone',
    'Berg, Tove/ Roe, Kit, u.a. (Hgg.): Das Jahrhundert der Seile. Von Hand zu Hand, 3 Bde., Ulm 2019–2022.',
    {
      title: 'Das Jahrhundert der Seile. Von Hand zu Hand',
      editors: ['Tove Berg', 'Kit Roe'],
      published: '2019',
      type: 'book',
      place: 'Ulm',
    },
  ],
  [
    'German, a book that a society edits',
    'Verein der Seiler (Hg.): Lexikon der Seile, Stuttgart 2006.',
    {
      title: 'Lexikon der Seile',
      editors: ['Verein der Seiler'],
      published: '2006',
      type: 'book',
      place: 'Stuttgart',
    },
  ],
  [
    'German, a chapter',
    'Holm, Ida/Voss, Jörg: Das Seil – ein Anfang, in: Berg u.a. (Hrsg.): Hundert Jahre Seile (= Seilkunde, 6), Berlin/Boston 2018, S. 135–147.',
    {
      title: 'Das Seil – ein Anfang',
      authors: ['Ida Holm', 'Jörg Voss'],
      published: '2018',
      type: 'chapter',
      container: 'Hundert Jahre Seile',
      editors: ['Berg'],
      series: 'Seilkunde, 6',
      pages: '135-147',
      place: 'Berlin/Boston',
    },
  ],
  [
    'German, a chapter with its publisher',
    'Holm, Ida: Das Seil. In: Müller, A. / Schmidt, B. (Hrsg.): „Hand in Hand“. Ulm: Seilverlag 2010, S. 12–30.',
    {
      title: 'Das Seil',
      authors: ['Ida Holm'],
      published: '2010',
      type: 'chapter',
      container: 'Hand in Hand',
      editors: ['A. Müller', 'B. Schmidt'],
      pages: '12-30',
      publisher: 'Seilverlag',
      place: 'Ulm',
    },
  ],
  [
    'German, an article',
    'Holm, Ida: Vom Seil, in: Blätter für Seilkunde 105 (1969), S. 27–43.',
    {
      title: 'Vom Seil',
      authors: ['Ida Holm'],
      published: '1969',
      type: 'article-journal',
      container: 'Blätter für Seilkunde',
      volume: '105',
      pages: '27-43',
    },
  ],
  [
    'German, a thesis',
    'Holm, Ida Maria: Vom Seil. Ein Versuch (Masterarbeit), 2021.',
    { title: 'Vom Seil. Ein Versuch', authors: ['Ida Maria Holm'], published: '2021', type: 'thesis' },
  ],
  [
    'French, family names in capitals and first',
    'HOLM Ida et DU VAL Agnès, « La corde », dans Revue des cordes, vol. 12, no 3, 2010, p. 15-17.',
    {
      title: 'La corde',
      authors: ['Ida Holm', 'Agnès Du Val'],
      published: '2010',
      type: 'article-journal',
      container: 'Revue des cordes',
      volume: '12',
      issue: '3',
      pages: '15-17',
    },
  ],
  [
    'French, a book of editors alone',
    'HOLM Ida et ROE Kit (dir.), La corde. Formes et usages. Paris : Les Cordes, 1982.',
    {
      title: 'La corde. Formes et usages',
      editors: ['Ida Holm', 'Kit Roe'],
      published: '1982',
      type: 'book',
      publisher: 'Les Cordes',
      place: 'Paris',
    },
  ],
];

for (const [style, written, expected] of references)
  test(`a reference: ${style}`, () => {
    const { extra, ...fields } = referenceFields(written) ?? {};
    assert.deepEqual(fields, expected);
    assert.ok(extra);
  });
