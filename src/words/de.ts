import { plural } from './plural.ts';

export const language: string = 'de';

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
  papers: plural('de', { one: '# Arbeit', other: '# Arbeiten' }),
};
