import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'es';

export const locale: string = 'es-ES';

export const frame = {
  data: 'Datos:',
  addPaper: 'Proponer un artículo',
  skip: 'Ir al contenido',
  shelf: 'Colección',
  saved: 'Guardados',
  topics: 'Temas',
  map: 'Mapa',
  allPapers: 'Todos los artículos',
  search: 'Búsqueda',
  repository: 'Repositorio',
  keys: 'Atajos de teclado',
};

export const count = {
  papers: plural(locale, { one: '# artículo', many: '# de artículos', other: '# artículos' }),
  days: plural(locale, { one: '# día', many: '# de días', other: '# días' }),
  feeds: plural(locale, { one: '# canal', many: '# de canales', other: '# canales' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `«${text}»`,
};

export const dates = {
  written: (date: string) => date,
  week: (range: string, _first: string, _last: string) => range,
  within: (date: string, precision: Precision) => `${precision === 'day' ? 'el' : 'en'} ${date}`,
  between: (first: string, last: string) => `entre ${first} y ${last}`,
  weekdays: ['Lu', 'Ma', 'Mi', 'Ju', 'Vi', 'Sá', 'Do'],
};

export const home = {
  tagline: 'Una colección de artículos',
  newest: 'Artículos más recientes',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} para explorar y buscar.`,
  curator: (name: string) => `por ${name}`,
  noPapers: 'Esta colección aún no tiene artículos.',
  addPapers: 'Para añadir algunos, ejecute esta orden en su carpeta:',
};

export const follow = {
  title: 'Seguir',
  call: 'Los artículos nuevos, en cuanto llegan',
  description: (name: string) =>
    `Cómo enterarse de los artículos nuevos de ${name}: los canales de la colección y de sus partes.`,
  about:
    'Un canal es una dirección que un lector de canales consulta por usted: los artículos nuevos le llegan sin que nadie tenga que saber quién es. Copie la dirección en su lector, o ábrala en él.',
  whole: 'Toda la colección',
  openIn: 'Abrir en',
  app: 'una aplicación de este dispositivo',
  formats: 'En formato',
  zotero: 'Zotero también lee canales: Archivo, Nuevo canal, Desde URL.',
  part: 'Una parte',
  parts: 'Sus páginas tienen sus propios canales: abra una y elija «Seguir».',
  opml: 'Todos los canales en un archivo (OPML), para importarlo en un lector',
  division:
    'Con esta dirección, los artículos nuevos de aquí llegan a su lector de canales. [¿Qué es un canal?]',
  inBrowser: 'Esto es un canal. Para seguirlo, copie la dirección de esta página en un lector de canales.',
  byMail: 'Por correo',
  mailAddress: 'Su dirección de correo',
  mailButton: 'Suscribirse',
  mailHost: (host: string) => `Su dirección se envía a ${host}, que manda los correos.`,
};

export const ownPage = {
  table: 'Tabla',
  footnotes: 'Notas al pie',
  footnote: (number: number) => `Nota ${number}`,
  back: (number: number) => `Volver a la llamada de la nota ${number}`,
};

export const list = {
  pages: 'Páginas de esta lista',
  previous: 'Anterior',
  next: 'Siguiente',
  page: (page: number, of: number) => `Página ${page} de ${of}`,
  pageOf: (title: string, page: number) => `${title}, página ${page}`,
  from: (first: number, papers: number) => `Artículos a partir del n.º ${first} de ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Citarlo:' : `Citar los ${papers}:`),
  records: 'Registros',
  density: 'Densidad de la lista',
  reading: 'Resúmenes',
  scanning: 'Títulos',
  order: 'Orden de la lista',
  orders: {
    listed: 'Orden original',
    newest: 'Más recientes',
    trending: 'Tendencias',
    votes: 'Votos',
    stars: 'Estrellas',
    citations: 'Citas',
    title: 'Título',
  },
  trending: (signal: string, days: number) =>
    `Por ${signal}, que cuentan la mitad por cada ${days} días de antigüedad.`,
  firstInOrder: (papers: number) => `Los primeros ${papers} en este orden.`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: 'Las personas con el mismo nombre se distinguen donde lo hace un ORCID iD o la redacción.',
    untold: 'No es posible distinguir a dos personas con el mismo nombre.',
  },
  topic: {
    name: 'Tema',
    plural: 'Temas',
    about: 'De qué tratan varios artículos de esta colección, según títulos, resúmenes y palabras clave.',
  },
  furtherTopic: {
    name: 'Otro tema',
    plural: 'Otros temas',
    about:
      'De qué tratan los artículos que los demás temas dejan fuera, según títulos, resúmenes y palabras clave.',
  },
  year: {
    name: 'Año',
    plural: 'Años',
    about: 'Cuándo se publicó un artículo por primera vez, hasta donde lo sabe su fuente.',
  },
  venue: {
    name: 'Revista o congreso',
    plural: 'Revistas y congresos',
    about: 'El congreso o la revista que nombra una fuente.',
  },
  author: {
    name: 'Autor',
    plural: 'Autores',
    about: (papers: number, namesakes: string) =>
      `Autores de al menos ${papers} artículos de esta colección. ${namesakes}`,
  },
  day: {
    name: 'Día de incorporación',
    plural: 'Incorporaciones',
    about: 'El día en que un artículo se incorporó a esta colección.',
  },
  type: {
    name: 'Tipo',
    plural: 'Tipos',
    about: 'Qué tipo de obra es, si alguna fuente lo indica.',
  },
  keyword: {
    name: 'Palabra clave',
    plural: 'Palabras clave',
    about: (papers: number) =>
      `Palabras clave de al menos ${papers} artículos, tal como las dan las fuentes.`,
  },
  category: {
    name: 'Categoría',
    plural: 'Categorías',
    about: 'Las categorías de arXiv en las que está clasificado un artículo.',
  },
  msc: {
    name: 'Área de las matemáticas',
    plural: 'Áreas de las matemáticas',
    about:
      'Las clases principales de la Mathematics Subject Classification en las que está clasificado un artículo.',
  },
  award: { name: 'Premio', plural: 'Premios', about: 'Los premios que nombra una fuente.' },
  has: { name: 'Con', plural: 'Complementos', about: 'Lo que acompaña a un artículo.' },
  own: { about: (label: string) => `${label}, según las fuentes.` },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    one: '# artículo no tiene aquí ningún autor con página; en la página de un artículo, los nombres llevan a una búsqueda.',
    many: '# de artículos no tienen aquí ningún autor con página; en la página de un artículo, los nombres llevan a una búsqueda.',
    other:
      '# artículos no tienen aquí ningún autor con página; en la página de un artículo, los nombres llevan a una búsqueda.',
  }),
  keyword: plural(locale, {
    one: '# artículo no tiene aquí ninguna palabra clave con página.',
    many: '# de artículos no tienen aquí ninguna palabra clave con página.',
    other: '# artículos no tienen aquí ninguna palabra clave con página.',
  }),
  award: plural(locale, {
    one: '# artículo no tiene ningún premio que nombre una fuente.',
    many: '# de artículos no tienen ningún premio que nombre una fuente.',
    other: '# artículos no tienen ningún premio que nombre una fuente.',
  }),
};

