import assert from 'node:assert/strict';
import test from 'node:test';
import { chosenTopics, fewestTexts } from '../../../../src/meaning/topic/topic-choice.ts';
import { tidalPapers } from '../../tidal-papers.ts';

const shelf = tidalPapers.map(({ title, abstract, keywords = [] }) => ({ title, abstract, keywords }));

const keysOf = (texts: typeof shelf, ignored?: ReadonlySet<string>) =>
  chosenTopics(texts, ignored).map(({ terms }) => terms[0]?.key);

test('topics are what several texts are about, by title, abstract or keyword', () => {
  const keys = keysOf(shelf);
  assert.ok(keys.includes('tidalenergy'), String(keys));
  assert.ok(keys.includes('europeaneel'), String(keys));
  assert.ok(keys.includes('fishpass'), String(keys));
});

test('what every abstract says is no topic, and neither is part of a longer term', () => {
  const keys = keysOf(shelf);
  for (const key of ['experimentalresult', 'result', 'tidal', 'energy', 'european', 'code', 'year'])
    assert.ok(!keys.includes(key), `${key}: ${keys}`);
});

test('a name that is handed in is no topic', () => {
  assert.ok(!keysOf(shelf, new Set(['tidalenergy'])).includes('tidalenergy'));
});

test('too few texts have no topics', () => {
  assert.deepEqual(chosenTopics(shelf.slice(0, fewestTexts - 1)), []);
  assert.deepEqual(chosenTopics([]), []);
});

test('an abbreviation and its words are one topic, and so are two spellings', () => {
  const boats = ['reinforcement learning', 'Reinforcement-learning', 'RL'].flatMap((words) =>
    Array.from({ length: 2 }, (_, at) => ({
      title: `${words} for kind ${'ab'[at]} of boat`,
      abstract: at === 0 ? 'Boats use reinforcement learning (RL) at sea.' : `Sails ${at} and oars.`,
      keywords: [],
    })),
  );
  const topic = chosenTopics([...boats, ...shelf]).find(
    ({ terms }) => terms[0]?.key === 'reinforcementlearning',
  );
  assert.equal(topic?.texts, 6);
  assert.deepEqual(
    topic?.terms.map(({ key }) => key),
    ['reinforcementlearning', 'rl'],
  );
});

test('the same texts give the same topics, however often they are asked for', () => {
  assert.deepEqual(keysOf(shelf), keysOf(shelf));
});

test('titles in German, French and Spanish give terms without articles', () => {
  const titles = [
    'Die Geschichte der Gezeitenkraft in',
    'La théorie des marées dans',
    'El estudio de las mareas rojas en',
  ];
  const texts = titles.flatMap((title) =>
    Array.from({ length: 4 }, (_, at) => ({ title: `${title} ${'ABCD'[at]}`, abstract: '', keywords: [] })),
  );
  const keys = keysOf(texts);
  assert.ok(keys.includes('gezeitenkraft'), String(keys));
  for (const key of keys) assert.doesNotMatch(key ?? '', /^(?:der|die|la|las|el|de|des)(?=gez|mar|th|est)/);
});

/** Texts of which each title begins with one of these words, four for each, and ends with a word of its own. */
const titled = (...beginnings: string[]) =>
  beginnings.flatMap((beginning, of) =>
    Array.from({ length: 4 }, (_, at) => ({
      title: `${beginning} ${'klmnopqrstuvwxyz'[of]}${'efgh'[at]}${'aeiou'[of % 5]}r`,
      abstract: '',
      keywords: [] as string[],
    })),
  );

test('an adjective is no topic because one paper has it as a keyword; where many have, it is', () => {
  const papers = titled(
    'digital lakes near',
    'digital rivers near',
    'digital coasts near',
    'kelp in',
    'eels in',
  );
  const labelled = (count: number) =>
    papers.map((paper, at) => (at < count ? { ...paper, keywords: ['Digital'] } : paper));
  assert.ok(!keysOf(labelled(1)).includes('digital'));
  const others = titled(
    'whales in',
    'seals in',
    'otters in',
    'storms in',
    'tides in',
    'dunes in',
    'reefs in',
  );
  assert.ok(keysOf([...labelled(6), ...others]).includes('digital'));
});

/** Fifty papers, so many of which are about sound, and most of these about one kind of it or another. */
const soundPapers = (sounding: number) =>
  Array.from({ length: 50 }, (_, at) => {
    const kind =
      ['Drum machines', 'Sound synthesis', 'Concert halls', 'Tape music', 'Bell towers'][at % 5] ?? '';
    const title = `${kind} near town ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10)]}`;
    return {
      title,
      abstract: at < sounding ? 'We listen to sound. Sound is heard.' : 'We read.',
      keywords: [],
    };
  });

test('a word alone that more than a fifth of many papers have is no topic, as a rarer one may be', () => {
  assert.ok(!keysOf(soundPapers(30)).includes('sound'));
  assert.ok(keysOf(soundPapers(30)).includes('soundsynthesis'), String(keysOf(soundPapers(30))));
});

test('a paper that has no better topic is in one that it is about', () => {
  const papers = [
    ...soundPapers(0),
    ...[1, 2].map(() => ({ title: 'Xylophone', abstract: '', keywords: [] })),
    ...[1, 2, 3, 4].map(() => ({ title: 'Own', abstract: 'It names a xylophone once.', keywords: [] })),
  ];
  assert.ok(keysOf(papers).includes('xylophone'), String(keysOf(papers)));
});

test('a word that needs an of is no topic', () => {
  const keys = keysOf(titled('an ascent of', 'lagoons by', 'dunes by', 'reefs by'));
  assert.ok(keys.includes('lagoon') && !keys.includes('ascent'), String(keys));
});

test('spellings and cognates of a word are one topic', () => {
  const topics = chosenTopics(
    titled(
      'Miletus and',
      'Miletos and',
      'Mileto e',
      'reefs by',
      'dunes by',
      'kelp in',
      'eels in',
      'seals in',
    ),
  );
  const keys = topics.map(({ terms }) => terms.map(({ key }) => key).sort());
  assert.ok(
    keys.some((all) => all.join() === 'mileto,miletos,miletus'),
    JSON.stringify(keys),
  );
});

test('an acronym is the one term that has its letters as initials, though nothing explains it', () => {
  const topics = chosenTopics(
    titled('coastal sediment transport near', 'CST near', 'reefs by', 'dunes by', 'kelp in'),
  );
  const topic = topics.find(({ terms }) => terms.some(({ key }) => key === 'cst'));
  assert.deepEqual(topic?.terms.map(({ key }) => key).sort(), ['coastalsedimenttransport', 'cst']);
});

test('years at the end and words that a catalogue adds in brackets are no topics', () => {
  const keys = keysOf(titled('Campaign 1992-1993 at', '[Review] lagoons by', 'reefs by'));
  for (const key of keys) assert.doesNotMatch(key ?? '', /1993|review/);
  assert.ok(keys.includes('reef'), String(keys));
});

test('a word that stands behind another nearly everywhere is no topic', () => {
  const kinds = ['fatty', 'nucleic', 'amino', 'folic'];
  const texts = [...shelf, ...shelf].map((text, at) => ({
    ...text,
    title: at % 3 === 0 ? `${kinds[at % 4]} acid ${at}` : text.title,
  }));
  const keys = keysOf(texts);
  assert.ok(keys.length > 0 && !keys.includes('acid'), String(keys));
});
