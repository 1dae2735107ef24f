import { plural } from './plural.ts';

export const language: string = 'pt';

export const locale: string = 'pt-BR';

export const frame = {
  addPaper: 'Propor um artigo',
  skip: 'Ir para o conteúdo',
  shelf: 'Coleção',
  saved: 'Salvos',
  topics: 'Temas',
  map: 'Mapa',
  allPapers: 'Todos os artigos',
  search: 'Busca',
  atomFeed: 'Feed Atom',
  repository: 'Repositório',
  keys: 'Atalhos do teclado',
};

export const count = {
  papers: plural(locale, { one: '# artigo', many: '# de artigos', other: '# artigos' }),
  days: plural(locale, { one: '# dia', many: '# de dias', other: '# dias' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `“${text}”`,
};

export const dates = {
  written: (date: string) => date.replace(/^1 /, '1º '),
  week: (range: string, _first: string, _last: string) => range,
  weekdays: ['Se', 'Te', 'Qa', 'Qi', 'Sx', 'Sá', 'Do'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} para explorar e buscar.`,
  curator: (name: string) => `por ${name}`,
  subscribe: 'Assinar',
};

export const list = {
  dateUnknown: 'Data desconhecida',
  authorsUnknown: 'Autores desconhecidos',
  more: (authors: number) => `e mais ${authors}`,
  isNew: 'novo',
  pages: 'Páginas desta lista',
  previous: 'Anterior',
  next: 'Próxima',
  page: (page: number, of: number) => `Página ${page} de ${of}`,
  pageOf: (title: string, page: number) => `${title}, página ${page}`,
  from: (first: number, papers: number) => `Artigos a partir do nº ${first} de ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Citar:' : `Citar todos os ${papers}:`),
  records: 'Registros',
  density: 'Densidade da lista',
  reading: 'Leitura',
  scanning: 'Visão rápida',
};

export const facets = {
  year: {
    name: 'Ano',
    plural: 'Anos',
    about: 'Quando um artigo foi publicado pela primeira vez, até onde a fonte sabe.',
  },
  venue: {
    name: 'Periódico ou evento',
    plural: 'Periódicos e eventos',
    about: 'A conferência ou o periódico que uma fonte indica.',
  },
  author: {
    name: 'Autor',
    plural: 'Autores',
    about: (papers: number) =>
      `Autores de pelo menos ${papers} artigos desta coleção. Pessoas de mesmo nome são distinguidas onde um ORCID iD ou a curadoria as distingue.`,
  },
  day: {
    name: 'Dia de inclusão',
    plural: 'Inclusões',
    about: 'O dia em que um artigo entrou nesta coleção.',
  },
  type: {
    name: 'Tipo',
    plural: 'Tipos',
    about: 'Que tipo de obra é, quando uma fonte informa.',
  },
  keyword: {
    name: 'Palavra-chave',
    plural: 'Palavras-chave',
    about: (papers: number) => `Palavras-chave de pelo menos ${papers} artigos, como as fontes as dão.`,
  },
  category: {
    name: 'Categoria',
    plural: 'Categorias',
    about: 'As categorias do arXiv em que um artigo está classificado.',
  },
  award: { name: 'Prêmio', plural: 'Prêmios', about: 'Os prêmios que uma fonte indica.' },
  has: { name: 'Com', plural: 'Complementos', about: 'O que acompanha um artigo.' },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    one: '# artigo não tem aqui nenhum autor com página; na página de um artigo, os nomes levam a uma busca.',
    many: '# de artigos não têm aqui nenhum autor com página; na página de um artigo, os nomes levam a uma busca.',
    other:
      '# artigos não têm aqui nenhum autor com página; na página de um artigo, os nomes levam a uma busca.',
  }),
  keyword: plural(locale, {
    one: '# artigo não tem aqui nenhuma palavra-chave com página.',
    many: '# de artigos não têm aqui nenhuma palavra-chave com página.',
    other: '# artigos não têm aqui nenhuma palavra-chave com página.',
  }),
  award: plural(locale, {
    one: '# artigo não tem prêmio indicado por uma fonte.',
    many: '# de artigos não têm prêmio indicado por uma fonte.',
    other: '# artigos não têm prêmio indicado por uma fonte.',
  }),
};