export const division = {
  otherNames: (names: string) => `También: ${names}`,
  within: (name: string) => `Dentro de ${name}`,
  unknown: (papers: number, of: number) => `En ${papers} de ${of} artículos se desconoce o no se indica.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} de esta colección. ${about}`,
  picture: 'Lo mismo en imagen: la [cronología].',
  asTopics: 'Las demás son también [temas].',
  undated: (papers: string) => `${papers}, de fecha desconocida.`,
  dated: (papers: string, number: number, when: string) =>
    `${papers}, ${number === 1 ? 'publicado' : 'publicados'} ${when}.`,
  partlyDated: (papers: string, number: number, when: string, unknown: number) =>
    `${papers}, ${number === 1 ? 'publicado' : 'publicados'} ${when}; se desconoce la fecha de ${unknown}.`,
  together: 'A menudo junto con',
  mostOn: 'Sobre todo acerca de',
};

export const topics = {
  title: 'Temas',
  description: (facets: readonly string[]) =>
    `Los artículos de esta colección por ${facets.map((name) => name.toLowerCase()).join(', ') || 'tema'}.`,
  none: 'Ningún artículo de esta colección tiene tema todavía.',
  table: (down: string, across: string) =>
    `${down} por ${across.toLowerCase()}: cuántos artículos tratan de ambos`,
  both: (down: string, across: string) => `${down} y ${across}`,
};

