import assert from 'node:assert/strict';
import test from 'node:test';
import { Cursor, parseStateOf, type Reader } from '../../../../src/paper/text/cursor.ts';
import type { Inline } from '../../../../src/paper/text/inline.ts';
import { parsed } from '../../../../src/paper/text/parse.ts';
import { readAddress } from '../../../../src/paper/text/reader/address.ts';
import {
  readAccent,
  readEscape,
  readLineBreak,
  readLoneBackslash,
  readQuotationMark,
} from '../../../../src/paper/text/reader/escape.ts';
import { readDelimiter, readFormula } from '../../../../src/paper/text/reader/formula.ts';
import {
  readBracedSymbol,
  readSpacingBraces,
  readStyledGroup,
} from '../../../../src/paper/text/reader/group.ts';
import { readMacro } from '../../../../src/paper/text/reader/macro.ts';
import { readSubscript, readSuperscript } from '../../../../src/paper/text/reader/script.ts';
import { readTie } from '../../../../src/paper/text/reader/tie.ts';

/** A tree on a line: `superscript(2)`. */
const shown = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'math') return `math(${node.tex})`;
      return `${node.type}(${shown(node.children)})`;
    })
    .join('');

/**
 * What a reader makes of the source behind `‸`, and what it leaves, as `made|left`; `undefined` where
 * something else stands there.
 */
function readingOf(reader: Reader, marked: string): string | undefined {
  const source = marked.replace('‸', '');
  const cursor = new Cursor(
    parseStateOf(source, (inner) => {
      inner.keep(inner.range.end);
      return inner.result();
    }),
  );
  cursor.at = marked.indexOf('‸');
  if (!reader(cursor)) return undefined;
  return `${shown(cursor.result())}|${source.slice(cursor.at)}`;
}

const readings: [reader: Reader, source: string, reading: string | undefined][] = [
  [readLoneBackslash, 'a‸\\', '\\|'],
  [readLoneBackslash, 'a‸\\b', undefined],
  [readEscape, '24.8‸\\% of', '%| of'],
  [readEscape, '16‸\\,FPS', '\u00a0|FPS'],
  [readEscape, 'data‸\\-base', '|base'],
  [readEscape, '‸\\^{}2', '^|2'],
  [readEscape, '‸\\^2', undefined],
  [readEscape, '‸\\a', undefined],
  [readAccent, "Pok‸\\'emon", 'é|mon'],
  [readAccent, '‸\\d 5', undefined],
  [readQuotationMark, 'say ‸\\"so\\"', '"|so\\"'],
  [readQuotationMark, "object‸\\'s own", "'|s own"],
  [readQuotationMark, "Pok‸\\'emon", undefined],
  [readLineBreak, 'one‸\\\\ two', '| two'],
  [readLineBreak, 'C:‸\\\\two', '\\\\|two'],
  [readFormula, 'in ‸$x^2$ steps', 'math(x^2)| steps'],
  [readFormula, 'in ‸\\(x\\)', 'math(x)|'],
  [readFormula, 'costs ‸$5 to $10', undefined],
  [readFormula, '‸$$$x$$$', undefined],
  [readDelimiter, 'costs ‸$5', '$|5'],
  [readDelimiter, '‸\\[1, 2\\]', '\\[|1, 2\\]'],
  [readSuperscript, 'A‸^2Nav', 'superscript(2)|Nav'],
  [readSuperscript, 'n‸^{1+o(1)}.', 'superscript(1+o(1))|.'],
  [readSuperscript, '360‸^{\\circ} view', '°| view'],
  [readSuperscript, '360‸^{\\circ                  view}', 'superscript(\\circ                  view)|'],
  [readSuperscript, '‸^2', undefined],
  [readSuperscript, 'x‸^ab', undefined],
  [readSubscript, 'x‸_{i},', 'subscript(i)|,'],
  [readSubscript, 'frame‸_{id}.png', undefined],
  [readSpacingBraces, '14‸{,}056', ',|056'],
  [readSpacingBraces, '‸{,}', undefined],
  [readStyledGroup, '‸{\\em so} it', 'emphasis(so)| it'],
  [readStyledGroup, '‸{\\emph so}', undefined],
  [readBracedSymbol, '360‸{\\deg} view', '°| view'],
  [readBracedSymbol, '‸{\\name}', undefined],
  [readTie, 'Models‸~(LLMs)', '\u00a0|(LLMs)'],
  [readTie, '1‸~4', undefined],
  [readAddress, 'at ‸https://a.org/x\\_y!', 'link(https://a.org/x_y)|!'],
  [readAddress, '‸http://', 'http|://'],
  [readMacro, '‸\\emph{so} it', 'emphasis(so)| it'],
  [readMacro, '‸\\text{so} it', 'so| it'],
  [readMacro, '‸\\url{https://a.org} it', 'link(https://a.org)| it'],
  [readMacro, '‸\\href{https://a.org}{so} it', 'link(so)| it'],
  [readMacro, '‸\\url{javascript:x} it', '\\url{javascript:x}| it'],
  [readMacro, 'S‸\\o ren', 'ø|ren'],
  [readMacro, 'stra‸\\ss{}e', 'ß|e'],
  [readMacro, '100‸\\times more', '×| more'],
  [readMacro, 'a‸\\quad b', '| b'],
  [readMacro, 'data‸\\allowbreak base', '|base'],
  [readMacro, '‸\\name{so}', '\\name|{so}'],
  [readMacro, '‸\\@', '\\@|'],
];

for (const [reader, source, reading] of readings) {
  test(`${reader.name}: ${JSON.stringify(source)}`, () => assert.equal(readingOf(reader, source), reading));
}

test('a group with more parts, and a text with more problems, than a call takes arguments is read', () => {
  const { nodes } = parsed(`\\text{${'a^2'.repeat(200_000)}}`);
  assert.equal(nodes.length, 400_000);
  assert.equal(parsed(`~${'frac '.repeat(200_000)}`).problems.length, 200_000);
});
