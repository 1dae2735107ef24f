import assert from 'node:assert/strict';
import test from 'node:test';
import { type Topic, taxonomySchema } from '../../../../../src/content/topics/taxonomy.ts';
import { derivedFacet } from '../../../../../src/shelf/facet/topic/derived.ts';
import { placer } from '../../../../../src/shelf/facet/topic/placement.ts';
import { paperOf } from '../../../paper-of.ts';
import { tidalPapers } from '../../../tidal-papers.ts';

test('the topics of papers are a facet that topics.yaml could hold, by name', () => {
  const facet = derivedFacet(tidalPapers);
  assert.ok(facet);
  const names = facet.topics.map(({ name }) => name);
  assert.deepEqual(names, names.toSorted());
  assert.ok(names.includes('Tidal energy'));
  const parsed = taxonomySchema.parse({ facets: [{ id: 'topic', name: 'Topic', ...facet }] });
  assert.deepEqual(parsed.facets[0]?.topics, facet.topics);
});

test('a topic is written as most papers write it, and found in every spelling', () => {
  const spelt = tidalPapers.map((paper) =>
    paper.id === 'tides-3' ? { ...paper, abstract: 'On tidal-energies and TIDAL energy.' } : paper,
  );
  const topics = new Map(derivedFacet(spelt)?.topics.map((topic) => [topic.id, topic]));
  assert.deepEqual(topics.get('tidal-energy')?.phrases, ['tidal energy', 'tidal energies']);
  assert.equal(topics.get('tidal-energy')?.name, 'Tidal energy');
  assert.deepEqual(topics.get('european-eels')?.phrases, ['european eels']);
  assert.deepEqual(topics.get('fish-passes')?.phrases, ['fish passes']);
});

test('the order of papers changes nothing', () => {
  assert.deepEqual(derivedFacet(tidalPapers.toReversed()), derivedFacet(tidalPapers));
});

test('a few papers have none, and ids that are taken are left out', () => {
  assert.equal(derivedFacet(tidalPapers.slice(0, 3)), undefined);
  assert.equal(derivedFacet([]), undefined);
  const ids = derivedFacet(tidalPapers, new Set(['tidal-energy']))?.topics.map(({ id }) => id);
  assert.ok(ids && !ids.includes('tidal-energy'));
});

test('the short name of the proceedings that all papers are in is no topic', () => {
  const container = 'Proceedings of the Workshop on Oceans and Waves Near Land';
  const papers = tidalPapers.map((paper) =>
    paperOf({ ...paper, container, title: `${paper.title} at OWNL` }),
  );
  assert.ok(!derivedFacet(papers)?.topics.some(({ id }) => id === 'ownl'));
});

test('the field that the journal of most papers is called after is no topic', () => {
  const called = (container: string) =>
    derivedFacet(tidalPapers.map((paper) => paperOf({ ...paper, container })))?.topics.map(({ id }) => id) ??
    [];
  assert.ok(called('Journal of Rivers').includes('tidal-energy'));
  assert.ok(!called('Journal of Tidal Energy').includes('tidal-energy'));
});

test('an author whose name is in the titles of their own papers is no topic', () => {
  const papers = tidalPapers.map((paper) =>
    paper.title.startsWith('Sea ice')
      ? paperOf({ ...paper, authors: ['A. P. Kiselev'], title: `Kiselev's ${paper.title}` })
      : paper,
  );
  const ids = derivedFacet(papers)?.topics.map(({ id }) => id);
  assert.ok(ids?.includes('sea-ice') && !ids.includes('kiselev'), String(ids));
});

test('a topic places every paper that has it as a keyword, whatever signs the keyword holds', () => {
  for (const keyword of [
    'Pottery - Painting',
    'Pottery – Painting',
    'Pottery/Painting',
    'Painting (pottery)',
    'Painter’s pottery',
    '“Pottery”',
    'Pottery-Painting',
    'Pottery & painting',
    'POTS',
    'Pottery: painting',
  ]) {
    const papers = tidalPapers.map((paper, at) =>
      paperOf({ ...paper, keywords: at % 3 === 0 ? [keyword, `own ${at}`] : [`free ${at}`] }),
    );
    const { topics = [] } = derivedFacet(papers) ?? {};
    const place = placer({ facets: [{ id: 'topic', name: 'Topic', topics }] });
    const topic = topics.find(({ name }) => name === keyword);
    assert.ok(topic, `${keyword}: ${topics.map(({ name }) => name)}`);
    const held = papers.filter((paper) => place(paper).some((placement) => placement.topic === topic.id));
    assert.equal(held.length, papers.filter((_, at) => at % 3 === 0).length, keyword);
  }
});

