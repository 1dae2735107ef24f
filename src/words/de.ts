import type { Precision } from '../paper/date/calendar.ts';
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
  repository: 'Repositorium',
  addPaper: 'Arbeit vorschlagen',
  data: 'Daten:',
  keys: 'Tasten',
};

export const count = {
  papers: plural(locale, { one: '# Arbeit', other: '# Arbeiten' }),
  days: plural(locale, { one: '# Tag', other: '# Tagen' }),
  feeds: plural(locale, { one: '# Feed', other: '# Feeds' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label}: ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `„${text}“`,
};

export const dates = {
  written: (date: string) => date,
  week: (range: string, _first: string, _last: string) => range,
  within: (date: string, precision: Precision) =>
    `${{ year: '', month: 'im ', day: 'am ' }[precision]}${date}`,
  between: (first: string, last: string) => `zwischen ${first} und ${last}`,
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};

export const home = {
  tagline: 'Ein Regal voller Arbeiten',
  newest: 'Neueste Arbeiten',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} zum Stöbern und Suchen.`,
  curator: (name: string) => `von ${name}`,
  noPapers: 'In diesem Regal stehen noch keine Arbeiten.',
  addPapers: 'Dieser Befehl, in seinem Ordner ausgeführt, fügt welche hinzu:',
};

export const follow = {
  title: 'Folgen',
  call: 'Neue Arbeiten, sobald sie da sind',
  description: (name: string) =>
    `So erfährt man von neuen Arbeiten auf ${name}: Feeds der Sammlung und ihrer Teile.`,
  about:
    'Ein Feed ist eine Adresse, bei der ein Feedreader für Sie nachsieht: Neue Arbeiten kommen zu Ihnen, und niemand muss wissen, wer Sie sind. Kopieren Sie die Adresse in Ihren Feedreader, oder öffnen Sie sie dort.',
  whole: 'Die ganze Sammlung',
  openIn: 'Öffnen in',
  app: 'einer App auf diesem Gerät',
  formats: 'Als',
  zotero: 'Auch Zotero liest Feeds: Datei, Neuer Feed, Von URL.',
  part: 'Ein Teil davon',
  parts: 'Ihre Seiten haben eigene Feeds: Seite öffnen, dann „Folgen“.',
  opml: 'Alle Feeds in einer Datei (OPML), zum Importieren in einen Feedreader',
  division: 'Unter dieser Adresse kommen neue Arbeiten von hier in Ihren Feedreader. [Was ist ein Feed?]',
  inBrowser:
    'Dies ist ein Feed. Um ihm zu folgen, kopieren Sie die Adresse dieser Seite in einen Feedreader.',
  byMail: 'Per E-Mail',
  mailAddress: 'Ihre E-Mail-Adresse',
  mailButton: 'Abonnieren',
  mailHost: (host: string) => `Ihre Adresse geht an ${host}; von dort kommen die E-Mails.`,
};

export const ownPage = {
  table: 'Tabelle',
  footnotes: 'Fußnoten',
  footnote: (number: number) => `Fußnote ${number}`,
  back: (number: number) => `Zurück zum Zeichen der Fußnote ${number}`,
};

export const list = {
  pages: 'Seiten dieser Liste',
  previous: 'Zurück',
  next: 'Weiter',
  page: (page: number, of: number) => `Seite ${page} von ${of}`,
  pageOf: (title: string, page: number) => `${title}, Seite ${page}`,
  from: (first: number, papers: number) => `Arbeiten ab Nummer ${first} von ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Zitieren:' : `Alle ${papers} zitieren:`),
  records: 'Datensätze',
  density: 'Dichte der Liste',
  reading: 'Zusammenfassungen',
  scanning: 'Titel',
  order: 'Reihenfolge der Liste',
  orders: {
    listed: 'Wie gelistet',
    newest: 'Neueste',
    trending: 'Im Trend',
    votes: 'Stimmen',
    stars: 'Sterne',
    citations: 'Zitationen',
    title: 'Titel',
  },
  trending: (signal: string, days: number) =>
    `Nach ${signal}; je ${days} Tage Alter zählen sie halb so viel.`,
  firstInOrder: (papers: number) => `Die ersten ${papers} in dieser Reihenfolge.`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: 'Gleichnamige werden unterschieden, wo eine ORCID iD oder die Redaktion sie unterscheidet.',
    untold: 'Zwei Menschen mit demselben Namen lassen sich nicht unterscheiden.',
  },
  topic: {
    name: 'Thema',
    plural: 'Themen',
    about:
      'Wovon mehrere Arbeiten in diesem Regal handeln, nach Titeln, Zusammenfassungen und Schlagwörtern.',
  },
  furtherTopic: {
    name: 'Weiteres Thema',
    plural: 'Weitere Themen',
    about:
      'Wovon Arbeiten handeln, die in keinem der übrigen Themen stehen, nach Titeln, Zusammenfassungen und Schlagwörtern.',
  },
  year: {
    name: 'Jahr',
    plural: 'Jahre',
    about: 'Wann eine Arbeit zuerst erschienen ist, soweit ihre Quelle es weiß.',
  },
  venue: {
    name: 'Zeitschrift oder Tagung',
    plural: 'Zeitschriften und Tagungen',
    about: 'Die Tagung oder Zeitschrift, die eine Quelle nennt.',
  },
  author: {
    name: 'Autor',
    plural: 'Autoren',
    about: (papers: number, namesakes: string) =>
      `Autoren von mindestens ${papers} Arbeiten in diesem Regal. ${namesakes}`,
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
  msc: {
    name: 'Gebiet der Mathematik',
    plural: 'Gebiete der Mathematik',
    about: 'Die Hauptklassen der Mathematics Subject Classification, denen eine Arbeit zugeordnet ist.',
  },
  award: { name: 'Auszeichnung', plural: 'Auszeichnungen', about: 'Die Preise, die eine Quelle nennt.' },
  has: { name: 'Mit', plural: 'Beigaben', about: 'Was es zu einer Arbeit dazugibt.' },
  own: { about: (label: string) => `${label}, wie die Quellen es angeben.` },
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
  otherNames: (names: string) => `Auch: ${names}`,
  within: (name: string) => `Innerhalb von ${name}`,
  unknown: (papers: number, of: number) =>
    `Bei ${papers} von ${of} Arbeiten ist es unbekannt oder nicht angegeben.`,
  about: (facet: string, name: string, papers: string) => `${facet}: ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} in diesem Regal. ${about}`,
  picture: 'Dasselbe als Bild: die [Zeitachse].',
  asTopics: 'Die übrigen sind zugleich [Themen].',
  undated: (papers: string) => `${papers} ohne bekanntes Datum.`,
  dated: (papers: string, _number: number, when: string) => `${papers}, erschienen ${when}.`,
  partlyDated: (papers: string, _number: number, when: string, unknown: number) =>
    `${papers}, erschienen ${when}; bei ${unknown} ist das Datum unbekannt.`,
  together: 'Oft zusammen mit',
  mostOn: 'Meistens zu',
};

