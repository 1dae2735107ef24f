import { plural } from './plural.ts';

export const language: string = 'de';

export const locale: string = 'de-DE';

export const frame = {
  skip: 'Zum Inhalt springen',
  shelf: 'Regal',
  saved: 'Gemerkt',
  topics: 'Themen',
  map: 'Karte',
  allPapers: 'Alle Arbeiten',
  search: 'Suche',
  atomFeed: 'Atom-Feed',
  repository: 'Repositorium',
  keys: 'Tasten',
};

export const count = {
  papers: plural(locale, { one: '# Arbeit', other: '# Arbeiten' }),
  days: plural(locale, { one: '# Tag', other: '# Tagen' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `„${text}“`,
};

export const dates = {
  written: (date: string) => date,
  week: (range: string, _first: string, _last: string) => range,
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} zum Stöbern und Suchen.`,
  curator: (name: string) => `von ${name}`,
  subscribe: 'Abonnieren',
};

export const list = {
  dateUnknown: 'Datum unbekannt',
  authorsUnknown: 'Autoren unbekannt',
  more: (authors: number) => `und ${authors} weitere`,
  isNew: 'neu',
  pages: 'Seiten dieser Liste',
  previous: 'Zurück',
  next: 'Weiter',
  page: (page: number, of: number) => `Seite ${page} von ${of}`,
  pageOf: (title: string, page: number) => `${title}, Seite ${page}`,
  from: (first: number, papers: number) => `Arbeiten ab Nummer ${first} von ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Zitieren:' : `Alle ${papers} zitieren:`),
  records: 'Datensätze',
  density: 'Dichte der Liste',
  reading: 'Lesen',
  scanning: 'Überfliegen',
};

export const facets = {
  year: {
    name: 'Jahr',
    plural: 'Jahre',
    about: 'Wann eine Arbeit zuerst erschienen ist, soweit ihre Quelle es weiß.',
  },
  venue: {
    name: 'Publikationsorgan',
    plural: 'Publikationsorgane',
    about: 'Die Tagung oder Zeitschrift, die eine Quelle nennt.',
  },
  author: {
    name: 'Autor',
    plural: 'Autoren',
    about: (papers: number) =>
      `Autoren von mindestens ${papers} Arbeiten in diesem Regal. Zwei Menschen mit demselben Namen lassen sich nicht unterscheiden.`,
  },
  day: {
    name: 'Tag der Aufnahme',
    plural: 'Neuzugänge',
    about: 'Der Tag, an dem eine Arbeit in dieses Regal aufgenommen wurde.',
  },
  type: {
    name: 'Art',
    plural: 'Arten',
    about: 'Um welche Art von Veröffentlichung es sich handelt, soweit eine Quelle es sagt.',
  },
  keyword: {
    name: 'Schlagwort',
    plural: 'Schlagwörter',
    about: (papers: number) =>
      `Schlagwörter von mindestens ${papers} Arbeiten, wie die Quellen sie vergeben.`,
  },
  category: {
    name: 'Kategorie',
    plural: 'Kategorien',
    about: 'Die Kategorien von arXiv, denen eine Arbeit zugeordnet ist.',
  },
  award: { name: 'Auszeichnung', plural: 'Auszeichnungen', about: 'Die Preise, die eine Quelle nennt.' },
  has: { name: 'Mit', plural: 'Beigaben', about: 'Was es zu einer Arbeit dazugibt.' },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    one: 'Zu # Arbeit gibt es hier keine Seite eines Autors; die Namen auf der Seite einer Arbeit führen zu einer Suche.',
    other:
      'Zu # Arbeiten gibt es hier keine Seite eines Autors; die Namen auf der Seite einer Arbeit führen zu einer Suche.',
  }),
  keyword: plural(locale, {
    one: '# Arbeit hat kein Schlagwort mit einer Seite hier.',
    other: '# Arbeiten haben kein Schlagwort mit einer Seite hier.',
  }),
  award: plural(locale, {
    one: 'Zu # Arbeit nennt keine Quelle eine Auszeichnung.',
    other: 'Zu # Arbeiten nennt keine Quelle eine Auszeichnung.',
  }),
};

