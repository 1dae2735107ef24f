import { plural } from './plural.ts';

export const language: string = 'es';

export const locale: string = 'es-ES';

export const frame = {
  skip: 'Ir al contenido',
  shelf: 'Colección',
  saved: 'Guardados',
  allPapers: 'Todos los artículos',
  search: 'Búsqueda',
  atomFeed: 'Canal Atom',
  repository: 'Repositorio',
  keys: 'Atajos de teclado',
};

export const count = {
  papers: plural('es-ES', { one: '# artículo', many: '# de artículos', other: '# artículos' }),
};
