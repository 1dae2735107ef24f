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

export const searchField = {
  label: 'Buscar na coleção',
  placeholder: 'Títulos, autores, resumos',
  search: 'Buscar',
};

export const searchPage = {
  title: 'Busca',
  description: (papers: string) => `Busca por título, autor e resumo entre ${papers}.`,
  help: 'O que se pode perguntar',
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
  venue: 'artigos de uma conferência ou revista',
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
  failed: 'Não foi possível carregar a busca. Recarregue a página para tentar de novo.',
};

export const filters = {
  counting: (facet: string) => `Contando: ${facet.toLowerCase()}`,
  all: (values: number) => `Mostrar tudo (${values})`,
  allOf: (values: number, facet: string) => `${facet}: mostrar tudo (${values})`,
  drop: (facet: string, value: string) => `Remover o filtro ${facet}: ${value}`,
};

export const result = {
  dateUnknown: 'Data desconhecida',
  authorsUnknown: 'Autores desconhecidos',
  more: (authors: number) => ` e mais ${authors}`,
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
    venue: 'local de publicação',
    published: 'data',
    topics: 'temas',
    ids: 'identificadores',
    keywords: 'palavras-chave',
    awards: 'prêmios',
    editors: 'organizadores',
    publisher: 'editora',
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
  toPrevious: 'Para o artigo anterior',
  toNext: 'Para o próximo artigo',
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
  authorsUnknown: 'Autores desconhecidos',
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Uma nota, guardada neste dispositivo',
  link: 'Fazer um link com eles',
  linkOf: (papers: number) => `Fazer um link com ${papers}`,
  compare: (papers: number) => `Comparar ${papers}`,
  tick: 'Comparar: marque de dois a cinco',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
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
  published: 'Publicação',
  venue: 'Local de publicação',
  type: 'Tipo',
  status: 'Situação',
  awards: 'Prêmios',
  keywords: 'Palavras-chave',
  key: 'O que faz',
  shared: 'Termos em comum',
  own: 'Termos próprios',
  notSaid: 'não informado',
  more: (authors: number) => ` e mais ${authors}`,
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
  menu: 'Vincular ou citar',
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
