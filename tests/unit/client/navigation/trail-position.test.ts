import assert from 'node:assert/strict';
import test from 'node:test';
import type { Trail } from '../../../../src/client/navigation/trail.ts';
import {
  isTrail,
  positionIn,
  storedTrail,
  trailTitle,
} from '../../../../src/client/navigation/trail-position.ts';

const from = 'https://papers.example/shelf/year/2024/';
const trail: Trail = {
  from,
  name: '2024',
  top: 12,
  papers: [
    ['/shelf/papers/a/', 'A'],
    ['/shelf/papers/b/', 'B'],
    ['/shelf/papers/c/', 'C'],
  ],
};

test('a paper has a place between its neighbours', () => {
  const place = positionIn(trail, '/shelf/papers/b/');
  assert.deepEqual(
    [place?.number, place?.count, place?.previous?.title, place?.next?.title],
    [2, 3, 'A', 'C'],
  );
  assert.equal(positionIn(trail, '/shelf/papers/a/')?.previous, undefined);
  assert.equal(positionIn(trail, '/shelf/papers/c/')?.next, undefined);
  assert.equal(positionIn(trail, '/shelf/papers/z/'), undefined);
});

test('a trail is taken from the page that handed it over, and for a paper in it', () => {
  assert.equal(storedTrail(trail, from, '/shelf/papers/b/'), trail);
  assert.equal(storedTrail({ ...trail, from: `${from}#new` }, from, '/shelf/papers/b/')?.name, '2024');
  assert.equal(storedTrail(trail, '', '/shelf/papers/b/'), undefined);
  assert.equal(storedTrail(trail, 'https://elsewhere.example/', '/shelf/papers/b/'), undefined);
  assert.equal(storedTrail(trail, from, '/shelf/papers/z/'), undefined);
  const via = 'https://papers.example/shelf/papers/a/#cite';
  assert.equal(storedTrail({ ...trail, via }, from, '/shelf/papers/b/'), undefined);
  assert.equal(storedTrail({ ...trail, via }, via.slice(0, -5), '/shelf/papers/b/')?.name, '2024');
});

test('spoilt words are no trail', () => {
  for (const spoilt of [
    undefined,
    null,
    3,
    [],
    {},
    { ...trail, from: 'javascript:alert(1)' },
    { ...trail, name: 3 },
    { ...trail, papers: [['/a/']] },
    { ...trail, papers: 'a' },
  ])
    assert.equal(isTrail(spoilt), false);
  assert.equal(isTrail(JSON.parse(JSON.stringify(trail))), true);
});

test('a list is called by what it is', () => {
  const base = '/shelf/';
  const at = (path: string) => trailTitle({ from: `https://papers.example${path}`, name: 'Heading' }, base);
  assert.equal(at('/shelf/'), 'All papers');
  assert.equal(at('/shelf/year/2024/'), 'Heading');
  assert.equal(at('/shelf/papers/a/'), 'Related to Heading');
  assert.equal(at('/shelf/search/?q=a%20b'), 'Search: a b');
  assert.equal(at('/shelf/search/?topic=x'), 'Heading');
});
