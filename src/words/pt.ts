import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'pt';

export const locale: string = 'pt-BR';

export const frame = {
  data: 'Dados:',
  addPaper: 'Propor um artigo',
  skip: 'Ir para o conteúdo',
  shelf: 'Coleção',
  saved: 'Salvos',
  topics: 'Temas',
  map: 'Mapa',
  allPapers: 'Todos os artigos',
  search: 'Busca',
  repository: 'Repositório',
  keys: 'Atalhos do teclado',
};

export const count = {
  papers: plural(locale, { one: '# artigo', many: '# de artigos', other: '# artigos' }),
  days: plural(locale, { one: '# dia', many: '# de dias', other: '# dias' }),
  feeds: plural(locale, { one: '# feed', many: '# de feeds', other: '# feeds' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `“${text}”`,
};

export const dates = {
  written: (date: string) => date.replace(/^1 /, '1º '),
  week: (range: string, _first: string, _last: string) => range,
  within: (date: string, _precision: Precision) => `em ${date}`,
  between: (first: string, last: string) => `entre ${first} e ${last}`,
  weekdays: ['Se', 'Te', 'Qa', 'Qi', 'Sx', 'Sá', 'Do'],
};

export const home = {
  tagline: 'Uma coleção de artigos',
  newest: 'Artigos mais recentes',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} para explorar e buscar.`,
  curator: (name: string) => `por ${name}`,
  noPapers: 'Esta coleção ainda não tem artigos.',
  addPapers: 'Para adicionar alguns, execute este comando na pasta dela:',
};

export const follow = {
  title: 'Seguir',
  call: 'Os artigos novos, assim que chegam',
  description: (name: string) =>
    `Como saber de artigos novos em ${name}: feeds da coleção e das suas partes.`,
  about:
    'Um feed é um endereço que um leitor de feeds consulta por você: os artigos novos chegam sem que ninguém precise saber quem você é. Copie o endereço para o seu leitor, ou abra-o nele.',
  whole: 'A coleção inteira',
  openIn: 'Abrir em',
  app: 'um aplicativo deste dispositivo',
  formats: 'No formato',
  zotero: 'O Zotero também lê feeds: Arquivo, Novo feed, A partir de URL.',
  part: 'Uma parte',
  parts: 'Suas páginas têm feeds próprios: abra uma e escolha “Seguir”.',
  opml: 'Todos os feeds em um arquivo (OPML), para importar em um leitor',
  division: 'Com este endereço, os artigos novos daqui chegam ao seu leitor de feeds. [O que é um feed?]',
  inBrowser: 'Isto é um feed. Para segui-lo, copie o endereço desta página para um leitor de feeds.',
  byMail: 'Por e-mail',
  mailAddress: 'O seu e-mail',
  mailButton: 'Assinar',
  mailHost: (host: string) => `O seu endereço é enviado a ${host}, que manda os e-mails.`,
};

export const ownPage = {
  table: 'Tabela',
  footnotes: 'Notas de rodapé',
  footnote: (number: number) => `Nota ${number}`,
  back: (number: number) => `Voltar à chamada da nota ${number}`,
};

export const list = {
  pages: 'Páginas desta lista',
  previous: 'Anterior',
  next: 'Próxima',
  page: (page: number, of: number) => `Página ${page} de ${of}`,
  pageOf: (title: string, page: number) => `${title}, página ${page}`,
  from: (first: number, papers: number) => `Artigos a partir do nº ${first} de ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Citar:' : `Citar todos os ${papers}:`),
  records: 'Registros',
  density: 'Densidade da lista',
  reading: 'Resumos',
  scanning: 'Títulos',
  order: 'Ordem da lista',
  orders: {
    listed: 'Ordem original',
    newest: 'Mais recentes',
    trending: 'Em alta',
    votes: 'Votos',
    stars: 'Estrelas',
    citations: 'Citações',
    title: 'Título',
  },
  trending: (signal: string, days: number) =>
    `Por ${signal}, que contam metade a cada ${days} dias de idade.`,
  firstInOrder: (papers: number) => `Os primeiros ${papers} nesta ordem.`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: 'Pessoas de mesmo nome são distinguidas onde um ORCID iD ou a curadoria as distingue.',
    untold: 'Não é possível distinguir duas pessoas de mesmo nome.',
  },
  topic: {
    name: 'Tema',
    plural: 'Temas',
    about: 'Do que tratam vários artigos desta coleção, segundo títulos, resumos e palavras-chave.',
  },
  furtherTopic: {
    name: 'Outro tema',
    plural: 'Outros temas',
    about:
      'Do que tratam os artigos que os demais temas deixam de fora, segundo títulos, resumos e palavras-chave.',
  },
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
    about: (papers: number, namesakes: string) =>
      `Autores de pelo menos ${papers} artigos desta coleção. ${namesakes}`,
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
  msc: {
    name: 'Área da matemática',
    plural: 'Áreas da matemática',
    about: 'As classes principais da Mathematics Subject Classification em que um artigo está classificado.',
  },
  award: { name: 'Prêmio', plural: 'Prêmios', about: 'Os prêmios que uma fonte indica.' },
  has: { name: 'Com', plural: 'Complementos', about: 'O que acompanha um artigo.' },
  own: { about: (label: string) => `${label}, segundo as fontes.` },
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
  otherNames: (names: string) => `Também: ${names}`,
  within: (name: string) => `Em ${name}`,
  unknown: (papers: number, of: number) =>
    `Em ${papers} de ${of} artigos, a informação é desconhecida ou não foi dada.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} desta coleção. ${about}`,
  picture: 'O mesmo em imagem: a [linha do tempo].',
  asTopics: 'As demais são também [temas].',
  undated: (papers: string) => `${papers}, de data desconhecida.`,
  dated: (papers: string, number: number, when: string) =>
    `${papers}, ${number === 1 ? 'publicado' : 'publicados'} ${when}.`,
  partlyDated: (papers: string, number: number, when: string, unknown: number) =>
    `${papers}, ${number === 1 ? 'publicado' : 'publicados'} ${when}; a data de ${unknown} é desconhecida.`,
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
  byCentury: (papers: string) => `${papers} por século de publicação`,
  tableByMonth: 'Artigos por mês de publicação, em tabela',
  tableByYear: 'Artigos por ano de publicação, em tabela',
  tableByCentury: 'Artigos por século de publicação, em tabela',
  month: 'Mês',
  year: 'Ano',
  century: 'Século',
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
  noAbstract: 'Sem resumo',
  readOn: 'Ler o artigo',
  lists: 'Lista',
  toPrevious: 'Ir ao artigo anterior',
  toNext: 'Ir ao próximo artigo',
  links: 'Links',
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
  quote: 'Link ou citação',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identificador ORCID de ${name}`,
  subjects: 'Assuntos',
  details: 'Detalhes',
  notes: 'Notas da curadoria',
};

export const place = {
  published: 'Publicado: #',
  listed: 'Incluído: #',
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
  titled: 'no título',
  inAbstract: 'no resumo',
};

export const origin = {
  title: 'De onde vem isto',
  noSource: 'nenhuma fonte indicada',
  unknown: 'Não consta',
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
  more: (names: string, others: number) => `${names} e mais ${others}`,
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
  affiliations: 'Afiliações',
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
  note: 'Nota',
  annotation: 'Anotação',
  comment: 'Comentário',
};

export const searchField = {
  label: 'Buscar na coleção',
  placeholder: 'Títulos, autores, resumos',
  search: 'Buscar',
};

export const searchPage = {
  title: 'Busca',
  description: (papers: string) => `Busca por título, autor e resumo entre ${papers}.`,
  help: 'O que se pode buscar',
  keys: 'De qualquer página, [/] ou [Ctrl] [K] traz até aqui.',
  filter: 'Filtrar',
  sort: 'Ordenar',
  sorts: {
    relevance: 'Relevância',
    newest: 'Mais recentes primeiro',
    oldest: 'Mais antigos primeiro',
    listed: 'Ordem das listas',
  },
  chosen: 'Filtros escolhidos',
  others: 'Outras buscas',
  more: 'Mostrar mais',
  scriptless: 'A busca roda no navegador e precisa de JavaScript. As listas abaixo, não.',
  browse: 'Ou explore:',
};

export const searchHelp = {
  words: 'artigos com estas palavras, em qualquer forma',
  phrase: 'estas palavras uma após a outra',
  without: 'a primeira palavra sem a segunda',
  either: 'qualquer uma das duas palavras',
  title: 'a palavra no título',
  author: 'artigos de um autor',
  venue: 'artigos de um periódico ou evento',
  topic: 'artigos sobre um tema',
  type: 'obras de um tipo',
  keyword: 'artigos com uma palavra-chave de suas fontes',
  category: 'artigos de uma categoria do arXiv',
  award: 'artigos premiados',
  years: 'artigos destes anos',
  code: 'artigos com código',
  identifier: 'um identificador do arXiv, um DOI ou um endereço colado',
};

export const found = {
  all: plural(locale, { one: 'artigo', many: 'artigos', other: 'artigos' }),
  some: plural(locale, {
    one: 'artigo com algumas das palavras, nenhum com todas',
    many: 'artigos com algumas das palavras, nenhum com todas',
    other: 'artigos com algumas das palavras, nenhum com todas',
  }),
  partly: (papers: number, withAll: number) =>
    `${papers === 1 ? 'artigo' : 'artigos'}, ${withAll} com todas as palavras`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'Resultados para ',
    read,
    '; em vez disso, buscar ',
    typed,
    '.',
  ],
  loosened: (phrase: string) =>
    `Nenhum artigo contém “${phrase}”; suas palavras foram buscadas separadamente.`,
  onlyTopics: 'Nada corresponde a isto. Temas para explorar:',
  others: 'Nada corresponde a tudo isto. Outros caminhos:',
  without: (part: string) => `Sem ${part}`,
  spelled: (word: string) => `Com ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `Tema: ${name}`,
  searching: 'Buscando…',
  failed: 'Não foi possível carregar a busca. Recarregue a página para tentar de novo.',
};