export const periods = {
  beside: 'Incorporaciones anteriores y posteriores',
  week: (name: string) => `La semana: ${name}`,
  month: (name: string) => `El mes: ${name}`,
  allDays: 'Todos los días de incorporación',
  listedMonth: 'Incorporaciones del mes',
  listedWeek: (number: number) => `Incorporaciones de la semana ${number}`,
  weekNumber: (number: number) => `Semana ${number}`,
  weeks: 'Semana',
  listingsOf: (month: string) => `Incorporaciones: ${month}`,
  onDays: (papers: string, days: string) => `${papers} en ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}: ${papers}, en ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) => `Semana ${number}, ${name}: ${papers}.`,
};

export const timeline = {
  title: 'Cronología',
  description: (papers: string) => `Los artículos de esta colección en el tiempo. ${papers}`,
  map: 'Los mismos artículos, según su significado, están en el [mapa].',
  listings: 'Incorporaciones',
  allDays: 'Cuándo llegaron los artículos a esta colección: [todos los días de incorporación].',
};

export const chart = {
  ofShelf: 'Artículos de esta colección',
  of: (division: string) => `Artículos de «${division}»`,
  byMonth: (papers: string) => `${papers} por mes de publicación`,
  byYear: (papers: string) => `${papers} por año de publicación`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `De ${first} a ${last}; máximo: ${papers}, ${highest}. La tabla siguiente contiene todas las cifras.`,
  byCentury: (papers: string) => `${papers} por siglo de publicación`,
  tableByMonth: 'Artículos por mes de publicación, en una tabla',
  tableByYear: 'Artículos por año de publicación, en una tabla',
  tableByCentury: 'Artículos por siglo de publicación, en una tabla',
  month: 'Mes',
  year: 'Año',
  century: 'Siglo',
  papers: 'Artículos',
  onlyYear: (papers: string) => `De ${papers} solo se conoce el año.`,
  undated: (papers: string) => `De ${papers} se desconoce la fecha.`,
};

export const map = {
  title: 'Mapa de la colección',
  description: (papers: string) =>
    `${papers} de esta colección en el plano; los que dicen cosas parecidas están cerca unos de otros.`,
  about:
    'Cada punto es un artículo, y los artículos que dicen cosas parecidas están cerca unos de otros. Cada nombre está donde se halla la mayoría de los artículos de su tema; las líneas rodean las zonas más densas. Por orden de tiempo están en la [cronología].',
  terms:
    'Los nombres en cursiva son términos que comparten muchos artículos de la zona y llevan a una búsqueda.',
  drawing: (papers: string) =>
    `${papers} en forma de puntos, cerca unos de otros cuando dicen cosas parecidas, con los nombres de los temas donde están sus artículos. Los mismos artículos se enumeran a continuación.`,
  names: 'Temas en el mapa',
  list: 'Lo mismo en una lista',
  termList: 'Términos en el mapa',
  without: (facet: string) => `Sin clasificar: ${facet.toLowerCase()}`,
};

export const paper = {
  noAbstract: 'Sin resumen',
  readOn: 'Leer el artículo',
  lists: 'Lista',
  toPrevious: 'Al artículo anterior',
  toNext: 'Al artículo siguiente',
  links: 'Enlaces',
  save: 'Guardar',
  read: 'Marcar como leído',
  note: 'Añadir una nota',
  aboutRecord: 'Acerca de este registro',
  permanentAddress: 'Dirección permanente',
  copyAddress: 'Copiar la dirección',
  neighbours: 'Vecinos en la colección',
  previous: 'Anterior',
  next: 'Siguiente',
  key: 'Qué hace el artículo',
  quote: 'Enlazar o citar',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identificador ORCID de ${name}`,
  subjects: 'Materias',
  details: 'Detalles',
  notes: 'Notas de la redacción',
};

export const place = {
  published: 'Publicado: #',
  listed: 'Incorporado: #',
};

export const publication = {
  volume: (number: string) => `vol. ${number}`,
  issue: (number: string) => `fascículo ${number}`,
  number: (number: string) => `n.º ${number}`,
  page: (page: string) => `p. ${page}`,
  pages: (pages: string) => `pp. ${pages}`,
  edition: (edition: string) => (/^\d+$/.test(edition) ? `${edition}.ª edición` : `Edición: ${edition}`),
  editors: (names: string) => `Edición a cargo de ${names}`,
};

