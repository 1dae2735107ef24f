import { plural } from './plural.ts';

export const language: string = 'es';

export const locale: string = 'es-ES';

export const frame = {
  addPaper: 'Proponer un artículo',
  skip: 'Ir al contenido',
  shelf: 'Colección',
  saved: 'Guardados',
  topics: 'Temas',
  map: 'Mapa',
  allPapers: 'Todos los artículos',
  search: 'Búsqueda',
  atomFeed: 'Canal Atom',
  repository: 'Repositorio',
  keys: 'Atajos de teclado',
};

export const count = {
  papers: plural(locale, { one: '# artículo', many: '# de artículos', other: '# artículos' }),
  days: plural(locale, { one: '# día', many: '# de días', other: '# días' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `«${text}»`,
};

export const dates = {
  written: (date: string) => date,
  week: (range: string, _first: string, _last: string) => range,
  weekdays: ['Lu', 'Ma', 'Mi', 'Ju', 'Vi', 'Sá', 'Do'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} para explorar y buscar.`,
  curator: (name: string) => `por ${name}`,
  subscribe: 'Suscribirse',
};

export const list = {
  dateUnknown: 'Fecha desconocida',
  authorsUnknown: 'Autores desconocidos',
  more: (authors: number) => `y ${authors} más`,
  isNew: 'nuevo',
  pages: 'Páginas de esta lista',
  previous: 'Anterior',
  next: 'Siguiente',
  page: (page: number, of: number) => `Página ${page} de ${of}`,
  pageOf: (title: string, page: number) => `${title}, página ${page}`,
  from: (first: number, papers: number) => `Artículos a partir del n.º ${first} de ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Citarlo:' : `Citar los ${papers}:`),
  records: 'Registros',
  density: 'Densidad de la lista',
  reading: 'Lectura',
  scanning: 'Vista rápida',
};

export const facets = {
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
    about: (papers: number) =>
      `Autores de al menos ${papers} artículos de esta colección. Las personas con el mismo nombre se distinguen donde lo hace un ORCID iD o la redacción.`,
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
  award: { name: 'Premio', plural: 'Premios', about: 'Los premios que nombra una fuente.' },
  has: { name: 'Con', plural: 'Complementos', about: 'Lo que acompaña a un artículo.' },
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
  unknown: (papers: number, of: number) => `En ${papers} de ${of} artículos se desconoce o no se indica.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} de esta colección. ${about}`,
  picture: 'Lo mismo en imagen: la [cronología].',
  undated: (papers: string) => `${papers}, de fecha desconocida.`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}, publicación: ${first === last ? first : `de ${first} a ${last}`}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}, publicación: ${first === last ? first : `de ${first} a ${last}`}; se desconoce la fecha de ${unknown}.`,
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
  tableByMonth: 'Artículos por mes de publicación, en una tabla',
  tableByYear: 'Artículos por año de publicación, en una tabla',
  month: 'Mes',
  year: 'Año',
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
  noAbstract: 'Ninguna fuente da un resumen.',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identificador ORCID de ${name}`,
  subjects: 'Materias',
  details: 'Detalles',
  notes: 'Notas de la redacción',
};

export const place = {
  published: 'Publicado: #',
  dateUnknown: 'Fecha de publicación desconocida',
  venueUnknown: 'Revista o congreso desconocidos',
  listed: 'Incorporado: #',
  dayUnknown: 'Día de incorporación desconocido',
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
  inAbstract: 'en el resumen',
};

export const origin = {
  title: 'De dónde procede',
  noSource: 'no se nombra ninguna fuente',
  unknown: 'desconocido',
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

export const card = {
  people: (names: string, others: number) => `${names} y ${others} más`,
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
};
