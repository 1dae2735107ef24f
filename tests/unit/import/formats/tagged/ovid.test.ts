import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectedFrom } from '../../../../../src/import/collection.ts';
import { saidOf, sourceOf } from '../../given.ts';

test('exports of Ovid in any of their writings are refused by name', async () => {
  const record = (number: string, sign: string, indent = '') =>
    [
      `<${number}>`,
      `VN ${sign} Ovid Technologies`,
      `TI ${sign} Tides of the shore.`,
      `DP ${sign} Sep 2015`,
      `AU ${sign} Novak, Ida`,
      `SO ${sign} Journal of Tides. 2015, pp. 3-9.`,
      `PT ${sign} Journal`,
      '',
      `RF ${sign} Novak, I., Orr, B. (2004). Shores of the north. Journal of Tides, 3, 4-9.`,
      '',
      `      Berg, T., Orr, B. (2006). Hands in the north. Journal of Hands, 5, 14-19.`,
      '',
    ]
      .map((line) => `${indent}${line}`)
      .join('\n');
  for (const text of [
    record('7. ', ' -', ' ') + record('8. ', ' -', ' '),
    record('53. ', '-'),
    record('1', ' -'),
  ]) {
    const { candidates, problems } = await collectedFrom(
      [sourceOf(text, 'ovid.txt', 4096)],
      undefined,
      () => {},
    );
    assert.equal(candidates.length, 0);
    assert.match(saidOf(problems).join(), /this looks like an export of Ovid, which isn't read/);
  }
});
