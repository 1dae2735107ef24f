import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { risOf } from '../../../../src/paper/citation/ris.ts';
import { hostileText } from '../../hostile.ts';
import { paperOf } from '../../paper-of.ts';

test('a preprint is unpublished work of arXiv', () =>
  assert.equal(
    risOf(
      paperOf({
        title: 'On $\\pi_0$',
        authors: ['Hal Daumé III', 'Nexa AI Team'],
        published: '2022-10',
        arxiv: '2210.03629',
      }),
    ),
    `TY  - UNPB
ID  - daume2022pi0
TI  - On π0
AU  - Daumé, Hal, III
AU  - Nexa AI Team
PY  - 2022
DA  - 2022/10/
PB  - arXiv
AN  - arXiv:2210.03629
UR  - https://arxiv.org/abs/2210.03629
ER  - `,
  ));

test('a conference paper has its venue and year', () => {
  const ris = risOf(paperOf({ title: 'Acting', venue: 'ICLR 2023', published: '2022-10', doi: '10.1/a' }));
  assert.match(ris, /^TY {2}- CONF\n[^]*\nPY {2}- 2023\nT2 {2}- ICLR 2023\nDO {2}- 10\.1\/a\nER {2}- $/);
  assert.doesNotMatch(ris, /^DA|^PB/m);
});

test('any text stays on its line', () =>
  fc.assert(
    fc.property(hostileText, hostileText, (title, name) => {
      const lines = risOf(paperOf({ title, authors: [name], venue: name })).split(
        /\r\n|[\n\v\f\r\u0085\u2028\u2029]/,
      );
      assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)));
    }),
  ));
