import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { arxivAddress } from '../../../../src/paper/identifier.ts';
import { plainText } from '../../../../src/paper/text/text.ts';
import { hostileText } from '../../hostile.ts';
import { answerFor, idsFor, openIndex, papers, records } from '../real-shelf.ts';

test('the exact title of every paper brings it first', async () => {
  for (const { id, title } of papers) {
    assert.equal((await idsFor(title))[0], id, title);
    assert.equal((await idsFor(plainText(title).toLowerCase()))[0], id, title);
  }
});

test('the short name before the colon brings its paper first; of one name, all its papers', async () => {
  const named = papers.filter(({ title }) => /^\S+ ?:/.test(title));
  assert.ok(named.length > 20);
  for (const { id, title } of named) {
    const name = title.split(/ ?:/)[0] ?? '';
    const same = named.filter((other) => other.title.split(/ ?:/)[0] === name);
    assert.ok((await idsFor(name)).slice(0, same.length).includes(id), name);
  }
});

test('an abbreviation finds papers that write it in full: none of its words is missing', async () => {
  const { hits } = await answerFor('offline RL replay');
  assert.match(records[hits[0]?.paper ?? -1]?.title ?? '', /^Offline Experience Replay/);
  assert.deepEqual(hits[0]?.missing, []);
});

test('an arXiv id brings its paper first, with a version or as an address', async () => {
  for (const { id, arxiv } of papers) {
    if (!arxiv) continue;
    for (const query of [arxiv, `${arxiv}v2`, `arXiv:${arxiv}`, `${arxivAddress(arxiv)}v1`]) {
      assert.equal((await idsFor(query))[0], id, query);
    }
  }
});

for (const [query, start] of Object.entries({
  'A^2Nav': 'a2nav',
  a2nav: 'a2nav',
  'a 2 nav': 'a2nav',
  'ToolChain*': 'toolchain',
  'GUI-R1': 'gui-r1',
  'gui r1': 'gui-r1',
  guir1: 'gui-r1',
  react: 'react',
  'optimus 2': 'optimus-2',
  'ui r1': 'ui-r1',
  'tree planner': 'tree-planner',
  'uni vla': 'univla',
  'tool chain': 'toolchain',
  'D-PoT': 'dynamic-planning',
  moto: 'moto',
  'rt-h': 'rt-h',
  'instruct 2 act': 'instruct2act',
  'slow fast vgen': 'slowfast-vgen',
  vpt: 'video-pretraining',
})) {
  test(`the name "${query}" brings ${start} first`, async () => {
    assert.match((await idsFor(query))[0] ?? '', new RegExp(`^${start}`));
  });
}

test('a misspelt word is read as the nearest one, and that is said', async () => {
  for (const [typed, read, id] of [
    ['minecarft', 'minecraft', 'optimus-2'],
    ['bandtis', 'bandit', 'reinforcement-learning-with-combinatorial'],
    ['hypernetwroks', 'hypernetwork', 'continual-model-based'],
    ['skeletn', 'skeleton', 'balanced'],
  ] as const) {
    const { corrections } = await answerFor(typed);
    assert.deepEqual(corrections, [{ typed, read }]);
    assert.ok((await idsFor(typed))[0]?.startsWith(id), typed);
  }
});

test('papers with all telling words come before the others, which say what they lack', async () => {
  const { hits, withAll } = await answerFor('offline reinforcement replay');
  assert.ok(withAll > 0 && withAll < hits.length);
  assert.ok(hits.slice(0, withAll).every(({ missing }) => missing.length === 0));
  assert.ok(hits.slice(withAll).every(({ missing }) => missing.length > 0));
});

test('phrases, exclusion, fields and years limit what is found', async () => {
  assert.equal((await idsFor('"action flow matching"')).length, 1);
  assert.deepEqual(await idsFor('"learning robot flow"'), []);
  const minecraft = await idsFor('minecraft');
  assert.deepEqual(
    await idsFor('minecraft -optimus'),
    minecraft.filter((id) => !id.startsWith('optimus')),
  );
  const by = await idsFor('author:"shunyu yao"');
  assert.deepEqual(by, ['react-synergizing-reasoning-and-acting-in-language-models']);
  const years = await idsFor('year:2018..2020');
  const dated = papers.filter(({ published }) => published && published >= '2018' && published < '2021');
  assert.deepEqual([...years].sort(), dated.map(({ id }) => id).sort());
});

test('case, accents, hyphens, word forms and British spelling do not matter', async () => {
  const [first] = await idsFor('generalization in dialogue');
  assert.equal((await idsFor('Generalisation in DIALOGUES'))[0], first);
  assert.deepEqual(await idsFor('zero-shot'), await idsFor('ZERO shot'));
  assert.ok((await idsFor('hal daume')).length > 0);
});

