import { plural } from './plural.ts';

export const language: string = 'pt';

export const locale: string = 'pt-BR';

export const frame = {
  skip: 'Ir para o conteúdo',
  shelf: 'Coleção',
  saved: 'Salvos',
  allPapers: 'Todos os artigos',
  search: 'Busca',
  atomFeed: 'Feed Atom',
  repository: 'Repositório',
  keys: 'Atalhos do teclado',
};

export const count = {
  papers: plural('pt-BR', { one: '# artigo', many: '# de artigos', other: '# artigos' }),
};
