import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, foundIn, problemsOf, saidOf, wordsOf } from '../../given.ts';

const react = 'ReAct: Synergizing Reasoning and Acting in Language Models';
const acting =
  'While large language models have demonstrated impressive capabilities, we explore the use of LLMs to generate both reasoning traces and task-specific actions.';
const octo = 'Octo-planner: On-device Language Model for Planner-Action Agents';
const planning =
  'AI agents have become increasingly significant in various domains. This paper presents an efficient on-device framework.';

const chromeOf = async (text: string) =>
  (await foundIn('listing', text)).flatMap((found) =>
    found.kind === 'chrome' ? [[found.section, found.line, found.chrome]] : [],
  );

test('titles and abstracts, with where they begin', async () => {
  const found = await foundIn('listing', `${react}\n\n${acting}\n\n${octo}\n\n${planning}\n`);
  assert.deepEqual(wordsOf(found), [
    [react, acting],
    [octo, planning],
  ]);
  assert.deepEqual(
    found.map((each) => each.kind === 'entry' && each.entry.line),
    [1, 5],
  );
});

test('Windows line ends, stray spaces, several blank lines, hard-wrapped lines, no final newline', async () => {
  const wrapped = acting.replace(' the use', '  \r\n\t the use');
  const text = `\r\n  ${react}\t\r\n \t \r\n\r\n\r\n${wrapped}\r\n\r\n${octo.replace(' Language', '\r\nLanguage')}\r\n\r\n${planning}`;
  assert.deepEqual(wordsOf(await foundIn('listing', text)), [
    [react, acting],
    [octo, planning],
  ]);
});

test('listing chrome is read', async () => {
  const text = `new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nbyAK and the research community\n\nJul 4\n\n${react}\n\n${acting}\n`;
  assert.deepEqual(await chromeOf(text), [
    [0, 1, { badge: 'new' }],
    [0, 3, { call: 'Get trending papers in your email inbox!' }],
    [0, 5, { button: 'Subscribe' }],
    [0, 7, { curator: 'AK and the research community' }],
    [0, 9, { day: { month: 7, day: 4 } }],
  ]);
});

test('listing chrome between title and abstract, between papers and behind them', async () => {
  const text = `${react}\n\nUpvote\n\n12\n\n${acting}\n\nSubscribe\n\n${octo}\n\n${planning}\n\nby AK\n\nLoad more\n`;
  const found = await foundIn('listing', text);
  assert.deepEqual(wordsOf(found), [
    [react, acting],
    [octo, planning],
  ]);
  assert.ok(problemsOf(found).every(({ severity }) => severity === 'note'));
});

test("a page's own buttons and counts are named once", async () => {
  const found = await foundIn('listing', `${react}\n\nUpvote\n\n12\n\n${acting}\n\nUpvote\n\nLoad more\n`);
  assert.deepEqual(saidOf(problemsOf(found)), [
    "list.txt:3 the page's own words were not kept: Upvote, 12, Load more",
  ]);
});

test('two days in one text are two listings, each with the listing chrome around its day', async () => {
  const text = `Jul 4\n\n${react}\n\n${acting}\n\nby Another Curator\n\nJul 3\n\n${octo}\n\n${planning}\n`;
  const found = await foundIn('listing', text);
  assert.deepEqual(
    entriesOf(found).map(({ section }) => section),
    [0, 1],
  );
  assert.deepEqual(await chromeOf(text), [
    [0, 1, { day: { month: 7, day: 4 } }],
    [1, 7, { curator: 'Another Curator' }],
    [1, 9, { day: { month: 7, day: 3 } }],
  ]);
});

test('a badge beside a paper does not begin another listing', async () => {
  const found = await foundIn('listing', `Jul 4\n\n${react}\n\n${acting}\n\nnew\n\n${octo}\n\n${planning}\n`);
  assert.deepEqual(
    entriesOf(found).map(({ section }) => section),
    [0, 0],
  );
});

const titles = [
  'When, Why and How Much? Adaptive Learning Rate Scheduling by Refinement',
  'Game On: Towards Language Models as RL Experimenters',
  'Is Attention All You Need?',
  'What Matters in Building Vision-Language-Action Models, and Why Does It Matter so Much?',
  'Attention Is Not All You Need.',
  'On the Unreasonable Effectiveness of Language Models in the Real World.',
  'Agents at Work, Part I. From Tools to Tasks: Can They Plan Their Day Yet?',
  'By Their Fruits: Learning to Judge Agents',
  'Subscribe to Your Own Thoughts: Self-Distillation of Agents',
  'May 4 Be with You',
  'You Only Look at Screens',
  'GPT-4',
];

for (const title of titles) {
  test(`"${title}" is a title`, async () => {
    assert.deepEqual(wordsOf(await foundIn('listing', `${title}\n\n${acting}\n\n${octo}\n\n${planning}\n`)), [
      [title, acting],
      [octo, planning],
    ]);
  });
}

const abstracts = [
  'We show that one sentence is enough to say what a paper does.',
  'We give a bound of 3.5 on this. It is tight.',
  'Project site with code and with data: https://react-lm.github.io and nothing else at all is here.',
  'Can a robot learn by watching videos? We show that it can, given enough of them.',
];

for (const abstract of abstracts) {
  test(`"${abstract}" is an abstract`, async () => {
    assert.deepEqual(
      wordsOf(await foundIn('listing', `${react}\n\n${abstract}\n\n${octo}\n\n${planning}\n`)),
      [
        [react, abstract],
        [octo, planning],
      ],
    );
  });
}

test('a title without an abstract is refused, its neighbours are not', async () => {
  const found = await foundIn(
    'listing',
    `${react}\n\n${acting}\n\nLost Title\n\n${octo}\n\n${planning}\n\nLast Title\n`,
  );
  assert.deepEqual(wordsOf(found), [
    [react, acting],
    [octo, planning],
  ]);
  assert.deepEqual(
    problemsOf(found).map(({ line, what }) => [line, what]),
    [
      [5, 'a title without an abstract: "Lost Title"'],
      [11, 'a title without an abstract: "Last Title"'],
    ],
  );
});

test('an abstract without a title is refused, its neighbours are not', async () => {
  const found = await foundIn(
    'listing',
    `${acting}\n\n${react}\n\n${acting}\n\n${planning}\n\n${octo}\n\n${planning}\n`,
  );
  assert.deepEqual(wordsOf(found), [
    [react, acting],
    [octo, planning],
  ]);
  assert.deepEqual(
    problemsOf(found).map(({ line, what }) => [line, what]),
    [
      [1, `an abstract without a title: "${acting}"`],
      [7, `an abstract without a title: "${planning}"`],
    ],
  );
});

test('a text without any blank line is refused before it fills the memory', async () => {
  const lines = `${'word '.repeat(200)}\n`.repeat(1200);
  await assert.rejects(foundIn('listing', lines), /more than 1000000 characters/);
});