export const division = {
  unknown: (papers: number, of: number) =>
    `Em ${papers} de ${of} artigos, a informação é desconhecida ou não foi dada.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} desta coleção. ${about}`,
  picture: 'O mesmo em imagem: a [linha do tempo].',
  undated: (papers: string) => `${papers}, de data desconhecida.`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}, publicação: ${first === last ? first : `de ${first} a ${last}`}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}, publicação: ${first === last ? first : `de ${first} a ${last}`}; a data de ${unknown} é desconhecida.`,
  together: 'Muitas vezes junto com',
  mostOn: 'Principalmente sobre',
};

export const topics = {
  title: 'Temas',
  description: (facets: readonly string[]) =>
    `Os artigos desta coleção por ${facets.map((name) => name.toLowerCase()).join(', ') || 'tema'}.`,
  none: 'Nenhum artigo desta coleção tem tema ainda.',
  table: (down: string, across: string) =>
    `${down} por ${across.toLowerCase()}: quantos artigos tratam de ambos`,
  both: (down: string, across: string) => `${down} e ${across}`,
};

export const periods = {
  beside: 'Inclusões anteriores e posteriores',
  week: (name: string) => `A semana: ${name}`,
  month: (name: string) => `O mês: ${name}`,
  allDays: 'Todos os dias de inclusão',
  listedMonth: 'Inclusões do mês',
  listedWeek: (number: number) => `Inclusões da semana ${number}`,
  weekNumber: (number: number) => `Semana ${number}`,
  weeks: 'Semana',
  listingsOf: (month: string) => `Inclusões: ${month}`,
  onDays: (papers: string, days: string) => `${papers} em ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}: ${papers}, em ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) => `Semana ${number}, ${name}: ${papers}.`,
};

export const timeline = {
  title: 'Linha do tempo',
  description: (papers: string) => `Os artigos desta coleção no tempo. ${papers}`,
  map: 'Os mesmos artigos, por significado, estão no [mapa].',
  listings: 'Inclusões',
  allDays: 'Quando os artigos chegaram a esta coleção: [todos os dias de inclusão].',
};

export const chart = {
  ofShelf: 'Artigos desta coleção',
  of: (division: string) => `Artigos de “${division}”`,
  byMonth: (papers: string) => `${papers} por mês de publicação`,
  byYear: (papers: string) => `${papers} por ano de publicação`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `De ${first} a ${last}; máximo: ${papers}, ${highest}. A tabela abaixo tem todos os números.`,
  tableByMonth: 'Artigos por mês de publicação, em tabela',
  tableByYear: 'Artigos por ano de publicação, em tabela',
  month: 'Mês',
  year: 'Ano',
  papers: 'Artigos',
  onlyYear: (papers: string) => `De ${papers}, só se conhece o ano.`,
  undated: (papers: string) => `De ${papers}, a data é desconhecida.`,
};

export const map = {
  title: 'Mapa da coleção',
  description: (papers: string) =>
    `${papers} desta coleção no plano; os que dizem coisas parecidas ficam perto uns dos outros.`,
  about:
    'Cada ponto é um artigo, e os artigos que dizem coisas parecidas ficam perto uns dos outros. Cada nome fica onde está a maioria dos artigos do seu tema; as linhas contornam as áreas mais densas. Em ordem de tempo, eles estão na [linha do tempo].',
  terms: 'Nomes em itálico são termos comuns a muitos artigos dali e levam a uma busca.',
  drawing: (papers: string) =>
    `${papers} como pontos, perto uns dos outros quando dizem coisas parecidas, com os nomes dos temas onde estão os seus artigos. Os mesmos artigos estão listados abaixo.`,
  names: 'Temas no mapa',
  list: 'O mesmo em lista',
  termList: 'Termos no mapa',
  without: (facet: string) => `Sem classificação: ${facet.toLowerCase()}`,
};

export const paper = {
  lists: 'Lista',
  toPrevious: 'Ir ao artigo anterior',
  toNext: 'Ir ao próximo artigo',
  links: 'Ligações',
  save: 'Salvar',
  read: 'Marcar como lido',
  note: 'Adicionar uma nota',
  aboutRecord: 'Sobre este registro',
  permanentAddress: 'Endereço permanente',
  copyAddress: 'Copiar o endereço',
  neighbours: 'Vizinhos na coleção',
  previous: 'Anterior',
  next: 'Próximo',
  key: 'O que o artigo faz',
  quote: 'Vincular ou citar',
  noAbstract: 'Nenhuma fonte dá um resumo.',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identificador ORCID de ${name}`,
  subjects: 'Assuntos',
  details: 'Detalhes',
  notes: 'Notas da curadoria',
};

export const place = {
  published: 'Publicado: #',
  dateUnknown: 'Data de publicação desconhecida',
  venueUnknown: 'Periódico ou evento desconhecido',
  listed: 'Incluído: #',
  dayUnknown: 'Dia de inclusão desconhecido',
};

export const publication = {
  volume: (number: string) => `v. ${number}`,
  issue: (number: string) => `fascículo ${number}`,
  number: (number: string) => `n. ${number}`,
  page: (page: string) => `p. ${page}`,
  pages: (pages: string) => `p. ${pages}`,
  edition: (edition: string) => (/^\d+$/.test(edition) ? `${edition}ª edição` : `Edição: ${edition}`),
  editors: (names: string) => `Organização de ${names}`,
};

export const status = {
  sentences: {
    withdrawn: 'Este artigo foi retirado.',
    retracted: 'Este artigo foi retratado.',
    corrected: 'Este artigo foi corrigido.',
  },
  marks: { withdrawn: 'retirado', retracted: 'retratado', corrected: 'corrigido' },
  source: (name: string) => `Fonte: ${name}`,
};

export const highlights = {
  title: 'Em resumo',
  numbers: 'Números',
  byCurator: 'classificado pela curadoria',
  inKeywords: (phrase: string) => `“${phrase}” entre as palavras-chave`,
  inTitle: (phrase: string) => `“${phrase}” no título`,
  inAbstract: 'no resumo',
};

export const origin = {
  title: 'De onde vem isto',
  noSource: 'nenhuma fonte indicada',
  unknown: 'desconhecido',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}, lido em ${day}`,
  remarks: 'Observações das fontes',
  edit: 'Editar esta página',
  report: 'Relatar um problema',
};

