import type { Theme } from '../theme.ts';

/** Warm paper, oxblood, a serif for reading and double rules: a well-set journal. */
export const journal: Theme = {
  about: 'warm paper, a serif for reading, double rules: a well-set journal',
  scheme: 'auto',
  colours: {
    light: {
      paper: '#fcfaf5',
      sheet: '#f4f0e6',
      ink: '#1d1b18',
      quiet: '#56514a',
      rule: '#d9d2c3',
      'strong-rule': '#1d1b18',
      accent: '#8c2a1c',
      mark: '#f6e6b8',
    },
    dark: {
      paper: '#171614',
      sheet: '#211f1c',
      ink: '#ebe5d9',
      quiet: '#b3ab9d',
      rule: '#3a362f',
      'strong-rule': '#8d8577',
      accent: '#f0a48e',
      mark: '#4d3f17',
    },
  },
  faces: { text: 'serif', headings: 'serif', labels: 'sans' },
  headings: 'light',
  titles: 'ink',
  rule: 'double',
  corners: 'soft',
  edge: 'none',
};
