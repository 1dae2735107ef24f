import { plural } from './plural.ts';

export const language: string = 'fr';

export const locale: string = 'fr-FR';

export const frame = {
  skip: 'Aller au contenu',
  shelf: 'Collection',
  saved: 'Enregistrés',
  allPapers: 'Tous les articles',
  search: 'Recherche',
  atomFeed: 'Flux Atom',
  repository: 'Dépôt',
  keys: 'Raccourcis clavier',
};

export const count = {
  papers: plural('fr-FR', { one: '# article', many: '# d’articles', other: '# articles' }),
};
