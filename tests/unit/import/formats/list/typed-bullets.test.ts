import assert from 'node:assert/strict';
import test from 'node:test';
import { listWorks } from '../../../../../src/import/formats/list/works.ts';

const worksIn = (list: string) => listWorks(`# Papers\n\n${list}`).works;

test('bullets that are typed below a numbered title are entries, and the title their keyword', () => {
  for (const [one, two] of ['••', '‣‣', '▪▪', '––', ['a)', 'b)'], ['1)', '2)'], ['(1)', '(2)']] as const)
    assert.deepEqual(
      worksIn(`1. **Shelves**
${one} A. Berg and B. Roe, "Shelves in the wild", ICML 2019.
${two} C. Orr and D. Li, "Shelves at home", NeurIPS 2020.
`),
      [
        {
          line: 4,
          fields: {
            title: 'Shelves in the wild',
            authors: ['A. Berg', 'B. Roe'],
            type: 'paper-conference',
            venue: 'ICML 2019',
            published: '2019',
            keywords: ['Shelves'],
          },
        },
        {
          line: 5,
          fields: {
            title: 'Shelves at home',
            authors: ['C. Orr', 'D. Li'],
            type: 'paper-conference',
            venue: 'NeurIPS 2020',
            published: '2020',
            keywords: ['Shelves'],
          },
        },
      ],
      one,
    );
});

test('a dash that begins a single line is no bullet', () => {
  const [work] = worksIn('- Hands that plan their way\n  – A. Berg, B. Roe. ICML 2019\n');
  assert.deepEqual(work?.fields['authors'], ['A. Berg', 'B. Roe']);
});