export const division = {
  unknown: (papers: number, of: number) =>
    `Bei ${papers} von ${of} Arbeiten ist es unbekannt oder nicht angegeben.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} in diesem Regal. ${about}`,
  picture: 'Dasselbe als Bild: die [Zeitachse].',
  undated: (papers: string) => `${papers} ohne bekanntes Datum.`,
  dated: (papers: string, first: string, last: string) =>
    `${papers}, erschienen ${first === last ? first : `von ${first} bis ${last}`}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}, erschienen ${first === last ? first : `von ${first} bis ${last}`}; bei ${unknown} ist das Datum unbekannt.`,
  together: 'Oft zusammen mit',
  mostOn: 'Meistens zu',
};

export const topics = {
  title: 'Themen',
  description: (facets: readonly string[]) =>
    `Die Arbeiten dieses Regals nach ${facets.join(', ') || 'Themen'}.`,
  none: 'Noch hat keine Arbeit dieses Regals ein Thema.',
  table: (down: string, across: string) => `${down} nach ${across}: wie viele Arbeiten zu beidem gehören`,
  both: (down: string, across: string) => `${down} und ${across}`,
};

export const periods = {
  beside: 'Frühere und spätere Neuzugänge',
  week: (name: string) => `Die Woche: ${name}`,
  month: (name: string) => `Der Monat: ${name}`,
  allDays: 'Alle Neuzugänge nach Tagen',
  listedMonth: 'Neuzugänge des Monats',
  listedWeek: (number: number) => `Neuzugänge der Woche ${number}`,
  weekNumber: (number: number) => `Woche ${number}`,
  weeks: 'Woche',
  listingsOf: (month: string) => `Neuzugänge im ${month}`,
  onDays: (papers: string, days: string) => `${papers} an ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month}: ${papers}, aufgenommen an ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) =>
    `Woche ${number}, ${name}: ${papers} aufgenommen.`,
};

export const timeline = {
  title: 'Zeitachse',
  description: (papers: string) => `Die Arbeiten dieses Regals im Lauf der Zeit. ${papers}`,
  map: 'Dieselben Arbeiten nach ihrem Inhalt zeigt die [Karte].',
  listings: 'Neuzugänge',
  allDays: 'Wann Arbeiten in dieses Regal kamen: [alle Tage mit Neuzugängen].',
};

export const chart = {
  ofShelf: 'Arbeiten dieses Regals',
  of: (division: string) => `Arbeiten unter „${division}“`,
  byMonth: (papers: string) => `${papers} nach Erscheinungsmonat`,
  byYear: (papers: string) => `${papers} nach Erscheinungsjahr`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `Von ${first} bis ${last}; die meisten, ${papers}, im Zeitraum ${highest}. Die Tabelle darunter enthält alle Zahlen.`,
  tableByMonth: 'Arbeiten nach Erscheinungsmonat, als Tabelle',
  tableByYear: 'Arbeiten nach Erscheinungsjahr, als Tabelle',
  month: 'Monat',
  year: 'Jahr',
  papers: 'Arbeiten',
  onlyYear: (papers: string) => `Von ${papers} ist nur das Jahr bekannt.`,
  undated: (papers: string) => `Von ${papers} ist das Datum unbekannt.`,
};

export const map = {
  title: 'Karte des Regals',
  description: (papers: string) =>
    `${papers} dieses Regals in der Ebene; Arbeiten, die Ähnliches sagen, liegen nahe beieinander.`,
  about:
    'Jeder Punkt ist eine Arbeit, und Arbeiten, die Ähnliches sagen, liegen nahe beieinander. Ein Name steht dort, wo die meisten Arbeiten seines Themas liegen; Linien umschließen, wo Arbeiten dicht liegen. Nach der Zeit geordnet zeigt sie die [Zeitachse].',
  terms: 'Kursive Namen sind Begriffe, die viele Arbeiten dort verwenden, und führen zu einer Suche.',
  drawing: (papers: string) =>
    `${papers} als Punkte, nahe beieinander, wo sie Ähnliches sagen, mit den Namen der Themen, wo deren Arbeiten liegen. Dieselben Arbeiten sind unten aufgeführt.`,
  names: 'Themen auf der Karte',
  list: 'Dasselbe als Liste',
  termList: 'Begriffe auf der Karte',
  without: (facet: string) => `Ohne Zuordnung: ${facet}`,
};

export const paper = {
  lists: 'Liste',
  toPrevious: 'Zur vorigen Arbeit',
  toNext: 'Zur nächsten Arbeit',
  links: 'Verweise',
  save: 'Merken',
  read: 'Als gelesen markieren',
  note: 'Notiz hinzufügen',
  aboutRecord: 'Über diesen Datensatz',
  permanentAddress: 'Dauerhafte Adresse',
  copyAddress: 'Adresse kopieren',
  neighbours: 'Nachbarn im Regal',
  previous: 'Vorige Arbeit',
  next: 'Nächste Arbeit',
  key: 'Was die Arbeit tut',
  quote: 'Verlinken oder zitieren',
  noAbstract: 'Keine Quelle gibt eine Zusammenfassung an.',
  furtherAuthors: 'u. a.',
  orcid: (name: string) => `ORCID-iD von ${name}`,
  subjects: 'Sachgebiete',
  details: 'Angaben',
  notes: 'Redaktionelle Anmerkungen',
};

export const place = {
  published: 'Erschienen: #',
  dateUnknown: 'Erscheinungsdatum unbekannt',
  venueUnknown: 'Publikationsorgan unbekannt',
  listed: 'Aufgenommen: #',
  dayUnknown: 'Tag der Aufnahme unbekannt',
};

export const publication = {
  volume: (number: string) => `Band ${number}`,
  issue: (number: string) => `Heft ${number}`,
  number: (number: string) => `Nr. ${number}`,
  page: (page: string) => `S. ${page}`,
  pages: (pages: string) => `S. ${pages}`,
  edition: (edition: string) => (/^\d+$/.test(edition) ? `${edition}. Auflage` : `Auflage: ${edition}`),
  editors: (names: string) => `Herausgegeben von ${names}`,
};

export const status = {
  sentences: {
    withdrawn: 'Diese Arbeit wurde zurückgenommen.',
    retracted: 'Diese Arbeit wurde zurückgezogen.',
    corrected: 'Diese Arbeit wurde berichtigt.',
  },
  marks: { withdrawn: 'zurückgenommen', retracted: 'zurückgezogen', corrected: 'berichtigt' },
  source: (name: string) => `Quelle: ${name}`,
};

export const highlights = {
  title: 'Kurz gesagt',
  numbers: 'Zahlen',
  byCurator: 'redaktionell zugeordnet',
  inTitle: (phrase: string) => `„${phrase}“ im Titel`,
  inAbstract: 'in der Zusammenfassung',
};

export const origin = {
  title: 'Woher das kommt',
  noSource: 'keine Quelle genannt',
  unknown: 'unbekannt',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}, gelesen am ${day}`,
  remarks: 'Bemerkungen der Quellen',
  edit: 'Diese Seite bearbeiten',
  report: 'Ein Problem melden',
};