export const topics = {
  title: 'Themen',
  description: (facets: readonly string[]) =>
    `Die Arbeiten dieses Regals nach ${facets.join(', ') || 'Themen'}.`,
  none: 'Noch hat keine Arbeit dieses Regals ein Thema.',
  table: (down: string, across: string) => `${down} und ${across}: wie viele Arbeiten zu beidem gehören`,
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
  byCentury: (papers: string) => `${papers} nach dem Jahrhundert, in dem sie erschienen`,
  tableByMonth: 'Arbeiten nach Erscheinungsmonat, als Tabelle',
  tableByYear: 'Arbeiten nach Erscheinungsjahr, als Tabelle',
  tableByCentury: 'Arbeiten nach Jahrhundert, als Tabelle',
  month: 'Monat',
  year: 'Jahr',
  century: 'Jahrhundert',
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
  noAbstract: 'Keine Zusammenfassung',
  readOn: 'Zur Arbeit',
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
  furtherAuthors: 'u. a.',
  orcid: (name: string) => `ORCID iD von ${name}`,
  subjects: 'Sachgebiete',
  details: 'Angaben',
  notes: 'Redaktionelle Anmerkungen',
};

export const place = {
  published: 'Erschienen: #',
  listed: 'Aufgenommen: #',
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
  inKeywords: (phrase: string) => `„${phrase}“ unter den Schlagwörtern`,
  inTitle: (phrase: string) => `„${phrase}“ im Titel`,
  titled: 'im Titel',
  inAbstract: 'in der Zusammenfassung',
};

