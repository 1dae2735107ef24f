import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { identifiersIn } from '../../../../src/search/query/identifier.ts';
import { hostileText } from '../../hostile.ts';
import { answerFor, idsFor, papers } from '../real-shelf.ts';

for (const [text, name] of [
  ['2210.03629', '2210.03629'],
  ['2210.03629v3', '2210.03629'],
  ['arxiv 2210.03629', '2210.03629'],
  ['arXiv:2210.03629v1 [cs.CL]', '2210.03629'],
  ['arXiv:2210.03629v3  [cs.CL]  10 Mar 2023', '2210.03629'],
  ['arxiv.org/abs/2210.03629', '2210.03629'],
  ['https://arxiv.org/abs/2210.03629,', '2210.03629'],
  ['(https://arxiv.org/abs/2210.03629)', '2210.03629'],
  ['openreview.net/forum?id=WE_vluYUL-X', 'we_vluyul-x'],
  ['shelf.example/base/papers/react-synergizing/', 'react-synergizing'],
  ['arXiv: 2210.03629', '2210.03629'],
  ['hep-th/9901001v2', 'hep-th/9901001'],
  ['https://arxiv.org/pdf/2210.03629v3.pdf', '2210.03629'],
  ['http://www.arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
  ['https://huggingface.co/papers/2210.03629?x=1#y', '2210.03629'],
  ['https://doi.org/10.48550/arXiv.2210.03629', '2210.03629'],
  ['doi:10.3233/FAIA230343', '10.3233/faia230343'],
  ['https://dx.doi.org/10.3233/FAIA230343', '10.3233/faia230343'],
  ['https://openreview.net/forum?id=WE_vluYUL-X', 'we_vluyul-x'],
  ['https://shelf.example/base/papers/react-synergizing/', 'react-synergizing'],
  ['PMID: 30898391', '30898391'],
  ['pubmed 30898391', '30898391'],
  ['https://pubmed.ncbi.nlm.nih.gov/30898391/', '30898391'],
  ['PMC6754211', 'pmc6754211'],
  ['978-0-306-40615-7', '9780306406157'],
  ['ISBN-10: 0-306-40615-X', '030640615x'],
] as const) {
  test(`${text} names ${name}`, () => {
    assert.ok(identifiersIn(text).includes(name), String(identifiersIn(text)));
  });
}

test('words are no identifier', () => {
  for (const text of [
    '',
    'react',
    'gui-r1',
    '2024',
    'a 2210.03629 b',
    'v2.5',
    '3.5',
    'title:react',
    '30898391',
    'pmc',
    '1234-5678',
  ])
    assert.deepEqual(identifiersIn(text), [], text);
  fc.assert(fc.property(hostileText, (text) => Array.isArray(identifiersIn(text))));
});

test('every identifier of the shelf brings its paper and no other', async () => {
  for (const { id, arxiv, doi, openreview } of papers) {
    const given = [
      arxiv,
      arxiv && `https://arxiv.org/abs/${arxiv}v1`,
      arxiv && `https://doi.org/10.48550/arXiv.${arxiv}`,
      doi && `https://doi.org/${doi}`,
      openreview && `https://openreview.net/forum?id=${openreview}`,
      `https://shelf.example/papers/${id}/`,
    ];
    for (const query of given) if (query) assert.deepEqual(await idsFor(query), [id], query);
  }
});

test('an identifier of a paper elsewhere is no error', async () => {
  for (const query of ['1234.56789', 'https://arxiv.org/abs/1234.56789', 'https://example.org/'])
    assert.ok((await answerFor(query)).hits.length >= 0);
});
