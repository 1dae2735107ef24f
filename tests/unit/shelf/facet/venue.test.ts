import assert from 'node:assert/strict';
import test from 'node:test';
import { venueAddress, venueFacet, venueName } from '../../../../src/shelf/facet/venue.ts';
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

test('a venue leads to the page of the division that it is in', () => {
  const venue = 'NeurIPS 2024 (Spotlight)';
  const [division] = venueFacet([paperOf({ venue })]).divisions;
  assert.equal(venueAddress(venue), `/venue/${division?.id}/`);
  assert.equal(venueAddress('学会'), undefined);
});
