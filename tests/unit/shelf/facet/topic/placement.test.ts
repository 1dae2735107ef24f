import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parseTaxonomy, type Taxonomy, type Topic } from '../../../../../src/content/topics/taxonomy.ts';
import { type Placed, placer } from '../../../../../src/shelf/facet/topic/placement.ts';

/** A taxonomy of one facet: topic -> its phrases, and behind a `!` those that don't count. */
function taxonomyOf(topics: Record<string, string[]>): Taxonomy {
  const entries = Object.entries(topics).map(([id, list]) => ({
    id,
    name: id,
    phrases: list.filter((phrase) => !phrase.startsWith('!')),
    'but-not': list.filter((phrase) => phrase.startsWith('!')).map((phrase) => phrase.slice(1)),
  }));
  return { facets: [{ id: 'task', name: 'Task', topics: entries }] };
}

function topicsOf(taxonomy: Taxonomy, paper: Partial<Placed>): string[] {
  return placer(taxonomy)({ title: '', abstract: '', topics: undefined, ...paper }).map(({ topic }) => topic);
}

/** The words that place `abstract` in the topic of `phrases`; `undefined` if none does. */
function foundBy(phrases: string[], abstract: string): string | undefined {
  const [placement] = placer(taxonomyOf({ t: phrases }))({ title: '', abstract, topics: undefined });
  return placement && (placement.reason === 'curator' ? 'curator' : placement.reason.phrase);
}

test('lower-case words match in any case, with spaces and hyphens alike, and in the plural', () => {
  for (const [text, match] of [
    ['We study Zero-Shot transfer.', 'Zero-Shot'],
    ['zero shot', 'zero shot'],
    ['ZERO SHOTS', 'ZERO SHOTS'],
    ['zero\n  shot', 'zero\n  shot'],
    ['zero-\nshot', 'zero-\nshot'],
    ['zero\u2011shot', 'zero\u2011shot'],
    ['zero - shot', undefined],
    ['zero, shot', undefined],
    ['zeros shot', undefined],
    ['zeroshot', undefined],
    ['non-zero-shot', 'zero-shot'],
  ] as const) {
    assert.equal(foundBy(['zero shot'], text), match, text);
    assert.equal(foundBy(['zero-shot'], text), match, text);
  }
  assert.equal(foundBy(['approach'], 'two Approaches'), 'Approaches');
  assert.equal(foundBy(['policy'], 'policies'), undefined);
});

test('a phrase with a capital letter matches as it is written, or with an s', () => {
  for (const [phrase, text, match] of [
    ['RL', 'an RL agent', 'RL'],
    ['RL', 'an rl agent', undefined],
    ['RL', 'https://example.org/RL and URL', undefined],
    ['LLM', 'two LLMs', 'LLMs'],
    ['LLM', 'LLMes', undefined],
    ['TEACh', 'we teach; TEACH; TEACh.', 'TEACh'],
    ['NTU RGB+D', 'on NTU RGB+D 60', 'NTU RGB+D'],
    ['NTU RGB+D', 'on NTU RGB-D 60', undefined],
    ['World of Bits', 'the World-of-Bits benchmark', 'World-of-Bits'],
    ['World of Bits', 'the world of bits', undefined],
    ['A* search', 'the A* search algorithm', 'A* search'],
    ['A* search', 'A search', undefined],
  ] as const) {
    assert.equal(foundBy([phrase], text), match, `${phrase} in ${text}`);
  }
});

test('words with accents match whether they are composed or not', () => {
  assert.equal(foundBy(['na\u00efve bayes'], 'Nai\u0308ve Bayes'), 'Nai\u0308ve Bayes');
  assert.equal(foundBy(['nai'], 'Nai\u0308ve'), undefined);
});

test('nothing is found in a web address', () => {
  assert.equal(foundBy(['world model'], 'Code: https://world-model.github.io/world-model.'), undefined);
  assert.equal(foundBy(['world model'], 'See https://example.org and the world model.'), 'world model');
});

