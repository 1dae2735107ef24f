import assert from 'node:assert/strict';
import test from 'node:test';
import { nearestPapers, paperAtAlias } from '../../../../src/shelf/lookup/nearest-names.ts';
import type { PaperName } from '../../../../src/shelf/lookup/paper-names.ts';

const names: PaperName[] = [
  ['learning-to-navigate-the-web', 'Learning to Navigate the Web'],
  ['react-synergizing-reasoning-and-acting-in-language-models', 'ReAct', '2210.03629', 'ReAct'],
  ['retroformer-retrospective-language-agents', 'Retroformer', 'hep-th/9901001'],
  ['video-pretraining-vpt', 'VPT'],
];

const react = 'react-synergizing-reasoning-and-acting-in-language-models';

test('an alias leads to its paper, in whichever way the address is written', () => {
  for (const path of [
    'papers/2210.03629/',
    'papers/2210.03629',
    'papers/2210.03629/index.html',
    'papers/2210.03629.html',
  ]) {
    assert.equal(paperAtAlias(names, path), react, path);
  }
  assert.equal(paperAtAlias(names, 'papers/hep-th/9901001/'), 'retroformer-retrospective-language-agents');
});

test('any version of an arXiv id leads to the paper', () => {
  assert.equal(paperAtAlias(names, 'papers/2210.03629v3/'), react);
});

test('an unknown address is no alias', () => {
  for (const path of ['papers/2210.03620/', 'papers/', '', 'papers/toString/'])
    assert.equal(paperAtAlias(names, path), undefined, path);
});

const wanted: [what: string, path: string, id: string][] = [
  ['a misspelling', 'papers/react-sinergising-resoning-and-acting-in-languge-models/', react],
  ['a name cut short', 'papers/retroform/', 'retroformer-retrospective-language-agents'],
  ['other words of the title', 'papers/vpt/', 'video-pretraining-vpt'],
  ['capitals and underscores', 'papers/Learning_To_Navigate_Web', 'learning-to-navigate-the-web'],
  ['words run together', 'papers/learningtonavigate/', 'learning-to-navigate-the-web'],
  ['a word in two', 'papers/retro-former', 'retroformer-retrospective-language-agents'],
  ['an id that has changed since', 'papers/web-navigate-by-learning/', 'learning-to-navigate-the-web'],
  ['a name with accents', 'papers/Rétroformer', 'retroformer-retrospective-language-agents'],
  ['a file of another site', 'blog/2023/retroformer.html', 'retroformer-retrospective-language-agents'],
];

for (const [what, path, id] of wanted) {
  test(`the nearest paper to ${what}`, () => assert.equal(nearestPapers(names, path)[0]?.[0], id));
}

test('nothing is near to an address that is like none', () => {
  for (const path of [
    'papers/qqqq/',
    'papers/',
    '',
    '%%%',
    'wp-login.php',
    'blog/',
    'papers/2210.03620/',
    'papers/chess-openings-for-beginners/',
    'papers/language-of-whales-and-dolphins/',
    'papers/a-survey-of-retrosynthesis/',
  ])
    assert.deepEqual(nearestPapers(names, path), [], path);
});

test('a word that many papers have tells none of them, unless others do', () => {
  const many = Array.from(
    { length: 30 },
    (_, index): PaperName => [`agents-${'abcdefghij'[index % 10]}${index}`, ''],
  );
  assert.deepEqual(nearestPapers(many, 'papers/agents/'), []);
  assert.deepEqual(nearestPapers([...many, ['agents-of-tides', '']], 'papers/agents-tides/'), [
    ['agents-of-tides', ''],
  ]);
});

test('five papers at most are offered', () => {
  const many = Array.from({ length: 9 }, (_, index): PaperName => [`learning-to-act-${index}`, '']);
  assert.equal(nearestPapers(many, 'papers/learning-to-act/').length, 5);
});