export const cite = {
  title: 'Zitieren',
  formats: 'Zitierformat',
  copy: (format: string) => `${format} kopieren`,
  download: (ending: string) => `.${ending} herunterladen`,
};

export const credit = {
  others: (first: string) => `${first} u. a.`,
  two: (first: string, second: string) => `${first} und ${second}`,
};

export const related = {
  title: 'Verwandte Arbeiten',
  both: 'Beide nennen',
  compare: 'Vergleichen',
  withIt: 'mit dieser Arbeit',
};

export const removed = {
  gone: 'Diese Arbeit ist nicht mehr in diesem Regal.',
  elsewhere: 'Sie ist weiterhin hier zu finden:',
  shelf: 'Das Regal',
};

export const missing = {
  title: 'Seite nicht gefunden',
  description: 'Diese Adresse führt in diesem Regal zu keiner Seite.',
  heading: 'Unter dieser Adresse gibt es keine Seite',
  text: 'Die Arbeit hat vielleicht eine andere Adresse. Suchen Sie nach ihr oder sehen Sie die Listen durch.',
  nearest: 'Arbeiten mit ähnlichen Namen',
};

export const unreached = {
  title: 'Auf diesem Gerät nicht gespeichert',
  description: 'Diese Seite ist auf diesem Gerät nicht gespeichert, und das Netz ist nicht erreichbar.',
  heading: 'Diese Seite ist auf diesem Gerät nicht gespeichert',
  text: 'Die Website ist gerade nicht erreichbar. Seiten, die Sie auf diesem Gerät gelesen haben, können Sie auch ohne Netz wieder lesen.',
  again: 'Noch einmal versuchen',
  read: 'Arbeiten, die Sie hier gelesen haben',
};