export const status = {
  sentences: {
    withdrawn: 'Este artículo fue retirado.',
    retracted: 'Este artículo fue retractado.',
    corrected: 'Este artículo fue corregido.',
  },
  marks: { withdrawn: 'retirado', retracted: 'retractado', corrected: 'corregido' },
  source: (name: string) => `Fuente: ${name}`,
};

export const highlights = {
  title: 'En pocas palabras',
  numbers: 'Cifras',
  byCurator: 'clasificado por la redacción',
  inKeywords: (phrase: string) => `«${phrase}» entre las palabras clave`,
  inTitle: (phrase: string) => `«${phrase}» en el título`,
  titled: 'en el título',
  inAbstract: 'en el resumen',
};

export const origin = {
  title: 'De dónde procede',
  noSource: 'no se nombra ninguna fuente',
  unknown: 'No consta',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}, consultado el ${day}`,
  remarks: 'Observaciones de las fuentes',
  edit: 'Editar esta página',
  report: 'Informar de un problema',
};

export const cite = {
  title: 'Citar',
  formats: 'Formato',
  copy: (format: string) => `Copiar ${format}`,
  download: (ending: string) => `Descargar .${ending}`,
};

export const credit = {
  others: (first: string) => `${first} et al.`,
  two: (first: string, second: string) => `${first} y ${second}`,
  more: (names: string, others: number) => `${names} y ${others} más`,
};

export const related = {
  title: 'Artículos relacionados',
  both: 'Términos en común:',
  compare: 'Comparar',
  withIt: 'con este artículo',
};

export const removed = {
  gone: 'Este artículo ya no está en esta colección.',
  elsewhere: 'Todavía se puede encontrar aquí:',
  shelf: 'La colección',
};

export const missing = {
  title: 'Página no encontrada',
  description: 'Esta dirección no lleva a ninguna página de esta colección.',
  heading: 'No hay ninguna página en esta dirección',
  text: 'Es posible que el artículo tenga otra dirección. Búsquelo o recorra las listas.',
  nearest: 'Los artículos de nombre más parecido',
};

export const unreached = {
  title: 'No guardada en este dispositivo',
  description: 'Esta página no está guardada en este dispositivo y no hay conexión a la red.',
  heading: 'Esta página no está guardada en este dispositivo',
  text: 'En este momento no se puede acceder al sitio. Las páginas que ha leído en este dispositivo se pueden volver a leer sin conexión.',
  again: 'Volver a intentarlo',
  read: 'Artículos que ha leído aquí',
};

export const types = {
  article: 'Prepublicación',
  'article-journal': 'Artículo de revista',
  'article-magazine': 'Artículo de divulgación',
  'article-newspaper': 'Artículo de periódico',
  bill: 'Proyecto de ley',
  book: 'Libro',
  broadcast: 'Emisión',
  chapter: 'Capítulo',
  classic: 'Clásico',
  collection: 'Fondo',
  dataset: 'Conjunto de datos',
  document: 'Documento',
  entry: 'Entrada',
  'entry-dictionary': 'Entrada de diccionario',
  'entry-encyclopedia': 'Entrada de enciclopedia',
  event: 'Evento',
  figure: 'Figura',
  graphic: 'Imagen',
  hearing: 'Audiencia',
  interview: 'Entrevista',
  legal_case: 'Sentencia judicial',
  legislation: 'Legislación',
  manuscript: 'Manuscrito',
  map: 'Mapa',
  motion_picture: 'Película',
  musical_score: 'Partitura',
  pamphlet: 'Folleto',
  'paper-conference': 'Ponencia',
  patent: 'Patente',
  performance: 'Representación',
  periodical: 'Publicación periódica',
  personal_communication: 'Comunicación personal',
  post: 'Publicación en línea',
  'post-weblog': 'Entrada de blog',
  regulation: 'Reglamento',
  report: 'Informe',
  review: 'Reseña',
  'review-book': 'Reseña de libro',
  software: 'Programa informático',
  song: 'Grabación',
  speech: 'Conferencia',
  standard: 'Norma',
  thesis: 'Tesis',
  treaty: 'Tratado',
  webpage: 'Página web',
};

export const fields = {
  title: 'Título',
  abstract: 'Resumen',
  authors: 'Autores',
  affiliations: 'Afiliaciones',
  published: 'Publicación',
  listed: 'Incorporación',
  type: 'Tipo',
  venue: 'Revista o congreso',
  container: 'Revista o libro',
  volume: 'Volumen',
  issue: 'Fascículo',
  pages: 'Páginas',
  number: 'Número',
  publisher: 'Editorial',
  place: 'Lugar',
  series: 'Serie',
  edition: 'Edición',
  editors: 'Editores',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'Identificador de arXiv',
  doi: 'DOI',
  openreview: 'Identificador de OpenReview',
  pmid: 'Identificador de PubMed',
  pmcid: 'Identificador de PubMed Central',
  keywords: 'Palabras clave',
  categories: 'Categorías de arXiv',
  language: 'Idioma',
  awards: 'Premios',
  status: 'Estado',
  orcid: 'ORCID',
  key: 'Clave de cita',
  paper: 'Página de la editorial',
  pdf: 'PDF',
  code: 'Código',
  project: 'Página del proyecto',
  video: 'Vídeo',
  slides: 'Diapositivas',
  poster: 'Póster',
  data: 'Datos',
  model: 'Modelo',
  demo: 'Demostración',
  supplement: 'Material suplementario',
  review: 'Revisiones',
  signals: 'Recuentos',
  topics: 'Temas',
  aliases: 'Otras direcciones',
  extra: 'Otros datos',
  remarks: 'Observaciones',
  note: 'Nota',
  annotation: 'Anotación',
  comment: 'Comentario',
};

export const searchField = {
  label: 'Buscar en la colección',
  placeholder: 'Títulos, autores, resúmenes',
  search: 'Buscar',
};

export const searchPage = {
  title: 'Búsqueda',
  description: (papers: string) => `Búsqueda por título, autor y resumen entre ${papers}.`,
  help: 'Qué se puede buscar',
  keys: 'Desde cualquier página, [/] o [Ctrl] [K] lleva aquí.',
  filter: 'Filtrar',
  sort: 'Ordenar',
  sorts: {
    relevance: 'Relevancia',
    newest: 'Más recientes primero',
    oldest: 'Más antiguos primero',
    listed: 'Orden de las listas',
  },
  chosen: 'Filtros elegidos',
  others: 'Otras búsquedas',
  more: 'Mostrar más',
  scriptless: 'La búsqueda se ejecuta en el navegador y necesita JavaScript. Las listas de abajo no.',
  browse: 'O explorar:',
};

export const searchHelp = {
  words: 'artículos con estas palabras, en cualquier forma',
  phrase: 'estas palabras una tras otra',
  without: 'la primera palabra sin la segunda',
  either: 'cualquiera de las dos palabras',
  title: 'la palabra en el título',
  author: 'artículos de un autor',
  venue: 'artículos de un congreso o una revista',
  topic: 'artículos sobre un tema',
  type: 'obras de un tipo',
  keyword: 'artículos con una palabra clave de sus fuentes',
  category: 'artículos de una categoría de arXiv',
  award: 'artículos premiados',
  years: 'artículos de estos años',
  code: 'artículos con código',
  identifier: 'un identificador de arXiv, un DOI o una dirección pegada',
};

export const found = {
  all: plural(locale, { one: 'artículo', many: 'artículos', other: 'artículos' }),
  some: plural(locale, {
    one: 'artículo con algunas de las palabras, ninguno con todas',
    many: 'artículos con algunas de las palabras, ninguno con todas',
    other: 'artículos con algunas de las palabras, ninguno con todas',
  }),
  partly: (papers: number, withAll: number) =>
    `${papers === 1 ? 'artículo' : 'artículos'}, ${withAll} con todas las palabras`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'Resultados de ',
    read,
    '; buscar ',
    typed,
    ' en su lugar.',
  ],
  loosened: (phrase: string) =>
    `Ningún artículo contiene «${phrase}»; se buscaron sus palabras por separado.`,
  onlyTopics: 'No hay coincidencias. Temas para explorar:',
  others: 'Nada coincide con todo esto. Otras vías:',
  without: (part: string) => `Sin ${part}`,
  spelled: (word: string) => `Con ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `Tema: ${name}`,
  searching: 'Buscando…',
  failed: 'No se pudo cargar la búsqueda. Recargue la página para volver a intentarlo.',
};

