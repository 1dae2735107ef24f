import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keySentenceOrFirst } from '../../../../src/paper/sentence/key-sentence.ts';

const gists: [name: string, before: string, gist: string, after: string][] = [
  [
    'what is proposed',
    'Zero-shot navigation is challenging. Existing methods often lack training data. ',
    'In this paper, we propose an action-aware zero-shot VLN method (A^2Nav) by exploiting the vision-and-language ability of foundation models.',
    ' Extensive experiments show A^2Nav achieves promising ZS-VLN performance.',
  ],
  [
    'the main thing before its parts',
    'Reinforcement learning (RL) is rapidly reaching human-level control capabilities. ',
    'We introduce Sequence Reinforcement Learning (SRL), an RL algorithm designed to produce a sequence of actions for a given input state.',
    ' We propose a "temporal recall" mechanism. To better assess performance, we introduce the FAS metric.',
  ],
  [
    'what a survey does',
    'Foundation models (FMs) have shown impressive results. Integrating RL with FMs enables robots to excel. ',
    'This survey paper comprehensively explores this exciting intersection.',
    ' We analyze the use of foundation models. Furthermore, we present a taxonomy.',
  ],
  [
    'a sentence that speaks of a workflow of experiments',
    '',
    'We propose an agent architecture that automates parts of the common reinforcement learning experiment workflow.',
    ' We provide a first prototype of this system.',
  ],
  [
    'a weaker verb that answers a difficulty',
    'Task-oriented dialogue is difficult. However, for complex tasks one must do all of these things. ',
    'To address these limitations, we augment the dialogue contexts with known valid workflow names and action plans.',
    ' We perform extensive experiments on ABCD.',
  ],
  [
    'a definition of the named thing',
    'Agents are popular. ',
    'LearnGUI is a dataset for mobile agents.',
    ' Results are good.',
  ],
];

for (const [name, before, gist, after] of gists) {
  test(`finds ${name}`, () => {
    const found = keySentenceOrFirst(before + gist + after);
    assert.deepEqual(found, { text: gist, start: before.length, end: before.length + gist.length });
  });
}

test('falls back on the first sentence, and on nothing', () => {
  assert.equal(keySentenceOrFirst('Sheep are woolly. Some are black.')?.text, 'Sheep are woolly.');
  assert.equal(keySentenceOrFirst(' \n '), undefined);
});
