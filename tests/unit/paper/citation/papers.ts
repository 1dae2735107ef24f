import type { Paper } from '../../../../src/paper/paper.ts';
import { paperOf } from '../../paper-of.ts';

/** Papers with all that is hard to cite: names of every kind, TeX, signs of TeX, unknown fields. */
export const hardPapers: readonly Paper[] = [
  paperOf({
    id: 'names',
    title: 'Names of Every Kind',
    authors: [
      'Hal Daumé III',
      'Jan van der Berg',
      'Luc Van Gool',
      'Guy Van den Broeck',
      'Blaise Agüera y Arcas',
      'Gemini Team, Google',
      'Barnes and Noble',
      'Plato',
      'Martin Luther King, Jr.',
      'Jean-Paul Łukasz Ørsted',
      '山田 太郎',
      'Ludwig von Beethoven',
      'José de la Cruz',
      'O’Neil, Brian',
      'Đặng Văn',
    ],
    published: '2024-03-01',
    arxiv: '2403.00001',
  }),
  paperOf({
    id: 'tex',
    title: 'On $\\pi_0$ in $O(n \\log n)$ \\& 50\\% of a_b: an LLM for iOS in 3D, c# {x}',
    authors: ['Ada Byron'],
    published: '2022-10',
    arxiv: '2210.00002',
  }),
  paperOf({
    id: 'styles',
    title: 'A^2Nav and \\textsc{Aiev}: ~9 \\ours “quoted” α-β, naïve — $\\{x\\}$',
    authors: ['Nexa AI Team', 'R&D Lab'],
    venue: 'ICLR 2023 (R&D_Oral)',
    doi: '10.1234/a_b%c',
    published: '2022-10',
  }),
  paperOf({
    id: 'journal',
    title: 'Who Acts? H$_2$O at 100%',
    authors: ['Ada Byron', 'Alan Turing'],
    venue: 'Transactions on Machine Learning Research',
    published: '2025',
    openreview: 'abcdefgh',
  }),
  paperOf({
    id: 'elsewhere',
    title: 'Acting in Mice',
    authors: ['Ada Byron'],
    venue: 'eLife',
    published: '2023-05-01',
    doi: '10.7554/eLife.1',
  }),
  paperOf({ id: 'unknown', title: 'Nothing Else is Known' }),
];
