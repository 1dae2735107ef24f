import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';

const listings: [string, string][] = [
  [
    'one paper',
    'Walking on sand\n\nWe study how robots walk on loose ground and present a controller that learns from failed steps.\n',
  ],
  [
    'a paper of medicine',
    'Sleep and memory in shift workers\n\nBACKGROUND: Shift work disturbs sleep. METHODS: We followed 312 participants for two years. RESULTS: Memory was worse after nights.\n',
  ],
  [
    'a paper of history',
    'Salt roads of the north\n\nThis article examines how merchants of the fifteenth century moved salt, and argues that winter was their season.\n',
  ],
  [
    'a paper in German',
    'Gehen auf Sand\n\nIn dieser Arbeit untersuchen wir, wie Roboter auf losem Boden gehen, und stellen ein Verfahren vor, das aus Stürzen lernt.\n',
  ],
  [
    'a paper in Chinese',
    '沙地行走机器人的学习控制\n\n本文提出一种新的控制方法,使机器人能够在松软的沙地上行走。实验结果表明,该方法在多种地形上优于现有方法,并且能够从失败的步态中学习,从而减少跌倒的次数,提高行走的稳定性。\n',
  ],
];

const others: [string, string][] = [
  [
    'reviews',
    'R1:\n\nMy first impression is that this paper might be better reviewed elsewhere. We propose to reject it.\n\nR2:\n\nGood theoretical development and extensive experimental evaluation on four vision tasks. We show it.\n',
  ],
  [
    'a licence',
    '# Loom\n# You may use it under the terms of the GNU General Public License.\n\nLoom is a framework of weaving.\n\nThis paradigm supports looms that learn. We present a set of objects needed to design and evaluate models of cloth.\n',
  ],
  [
    'a novel',
    'Chapter 4\n\nWhen the rain had stopped, Anna opened the window and looked down at the garden, where the gardener was tying up the roses again.\n\n"It will not last," said her brother.\n\nShe made no answer, for she had heard him say so every morning since they came, and every morning the sun had shone until noon.\n',
  ],
  [
    'a life',
    'Research Interests\n\nWe study looms and how weavers learn to use them, in several experiments with models of threads.\n\nProfessional Experience\n\nLecturer in weaving, where we present methods and results of experiments on looms to students of all years.\n',
  ],
  [
    'a licence',
    'The Small Licence\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n',
  ],
  [
    'a manual',
    'Starting the server\n\nRun the command in the folder that holds the configuration file, and wait until it says that it listens on a port.\n\nStopping it\n\nPress the keys again. What was written before stays where it is, and the log tells when it was stopped.\n',
  ],
  [
    'minutes of a meeting',
    'Attendance\n\nAnna opened the meeting at ten. Five members were there, and two had sent their apologies to the chair.\n\nNext meeting\n\nIt was agreed to meet again in May, in the same room, and to bring the budget of the year before.\n',
  ],
  [
    'documentation with underlines',
    'MODEL_RESULTS\n-------------\n\nThe results of the model are written to this file; data of an earlier analysis is kept beside it, and each method says what it measured.\n',
  ],
  [
    'a README of data',
    'This folder holds the data behind [Walking on sand](https://example.org/sand).\n\n`steps.csv` has the data of the analysis; the method and the results of each experiment are told there.\n',
  ],
  [
    'the text of one paper',
    'Introduction\n\nWe study how robots walk on loose ground and present a controller that learns from failed steps of its own.\n\nRelated work\n\nEarlier research proposed a model of the ground. Our approach learns from data, and results show that it falls less.\n',
  ],
  [
    'a chapter in LaTeX',
    '\\chapter{Walking}\n\nWe study how robots walk on loose ground and present a controller that learns from failed steps of its own.\n',
  ],
];

for (const [name, text] of listings) {
  test(`a listing: ${name}`, () => assert.equal(formatOf(text)?.name, 'listing'));
}

for (const [name, text] of others) {
  test(`no listing: ${name}`, () => assert.equal(formatOf(text), undefined));
}