export const card = {
  people: (names: string, others: number) => `${names} und ${others} weitere`,
};

export const types = {
  article: 'Vorabdruck',
  'article-journal': 'Zeitschriftenartikel',
  'article-magazine': 'Magazinartikel',
  'article-newspaper': 'Zeitungsartikel',
  bill: 'Gesetzentwurf',
  book: 'Buch',
  broadcast: 'Sendung',
  chapter: 'Kapitel',
  classic: 'Klassiker',
  collection: 'Sammlung',
  dataset: 'Datensatz',
  document: 'Dokument',
  entry: 'Eintrag',
  'entry-dictionary': 'Wörterbucheintrag',
  'entry-encyclopedia': 'Enzyklopädieeintrag',
  event: 'Veranstaltung',
  figure: 'Abbildung',
  graphic: 'Bild',
  hearing: 'Anhörung',
  interview: 'Gespräch',
  legal_case: 'Gerichtsentscheidung',
  legislation: 'Gesetz',
  manuscript: 'Manuskript',
  map: 'Landkarte',
  motion_picture: 'Spielfilm',
  musical_score: 'Noten',
  pamphlet: 'Broschüre',
  'paper-conference': 'Tagungsbeitrag',
  patent: 'Patentschrift',
  performance: 'Aufführung',
  periodical: 'Periodikum',
  personal_communication: 'Persönliche Mitteilung',
  post: 'Beitrag',
  'post-weblog': 'Blogbeitrag',
  regulation: 'Verordnung',
  report: 'Bericht',
  review: 'Rezension',
  'review-book': 'Buchbesprechung',
  software: 'Programm',
  song: 'Tonaufnahme',
  speech: 'Vortrag',
  standard: 'Norm',
  thesis: 'Hochschulschrift',
  treaty: 'Vertrag',
  webpage: 'Webseite',
};

export const fields = {
  title: 'Titel',
  abstract: 'Zusammenfassung',
  authors: 'Autoren',
  published: 'Erschienen',
  listed: 'Aufgenommen',
  type: 'Art',
  venue: 'Publikationsorgan',
  container: 'Zeitschrift oder Buch',
  volume: 'Band',
  issue: 'Heft',
  pages: 'Seiten',
  number: 'Nummer',
  publisher: 'Verlag',
  place: 'Ort',
  series: 'Reihe',
  edition: 'Auflage',
  editors: 'Herausgeber',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'arXiv-Kennung',
  doi: 'DOI',
  openreview: 'OpenReview-Kennung',
  pmid: 'PubMed-Kennung',
  pmcid: 'PubMed-Central-Kennung',
  keywords: 'Schlagwörter',
  categories: 'arXiv-Kategorien',
  language: 'Sprache',
  awards: 'Auszeichnungen',
  status: 'Status',
  orcid: 'ORCID',
  key: 'Zitierschlüssel',
  paper: 'Seite des Verlags',
  pdf: 'PDF',
  code: 'Code',
  project: 'Projektseite',
  video: 'Video',
  slides: 'Folien',
  poster: 'Poster',
  data: 'Daten',
  model: 'Modell',
  demo: 'Vorführung',
  supplement: 'Anhang',
  review: 'Gutachten',
  signals: 'Zählungen',
  topics: 'Themen',
  aliases: 'Weitere Adressen',
  extra: 'Weitere Angaben',
  remarks: 'Bemerkungen',
};