test('the same query has the same answer whatever was asked before', async () => {
  const fresh = await openIndex();
  for (const query of ['robot', 'zzz', 'video langu']) await idsFor(query, fresh);
  for (const query of ['robot learning', 'langu', 'web agents']) {
    assert.deepEqual(await idsFor(query, fresh), await idsFor(query, await openIndex()));
  }
});

test('nothing a person types is an error, and no paper is found twice', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (query) => {
      const pages = (await answerFor(query)).hits.map(({ paper }) => paper);
      assert.equal(new Set(pages).size, pages.length);
    }),
    { numRuns: 200 },
  );
});

test('a word typed twice is corrected and missed once', async () => {
  const { corrections } = await answerFor('minecarft agent minecarft');
  assert.deepEqual(corrections, [{ typed: 'minecarft', read: 'minecraft' }]);
  const { hits } = await answerFor('qqqqqq agent qqqqqq');
  assert.deepEqual(hits[0]?.missing, ['qqqqqq']);
});

test('common words do not decide', async () => {
  const [first] = await idsFor('restless bandits');
  assert.equal((await idsFor('what was the paper in which they show how to use restless bandits'))[0], first);
  assert.equal((await answerFor('the restless bandits of an agent')).hits[0]?.missing.includes('the'), false);
});

test('conditions alone find papers in the order of the shelf, and nothing finds nothing', async () => {
  const { hits, withAll } = await answerFor('-minecraft');
  assert.equal(withAll, hits.length);
  assert.deepEqual(
    hits.map(({ paper }) => paper),
    hits.map(({ paper }) => paper).sort((a, b) => a - b),
  );
  for (const nothing of ['', '   ', '***', '-', '""']) assert.deepEqual((await answerFor(nothing)).hits, []);
});

/** The misspellings of a word at one place: two letters swapped, one missing, doubled, replaced. */
function misspellings(word: string, at: number): string[] {
  const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const rest = `${next}${after}`;
  return [
    `${before}${next}${letter}${after}`,
    `${before}${rest}`,
    `${before}${letter}${letter}${rest}`,
    `${before}x${rest}`,
  ];
}

test('one wrong letter in a telling word of a title is corrected, openly, wherever it is', async () => {
  const results: boolean[] = [];
  for (const [word, id] of [
    ['minecraft', 'optimus-2'],
    ['hypernetworks', 'continual-model-based'],
    ['bandits', 'reinforcement-learning-with-combinatorial'],
    ['skeleton', 'balanced-representation'],
    ['introspection', 'recursive-introspection'],
    ['disentangled', 'learning-disentangled'],
    ['privileged', 'learning-long-horizon'],
    ['beacons', 'words-as-beacons'],
  ] as const) {
    for (let at = 0; at < word.length - 1; at++) {
      for (const typed of misspellings(word, at)) {
        const { corrections } = await answerFor(typed);
        assert.ok(corrections.every((correction) => correction.typed === typed));
        results.push((await idsFor(typed)).slice(0, 3).some((name) => name.startsWith(id)));
      }
    }
  }
  const share = results.filter(Boolean).length / results.length;
  assert.ok(share >= 0.95, `${share} found`);
});

test('what a whole text quotes need not stand in a paper; a phrase that is asked for must', async () => {
  const text = 'agents that plan in an open world such as "minecraft crafting tables of wood"';
  const { hits, loosened } = await answerFor(text);
  assert.deepEqual(loosened, ['minecraft crafting tables of wood']);
  assert.ok(hits.length > 0);
  assert.deepEqual((await answerFor('plan "minecraft crafting tables of wood"')).hits, []);
});

test('an initial stands for a name that it begins, and et al. for nobody', async () => {
  for (const [query, id] of [
    ['S. Yao', 'react-synergizing'],
    ['L. Van Gool', 'lalm-'],
    ['J. Clune', 'video-pretraining'],
    ['yao et al acting', 'react-synergizing'],
  ] as const) {
    const { hits } = await answerFor(query);
    assert.ok((await idsFor(query))[0]?.startsWith(id), query);
    assert.deepEqual(hits[0]?.missing, [], query);
  }
});

test('another word of the language is not taken for a misspelling', async () => {
  for (const query of [
    'browsing',
    'brain',
    'document',
    'scientist',
    'ambulance',
    'cooking',
    'drone',
    'llava',
  ]) {
    const { hits, corrections } = await answerFor(query);
    assert.deepEqual([hits.length, corrections.length], [0, 0], query);
  }
});

test('a famous title that the shelf does not have is not bent to one that it has', async () => {
  const { corrections, withAll } = await answerFor('attention is all you need');
  assert.deepEqual([corrections, withAll], [[], 0]);
});

test('a part of the name of a venue is no word of it, nor the day of a date', async () => {
  const index = await openIndex();
  for (const word of ['rl', '2', '27'])
    for (const { fields } of (await index.postings(word)).values())
      assert.ok(!fields.has('venue') && !fields.has('published'), word);
});