export const cite = {
  title: 'Citar',
  formats: 'Formato',
  copy: (format: string) => `Copiar ${format}`,
  download: (ending: string) => `Baixar .${ending}`,
};

export const credit = {
  others: (first: string) => `${first} et al.`,
  two: (first: string, second: string) => `${first} e ${second}`,
};

export const related = {
  title: 'Artigos relacionados',
  both: 'Termos em comum:',
  compare: 'Comparar',
  withIt: 'com este artigo',
};

export const removed = {
  gone: 'Este artigo não está mais nesta coleção.',
  elsewhere: 'Ainda é possível encontrá-lo aqui:',
  shelf: 'A coleção',
};

export const missing = {
  title: 'Página não encontrada',
  description: 'Este endereço não leva a nenhuma página desta coleção.',
  heading: 'Não há nenhuma página neste endereço',
  text: 'O artigo talvez tenha outro endereço. Busque-o ou percorra as listas.',
  nearest: 'Os artigos de nome mais parecido',
};

export const unreached = {
  title: 'Não guardada neste dispositivo',
  description: 'Esta página não está guardada neste dispositivo, e a rede está fora de alcance.',
  heading: 'Esta página não está guardada neste dispositivo',
  text: 'No momento não é possível acessar o site. As páginas que você leu neste dispositivo podem ser lidas de novo sem rede.',
  again: 'Tentar de novo',
  read: 'Artigos que você leu aqui',
};

export const card = {
  people: (names: string, others: number) => `${names} e mais ${others}`,
};

export const types = {
  article: 'Preprint',
  'article-journal': 'Artigo de periódico',
  'article-magazine': 'Artigo de revista',
  'article-newspaper': 'Artigo de jornal',
  bill: 'Projeto de lei',
  book: 'Livro',
  broadcast: 'Transmissão',
  chapter: 'Capítulo',
  classic: 'Clássico',
  collection: 'Coletânea',
  dataset: 'Conjunto de dados',
  document: 'Documento',
  entry: 'Verbete',
  'entry-dictionary': 'Verbete de dicionário',
  'entry-encyclopedia': 'Verbete de enciclopédia',
  event: 'Evento',
  figure: 'Figura',
  graphic: 'Imagem',
  hearing: 'Audiência',
  interview: 'Entrevista',
  legal_case: 'Decisão judicial',
  legislation: 'Legislação',
  manuscript: 'Manuscrito',
  map: 'Mapa',
  motion_picture: 'Filme',
  musical_score: 'Partitura',
  pamphlet: 'Folheto',
  'paper-conference': 'Trabalho em evento',
  patent: 'Patente',
  performance: 'Apresentação artística',
  periodical: 'Publicação periódica',
  personal_communication: 'Comunicação pessoal',
  post: 'Publicação on-line',
  'post-weblog': 'Postagem de blog',
  regulation: 'Regulamento',
  report: 'Relatório',
  review: 'Resenha',
  'review-book': 'Resenha de livro',
  software: 'Programa de computador',
  song: 'Gravação',
  speech: 'Palestra',
  standard: 'Norma',
  thesis: 'Tese',
  treaty: 'Tratado',
  webpage: 'Página da web',
};

export const fields = {
  title: 'Título',
  abstract: 'Resumo',
  authors: 'Autores',
  published: 'Publicação',
  listed: 'Inclusão',
  type: 'Tipo',
  venue: 'Periódico ou evento',
  container: 'Periódico ou livro',
  volume: 'Volume',
  issue: 'Fascículo',
  pages: 'Páginas',
  number: 'Número',
  publisher: 'Editora',
  place: 'Local',
  series: 'Série',
  edition: 'Edição',
  editors: 'Organizadores',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'Identificador do arXiv',
  doi: 'DOI',
  openreview: 'Identificador do OpenReview',
  pmid: 'Identificador do PubMed',
  pmcid: 'Identificador do PubMed Central',
  keywords: 'Palavras-chave',
  categories: 'Categorias do arXiv',
  language: 'Idioma',
  awards: 'Prêmios',
  status: 'Situação',
  orcid: 'ORCID',
  key: 'Chave de citação',
  paper: 'Página da editora',
  pdf: 'PDF',
  code: 'Código',
  project: 'Página do projeto',
  video: 'Vídeo',
  slides: 'Slides',
  poster: 'Pôster',
  data: 'Dados',
  model: 'Modelo',
  demo: 'Demonstração',
  supplement: 'Material suplementar',
  review: 'Pareceres',
  signals: 'Contagens',
  topics: 'Temas',
  aliases: 'Outros endereços',
  extra: 'Outros dados',
  remarks: 'Observações',
};