test('the reason is the first match, title before abstract, the longest where several begin together', () => {
  const place = placer(taxonomyOf({ gui: ['agent', 'GUI', 'GUI agent'] }));
  assert.deepEqual(place({ title: 'On screens', abstract: 'Two GUI agents, one GUI.', topics: undefined }), [
    { facet: 'task', topic: 'gui', reason: { field: 'abstract', phrase: 'GUI agents', start: 4, end: 14 } },
  ]);
  assert.deepEqual(place({ title: 'An agent', abstract: 'GUI', topics: undefined }), [
    { facet: 'task', topic: 'gui', reason: { field: 'title', phrase: 'agent', start: 3, end: 8 } },
  ]);
});

test('keyword: confines a phrase to keywords that are it and nothing more', () => {
  const taxonomy = taxonomyOf({ topology: ['keyword:topology'] });
  assert.deepEqual(topicsOf(taxonomy, { keywords: ['Logic', 'Topology'] }), ['topology']);
  assert.deepEqual(topicsOf(taxonomy, { keywords: ['Geometry and Topology', 'Topology of nets'] }), []);
  assert.deepEqual(topicsOf(taxonomy, { title: 'Topology', abstract: 'Topology' }), []);
});

test('apostrophes are alike', () => {
  assert.deepEqual(topicsOf(taxonomyOf({ a: ["alzheimer's disease"] }), { title: 'Alzheimer’s disease' }), [
    'a',
  ]);
});

test('title: confines a phrase to titles', () => {
  const taxonomy = taxonomyOf({ survey: ['title:survey'] });
  assert.deepEqual(topicsOf(taxonomy, { title: 'A Survey' }), ['survey']);
  assert.deepEqual(topicsOf(taxonomy, { abstract: 'Unlike a survey' }), []);
});

test('what lies inside a but-not phrase does not count, and what stands elsewhere does', () => {
  const phrases = ['planning', '!motion planning'];
  assert.equal(foundBy(phrases, 'We avoid motion planning.'), undefined);
  assert.equal(foundBy(phrases, 'Motion planning is not Planning.'), 'Planning');
  assert.equal(
    foundBy(['motion planning task', '!motion planning'], 'a motion planning task'),
    'motion planning task',
  );
});

test('a but-not phrase counts for its own topic only', () => {
  const taxonomy = taxonomyOf({ a: ['planning', '!motion planning'], b: ['planning'] });
  assert.deepEqual(topicsOf(taxonomy, { abstract: 'motion planning' }), ['b']);
});

test("a curator's own topics replace what the phrases say, in the order of the taxonomy", () => {
  const taxonomy = taxonomyOf({ a: ['x'], b: ['y'], c: ['z'] });
  assert.deepEqual(placer(taxonomy)({ title: 'y', abstract: 'y', topics: ['c', 'a', 'c'] }), [
    { facet: 'task', topic: 'a', reason: 'curator' },
    { facet: 'task', topic: 'c', reason: 'curator' },
  ]);
  assert.deepEqual(topicsOf(taxonomy, { title: 'y', topics: [] }), []);
});

test('a topic that the taxonomy does not have places nothing', () => {
  assert.deepEqual(topicsOf(taxonomyOf({ a: ['x'] }), { title: 'x', topics: ['a', 'b', 'c'] }), ['a']);
});

test('an empty taxonomy places nothing', () => {
  assert.deepEqual(topicsOf({ facets: [] }, { title: 'Anything' }), []);
});

test('a text of one phrase over and over is read in linear time', () => {
  const text = 'motion planning '.repeat(100_000);
  assert.equal(foundBy(['planning', '!motion planning'], text), undefined);
  assert.equal(foundBy(['planning', '!motion planning'], `${text}, planning`), 'planning');
});

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const anyText = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !/https?:\/\//i.test(text));
const divider = fc.constantFrom(' ', '\n', '.', ',', '(', ')', '"', '/', '$', '{', '—', '-', '\u00a0', '😀');

