import type { Theme } from '../theme.ts';

/** Night blue and lamplight, dark for every reader; titles in serif, text in sans, fine rules. */
export const observatory: Theme = {
  about: 'night blue and lamplight, dark for every reader, titles in a serif, fine rules',
  scheme: 'dark',
  colours: {
    light: {
      paper: '#f6f7fb',
      sheet: '#eaedf6',
      ink: '#161a33',
      quiet: '#494f6e',
      rule: '#cfd4e6',
      'strong-rule': '#704300',
      accent: '#704300',
      mark: '#fbe7b2',
    },
    dark: {
      paper: '#10142a',
      sheet: '#191f3b',
      ink: '#e6e8f4',
      quiet: '#aab1d0',
      rule: '#2f3760',
      'strong-rule': '#e9b765',
      accent: '#f0bd6c',
      mark: '#514116',
    },
  },
  faces: { text: 'sans', headings: 'serif', labels: 'sans' },
  headings: 'light',
  titles: 'ink',
  rule: 'fine',
  corners: 'round',
  edge: 'none',
};
