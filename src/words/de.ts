import { plural } from './plural.ts';

export const language: string = 'de';

export const locale: string = 'de-DE';

export const frame = {
  skip: 'Zum Inhalt springen',
  shelf: 'Regal',
  saved: 'Gemerkt',
  allPapers: 'Alle Arbeiten',
  search: 'Suche',
  atomFeed: 'Atom-Feed',
  repository: 'Repositorium',
  keys: 'Tasten',
};

export const count = {
  papers: plural('de-DE', { one: '# Arbeit', other: '# Arbeiten' }),
};
