import assert from 'node:assert/strict';
import test from 'node:test';
import {
  listLines,
  listShows,
  otherData,
  ownLines,
  ownLinks,
  paperShows,
} from '../../../../src/shelf/display/shown.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const fields = [
  { name: 'Instrument', as: ['facet', 'line'], plural: 'Instruments' },
  { name: 'Score', as: ['link'], label: 'Score sheet' },
];
const paper = paperOf({
  type: 'thesis',
  publisher: 'Tide Press',
  keywords: ['sea', 'wind'],
  extra: { Instrument: 'Harp; Drum', Score: 'https://a.example/s', Mood: 'calm' },
});
const shelf = shelfWith([paper], {
  site: { fields, show: { list: ['date', 'publisher', 'type', 'keywords'], paper: ['cite'] } },
});

test('without a word of it, lists and pages show all', () => {
  const empty = shelfWith([]);
  const { site } = empty;
  assert.deepEqual(
    [listShows(empty, 'topics'), listShows(empty, 'doi'), paperShows(site, 'cite')],
    [true, false, true],
  );
  assert.deepEqual(listLines(shelfWith([paper]), paper), []);
  assert.deepEqual(otherData(site, paper).length, 3);
});

test('a list leaves out a venue that all papers have, unless a curator names it', () => {
  const shows = (venues: string[], site = {}) =>
    listShows(
      shelfWith(
        venues.map((venue, at) => paperOf({ id: `p${at}`, venue })),
        { site },
      ),
      'venue',
    );
  assert.equal(shows(['NIME', 'NIME', 'ICLR']), true);
  assert.equal(shows(['NIME', 'NIME', 'NIME']), false);
  assert.equal(shows(['NIME', 'NIME', 'NIME'], { show: { list: ['venue'] } }), true);
});

test('a list shows what is named, in that order, and the lines of own fields', () => {
  assert.deepEqual([listShows(shelf, 'date'), listShows(shelf, 'venue')], [true, false]);
  assert.deepEqual(listLines(shelf, paper), [
    { label: 'Publisher', values: [{ text: 'Tide Press' }] },
    { label: 'Type', values: [{ text: 'Thesis' }] },
    { label: 'Keywords', values: [{ text: 'sea' }, { text: 'wind' }] },
    { label: 'Instrument', values: [{ text: 'Harp' }, { text: 'Drum' }] },
  ]);
});

test('a page shows what is named, own fields with their divisions and links', () => {
  assert.deepEqual([paperShows(shelf.site, 'cite'), paperShows(shelf.site, 'related')], [true, false]);
  assert.deepEqual(ownLines(shelf, paper), [
    {
      label: 'Instrument',
      values: [
        { text: 'Harp', path: '/instrument/harp/' },
        { text: 'Drum', path: '/instrument/drum/' },
      ],
    },
  ]);
  assert.deepEqual(ownLinks(shelf.site, paper), [{ label: 'Score sheet', address: 'https://a.example/s' }]);
  assert.deepEqual(otherData(shelf.site, paper), [['Mood', 'calm']]);
});

test('what is no web address is no link', () => {
  const drawer = paperOf({ extra: { Score: 'javascript:alert(1)' } });
  assert.deepEqual(ownLinks(shelf.site, drawer), []);
  assert.deepEqual(ownLines(shelf, drawer), [
    { label: 'Score sheet', values: [{ text: 'javascript:alert(1)' }] },
  ]);
});

test('what stands for the abstract has no line of its own, and is no other data', () => {
  const described = paperOf({ extra: { note: 'Braids ropes and knots.', Mood: 'calm' } });
  const { site } = shelfWith([described], { site: { fields: [{ name: 'note', as: ['line'] }] } });
  const withAbstract = { ...described, abstract: 'We braid.' };
  const lines = (paper: typeof described) => listLines(shelfWith([paper], { site }), paper).length;
  assert.deepEqual([lines(described), lines(withAbstract)], [0, 1]);
  assert.deepEqual(otherData({}, described), [['Mood', 'calm']]);
  assert.deepEqual(otherData({}, withAbstract), [
    ['Note', 'Braids ropes and knots.'],
    ['Mood', 'calm'],
  ]);
});
