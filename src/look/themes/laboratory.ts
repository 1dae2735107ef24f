import type { Theme } from '../theme.ts';

/** Cool white, bold sans, one heavy rule, square corners: the notice board of a laboratory. */
export const laboratory: Theme = {
  about: 'cool white, a bold sans, heavy rules, square corners: a laboratory’s own pages',
  scheme: 'auto',
  colours: {
    light: {
      paper: '#ffffff',
      sheet: '#f1f5f8',
      ink: '#0f1a22',
      quiet: '#45535e',
      rule: '#cfdae1',
      'strong-rule': '#0f1a22',
      accent: '#00557d',
      mark: '#fdf0a6',
    },
    dark: {
      paper: '#0f161b',
      sheet: '#18222a',
      ink: '#e4edf3',
      quiet: '#a5b4bf',
      rule: '#2c3b46',
      'strong-rule': '#8fa6b5',
      accent: '#6cc3ef',
      mark: '#4a4413',
    },
  },
  faces: { text: 'sans', headings: 'sans', labels: 'sans' },
  headings: 'bold',
  titles: 'accent',
  rule: 'heavy',
  corners: 'square',
  edge: 'accent',
};
