import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf } from '../../../../../src/import/formats/formats.ts';
import { arxivMailWorks } from '../../../../../src/import/formats/pasted/arxiv-mail.ts';
import { fieldsIn, outcomes } from '../read-works.ts';

const rule = '-'.repeat(78);
const mail = String.raw`${rule}
Send any comments regarding submissions directly to submitter.
${rule}
 Submissions to:
Ropes and Sails
 received from  Fri  5 Sep 25 18:00:00 GMT  to  Mon  8 Sep 25 18:00:00 GMT
${rule}
\\
arXiv:2509.01234
Date: Wed, 3 Sep 2025 11:02:11 GMT   (214kb)

Title: An Analysis of Ropes in the
  Sea
Authors: Ida Novak (1), Bo Orr, Micka\"el
  Roe ((1) Ulm)
Categories: cs.CL eess.AS
Comments: Published in Hands,
  13-24
DOI: 10.5555/978-3_2
\\
  This paper investigates ropes
in the sea.
\\ ( https://arxiv.org/abs/2509.01234 ,  214kb)
${rule}
\\
arXiv:2311.01234
replaced with revised version Thu, 4 Sep 2025 02:11:32 GMT   (620kb,D)

Title: Sails in the Sea
Authors: Tove Berg
Categories: cs.CL
\\ ( https://arxiv.org/abs/2311.01234 ,  620kb)
`;

test('a mail in which arXiv lists papers', () => {
  assert.equal(formatOf(mail)?.name, 'arxiv-mail');
  assert.deepEqual(fieldsIn(arxivMailWorks(mail)), [
    {
      title: 'An Analysis of Ropes in the Sea',
      authors: ['Ida Novak', 'Bo Orr', 'Mickaël Roe'],
      abstract: 'This paper investigates ropes in the sea.',
      published: '2025-09-03',
      type: 'article',
      arxiv: '2509.01234',
      categories: ['cs.CL', 'eess.AS'],
      doi: '10.5555/978-3_2',
      extra: { comments: 'Published in Hands, 13-24' },
    },
    {
      title: 'Sails in the Sea',
      authors: ['Tove Berg'],
      type: 'article',
      arxiv: '2311.01234',
      categories: ['cs.CL'],
      extra: { revised: 'Thu, 4 Sep 2025 02:11:32 GMT' },
    },
  ]);
  assert.deepEqual(
    outcomes(arxivMailWorks(mail)).map(([line]) => line),
    [9, 26],
  );
});