test('property: a phrase between characters that are no word is found, wherever it stands', () => {
  const capitals = fc.boolean();
  const joint = fc.constantFrom(' ', '-', '\n');
  fc.assert(
    fc.property(
      phrase,
      anyText,
      divider,
      divider,
      anyText,
      capitals,
      joint,
      (said, before, left, right, after, big, gap) => {
        const written = (big ? said.toUpperCase() : said).replaceAll(' ', gap);
        const abstract = `${before}${left}${written}${right}${after}`;
        const [placement] = placer(taxonomyOf({ t: [said] }))({ title: '', abstract, topics: undefined });
        assert(placement && placement.reason !== 'curator');
        const { phrase: match, start, end } = placement.reason;
        assert.equal(abstract.slice(start, end), match);
        assert(start <= before.length + left.length);
        assert.equal(
          match
            .toLowerCase()
            .replace(/[-\s]+/g, ' ')
            .startsWith(said),
          true,
        );
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('property: nothing is found inside words', () => {
  const letter = fc.constantFrom('x', 'Q', '7', '_', 'é', 'ß', '漢', '\u0301');
  fc.assert(
    fc.property(phrase, letter, fc.boolean(), (said, extra, isBefore) => {
      const abstract = isBefore ? `(${extra}${said})` : `(${said}${extra})`;
      assert.equal(foundBy([said], abstract), undefined);
    }),
    { seed: 1, numRuns: 500 },
  );
});

const tiny = fc.array(fc.constantFrom('a', 'b', 'as', 'bes', 'c'), { minLength: 1, maxLength: 3 });
const tinyPhrase = tiny.map((words) => words.join(' '));
const tinyText = fc
  .array(fc.tuple(fc.constantFrom('a', 'B', 'as', 'bes', 'C', 'ab'), fc.constantFrom(' ', '-', ', ', '. ')), {
    maxLength: 25,
  })
  .map((parts) => parts.flat().join(''));

/** What the matcher should find, said with one regular expression a phrase. */
function plainSpans(list: readonly string[], text: string): { start: number; end: number }[] {
  return list.flatMap((said) => {
    const pattern = new RegExp(`(?<![a-z])${said.replaceAll(' ', '[- ]')}(?:s|es)?(?![a-z])`, 'iy');
    return [...text].flatMap((_, start) => {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      return match ? [{ start, end: start + match[0].length }] : [];
    });
  });
}

test('property: finds what a regular expression for each phrase finds, less what but-not covers', () => {
  const lists = fc.tuple(
    fc.uniqueArray(tinyPhrase, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(tinyPhrase, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(lists, tinyText, ([counting, against], text) => {
      const covers = plainSpans(against, text);
      const [first] = plainSpans(counting, text)
        .filter(({ start, end }) => !covers.some((cover) => cover.start <= start && end <= cover.end))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      const expected = first && text.slice(first.start, first.end);
      assert.equal(foundBy([...counting, ...against.map((said) => `!${said}`)], text), expected);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('property: the order of topics and phrases changes nothing but the order of placements', () => {
  const topics = fc.dictionary(word, fc.uniqueArray(tinyPhrase, { minLength: 1, maxLength: 4 }), {
    maxKeys: 6,
  });
  fc.assert(
    fc.property(topics, tinyText, tinyText, (of, title, abstract) => {
      const paper = { title, abstract, topics: undefined };
      const placements = placer(taxonomyOf(of))(paper);
      const reversed = Object.entries(of)
        .reverse()
        .map(([id, list]) => [id, [...list].reverse()]);
      assert.deepEqual(placer(taxonomyOf(Object.fromEntries(reversed)))(paper).reverse(), placements);
    }),
    { seed: 1, numRuns: 500 },
  );
});

const shelf = placer(
  parseTaxonomy(
    readFileSync(new URL('../../../../../content/topics.yaml', import.meta.url), 'utf8'),
    'topics.yaml',
  ),
);

test("the shelf's own taxonomy passes by what a paper only mentions", () => {
  for (const [title, abstract, topics] of [
    [
      '',
      'ReAct outperforms imitation and reinforcement learning methods by an absolute success rate of 34%.',
      [],
    ],
    [
      'GUI-R1 : A Generalist R1-Style Vision-Language Action Model For GUI Agents',
      '',
      ['gui-agents', 'vla-models'],
    ],
    [
      '',
      'VLA modules produce a chain of action tokens.',
      ['robot-learning', 'vla-models', 'action-representations'],
    ],
    ['', 'DexVLA demonstrates superior performance compared to Octo, OpenVLA, and Diffusion Policy.', []],
    [
      '',
      'An inverse dynamics model labels online videos of people playing Minecraft.',
      ['games', 'minecraft'],
    ],
    ['', 'We employ model fine-tuning instead of in-context learning.', []],
    ['', 'TACO answers complex questions by invoking external tools.', ['tool-use', 'reasoning']],
    ['', 'Existing approaches rely on external tools to parse the environment.', []],
  ] as const) {
    const found = shelf({ title, abstract, topics: undefined }).map(({ topic }) => topic);
    assert.deepEqual(found, topics, title || abstract);
  }
});

const sea: Taxonomy = parseTaxonomy(
  `facets:
  - id: field
    name: Field
    topics:
      - id: sea
        name: Sea
        phrases: [sea]
        topics:
          - { id: tides, name: Tides, phrases: [tide] }
      - { id: land, name: Land, topics: [{ id: hills, name: Hills, phrases: [hill] }] }
`,
  'topics.yaml',
);

test('a paper in a topic is in the topics around it, and it is known by which', () => {
  const inTopics = (paper: Partial<Placed>) =>
    placer(sea)({ title: '', abstract: '', topics: undefined, ...paper }).map(({ topic, by }) => [topic, by]);
  assert.deepEqual(inTopics({ title: 'Tides' }), [
    ['sea', 'tides'],
    ['tides', undefined],
  ]);
  assert.deepEqual(inTopics({ title: 'Tides of the sea' }), [
    ['sea', undefined],
    ['tides', undefined],
  ]);
  assert.deepEqual(inTopics({ topics: ['hills'] }), [
    ['land', 'hills'],
    ['hills', undefined],
  ]);
});

test('a keyword places a paper, where neither title nor abstract does before', () => {
  const taxonomy = taxonomyOf({ tides: ['tide'] });
  const reasonOf = (paper: Partial<Placed>) =>
    placer(taxonomy)({ title: '', abstract: '', topics: undefined, ...paper })[0]?.reason;
  assert.deepEqual(reasonOf({ keywords: ['Seas', 'Spring tides'] }), {
    field: 'keywords',
    phrase: 'tides',
    start: 7,
    end: 12,
  });
  const both = reasonOf({ keywords: ['Tides'], abstract: 'The tide.' });
  assert.equal(both !== 'curator' && both?.field, 'abstract');
});

test('where a facet says how many topics a paper has at most, those that it is most about are kept', () => {
  const { facets } = taxonomyOf({ a: ['a'], b: ['b'], c: ['c'], d: ['d'] });
  const most = (count: number) => ({ facets: facets.map((facet) => ({ ...facet, most: count })) });
  const abstract = 'Of a, b, b and c.';
  assert.deepEqual(topicsOf(most(1), { abstract }), ['b']);
  assert.deepEqual(topicsOf(most(5), { abstract }), ['a', 'b']);
  assert.deepEqual(topicsOf(most(5), { title: 'd', abstract, keywords: ['c'] }), ['b', 'c', 'd']);
  assert.deepEqual(topicsOf(most(2), { title: 'd', abstract, keywords: ['c'] }), ['c', 'd']);
  assert.deepEqual(topicsOf(most(1), { title: 'd', topics: ['a', 'b'] }), ['a', 'b']);
});

test('a topic that is named only within the name of a narrower one is there by that one', () => {
  const topic = (id: string, phrase: string, topics?: Topic[]): Topic => ({
    id,
    name: id,
    phrases: [phrase],
    'but-not': [],
    ...(topics && { topics }),
  });
  const curves = topic('curves', 'curve', [topic('rational', 'rational curve')]);
  const place = placer({ facets: [{ id: 'topic', name: 'Topic', topics: [curves] }] });
  const of = (title: string) =>
    place({ title, abstract: '', topics: undefined }).map(({ topic, by }) => [topic, by]);
  assert.deepEqual(of('On rational curves'), [
    ['curves', 'rational'],
    ['rational', undefined],
  ]);
  assert.deepEqual(of('Curves and rational curves'), [
    ['curves', undefined],
    ['rational', undefined],
  ]);
});
