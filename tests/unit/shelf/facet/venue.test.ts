import assert from 'node:assert/strict';
import test from 'node:test';
import { shortVenue, venueFacet, venueIdOf, venueName, venueOf } from '../../../../src/shelf/facet/venue.ts';
import { paperOf } from '../../paper-of.ts';

test('the kind of presentation is no part of a venue’s name', () => {
  assert.equal(venueName('NeurIPS 2024 (Spotlight)'), 'NeurIPS 2024');
  assert.equal(venueName('Transactions (TMLR) 2024'), 'Transactions (TMLR) 2024');
  assert.equal(venueName('(Oral)'), '(Oral)');
});

test('papers are divided by venue, each venue once, by name', () => {
  const venues = ['NeurIPS 2024 (Spotlight)', 'ICRA 2025', undefined, 'NeurIPS 2024', '学会'];
  const papers = venues.map((venue, index) => paperOf({ id: `p${index}`, ...(venue && { venue }) }));
  assert.deepEqual(
    venueFacet(papers).divisions.map(({ id, name, papers }) => [id, name, papers.map(({ id }) => id)]),
    [
      ['icra-2025', 'ICRA 2025', ['p1']],
      ['neurips-2024', 'NeurIPS 2024', ['p0', 'p3']],
    ],
  );
});

test('the journal or book stands in where no venue is known', () => {
  const container = 'Journal of \\emph{Records}';
  assert.equal(venueOf(paperOf({ container })), 'Journal of Records');
  assert.equal(venueOf(paperOf({ container, venue: 'J. Rec.' })), 'J. Rec.');
  const { divisions } = venueFacet([paperOf({ id: 'a', container }), paperOf({ id: 'b', container })]);
  assert.deepEqual(
    divisions.map(({ id, name, papers }) => [id, name, papers.length]),
    [['journal-of-records', 'Journal of Records', 2]],
  );
});

test('a venue with the name of the journal is not another one', () => {
  assert.equal(shortVenue(paperOf({ venue: 'Ecology letters', container: 'Ecology Letters' })), undefined);
  assert.equal(shortVenue(paperOf({ venue: 'Ecol. Lett.', container: 'Ecology Letters' })), 'Ecol. Lett.');
  assert.equal(shortVenue(paperOf({ venue: 'ICRA' })), 'ICRA');
});

test('on a large shelf the pages of journals and books are at most a twentieth of the papers', () => {
  const papers = Array.from({ length: 1200 }, (_, at) =>
    paperOf({ id: `p${at}`, ...(at < 1000 ? { container: `Book ${at % 990}` } : { venue: `V ${at}` }) }),
  );
  const { divisions } = venueFacet(papers);
  assert.equal(divisions.filter(({ name }) => name.startsWith('Book')).length, 10);
  assert.equal(divisions.filter(({ name }) => name.startsWith('V')).length, 200);
});

test('a venue has the key of the division that it is in', () => {
  const venue = 'NeurIPS 2024 (Spotlight)';
  const [division] = venueFacet([paperOf({ venue })]).divisions;
  assert.equal(venueIdOf({ venue }), division?.id);
  assert.equal(venueIdOf({ venue: '学会' }), undefined);
  assert.equal(venueIdOf({}), undefined);
  assert.equal(venueIdOf({ container: 'a'.repeat(300) }), undefined);
});

test('whole names, short names and years of one conference meet', () => {
  const neurips = 'Advances in Neural Information Processing Systems';
  const papers = [
    paperOf({ id: 'dated', venue: 'NeurIPS 2024' }),
    paperOf({ id: 'whole', container: `${neurips} 37, 2024` }),
    paperOf({ id: 'undated', container: `${neurips} 37`, published: '2024' }),
    paperOf({ id: 'old', venue: 'NIPS 2016' }),
    paperOf({ id: 'other', venue: 'ICML' }),
  ];
  assert.deepEqual(
    venueFacet(papers).divisions.map(({ id, name, papers }) => [id, name, papers.map(({ id }) => id)]),
    [
      ['icml', 'ICML', ['other']],
      ['neurips', 'NeurIPS', ['dated', 'whole', 'undated', 'old']],
      ['neurips-2016', 'NeurIPS 2016', ['old']],
      ['neurips-2024', 'NeurIPS 2024', ['dated', 'whole', 'undated']],
    ],
  );
  assert.equal(venueOf(paperOf({ container: `${neurips} 37` })), 'NeurIPS');
  assert.equal(venueOf(paperOf({ venue: 'NIPS 2016 (Oral)' })), 'NIPS 2016 (Oral)');
  assert.equal(shortVenue(paperOf({ container: neurips })), 'NeurIPS');
  assert.equal(shortVenue(paperOf({ venue: neurips })), neurips);
});

test('a division has its whole name besides, and the address that this would have', () => {
  const container =
    'Proceedings of the International Conference on New Interfaces for Musical Expression (NIME)';
  const papers = ['NIME 2020', 'NIME 2020', undefined].map((venue, at) =>
    paperOf({ id: `p${at}`, ...(venue ? { venue } : { container }) }),
  );
  const [division] = venueFacet(papers).divisions;
  assert.deepEqual([division?.id, division?.papers.length, division?.otherNames], ['nime', 3, [container]]);
  assert.deepEqual(division?.aliases, [
    'proceedings-of-the-international-conference-on-new-interfaces-for-musical-expression',
  ]);
});

test('a name that has changed leads to the new one', () => {
  const [division] = venueFacet([paperOf({ venue: 'NIPS 2016 (Oral)' })]).divisions;
  assert.deepEqual(
    [division?.id, division?.otherNames, division?.aliases],
    ['neurips-2016', undefined, ['nips-2016']],
  );
});