export const filters = {
  counting: (facet: string) => `Contando: ${facet.toLowerCase()}`,
  all: (values: number) => `Mostrar todo (${values})`,
  allOf: (values: number, facet: string) => `${facet}: mostrar todo (${values})`,
  drop: (facet: string, value: string) => `Quitar el filtro ${facet}: ${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `Sin ${words.join(', ')}`,
  why: 'Por qué coincide',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ' en: ' : ` por «${typed}», en: `) + places.join('; '),
  ],
  places: {
    title: 'título',
    abstract: 'resumen',
    authors: 'autores',
    venue: 'revista o congreso',
    published: 'fecha',
    topics: 'temas',
    ids: 'identificadores',
    keywords: 'palabras clave',
    awards: 'premios',
    editors: 'editores',
    publisher: 'editorial',
    notes: 'notas',
  },
  times: (place: string, times: number) => `${place}, ${times} veces`,
  near: (words: readonly string[]) =>
    `Cercano en significado: comparte ${words.join(', ')} con los mejores artículos`,
};

export const suggestion = {
  label: 'Sugerencias',
  kinds: { paper: 'Artículo', topic: 'Tema', author: 'Autor', recent: 'Reciente' },
  erase: 'Borrar las búsquedas recientes',
};

export const trail = {
  place: (paper: number, of: number) => `${paper} de ${of}`,
  neighbours: 'Vecinos en la lista',
  previous: 'Anterior',
  next: 'Siguiente',
  toPrevious: 'Al artículo anterior',
  toNext: 'Al artículo siguiente',
  allPapers: 'Todos los artículos',
  related: (title: string) => `Relacionados con ${title}`,
  search: (query: string) => `Búsqueda: ${query}`,
};

export const fresh = {
  mark: 'nuevo para usted',
  papers: (papers: number) => `${papers} ${papers === 1 ? 'nuevo' : 'nuevos'} desde su última visita`,
  more: (papers: number) => `Más de ${papers} desde su última visita`,
};

export const keyed = {
  last: 'Este es el último artículo de la lista.',
  first: 'Este es el primer artículo de la lista.',
  copied: 'BibTeX copiado',
  selected: 'BibTeX seleccionado: cópielo con el teclado',
};

export const keyHelp = {
  title: 'Atajos de teclado',
  or: 'o',
  control: 'Ctrl',
  enter: 'Intro',
  inList: {
    title: 'En una lista',
    step: 'al artículo siguiente y al anterior',
    open: 'abrir el artículo',
    cite: 'abrirlo en «Citar»',
    save: 'guardarlo',
  },
  onPaper: {
    title: 'En la página de un artículo',
    step: 'al artículo siguiente y al anterior de la lista de la que viene',
    up: 'subir a esa lista',
    cite: 'citarlo: se copia el BibTeX',
    save: 'guardarlo',
  },
  anywhere: {
    title: 'En todas partes',
    search: 'buscar',
    home: 'ir al inicio',
    saved: 'ir a lo que ha guardado',
    help: 'esta ayuda',
  },
  single: 'Los atajos de un solo carácter están activos (se recuerda en este dispositivo)',
  close: 'Cerrar',
};

export const copying = {
  copied: 'Copiado',
  selected: 'Seleccionado: cópielo con el teclado',
  address: 'Copiar la dirección',
};

export const messages = {
  undo: 'Deshacer',
};

export const marks = {
  save: 'Guardar',
  saved: 'Guardado',
  read: 'Marcar como leído',
  wasRead: 'Leído',
  of: (label: string, title: string) => `${label}: ${title}`,
  refused: 'Este navegador no guarda nada para este sitio: está lleno o el almacenamiento está desactivado.',
};

export const note = {
  label: 'Su nota sobre este artículo, guardada en este dispositivo',
  placeholder: 'Una línea para usted, guardada en este dispositivo',
  button: 'Nota',
  add: 'Añadir una nota',
  yours: 'Su nota',
  kept: 'Nota guardada',
};

export const savedPage = {
  title: 'Guardados',
  description: 'Lo que ha guardado, leído y anotado en esta colección, solo en este dispositivo.',
  about:
    'Lo que guarda, marca como leído o anota en esta colección. Se queda en este dispositivo y no se envía a ninguna parte.',
  scriptless:
    'Guardar necesita JavaScript, que aquí está desactivado. [Todos los artículos] se pueden leer y añadir a los marcadores sin él.',
};

export const savedList = {
  which: 'Qué artículos',
  all: 'Todos',
  saved: 'Guardados',
  read: 'Leídos',
  unread: 'Por leer',
  noted: 'Con nota',
  byTitle: 'Por título',
  empty:
    'Todavía nada. «Guardar», en la página de un artículo o en una lista, pone el artículo aquí, con lo que ha leído y sus notas de una línea. Todo se queda en este dispositivo hasta que lo exporte o lo comparta como enlace.',
  noneOfKind: 'Nada de lo que conserva es de este tipo.',
  choose: 'Elegir',
  remove: 'Quitar',
  removed: (title: string) => `Quitado: ${title}`,
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Nota, solo en este dispositivo',
  link: 'Hacer un enlace con ellos',
  linkOf: (papers: number) => `Hacer un enlace con ${papers}`,
  compare: (papers: number) => `Comparar ${papers}`,
  tick: 'Comparar: marque de dos a cinco',
  export: 'Exportar todo',
  reading: 'Leyendo las páginas de los artículos…',
  withoutSome: (papers: number, of: number) =>
    `${papers} de ${of} artículos no se pudieron leer y no están en el archivo.`,
  incomplete: (papers: number, of: number) =>
    `${papers} de ${count.papers(of)} no se pudieron leer: el archivo solo contiene lo que está guardado de ellos.`,
  import: 'Importar',
  unreachable: 'Ahora no se puede acceder a los artículos de esta colección; no se ha cambiado nada.',
  foreign: (file: string) => `${file} no nombra ningún artículo de esta colección; no se ha cambiado nada.`,
  imported: (added: number, changed: number, unknown: number) =>
    `Añadidos: ${count.papers(added)}; cambiados: ${changed}.${unknown > 0 ? ` No encontrados en esta colección: ${unknown}.` : ''}`,
};

export const listPage = {
  title: 'Una lista de lectura',
  description:
    'Una lista de lectura contenida en su dirección: artículos en orden, con las notas de quien la hizo.',
  about:
    'La lista está en la dirección de esta página y en ningún otro sitio: quien tiene el enlace tiene la lista.',
  scriptless:
    'La lista está en la dirección, y para leerla se necesita JavaScript, que aquí está desactivado. [Todos los artículos] se pueden leer sin él.',
};

export const readingList = {
  title: 'Una lista de lectura',
  nameLabel: 'Título de la lista',
  namePlaceholder: 'Un título para la lista',
  link: 'Copiar el enlace',
  linkCopied: 'El enlace está copiado.',
  linkRefused: 'Copie la dirección de la barra de su navegador.',
  saveAll: 'Guardar todo',
  saved: 'Guardado en este dispositivo.',
  cite: 'Copiar BibTeX',
  cited: (papers: number, missing: number) =>
    `BibTeX de ${papers} copiado.${missing > 0 ? ` No se pudieron citar: ${missing}.` : ''}`,
  citeRefused: 'No se puede acceder al portapapeles: descargue el archivo.',
  bibtex: 'Descargar .bib',
  file: 'Descargar como archivo',
  edit: 'Editar',
  done: 'Listo',
  moved: (place: number, of: number) => `Ahora ${place} de ${of}.`,
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  of: (label: string, title: string) => `${label}: ${title}`,
  removed: (title: string) => `Quitado: ${title}`,
  absent: 'No está en esta colección o ahora no se puede acceder a él.',
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Una nota para quien abra la lista',
  none: 'No hay ninguna lista en esta dirección. Las listas se hacen en la página de lo que ha guardado.',
  newer:
    'Esta lista se hizo con una edición más reciente de este sitio. Recargue la página y abra el enlace de nuevo.',
  nothingRead:
    'La dirección se cortó o cambió por el camino y no se pudo leer nada de la lista. Pida el enlace completo a quien lo envió.',
  partlyRead: (lost: number, of: number) =>
    `La dirección se cortó o cambió por el camino. ${lost} de ${of} artículos no se pudieron leer; los demás están abajo. Pida el enlace completo a quien lo envió.`,
  perhapsRead:
    'La dirección se cortó o cambió por el camino. Lo que se pudo leer, abajo, quizá no sea todo. Pida el enlace completo a quien lo envió.',
  tooLong: (chars: number, longest: number) =>
    `La lista es demasiado larga para un enlace: ${chars} caracteres, cuando ${longest} se pueden abrir en todas partes. Descárguela como archivo o quite algo.`,
  long: (chars: number, longest: number) =>
    `El enlace tiene ${chars} caracteres. Algunos programas cortan los enlaces de más de ${longest}; un archivo es más seguro.`,
};

export const comparePage = {
  title: 'Comparación',
  description:
    'De dos a cinco artículos de esta colección lado a lado: qué hacen, sobre qué y con qué resultado.',
  about:
    'De dos a cinco artículos lado a lado, en las palabras de sus resúmenes. Subrayado: lo que varios tienen en común.',
  scriptless:
    'Comparar necesita JavaScript, que aquí está desactivado. [Todos los artículos] se pueden leer sin él, y también sus [temas] comunes.',
};

export const comparison = {
  key: 'Qué hace',
  shared: 'Términos comunes',
  own: 'Términos propios',
  notSaid: 'no se dice',
  remove: 'Quitar',
  removeOf: (title: string) => `Quitar: ${title}`,
  add: 'Añadir un artículo por su título',
  offered: 'Artículos con estas palabras en el título',
  unknown: (names: readonly string[]) => `No están en esta colección: ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Ahora no se puede acceder a: ${names.join(', ')}. Recargue la página cuando haya red.`,
  tooMany: (papers: number) => `Caben cinco artículos lado a lado; se omiten ${papers}.`,
  tooFew: 'Una comparación necesita al menos dos artículos: añádalos abajo.',
};

export const passage = {
  menu: 'Enlazar o citar',
  link: 'Copiar enlace a este pasaje',
  quote: 'Copiar como cita con su fuente',
  previous: 'Anterior',
  next: 'Siguiente',
  previousSentence: 'Frase anterior',
  nextSentence: 'Frase siguiente',
  copied: 'Copiado',
  manually: 'Copie esto con el teclado',
  close: 'Cerrar',
  quotation: (words: string, credit: string, address: string) => `«${words}»\n— ${credit}, ${address}`,
};

export const passageLink = {
  changed: 'Esta frase ha cambiado desde que se enlazó.',
  gone: 'La frase enlazada ya no está aquí.',
  close: 'Cerrar',
};

export const notice = {
  label: 'Avisos',
  close: 'Cerrar',
  online: 'Vuelve a tener conexión.',
  offline: 'Está sin conexión. Las páginas guardadas en este dispositivo se pueden leer.',
  kept: 'Esta colección ya está guardada en este dispositivo.',
  newer: 'Hay lista una edición más reciente de esta colección.',
  show: 'Mostrarla',
};

export const offlineCopy = {
  meter: 'Qué parte de esta colección está guardada',
  whole: 'Esta colección está guardada en este dispositivo para leerla sin conexión.',
  keep: (size: string) => `Guardar esta colección para leerla sin conexión (${size} MB)`,
  keeping: 'Se está guardando esta colección para leerla sin conexión.',
  cancel: 'Cancelar',
  part: (done: string, of: string) => `${done} de ${of} MB`,
  paused: (done: string, of: string) => `Detenido: ${done} de ${of} MB guardados.`,
  cut: (done: string, of: string) => `Se cortó la conexión: ${done} de ${of} MB guardados.`,
  resume: 'Reanudar',
  outdated: 'Ha salido una edición más reciente de esta colección. Se guardará en cuanto haya llegado.',
  unlike: (done: string, of: string) =>
    `El servidor no tiene todos los archivos de esta edición: ${done} de ${of} MB guardados. Inténtelo más tarde.`,
  full: (missing: string) =>
    `No hay espacio en este dispositivo: se necesitan ${missing} MB más. Libere espacio e inténtelo de nuevo.`,
  tight: (missing: string, free: string) =>
    `No hay espacio en este dispositivo: se necesitan ${missing} MB más y hay ${free} MB libres. Libere espacio e inténtelo de nuevo.`,
  again: 'Intentar de nuevo',
  kept: (size: string) =>
    `Esta colección está guardada en este dispositivo para leerla sin conexión (${size} MB).`,
  remove: 'Quitar de este dispositivo',
};