export const origin = {
  title: 'Woher das kommt',
  noSource: 'keine Quelle genannt',
  unknown: 'Nicht bekannt',
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
  more: (names: string, others: number) => `${names} und ${others} weitere`,
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
  affiliations: 'Institutionen',
  published: 'Erschienen',
  listed: 'Aufgenommen',
  type: 'Art',
  venue: 'Zeitschrift oder Tagung',
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
  demo: 'Demo',
  supplement: 'Zusatzmaterial',
  review: 'Gutachten',
  signals: 'Zählungen',
  topics: 'Themen',
  aliases: 'Weitere Adressen',
  extra: 'Weitere Angaben',
  remarks: 'Bemerkungen',
  note: 'Anmerkung',
  annotation: 'Erläuterung',
  comment: 'Kommentar',
};

export const searchField = {
  label: 'Regal durchsuchen',
  placeholder: 'Titel, Autoren, Inhalte',
  search: 'Suchen',
};

export const searchPage = {
  title: 'Suche',
  description: (papers: string) => `${papers} nach Titel, Autor und Zusammenfassung durchsuchen.`,
  help: 'Wonach man suchen kann',
  keys: 'Von jeder Seite führen [/] oder [Strg] [K] hierher.',
  filter: 'Filter',
  sort: 'Sortierung',
  sorts: {
    relevance: 'Relevanz',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    listed: 'Wie gelistet',
  },
  chosen: 'Gewählte Filter',
  others: 'Andere Suchen',
  more: 'Mehr anzeigen',
  scriptless: 'Die Suche läuft im Browser und braucht JavaScript. Die Listen unten kommen ohne aus.',
  browse: 'Oder stöbern:',
};

export const searchHelp = {
  words: 'Arbeiten mit diesen Wörtern, in jeder Form',
  phrase: 'diese Wörter direkt hintereinander',
  without: 'das erste Wort ohne das zweite',
  either: 'eines der beiden Wörter',
  title: 'das Wort im Titel',
  author: 'Arbeiten eines Autors',
  venue: 'Arbeiten einer Konferenz oder Zeitschrift',
  topic: 'Arbeiten zu einem Thema',
  type: 'Arbeiten einer Art',
  keyword: 'Arbeiten mit einem Schlagwort ihrer Quellen',
  category: 'Arbeiten einer Kategorie von arXiv',
  award: 'Arbeiten, die einen Preis bekommen haben',
  years: 'Arbeiten dieser Jahre',
  code: 'Arbeiten mit Code',
  identifier: 'eine arXiv-Kennung, eine DOI oder eine eingefügte Adresse',
};