test('the bare number of a class is no topic', () => {
  for (const code of ['11F11', '14-XX', 'F.4.1', 'C63', 'cs.LO']) {
    const papers = tidalPapers.map((paper, at) =>
      paperOf({ ...paper, keywords: at % 3 === 0 ? [code, `own ${at}`] : [`free ${at}`] }),
    );
    const names = derivedFacet(papers)?.topics.map(({ name }) => name) ?? [];
    assert.ok(names.length > 0 && !names.includes(code), String(names));
  }
});

test('a topic doesn’t count another word that looks like its plural', () => {
  const papers = [...'abcdefghijklmnop'].map((which, at) =>
    paperOf({
      id: which,
      title: at % 4 === 0 ? `Rats by ${which}` : at % 8 === 1 ? `The rat and ${which}` : `Sails ${which}`,
      abstract: at % 4 > 1 ? `At rates of ${at}, a low rate.` : `Of ${at}.`,
    }),
  );
  const topic = derivedFacet(papers)?.topics.find(({ id }) => id.startsWith('rat'));
  assert.deepEqual([topic?.phrases, topic?.['but-not']], [['rat'], ['rates']]);
});

/** What makes a title differ from all others. */
let own = 0;

/** The topics of papers with these titles, so many of each; with the topics within them in brackets. */
function namesOf(...beginnings: string[]): string[] {
  const titles = beginnings.flatMap((beginning) => {
    const [text = '', times = 8] = beginning.split('*');
    return Array.from(
      { length: Number(times) },
      () => `${text} Zu${'abcdefghij'[own % 10]}${'klmnop'[own++ % 6]}${'rstvwxz'[own % 7]}`,
    );
  });
  const facet = derivedFacet(titles.map((title, at) => paperOf({ id: `p${at}`, title })));
  const written = ({ name, topics = [] }: Topic): string =>
    topics.length > 0 ? `${name} (${topics.map(written).join(', ')})` : name;
  return facet?.topics.map(written) ?? [];
}

const others = ['Kelp near the', 'Eels near the', 'Dunes near the', 'Seals near the', 'Reefs near the'];

test('a topic is within the one that it is a kind of, by the words that it ends with', () => {
  const names = namesOf('Curves at the', 'Rational curves by the*4', ...others);
  assert.ok(names.includes('Curves (Rational curves)'), String(names));
});

test('a term with of is a kind of what stands before it', () => {
  const names = namesOf('Migration near the', 'Migration of herrings by the*4', ...others);
  assert.ok(names.includes('Migration (Migration of herrings)'), String(names));
});

test('where no topic has its noun, a term is within what it begins with', () => {
  const names = namesOf('English at the', 'The English language by the*4', ...others);
  assert.ok(names.includes('English (English language)'), String(names));
});

test('in languages that put nouns first, a topic is within the one that it begins with', () => {
  const names = namesOf('La géométrie sur la', 'La géométrie algébrique sur la*4', ...others);
  assert.ok(names.includes('Géométrie (Géométrie algébrique)'), String(names));
});

test('a topic of German titles stands in the case of a name', () => {
  const names = namesOf(
    'Die Lage der deutschen Küste am',
    'Der Hering im Deutschen am*4',
    'Das Watt am',
    'Der Tang am',
  );
  assert.ok(
    names.some((name) => name.startsWith('Deutsche Küste')),
    String(names),
  );
});

test('a name is not in the capitals of one title', () => {
  const names = namesOf('Herrings by the*4', 'HERRINGS AT THE', ...others);
  assert.ok(names.includes('Herrings'), String(names));
});
