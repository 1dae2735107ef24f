import assert from 'node:assert/strict';
import test from 'node:test';
import { taxonomySchema } from '../../../src/content/topics/taxonomy.ts';
import { derivedFacet } from '../../../src/shelf/facet/topic/derived.ts';
import { placed } from '../../../src/shelf/placed.ts';
import { paperOf, shelfWith } from '../paper-of.ts';
import { tidalPapers } from '../tidal-papers.ts';

const none = taxonomySchema.parse({});
const eels = taxonomySchema.parse({
  facets: [{ id: 'animal', name: 'Animal', topics: [{ id: 'eel', name: 'Eels', phrases: ['eel'] }] }],
});
const idsOf = ({ facets }: typeof none) => facets.map(({ id }) => id);

test('a shelf without topics has those that its papers have in common', () => {
  const { whole, placements } = placed(none, tidalPapers);
  assert.deepEqual(idsOf(whole), ['topic']);
  const reason = placements.get('tides-1')?.[0]?.reason;
  assert.deepEqual(reason, { field: 'title', phrase: 'Tidal energy', start: 0, end: 12 });
  const shelf = shelfWith(tidalPapers);
  const division = shelf.facets
    .find(({ isTopic }) => isTopic)
    ?.divisions.find(({ id }) => id === 'tidal-energy');
  assert.equal(division?.papers.length, 4);
});

test('where topics leave out more than a tenth of the papers, a further facet is derived from those', () => {
  const { whole, placements } = placed(eels, tidalPapers);
  assert.deepEqual(idsOf(whole), ['animal', 'further-topic']);
  assert.ok(placements.get('eels-0')?.some(({ topic }) => topic === 'eel'));
  assert.deepEqual(
    placements.get('tides-1')?.map(({ facet, topic }) => `${facet}/${topic}`),
    ['further-topic/tidal-energy'],
  );
});

test('nothing is derived where topics.yaml says so, or where nearly every paper has a topic', () => {
  assert.deepEqual(idsOf(placed({ ...none, derive: 'none' }, tidalPapers).whole), []);
  assert.deepEqual(idsOf(placed(eels, tidalPapers.slice(4, 8)).whole), ['animal']);
  assert.deepEqual(idsOf(placed(none, tidalPapers.slice(0, 3)).whole), []);
});

test("a paper's own topics are all that it has", () => {
  const papers = [...tidalPapers, paperOf({ id: 'own', title: 'Tidal energy', topics: [] })];
  assert.deepEqual(placed(none, papers).placements.get('own'), []);
});

test('no topic that is derived holds less than two papers, however many others theirs are about', () => {
  const busy = ['e', 'f', 'g'].map((bay) =>
    paperOf({
      id: bay,
      title: `Tidal energy and European eels in bay ${bay}`,
      abstract: `Near ${bay} are coral reefs.`,
    }),
  );
  const papers = [...tidalPapers, ...busy, paperOf({ id: 'reefs', title: 'Coral reefs of bay h' })];
  const derived = derivedFacet(papers)?.topics.map(({ id }) => id) ?? [];
  assert.ok(derived.includes('coral-reefs'), String(derived));
  const { whole, placements } = placed(none, papers);
  const counts = Map.groupBy([...placements.values()].flat(), ({ topic }) => topic);
  const topics = whole.facets.flatMap(({ topics }) => topics);
  assert.deepEqual(
    topics.map(({ id }) => id),
    derived.filter((id) => id !== 'coral-reefs'),
  );
  for (const { id } of topics) assert.ok((counts.get(id)?.length ?? 0) > 1, id);
});

test('where classes of arXiv or of mathematics divide nearly all papers, no words do', () => {
  const classed = (classes: readonly string[]) =>
    tidalPapers.map((paper, at) =>
      paperOf({ ...paper, extra: { mrclass: classes[at % classes.length] ?? '' } }),
    );
  assert.deepEqual(idsOf(placed(none, classed(['11F11', '05C85', '35Q30', '76B15', '86A05'])).whole), []);
  assert.deepEqual(idsOf(placed(none, classed(['76B15', '76B15', '86A05'])).whole), ['topic']);
  const arxiv = tidalPapers.map((paper, at) =>
    paperOf({
      ...paper,
      categories: [['hep-th', 'math.NT', 'cs.RO', 'q-bio.PE', 'physics.ao-ph'][at % 5] ?? ''],
    }),
  );
  assert.deepEqual(idsOf(placed(none, arxiv).whole), []);
});