export const found = {
  all: plural(locale, { one: 'Arbeit', other: 'Arbeiten' }),
  some: plural(locale, {
    one: 'Arbeit mit einigen der Wörter, keine mit allen',
    other: 'Arbeiten mit einigen der Wörter, keine mit allen',
  }),
  partly: (papers: number, withAll: number) =>
    `${papers === 1 ? 'Arbeit' : 'Arbeiten'}, davon ${withAll} mit allen Wörtern`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'Ergebnisse für ',
    read,
    '; stattdessen nach ',
    typed,
    ' suchen.',
  ],
  loosened: (phrase: string) => `Keine Arbeit enthält „${phrase}“; gesucht wurden die einzelnen Wörter.`,
  onlyTopics: 'Dazu passt nichts. Themen zum Stöbern:',
  others: 'Zu alldem passt nichts. Hier geht es weiter:',
  without: (part: string) => `Ohne ${part}`,
  spelled: (word: string) => `Mit ${word}`,
  value: (facet: string, name: string) => `${facet}: ${name}`,
  topic: (name: string) => `Thema: ${name}`,
  searching: 'Suche läuft …',
  failed: 'Die Suche konnte nicht geladen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
};

export const filters = {
  counting: (facet: string) => `${facet} werden gezählt`,
  all: (values: number) => `Alle ${values}`,
  allOf: (values: number, facet: string) => `${facet}: alle ${values}`,
  drop: (facet: string, value: string) => `Filter entfernen, ${facet}: ${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `Ohne ${words.join(', ')}`,
  why: 'Warum gefunden',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ' in: ' : ` für „${typed}“, in: `) + places.join('; '),
  ],
  places: {
    title: 'Titel',
    abstract: 'Zusammenfassung',
    authors: 'Autoren',
    venue: 'Zeitschrift oder Tagung',
    published: 'Datum',
    topics: 'Themen',
    ids: 'Kennungen',
    keywords: 'Schlagwörter',
    awards: 'Auszeichnungen',
    editors: 'Herausgeber',
    publisher: 'Verlag',
    notes: 'Anmerkungen',
  },
  times: (place: string, times: number) => `${place}, ${times}-mal`,
  near: (words: readonly string[]) =>
    `Ähnliche Bedeutung: hat ${words.join(', ')} mit den besten Arbeiten gemeinsam`,
};

export const suggestion = {
  label: 'Vorschläge',
  kinds: { paper: 'Arbeit', topic: 'Thema', author: 'Autor', recent: 'Zuletzt' },
  erase: 'Letzte Suchen löschen',
};

export const trail = {
  place: (paper: number, of: number) => `${paper} von ${of}`,
  neighbours: 'Nachbarn in der Liste',
  previous: 'Vorige',
  next: 'Nächste',
  toPrevious: 'Zur vorigen Arbeit',
  toNext: 'Zur nächsten Arbeit',
  allPapers: 'Alle Arbeiten',
  related: (title: string) => `Verwandt mit ${title}`,
  search: (query: string) => `Suche: ${query}`,
};

export const fresh = {
  mark: 'neu für Sie',
  papers: (papers: number) => `${papers} neu seit Ihrem letzten Besuch`,
  more: (papers: number) => `Mehr als ${papers} seit Ihrem letzten Besuch`,
};

export const keyed = {
  last: 'Das ist die letzte Arbeit der Liste.',
  first: 'Das ist die erste Arbeit der Liste.',
  copied: 'BibTeX kopiert',
  selected: 'BibTeX ausgewählt: bitte mit der Tastatur kopieren',
};

export const keyHelp = {
  title: 'Tasten',
  or: 'oder',
  control: 'Strg',
  enter: 'Eingabe',
  inList: {
    title: 'In einer Liste',
    step: 'zur nächsten und zur vorigen Arbeit',
    open: 'Arbeit öffnen',
    cite: 'bei „Zitieren“ öffnen',
    save: 'merken',
  },
  onPaper: {
    title: 'Auf der Seite einer Arbeit',
    step: 'zur nächsten und zur vorigen Arbeit der Liste, aus der Sie kommen',
    up: 'zurück zu dieser Liste',
    cite: 'zitieren: BibTeX wird kopiert',
    save: 'merken',
  },
  anywhere: {
    title: 'Überall',
    search: 'suchen',
    home: 'zur Startseite',
    saved: 'zu den gemerkten Arbeiten',
    help: 'diese Hilfe',
  },
  single: 'Tasten mit einem einzelnen Zeichen sind aktiv (auf diesem Gerät gespeichert)',
  close: 'Schließen',
};

export const copying = {
  copied: 'Kopiert',
  selected: 'Ausgewählt: bitte mit der Tastatur kopieren',
  address: 'Adresse kopieren',
};

export const messages = {
  undo: 'Rückgängig',
};

export const marks = {
  save: 'Merken',
  saved: 'Gemerkt',
  read: 'Als gelesen markieren',
  wasRead: 'Gelesen',
  of: (label: string, title: string) => `${label}: ${title}`,
  refused:
    'Dieser Browser speichert nichts für diese Website: Er ist voll, oder das Speichern ist abgeschaltet.',
};

export const note = {
  label: 'Ihre Notiz zu dieser Arbeit, auf diesem Gerät gespeichert',
  placeholder: 'Eine Zeile für Sie selbst, auf diesem Gerät gespeichert',
  button: 'Notiz',
  add: 'Notiz hinzufügen',
  yours: 'Ihre Notiz',
  kept: 'Notiz gespeichert',
};

export const savedPage = {
  title: 'Gemerkt',
  description:
    'Was Sie in diesem Regal gemerkt, gelesen und notiert haben, nur auf diesem Gerät gespeichert.',
  about:
    'Was Sie in diesem Regal merken, als gelesen markieren oder notieren. Es bleibt auf diesem Gerät und wird nirgendwohin gesendet.',
  scriptless:
    'Das Merken braucht JavaScript, das hier abgeschaltet ist. [Alle Arbeiten] lassen sich auch ohne lesen und als Lesezeichen ablegen.',
};

export const savedList = {
  which: 'Welche Arbeiten',
  all: 'Alle',
  saved: 'Gemerkt',
  read: 'Gelesen',
  unread: 'Zu lesen',
  noted: 'Mit Notiz',
  byTitle: 'Nach Titel',
  empty:
    'Noch nichts. „Merken“ auf der Seite einer Arbeit oder in einer Liste legt die Arbeit hier ab, mit dem, was Sie gelesen haben, und Ihren einzeiligen Notizen. Alles bleibt auf diesem Gerät, bis Sie es exportieren oder als Link weitergeben.',
  noneOfKind: 'Davon haben Sie nichts.',
  choose: 'Auswählen',
  remove: 'Entfernen',
  removed: (title: string) => `Entfernt: ${title}`,
  noteOn: (title: string) => `Notiz zu ${title}`,
  notePlaceholder: 'Notiz, nur auf diesem Gerät',
  link: 'Link daraus machen',
  linkOf: (papers: number) => `Link aus ${papers} machen`,
  compare: (papers: number) => `${papers} vergleichen`,
  tick: 'Vergleichen: zwei bis fünf ankreuzen',
  export: 'Alles exportieren',
  reading: 'Die Seiten der Arbeiten werden gelesen …',
  withoutSome: (papers: number, of: number) =>
    `${papers} von ${of} Arbeiten konnten nicht gelesen werden und fehlen in der Datei.`,
  incomplete: (papers: number, of: number) =>
    `${papers} von ${count.papers(of)} konnten nicht gelesen werden: Die Datei enthält davon nur, was gemerkt ist.`,
  import: 'Importieren',
  unreachable: 'Die Arbeiten dieses Regals sind gerade nicht erreichbar; nichts wurde geändert.',
  foreign: (file: string) => `${file} nennt keine Arbeit dieses Regals; nichts wurde geändert.`,
  imported: (added: number, changed: number, unknown: number) =>
    `${count.papers(added)} hinzugefügt, ${changed} geändert.${unknown > 0 ? ` ${unknown} genannte nicht in diesem Regal gefunden.` : ''}`,
};

export const listPage = {
  title: 'Eine Leseliste',
  description:
    'Eine Leseliste, die in ihrer Adresse steht: Arbeiten in einer Reihenfolge, mit den Notizen dessen, der sie gemacht hat.',
  about: 'Die Liste steht in der Adresse dieser Seite und sonst nirgends: Wer den Link hat, hat die Liste.',
  scriptless:
    'Die Liste steht in der Adresse, und um sie zu lesen, braucht es JavaScript, das hier abgeschaltet ist. [Alle Arbeiten] lassen sich auch ohne lesen.',
};

export const readingList = {
  title: 'Eine Leseliste',
  nameLabel: 'Titel der Liste',
  namePlaceholder: 'Ein Titel für die Liste',
  link: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert.',
  linkRefused: 'Kopieren Sie die Adresse aus der Adresszeile Ihres Browsers.',
  saveAll: 'Alle merken',
  saved: 'Auf diesem Gerät gemerkt.',
  cite: 'BibTeX kopieren',
  cited: (papers: number, missing: number) =>
    `BibTeX von ${papers} kopiert.${missing > 0 ? ` ${missing} davon ließen sich nicht zitieren.` : ''}`,
  citeRefused: 'Die Zwischenablage ist nicht erreichbar: Laden Sie die Datei herunter.',
  bibtex: '.bib herunterladen',
  file: 'Als Datei herunterladen',
  edit: 'Bearbeiten',
  done: 'Fertig',
  moved: (place: number, of: number) => `Jetzt ${place} von ${of}.`,
  up: 'Nach oben',
  down: 'Nach unten',
  remove: 'Entfernen',
  of: (label: string, title: string) => `${label}: ${title}`,
  removed: (title: string) => `Entfernt: ${title}`,
  absent: 'Nicht in diesem Regal oder gerade nicht erreichbar.',
  noteOn: (title: string) => `Notiz zu ${title}`,
  notePlaceholder: 'Eine Notiz für alle, die die Liste öffnen',
  none: 'In dieser Adresse steht keine Liste. Listen entstehen auf der Seite der gemerkten Arbeiten.',
  newer:
    'Diese Liste wurde mit einer neueren Ausgabe dieser Website gemacht. Laden Sie die Seite neu und öffnen Sie den Link noch einmal.',
  nothingRead:
    'Die Adresse wurde unterwegs gekürzt oder verändert, und von der Liste war nichts lesbar. Bitten Sie um den ganzen Link.',
  partlyRead: (lost: number, of: number) =>
    `Die Adresse wurde unterwegs gekürzt oder verändert. ${lost} von ${of} Arbeiten waren nicht lesbar; die anderen stehen unten. Bitten Sie um den ganzen Link.`,
  perhapsRead:
    'Die Adresse wurde unterwegs gekürzt oder verändert. Was lesbar war, ist vielleicht nicht alles; es steht unten. Bitten Sie um den ganzen Link.',
  tooLong: (chars: number, longest: number) =>
    `Die Liste ist zu lang für einen Link: ${chars} Zeichen, wo sich ${longest} überall öffnen lassen. Laden Sie sie stattdessen als Datei herunter, oder nehmen Sie etwas heraus.`,
  long: (chars: number, longest: number) =>
    `Der Link hat ${chars} Zeichen. Manche Programme kürzen Links mit mehr als ${longest}; eine Datei ist sicherer.`,
};

export const comparePage = {
  title: 'Vergleich',
  description:
    'Zwei bis fünf Arbeiten dieses Regals nebeneinander: was sie tun, woran, und mit welchem Ergebnis.',
  about:
    'Zwei bis fünf Arbeiten nebeneinander, in den Worten ihrer Zusammenfassungen. Unterstrichen ist, was mehrere gemeinsam haben.',
  scriptless:
    'Der Vergleich braucht JavaScript, das hier abgeschaltet ist. [Alle Arbeiten] lassen sich auch ohne lesen, und ebenso ihre gemeinsamen [Themen].',
};

export const comparison = {
  key: 'Was sie tut',
  shared: 'Gemeinsame Begriffe',
  own: 'Eigene Begriffe',
  notSaid: 'keine Angabe',
  remove: 'Entfernen',
  removeOf: (title: string) => `Entfernen: ${title}`,
  add: 'Eine Arbeit nach ihrem Titel hinzufügen',
  offered: 'Arbeiten mit diesen Wörtern im Titel',
  unknown: (names: readonly string[]) => `Nicht in diesem Regal: ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Gerade nicht erreichbar: ${names.join(', ')}. Laden Sie die Seite neu, sobald Sie wieder Netz haben.`,
  tooMany: (papers: number) => `Fünf Arbeiten passen nebeneinander; ausgelassen: ${papers}.`,
  tooFew: 'Für einen Vergleich braucht es mindestens zwei Arbeiten: Fügen Sie sie unten hinzu.',
};

export const passage = {
  menu: 'Verlinken oder zitieren',
  link: 'Link hierzu kopieren',
  quote: 'Als Zitat mit Quelle kopieren',
  previous: 'Voriger',
  next: 'Nächster',
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  copied: 'Kopiert',
  manually: 'Dies mit der Tastatur kopieren',
  close: 'Schließen',
  quotation: (words: string, credit: string, address: string) => `„${words}“\n— ${credit}, ${address}`,
};

export const passageLink = {
  changed: 'Dieser Satz hat sich geändert, seit er verlinkt wurde.',
  gone: 'Der verlinkte Satz steht hier nicht mehr.',
  close: 'Schließen',
};

export const notice = {
  label: 'Hinweise',
  close: 'Schließen',
  online: 'Sie sind wieder online.',
  offline: 'Sie sind offline. Auf diesem Gerät gespeicherte Seiten bleiben lesbar.',
  kept: 'Dieses Regal ist jetzt auf diesem Gerät gespeichert.',
  newer: 'Eine neuere Ausgabe dieses Regals ist bereit.',
  show: 'Anzeigen',
};

export const offlineCopy = {
  meter: 'Wie viel von diesem Regal gespeichert ist',
  whole: 'Dieses Regal ist auf diesem Gerät gespeichert und offline lesbar.',
  keep: (size: string) => `Dieses Regal offline speichern (${size} MB)`,
  keeping: 'Dieses Regal wird für das Lesen offline gespeichert.',
  cancel: 'Abbrechen',
  part: (done: string, of: string) => `${done} von ${of} MB`,
  paused: (done: string, of: string) => `Angehalten: ${done} von ${of} MB sind gespeichert.`,
  cut: (done: string, of: string) => `Die Verbindung brach ab: ${done} von ${of} MB sind gespeichert.`,
  resume: 'Fortsetzen',
  outdated:
    'Eine neuere Ausgabe dieses Regals ist erschienen. Sie wird gespeichert, sobald sie angekommen ist.',
  unlike: (done: string, of: string) =>
    `Der Server hat nicht alle Dateien dieser Ausgabe: ${done} von ${of} MB sind gespeichert. Versuchen Sie es später noch einmal.`,
  full: (missing: string) =>
    `Auf diesem Gerät ist kein Platz: Es fehlen noch ${missing} MB. Schaffen Sie Platz und versuchen Sie es dann noch einmal.`,
  tight: (missing: string, free: string) =>
    `Auf diesem Gerät ist kein Platz: Es fehlen noch ${missing} MB, und ${free} MB sind frei. Schaffen Sie Platz und versuchen Sie es dann noch einmal.`,
  again: 'Noch einmal versuchen',
  kept: (size: string) => `Dieses Regal ist auf diesem Gerät gespeichert und offline lesbar (${size} MB).`,
  remove: 'Von diesem Gerät entfernen',
};
