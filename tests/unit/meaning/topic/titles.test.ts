import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenTopics } from '../../../../src/meaning/topic/topic-choice.ts';
import { titled } from './titled.ts';

const filler = titled(
  6,
  'Eels near *',
  'Kelp in *',
  'Dunes by *',
  'Seals of *',
  'Otters and *',
  'Reefs by *',
);
const topicsOf = (texts: typeof filler) =>
  chosenTopics(texts).map(({ terms, texts }) => ({ keys: terms.map(({ key }) => key), texts }));
const keysOf = (texts: typeof filler) => topicsOf(texts).flatMap(({ keys }) => keys);

test('editions and parts of one work are no topic', () => {
  const works = titled(1, 'Marginalia Oceanica, 3 vols.', 'Marginalia Oceanica, second edition');
  assert.ok(!keysOf([...filler, ...works]).includes('marginaliaoceanica'));
  const different = titled(1, 'Marginalia Oceanica on *', '* in Marginalia Oceanica');
  assert.ok(keysOf([...filler, ...different]).some((key) => key.startsWith('marginalia')));
});

test('plurals that no ending tells are one topic with their nouns', () => {
  const found = topicsOf([...filler, ...titled(3, 'A corpus by *', 'Corpora from *')]);
  assert.deepEqual(
    found.filter(({ keys }) => keys.some((key) => /^corp/.test(key))),
    [{ keys: ['corpus'], texts: 6 }],
  );
});

test('two names of one thing are one topic', () => {
  const swarms = titled(3, 'A swarm of herrings at *', 'Herring swarms at *');
  const found = topicsOf([...filler, ...swarms]).filter(({ keys }) => keys.includes('herringswarm'));
  assert.deepEqual(found, [{ keys: ['herringswarm', 'swarmofherring'], texts: 6 }]);
});

test('what most titles are about is a topic where they have nothing else, and it is around others', () => {
  const eels = titled(
    4,
    'Silver eels in *',
    'Yellow eels by *',
    'Glass eels at *',
    'Eels and *',
    '* eels',
    '* with eels',
  );
  const found = topicsOf([...eels, ...titled(4, 'Kelp in *')]).find(({ keys }) => keys.includes('eel'));
  assert.equal(found?.texts, eels.length);
});

test('where titles are left, a topic may place one more', () => {
  const rest = [...titled(1, 'Kelp and lagoons', 'Lagoons * *'), ...titled(2, '* *')];
  assert.ok(keysOf([...titled(3, 'Kelp in *', 'Dunes by *', 'Seals of *'), ...rest]).includes('lagoon'));
});

test('forms and cognates of a topic’s word are in it, though few titles have them', () => {
  const titles = [
    ...titled(3, 'Lagoon geometry at *', 'Kelp and geometry of *'),
    ...titled(1, 'La géométrie des *', 'Geometrie der *'),
  ];
  const found = chosenTopics([...filler, ...titles]).find(({ terms }) => terms[0]?.key === 'geometry');
  assert.equal(found?.texts, 8);
  assert.deepEqual([...(found?.terms[0]?.compounds ?? [])], ['géométrie', 'Geometrie']);
});

test('a term that says something of titles with one topic is a second', () => {
  const kinds = ['Eels', 'Kelp', 'Dunes', 'Reefs'];
  const second = kinds.flatMap((kind) => titled(2, `${kind} by logic from *`));
  const found = topicsOf([...filler, ...second]).find(({ keys }) => keys.includes('logic'));
  assert.equal(found?.texts, 8);
});

const german = titled(3, 'Die Küste bei *', 'Der Tang an *', 'Das Riff von *', 'Die Robbe und *');

test('German compounds are in the topics of their nouns', () => {
  const flexion = titled(1, 'Die Flexion bei *', 'Zur Substantivflexion von *', 'Flexionsmorphologie');
  const found = chosenTopics([...german, ...flexion]).find(({ terms }) => terms[0]?.key === 'flexion');
  assert.equal(found?.texts, 3);
  assert.deepEqual([...(found?.terms[0]?.compounds ?? [])].sort(), [
    'Flexion',
    'Flexionsmorphologie',
    'Substantivflexion',
  ]);
});

test('what German titles write in small letters is no noun, and no topic', () => {
  const keys = keysOf([...german, ...titled(4, 'Zum syntaktischen * der *', 'Wie viel Watt braucht die *')]);
  for (const key of ['syntaktischen', 'braucht', 'wattbraucht']) assert.ok(!keys.includes(key), key);
});

test('an adjective behind its noun is no topic where nouns come first', () => {
  const french = titled(3, 'La côte de *', 'Les dunes du *', 'Le récif de *', 'Les anguilles de la *');
  const groups = titled(
    1,
    'Les * abéliens',
    'La * des * abéliens',
    'Une * abélienne',
    'Des * abéliennes de *',
  );
  const keys = keysOf([...french, ...groups]);
  assert.ok(!keys.some((key) => key.startsWith('abél')), String(keys));
});

test('a German adjective that begins titles is no topic, though it is in capitals there', () => {
  const found = keysOf([
    ...titled(1, 'Digitale Editionen und die *', 'Digitale Karten der *', 'Digitale Archive im *'),
    ...titled(1, 'Das Digitale und die *', 'Digitale Funde bei der *', 'Digitale Grabungen bei der *'),
    ...titled(2, 'Digitale Grabungen bei der *', 'Burgen an der *', 'Archive und der *', 'Karten für das *'),
    ...titled(6, 'Die Mauern an der *', 'Die Gräber bei der *'),
  ]);
  assert.ok(!found.includes('digitale'), String(found));
  assert.ok(found.includes('karten'), String(found));
});
