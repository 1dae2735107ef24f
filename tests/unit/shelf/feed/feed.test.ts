import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Feed, feedOfDivision, feedOfShelf, filesOfFeed } from '../../../../src/shelf/feed/feed.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

const papersOf = (count: number) =>
  Array.from({ length: count }, (_, at) => paperOf({ id: `p${count - at}`, published: '2025' }));

const feedWith = (count: number): Feed => ({
  title: 'Tides',
  page: '/topic/tides/',
  papers: papersOf(count),
  endings: ['xml', 'json'],
  text: 'abstract',
});

const idsOf = ({ papers }: { papers: readonly { id: string }[] }) => papers.map(({ id }) => id);

test('a feed of a hundred papers or fewer is one file a format', () => {
  for (const count of [0, 1, 100])
    assert.deepEqual(
      filesOfFeed(feedWith(count)).map(({ path, papers, older }) => [path, papers.length, older]),
      [
        ['/topic/tides/feed.xml', count, undefined],
        ['/topic/tides/feed.json', count, undefined],
      ],
    );
});

test('whoever goes from archive to archive meets every paper, the newest first, and all archives are full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 750 }), (count) => {
      const feed = feedWith(count);
      const files = filesOfFeed(feed).filter(({ ending }) => ending === 'xml');
      const byPath = new Map(files.map((file) => [file.path, file]));
      const met = new Set<string>();
      let file = files[0];
      while (file) {
        if (file.archive !== undefined) assert.equal(file.papers.length, 100);
        for (const id of idsOf(file)) met.add(id);
        const older = file.older === undefined ? undefined : byPath.get(file.older);
        assert.equal(older === undefined, file.older === undefined);
        if (older && file.archive !== undefined) assert.equal(older.newer, file.path);
        file = older;
      }
      assert.deepEqual([...met], idsOf(feed));
      assert.equal(files.length, byPath.size);
    }),
  );
});

test('new papers leave the archives as they were', () => {
  const archivesOf = (count: number) =>
    new Map(
      filesOfFeed(feedWith(count)).flatMap((file) =>
        file.archive === undefined ? [] : [[file.path, idsOf(file)] as const],
      ),
    );
  const before = archivesOf(340);
  const after = archivesOf(520);
  assert.ok(before.size > 0 && after.size > before.size);
  for (const [path, ids] of before) assert.deepEqual(after.get(path), ids);
});

test('on a large shelf a division is in Atom alone, with a sentence a paper, and authors have no feeds', () => {
  const divided = (count: number) =>
    shelfWith(papersOf(count).map((paper) => ({ ...paper, authors: ['Ada Lovelace'] })));
  const feedsOf = (count: number) => {
    const shelf = divided(count);
    return ['year', 'author'].map((id) => {
      const facet = shelf.facets.find((one) => one.id === id);
      const division = facet?.divisions[0];
      assert.ok(facet && division);
      return feedOfDivision(shelf, facet, division);
    });
  };
  const [year, author] = feedsOf(10);
  assert.deepEqual([year?.page, year?.endings, year?.text], ['/year/2025/', ['xml', 'json'], 'abstract']);
  assert.equal(author?.page, '/author/ada-lovelace/');
  const [largeYear, largeAuthor] = feedsOf(1001);
  assert.deepEqual([largeYear?.endings, largeYear?.text], [['xml'], 'sentence']);
  assert.equal(largeAuthor, undefined);
  assert.deepEqual(feedOfShelf(divided(1001)).endings, ['xml', 'json']);
});
