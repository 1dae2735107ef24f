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

export const searchField = {
  label: 'Buscar en la colección',
  placeholder: 'Títulos, autores, resúmenes',
  search: 'Buscar',
};

export const searchPage = {
  title: 'Búsqueda',
  description: (papers: string) => `Búsqueda por título, autor y resumen entre ${papers}.`,
  help: 'Qué se puede preguntar',
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
  failed: 'No se pudo cargar la búsqueda. Recargue la página para volver a intentarlo.',
};

export const filters = {
  counting: (facet: string) => `Contando: ${facet.toLowerCase()}`,
  all: (values: number) => `Mostrar todo (${values})`,
  allOf: (values: number, facet: string) => `${facet}: mostrar todo (${values})`,
  drop: (facet: string, value: string) => `Quitar el filtro ${facet}: ${value}`,
};

export const result = {
  dateUnknown: 'Fecha desconocida',
  authorsUnknown: 'Autores desconocidos',
  more: (authors: number) => ` y ${authors} más`,
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
    venue: 'lugar de publicación',
    published: 'fecha',
    topics: 'temas',
    ids: 'identificadores',
    keywords: 'palabras clave',
    awards: 'premios',
    editors: 'editores',
    publisher: 'editorial',
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
    cite: 'abrirlo en su cita',
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
  authorsUnknown: 'Autores desconocidos',
  noteOn: (title: string) => `Nota sobre ${title}`,
  notePlaceholder: 'Una nota, guardada en este dispositivo',
  link: 'Hacer un enlace con ellos',
  linkOf: (papers: number) => `Hacer un enlace con ${papers}`,
  compare: (papers: number) => `Comparar ${papers}`,
  tick: 'Comparar: marque de dos a cinco',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
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
  published: 'Publicado',
  venue: 'Lugar de publicación',
  type: 'Tipo',
  status: 'Estado',
  awards: 'Premios',
  keywords: 'Palabras clave',
  key: 'Qué hace',
  shared: 'Términos comunes',
  own: 'Términos propios',
  notSaid: 'no se dice',
  more: (authors: number) => ` y ${authors} más`,
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