export const filters = {
  counting: (facet: string) => `Contando: ${facet.toLowerCase()}`,
  all: (values: number) => `Mostrar tudo (${values})`,
  allOf: (values: number, facet: string) => `${facet}: mostrar tudo (${values})`,
  drop: (facet: string, value: string) => `Remover o filtro ${facet}: ${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `Sem ${words.join(', ')}`,
  why: 'Por que foi encontrado',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ' em: ' : ` por “${typed}”, em: `) + places.join('; '),
  ],
  places: {
    title: 'título',
    abstract: 'resumo',
    authors: 'autores',
    venue: 'periódico ou evento',
    published: 'data',
    topics: 'temas',
    ids: 'identificadores',
    keywords: 'palavras-chave',
    awards: 'prêmios',
    editors: 'organizadores',
    publisher: 'editora',
    notes: 'notas',
  },
  times: (place: string, times: number) => `${place}, ${times} vezes`,
  near: (words: readonly string[]) =>
    `Próximo em significado: tem ${words.join(', ')} em comum com os melhores artigos`,
};

export const suggestion = {
  label: 'Sugestões',
  kinds: { paper: 'Artigo', topic: 'Tema', author: 'Autor', recent: 'Recente' },
  erase: 'Apagar as buscas recentes',
};

export const trail = {
  place: (paper: number, of: number) => `${paper} de ${of}`,
  neighbours: 'Vizinhos na lista',
  previous: 'Anterior',
  next: 'Próximo',
  toPrevious: 'Ir ao artigo anterior',
  toNext: 'Ir ao próximo artigo',
  allPapers: 'Todos os artigos',
  related: (title: string) => `Relacionados a ${title}`,
  search: (query: string) => `Busca: ${query}`,
};

export const fresh = {
  mark: 'novo para você',
  papers: (papers: number) => `${papers} ${papers === 1 ? 'novo' : 'novos'} desde sua última visita`,
  more: (papers: number) => `Mais de ${papers} desde sua última visita`,
};

export const keyed = {
  last: 'Este é o último artigo da lista.',
  first: 'Este é o primeiro artigo da lista.',
  copied: 'BibTeX copiado',
  selected: 'BibTeX selecionado: copie-o com o teclado',
};

export const keyHelp = {
  title: 'Atalhos do teclado',
  or: 'ou',
  control: 'Ctrl',
  enter: 'Enter',
  inList: {
    title: 'Em uma lista',
    step: 'para o próximo artigo e para o anterior',
    open: 'abrir o artigo',
    cite: 'abri-lo na citação',
    save: 'salvá-lo',
  },
  onPaper: {
    title: 'Na página de um artigo',
    step: 'para o próximo artigo e para o anterior da lista de onde você veio',
    up: 'subir para essa lista',
    cite: 'citá-lo: o BibTeX é copiado',
    save: 'salvá-lo',
  },
  anywhere: {
    title: 'Em qualquer lugar',
    search: 'buscar',
    home: 'ir para o início',
    saved: 'ir para o que você salvou',
    help: 'esta ajuda',
  },
  single: 'Os atalhos de um só caractere estão ativos (escolha mantida neste dispositivo)',
  close: 'Fechar',
};

export const copying = {
  copied: 'Copiado',
  selected: 'Selecionado: copie com o teclado',
  address: 'Copiar o endereço',
};

export const messages = {
  undo: 'Desfazer',
};

export const marks = {
  save: 'Salvar',
  saved: 'Salvo',
  read: 'Marcar como lido',
  wasRead: 'Lido',
  of: (label: string, title: string) => `${label}: ${title}`,
  refused: 'Este navegador não guarda nada para este site: está cheio ou o armazenamento está desativado.',
};

export const note = {
  label: 'Sua nota sobre este artigo, guardada neste dispositivo',
  placeholder: 'Uma linha para você, guardada neste dispositivo',
  button: 'Nota',
  add: 'Adicionar uma nota',
  yours: 'Sua nota',
  kept: 'Nota guardada',
};

export const savedPage = {
  title: 'Salvos',
  description: 'O que você salvou, leu e anotou nesta coleção, guardado só neste dispositivo.',
  about:
    'O que você salva, marca como lido ou anota nesta coleção. Fica neste dispositivo e não é enviado a lugar nenhum.',
  scriptless:
    'Salvar precisa de JavaScript, que está desativado aqui. [Todos os artigos] podem ser lidos e adicionados aos favoritos sem ele.',
};

export const savedList = {
  which: 'Quais artigos',
  all: 'Todos',
  saved: 'Salvos',
  read: 'Lidos',
  unread: 'Para ler',
  noted: 'Com nota',
  byTitle: 'Por título',
  empty:
    'Nada ainda. “Salvar”, na página de um artigo ou em uma lista, põe o artigo aqui, com o que você leu e suas notas de uma linha. Tudo fica neste dispositivo até você exportar ou passar adiante como link.',
  noneOfKind: 'Nada do que você guarda é deste tipo.',
  choose: 'Escolher',
  remove: 'Remover',
  removed: (title: string) => `Removido: ${title}`,
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Nota, só neste dispositivo',
  link: 'Fazer um link com eles',
  linkOf: (papers: number) => `Fazer um link com ${papers}`,
  compare: (papers: number) => `Comparar ${papers}`,
  tick: 'Comparar: marque de dois a cinco',
  export: 'Exportar tudo',
  reading: 'Lendo as páginas dos artigos…',
  withoutSome: (papers: number, of: number) =>
    `${papers} de ${of} artigos não puderam ser lidos e não estão no arquivo.`,
  incomplete: (papers: number, of: number) =>
    `${papers} de ${count.papers(of)} não puderam ser lidos: o arquivo só tem o que está salvo deles.`,
  import: 'Importar',
  unreachable: 'Os artigos desta coleção estão fora de alcance agora; nada foi alterado.',
  foreign: (file: string) => `${file} não cita nenhum artigo desta coleção; nada foi alterado.`,
  imported: (added: number, changed: number, unknown: number) =>
    `Adicionados: ${count.papers(added)}; alterados: ${changed}.${unknown > 0 ? ` Não encontrados nesta coleção: ${unknown}.` : ''}`,
};

export const listPage = {
  title: 'Uma lista de leitura',
  description: 'Uma lista de leitura contida em seu endereço: artigos em ordem, com as notas de quem a fez.',
  about: 'A lista está no endereço desta página e em nenhum outro lugar: quem tem o link tem a lista.',
  scriptless:
    'A lista está no endereço, e para lê-la é preciso JavaScript, que está desativado aqui. [Todos os artigos] podem ser lidos sem ele.',
};

export const readingList = {
  title: 'Uma lista de leitura',
  nameLabel: 'Título da lista',
  namePlaceholder: 'Um título para a lista',
  link: 'Copiar o link',
  linkCopied: 'O link foi copiado.',
  linkRefused: 'Copie o endereço da barra do seu navegador.',
  saveAll: 'Salvar tudo',
  saved: 'Salvo neste dispositivo.',
  cite: 'Copiar BibTeX',
  cited: (papers: number, missing: number) =>
    `BibTeX de ${papers} copiado.${missing > 0 ? ` Não puderam ser citados: ${missing}.` : ''}`,
  citeRefused: 'A área de transferência está fora de alcance: baixe o arquivo.',
  bibtex: 'Baixar .bib',
  file: 'Baixar como arquivo',
  edit: 'Editar',
  done: 'Concluir',
  moved: (place: number, of: number) => `Agora ${place} de ${of}.`,
  up: 'Subir',
  down: 'Descer',
  remove: 'Remover',
  of: (label: string, title: string) => `${label}: ${title}`,
  removed: (title: string) => `Removido: ${title}`,
  absent: 'Não está nesta coleção ou está fora de alcance agora.',
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Uma nota para quem abrir a lista',
  none: 'Não há nenhuma lista neste endereço. As listas são feitas na página do que você salvou.',
  newer:
    'Esta lista foi feita por uma edição mais nova deste site. Recarregue a página e abra o link novamente.',
  nothingRead:
    'O endereço foi cortado ou alterado no caminho, e nada da lista pôde ser lido. Peça o link inteiro a quem o enviou.',
  partlyRead: (lost: number, of: number) =>
    `O endereço foi cortado ou alterado no caminho. ${lost} de ${of} artigos não puderam ser lidos; os outros estão abaixo. Peça o link inteiro a quem o enviou.`,
  perhapsRead:
    'O endereço foi cortado ou alterado no caminho. O que pôde ser lido, abaixo, talvez não seja tudo. Peça o link inteiro a quem o enviou.',
  tooLong: (chars: number, longest: number) =>
    `A lista é longa demais para um link: ${chars} caracteres, quando ${longest} podem ser abertos em qualquer lugar. Baixe-a como arquivo ou retire algo.`,
  long: (chars: number, longest: number) =>
    `O link tem ${chars} caracteres. Alguns programas cortam links com mais de ${longest}; um arquivo é mais seguro.`,
};

export const comparePage = {
  title: 'Comparação',
  description:
    'De dois a cinco artigos desta coleção lado a lado: o que fazem, sobre o quê e com que resultado.',
  about:
    'De dois a cinco artigos lado a lado, nas palavras de seus resumos. Sublinhado: o que vários têm em comum.',
  scriptless:
    'Comparar precisa de JavaScript, que está desativado aqui. [Todos os artigos] podem ser lidos sem ele, assim como seus [temas] em comum.',
};

export const comparison = {
  key: 'O que faz',
  shared: 'Termos em comum',
  own: 'Termos próprios',
  notSaid: 'não informado',
  remove: 'Remover',
  removeOf: (title: string) => `Remover: ${title}`,
  add: 'Adicionar um artigo pelo título',
  offered: 'Artigos com estas palavras no título',
  unknown: (names: readonly string[]) => `Não estão nesta coleção: ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Fora de alcance agora: ${names.join(', ')}. Recarregue a página quando houver rede.`,
  tooMany: (papers: number) => `Cabem cinco artigos lado a lado; ${papers} ficaram de fora.`,
  tooFew: 'Uma comparação precisa de pelo menos dois artigos: adicione-os abaixo.',
};

export const passage = {
  menu: 'Link ou citação',
  link: 'Copiar link para este trecho',
  quote: 'Copiar como citação com a fonte',
  previous: 'Anterior',
  next: 'Próxima',
  previousSentence: 'Frase anterior',
  nextSentence: 'Próxima frase',
  copied: 'Copiado',
  manually: 'Copie isto com o teclado',
  close: 'Fechar',
  quotation: (words: string, credit: string, address: string) => `“${words}”\n— ${credit}, ${address}`,
};

export const passageLink = {
  changed: 'Esta frase mudou desde que o link foi feito.',
  gone: 'A frase do link não está mais aqui.',
  close: 'Fechar',
};

export const notice = {
  label: 'Avisos',
  close: 'Fechar',
  online: 'Você está on-line novamente.',
  offline: 'Você está off-line. As páginas guardadas neste dispositivo podem ser lidas.',
  kept: 'Esta coleção está agora guardada neste dispositivo.',
  newer: 'Uma edição mais nova desta coleção está pronta.',
  show: 'Mostrar',
};

export const offlineCopy = {
  meter: 'Quanto desta coleção está guardado',
  whole: 'Esta coleção está guardada neste dispositivo para leitura off-line.',
  keep: (size: string) => `Guardar esta coleção para leitura off-line (${size} MB)`,
  keeping: 'Guardando esta coleção para leitura off-line.',
  cancel: 'Cancelar',
  part: (done: string, of: string) => `${done} de ${of} MB`,
  paused: (done: string, of: string) => `Parado: ${done} de ${of} MB guardados.`,
  cut: (done: string, of: string) => `A conexão caiu: ${done} de ${of} MB guardados.`,
  resume: 'Retomar',
  outdated: 'Saiu uma edição mais nova desta coleção. Ela será guardada assim que chegar.',
  unlike: (done: string, of: string) =>
    `O servidor não tem todos os arquivos desta edição: ${done} de ${of} MB guardados. Tente mais tarde.`,
  full: (missing: string) =>
    `Não há espaço neste dispositivo: são necessários mais ${missing} MB. Libere espaço e tente de novo.`,
  tight: (missing: string, free: string) =>
    `Não há espaço neste dispositivo: são necessários mais ${missing} MB, e ${free} MB estão livres. Libere espaço e tente de novo.`,
  again: 'Tentar de novo',
  kept: (size: string) => `Esta coleção está guardada neste dispositivo para leitura off-line (${size} MB).`,
  remove: 'Remover deste dispositivo',
};
