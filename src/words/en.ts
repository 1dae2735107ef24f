import { plural } from './plural.ts';

/** The tag (BCP 47) of the language, for `lang` and for Intl. */
export const language: string = 'en';

/** What stands around every page. */
export const frame = {
  skip: 'Skip to the content',
  shelf: 'Shelf',
  saved: 'Saved',
  allPapers: 'All papers',
  search: 'Search',
  atomFeed: 'Atom feed',
  repository: 'Repository',
  keys: 'Keys',
};

/** Numbers of things. */
export const count = {
  papers: plural('en', { one: '# paper', other: '# papers' }),
};
