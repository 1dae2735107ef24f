import type { Precision } from '../paper/date/calendar.ts';
import { plural } from './plural.ts';

export const language: string = 'fr';

export const locale: string = 'fr-FR';

export const frame = {
  data: 'Données :',
  addPaper: 'Proposer un article',
  skip: 'Aller au contenu',
  shelf: 'Collection',
  saved: 'Enregistrés',
  topics: 'Thèmes',
  map: 'Carte',
  allPapers: 'Tous les articles',
  search: 'Recherche',
  repository: 'Dépôt',
  keys: 'Raccourcis clavier',
};

export const count = {
  papers: plural(locale, { one: '# article', many: '# d’articles', other: '# articles' }),
  days: plural(locale, { one: '# jour', many: '# de jours', other: '# jours' }),
  feeds: plural(locale, { one: '# flux', many: '# de flux', other: '# flux' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label} : ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `« ${text} »`,
};

export const dates = {
  written: (date: string) => date.replace(/^1 /, '1er '),
  week: (range: string, _first: string, _last: string) => range,
  within: (date: string, precision: Precision) => `${precision === 'day' ? 'le' : 'en'} ${date}`,
  between: (first: string, last: string) => `entre ${first} et ${last}`,
  weekdays: ['Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa', 'Di'],
};

export const home = {
  tagline: 'Une collection d’articles',
  newest: 'Articles les plus récents',
  description: (tagline: string, papers: string) => `${tagline}. ${papers} à parcourir et à interroger.`,
  curator: (name: string) => `par ${name}`,
  noPapers: 'Cette collection n’a encore aucun article.',
  addPapers: 'Pour en ajouter, exécutez cette commande dans son dossier :',
};

export const follow = {
  title: 'Suivre',
  call: 'Les nouveaux articles, dès leur arrivée',
  description: (name: string) =>
    `Comment suivre les nouveaux articles de ${name} : les flux de la collection et de ses parties.`,
  about:
    'Un flux est une adresse qu’un lecteur de flux consulte pour vous : les nouveaux articles viennent à vous, sans que personne ait à savoir qui vous êtes. Copiez l’adresse dans votre lecteur, ou ouvrez-la dans celui-ci.',
  whole: 'Toute la collection',
  openIn: 'Ouvrir dans',
  app: 'une application de cet appareil',
  formats: 'Au format',
  zotero: 'Zotero lit aussi les flux : Fichier, Nouveau flux, Depuis une URL.',
  part: 'Une partie',
  parts: 'Leurs pages ont leurs propres flux : ouvrez-en une, puis choisissez « Suivre ».',
  opml: 'Tous les flux dans un seul fichier (OPML), à importer dans un lecteur',
  division:
    'Par cette adresse, les nouveaux articles d’ici arrivent dans votre lecteur de flux. [Qu’est-ce qu’un flux ?]',
  inBrowser: 'Ceci est un flux. Pour le suivre, copiez l’adresse de cette page dans un lecteur de flux.',
  byMail: 'Par courriel',
  mailAddress: 'Votre adresse électronique',
  mailButton: 'S’abonner',
  mailHost: (host: string) => `Votre adresse est envoyée à ${host}, qui envoie les courriels.`,
};

export const ownPage = {
  table: 'Tableau',
  footnotes: 'Notes de bas de page',
  footnote: (number: number) => `Note ${number}`,
  back: (number: number) => `Retour à l’appel de la note ${number}`,
};

export const list = {
  pages: 'Pages de cette liste',
  previous: 'Précédente',
  next: 'Suivante',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  pageOf: (title: string, page: number) => `${title}, page ${page}`,
  from: (first: number, papers: number) => `Articles à partir du nᵒ ${first} sur ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Le citer :' : `Citer les ${papers} :`),
  records: 'Notices',
  density: 'Densité de la liste',
  reading: 'Résumés',
  scanning: 'Titres',
  order: 'Ordre de la liste',
  orders: {
    listed: 'Ordre d’origine',
    newest: 'Plus récents',
    trending: 'Tendances',
    votes: 'Votes',
    stars: 'Étoiles',
    citations: 'Citations',
    title: 'Titre',
  },
  trending: (signal: string, days: number) =>
    `Par ${signal}, qui comptent moitié moins tous les ${days} jours d’ancienneté.`,
  firstInOrder: (papers: number) => `Les ${papers} premiers dans cet ordre.`,
  further: (topics: number) => `+${topics}`,
};

export const facets = {
  namesakes: {
    told: 'Les homonymes sont distingués là où un identifiant ORCID ou la rédaction les distingue.',
    untold: 'Deux homonymes ne peuvent être distingués.',
  },
  topic: {
    name: 'Thème',
    plural: 'Thèmes',
    about: 'Ce dont traitent plusieurs articles de cette collection, d’après titres, résumés et mots-clés.',
  },
  furtherTopic: {
    name: 'Autre thème',
    plural: 'Autres thèmes',
    about:
      'Ce dont traitent les articles que les autres thèmes laissent de côté, d’après titres, résumés et mots-clés.',
  },
  year: {
    name: 'Année',
    plural: 'Années',
    about: 'Quand un article a paru pour la première fois, pour autant que sa source l’indique.',
  },
  venue: {
    name: 'Revue ou conférence',
    plural: 'Revues et conférences',
    about: 'La conférence ou la revue que nomme une source.',
  },
  author: {
    name: 'Auteur',
    plural: 'Auteurs',
    about: (papers: number, namesakes: string) =>
      `Auteurs d’au moins ${papers} articles de cette collection. ${namesakes}`,
  },
  day: {
    name: 'Jour d’ajout',
    plural: 'Ajouts',
    about: 'Le jour où un article est entré dans cette collection.',
  },
  type: {
    name: 'Type',
    plural: 'Types',
    about: 'Le type de publication, pour autant qu’une source l’indique.',
  },
  keyword: {
    name: 'Mot-clé',
    plural: 'Mots-clés',
    about: (papers: number) => `Mots-clés d’au moins ${papers} articles, tels que les donnent les sources.`,
  },
  category: {
    name: 'Catégorie',
    plural: 'Catégories',
    about: 'Les catégories d’arXiv dans lesquelles un article est classé.',
  },
  msc: {
    name: 'Domaine des mathématiques',
    plural: 'Domaines des mathématiques',
    about:
      'Les classes principales de la Mathematics Subject Classification dans lesquelles un article est classé.',
  },
  award: { name: 'Distinction', plural: 'Distinctions', about: 'Les prix que nomme une source.' },
  has: { name: 'Avec', plural: 'Compléments', about: 'Ce qui accompagne un article.' },
  own: { about: (label: string) => `${label}, selon les sources.` },
  pluralOf: (name: string) => name,
};

export const undivided = {
  author: plural(locale, {
    one: '# article n’a ici aucun auteur doté d’une page ; sur la page d’un article, les noms mènent à une recherche.',
    many: '# d’articles n’ont ici aucun auteur doté d’une page ; sur la page d’un article, les noms mènent à une recherche.',
    other:
      '# articles n’ont ici aucun auteur doté d’une page ; sur la page d’un article, les noms mènent à une recherche.',
  }),
  keyword: plural(locale, {
    one: '# article n’a ici aucun mot-clé doté d’une page.',
    many: '# d’articles n’ont ici aucun mot-clé doté d’une page.',
    other: '# articles n’ont ici aucun mot-clé doté d’une page.',
  }),
  award: plural(locale, {
    one: '# article n’a aucune distinction nommée par une source.',
    many: '# d’articles n’ont aucune distinction nommée par une source.',
    other: '# articles n’ont aucune distinction nommée par une source.',
  }),
};

export const division = {
  otherNames: (names: string) => `Aussi : ${names}`,
  within: (name: string) => `Dans ${name}`,
  unknown: (papers: number, of: number) =>
    `Pour ${papers} articles sur ${of}, l’information est inconnue ou n’est pas donnée.`,
  about: (facet: string, name: string, papers: string) => `${facet} : ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} de cette collection. ${about}`,
  picture: 'La même chose en image : la [chronologie].',
  asTopics: 'Les autres sont aussi des [thèmes].',
  undated: (papers: string) => `${papers}, de date inconnue.`,
  dated: (papers: string, number: number, when: string) =>
    `${papers}, ${number === 1 ? 'publié' : 'publiés'} ${when}.`,
  partlyDated: (papers: string, number: number, when: string, unknown: number) =>
    `${papers}, ${number === 1 ? 'publié' : 'publiés'} ${when} ; la date est inconnue pour ${unknown}.`,
  together: 'Souvent avec',
  mostOn: 'Le plus souvent sur',
};

export const topics = {
  title: 'Thèmes',
  description: (facets: readonly string[]) =>
    `Les articles de cette collection par ${facets.map((name) => name.toLowerCase()).join(', ') || 'thème'}.`,
  none: 'Aucun article de cette collection n’a encore de thème.',
  table: (down: string, across: string) => `${down} par ${across.toLowerCase()} : nombre d’articles communs`,
  both: (down: string, across: string) => `${down} et ${across}`,
};

export const periods = {
  beside: 'Ajouts précédents et suivants',
  week: (name: string) => `La semaine : ${name}`,
  month: (name: string) => `Le mois : ${name}`,
  allDays: 'Tous les jours d’ajout',
  listedMonth: 'Ajouts du mois',
  listedWeek: (number: number) => `Ajouts de la semaine ${number}`,
  weekNumber: (number: number) => `Semaine ${number}`,
  weeks: 'Semaine',
  listingsOf: (month: string) => `Ajouts : ${month}`,
  onDays: (papers: string, days: string) => `${papers} en ${days}.`,
  aboutMonth: (month: string, papers: string, days: string) => `${month} : ${papers}, ajoutés en ${days}.`,
  aboutWeek: (number: number, name: string, papers: string) => `Semaine ${number}, ${name} : ${papers}.`,
};

export const timeline = {
  title: 'Chronologie',
  description: (papers: string) => `Les articles de cette collection dans le temps. ${papers}`,
  map: 'Les mêmes articles, selon leur sens, figurent sur la [carte].',
  listings: 'Ajouts',
  allDays: 'Quand les articles sont entrés dans cette collection : [tous les jours d’ajout].',
};

export const chart = {
  ofShelf: 'Articles de cette collection',
  of: (division: string) => `Articles sous « ${division} »`,
  byMonth: (papers: string) => `${papers} par mois de parution`,
  byYear: (papers: string) => `${papers} par année de parution`,
  about: (first: string, last: string, papers: string, highest: string) =>
    `De ${first} à ${last} ; maximum : ${papers}, ${highest}. Le tableau ci-dessous donne tous les nombres.`,
  byCentury: (papers: string) => `${papers} par siècle de parution`,
  tableByMonth: 'Articles par mois de parution, en tableau',
  tableByYear: 'Articles par année de parution, en tableau',
  tableByCentury: 'Articles par siècle de parution, en tableau',
  month: 'Mois',
  year: 'Année',
  century: 'Siècle',
  papers: 'Articles',
  onlyYear: (papers: string) => `Seule l’année est connue pour ${papers}.`,
  undated: (papers: string) => `La date est inconnue pour ${papers}.`,
};

export const map = {
  title: 'Carte de la collection',
  description: (papers: string) =>
    `${papers} de cette collection dans le plan, ceux qui disent des choses semblables proches les uns des autres.`,
  about:
    'Chaque point est un article, et les articles qui disent des choses semblables sont proches les uns des autres. Un nom figure là où se trouvent la plupart des articles de son thème ; des lignes entourent les endroits où ils sont denses. Dans l’ordre du temps, ils figurent sur la [chronologie].',
  terms:
    'Les noms en italique sont des termes qu’emploient là de nombreux articles ; ils mènent à une recherche.',
  drawing: (papers: string) =>
    `${papers} sous forme de points, proches les uns des autres quand ils disent des choses semblables, avec les noms des thèmes là où se trouvent leurs articles. Les mêmes articles sont énumérés ci-dessous.`,
  names: 'Thèmes sur la carte',
  list: 'La même chose en liste',
  termList: 'Termes sur la carte',
  without: (facet: string) => `Non classés : ${facet.toLowerCase()}`,
};

export const paper = {
  noAbstract: 'Pas de résumé',
  readOn: 'Lire l’article',
  lists: 'Liste',
  toPrevious: 'À l’article précédent',
  toNext: 'À l’article suivant',
  links: 'Liens',
  save: 'Enregistrer',
  read: 'Marquer comme lu',
  note: 'Ajouter une note',
  aboutRecord: 'À propos de cette notice',
  permanentAddress: 'Adresse permanente',
  copyAddress: 'Copier l’adresse',
  neighbours: 'Voisins dans la collection',
  previous: 'Précédent',
  next: 'Suivant',
  key: 'Ce que fait l’article',
  quote: 'Lier ou citer',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identifiant ORCID de ${name}`,
  subjects: 'Sujets',
  details: 'Précisions',
  notes: 'Notes de la rédaction',
};

export const place = {
  published: 'Paru : #',
  listed: 'Ajouté : #',
};

export const publication = {
  volume: (number: string) => `vol. ${number}`,
  issue: (number: string) => `fascicule ${number}`,
  number: (number: string) => `nᵒ ${number}`,
  page: (page: string) => `p. ${page}`,
  pages: (pages: string) => `p. ${pages}`,
  edition: (edition: string) =>
    /^\d+$/.test(edition) ? `${edition}${edition === '1' ? 're' : 'e'} édition` : `Édition : ${edition}`,
  editors: (names: string) => `Sous la direction de ${names}`,
};

export const status = {
  sentences: {
    withdrawn: 'Cet article a été retiré.',
    retracted: 'Cet article a été rétracté.',
    corrected: 'Cet article a été corrigé.',
  },
  marks: { withdrawn: 'retiré', retracted: 'rétracté', corrected: 'corrigé' },
  source: (name: string) => `Source : ${name}`,
};

export const highlights = {
  title: 'En bref',
  numbers: 'Chiffres',
  byCurator: 'classé par la rédaction',
  inKeywords: (phrase: string) => `« ${phrase} » parmi les mots-clés`,
  inTitle: (phrase: string) => `« ${phrase} » dans le titre`,
  titled: 'dans le titre',
  inAbstract: 'dans le résumé',
};

export const origin = {
  title: 'D’où viennent ces données',
  noSource: 'aucune source nommée',
  unknown: 'Non renseigné',
  signal: (value: number | string, name: string, day: string) => `${value} ${name}, relevé le ${day}`,
  remarks: 'Remarques des sources',
  edit: 'Modifier cette page',
  report: 'Signaler un problème',
};

export const cite = {
  title: 'Citer',
  formats: 'Format de citation',
  copy: (format: string) => `Copier ${format}`,
  download: (ending: string) => `Télécharger .${ending}`,
};

export const credit = {
  others: (first: string) => `${first} et al.`,
  two: (first: string, second: string) => `${first} et ${second}`,
  more: (names: string, others: number) => `${names} et ${others > 1 ? `${others} autres` : 'un autre'}`,
};

export const related = {
  title: 'Articles proches',
  both: 'Termes communs :',
  compare: 'Comparer',
  withIt: 'avec cet article',
};

export const removed = {
  gone: 'Cet article ne fait plus partie de cette collection.',
  elsewhere: 'On le trouve encore ici :',
  shelf: 'La collection',
};

export const missing = {
  title: 'Page introuvable',
  description: 'Cette adresse ne mène nulle part dans cette collection.',
  heading: 'Il n’y a pas de page à cette adresse',
  text: 'L’article a peut-être une autre adresse. Cherchez-le ou parcourez les listes.',
  nearest: 'Les articles aux noms les plus proches',
};

export const unreached = {
  title: 'Non conservée sur cet appareil',
  description: 'Cette page n’est pas conservée sur cet appareil, et le réseau est inaccessible.',
  heading: 'Cette page n’est pas conservée sur cet appareil',
  text: 'Le site est inaccessible pour le moment. Les pages que vous avez lues sur cet appareil peuvent être relues sans réseau.',
  again: 'Réessayer',
  read: 'Articles que vous avez lus ici',
};

export const types = {
  article: 'Prépublication',
  'article-journal': 'Article de revue',
  'article-magazine': 'Article de magazine',
  'article-newspaper': 'Article de journal',
  bill: 'Projet de loi',
  book: 'Livre',
  broadcast: 'Émission',
  chapter: 'Chapitre',
  classic: 'Classique',
  collection: 'Recueil',
  dataset: 'Jeu de données',
  document: 'Document',
  entry: 'Entrée',
  'entry-dictionary': 'Entrée de dictionnaire',
  'entry-encyclopedia': 'Article d’encyclopédie',
  event: 'Événement',
  figure: 'Figure',
  graphic: 'Image',
  hearing: 'Audition',
  interview: 'Entretien',
  legal_case: 'Décision de justice',
  legislation: 'Législation',
  manuscript: 'Manuscrit',
  map: 'Carte géographique',
  motion_picture: 'Film',
  musical_score: 'Partition',
  pamphlet: 'Brochure',
  'paper-conference': 'Communication de conférence',
  patent: 'Brevet',
  performance: 'Spectacle',
  periodical: 'Périodique',
  personal_communication: 'Communication personnelle',
  post: 'Publication en ligne',
  'post-weblog': 'Billet de blog',
  regulation: 'Règlement',
  report: 'Rapport',
  review: 'Critique',
  'review-book': 'Compte rendu de livre',
  software: 'Logiciel',
  song: 'Enregistrement',
  speech: 'Exposé',
  standard: 'Norme',
  thesis: 'Thèse',
  treaty: 'Traité',
  webpage: 'Page web',
};

export const fields = {
  title: 'Titre',
  abstract: 'Résumé',
  authors: 'Auteurs',
  affiliations: 'Affiliations',
  published: 'Parution',
  listed: 'Ajout',
  type: 'Type',
  venue: 'Revue ou conférence',
  container: 'Revue ou livre',
  volume: 'Volume',
  issue: 'Fascicule',
  pages: 'Pages',
  number: 'Numéro',
  publisher: 'Éditeur',
  place: 'Lieu',
  series: 'Série',
  edition: 'Édition',
  editors: 'Directeurs de publication',
  isbn: 'ISBN',
  issn: 'ISSN',
  arxiv: 'Identifiant arXiv',
  doi: 'DOI',
  openreview: 'Identifiant OpenReview',
  pmid: 'Identifiant PubMed',
  pmcid: 'Identifiant PubMed Central',
  keywords: 'Mots-clés',
  categories: 'Catégories arXiv',
  language: 'Langue',
  awards: 'Distinctions',
  status: 'État',
  orcid: 'ORCID',
  key: 'Clé de citation',
  paper: 'Page de l’éditeur',
  pdf: 'PDF',
  code: 'Code',
  project: 'Page du projet',
  video: 'Vidéo',
  slides: 'Diapositives',
  poster: 'Affiche',
  data: 'Données',
  model: 'Modèle',
  demo: 'Démonstration',
  supplement: 'Annexe',
  review: 'Évaluations',
  signals: 'Comptages',
  topics: 'Thèmes',
  aliases: 'Autres adresses',
  extra: 'Autres données',
  remarks: 'Remarques',
  note: 'Remarque',
  annotation: 'Annotation de la source',
  comment: 'Commentaire',
};

export const searchField = {
  label: 'Rechercher dans la collection',
  placeholder: 'Titres, auteurs, résumés',
  search: 'Rechercher',
};

export const searchPage = {
  title: 'Recherche',
  description: (papers: string) => `Recherche par titre, auteur et résumé parmi ${papers}.`,
  help: 'Ce que l’on peut chercher',
  keys: 'Depuis n’importe quelle page, [/] ou [Ctrl] [K] mène ici.',
  filter: 'Filtrer',
  sort: 'Trier',
  sorts: {
    relevance: 'Pertinence',
    newest: 'Les plus récents d’abord',
    oldest: 'Les plus anciens d’abord',
    listed: 'Ordre des listes',
  },
  chosen: 'Filtres choisis',
  others: 'Autres recherches',
  more: 'Afficher plus',
  scriptless:
    'La recherche s’exécute dans le navigateur et requiert JavaScript. Les listes ci-dessous s’en passent.',
  browse: 'Ou parcourir :',
};

export const searchHelp = {
  words: 'les articles qui contiennent ces mots, sous toutes leurs formes',
  phrase: 'ces mots l’un à la suite de l’autre',
  without: 'le premier mot sans le second',
  either: 'l’un ou l’autre mot',
  title: 'le mot dans le titre',
  author: 'les articles d’un auteur',
  venue: 'les articles d’une conférence ou d’une revue',
  topic: 'les articles sur un thème',
  type: 'les travaux d’un type',
  keyword: 'les articles qui portent un mot-clé de leurs sources',
  category: 'les articles d’une catégorie d’arXiv',
  award: 'les articles primés',
  years: 'les articles de ces années',
  code: 'les articles accompagnés de code',
  identifier: 'un identifiant arXiv, un DOI ou une adresse collée',
};

export const found = {
  all: plural(locale, { one: 'article', many: 'articles', other: 'articles' }),
  some: plural(locale, {
    one: 'article avec une partie des mots, aucun avec tous',
    many: 'articles avec une partie des mots, aucun avec tous',
    other: 'articles avec une partie des mots, aucun avec tous',
  }),
  partly: (papers: number, withAll: number) =>
    `${papers < 2 ? 'article' : 'articles'}, dont ${withAll} avec tous les mots`,
  corrected: <Part>(read: Part, typed: Part): (Part | string)[] => [
    'Résultats pour ',
    read,
    ' ; rechercher plutôt ',
    typed,
    '.',
  ],
  loosened: (phrase: string) =>
    `Aucun article ne contient « ${phrase} » ; ses mots ont été cherchés séparément.`,
  onlyTopics: 'Rien ne correspond. Thèmes à parcourir :',
  others: 'Rien ne correspond à tout cela. Autres pistes :',
  without: (part: string) => `Sans ${part}`,
  spelled: (word: string) => `Avec ${word}`,
  value: (facet: string, name: string) => `${facet} : ${name}`,
  topic: (name: string) => `Thème : ${name}`,
  searching: 'Recherche en cours…',
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.',
};

export const filters = {
  counting: (facet: string) => `Décompte en cours : ${facet.toLowerCase()}`,
  all: (values: number) => `Tout afficher (${values})`,
  allOf: (values: number, facet: string) => `${facet} : tout afficher (${values})`,
  drop: (facet: string, value: string) => `Retirer le filtre ${facet} : ${value}`,
};

export const result = {
  missing: (words: readonly string[]) => `Sans ${words.join(', ')}`,
  why: 'Pourquoi ce résultat',
  reason: <Part>(word: Part, typed: string | undefined, places: readonly string[]): (Part | string)[] => [
    word,
    (typed === undefined ? ', où : ' : ` pour « ${typed} », où : `) + places.join(' ; '),
  ],
  places: {
    title: 'titre',
    abstract: 'résumé',
    authors: 'auteurs',
    venue: 'revue ou conférence',
    published: 'date',
    topics: 'thèmes',
    ids: 'identifiants',
    keywords: 'mots-clés',
    awards: 'distinctions',
    editors: 'directeurs de publication',
    publisher: 'éditeur',
    notes: 'remarques',
  },
  times: (place: string, times: number) => `${place}, ${times} fois`,
  near: (words: readonly string[]) =>
    `Proche par le sens : partage ${words.join(', ')} avec les meilleurs articles`,
};

export const suggestion = {
  label: 'Suggestions',
  kinds: { paper: 'Article', topic: 'Thème', author: 'Auteur', recent: 'Récent' },
  erase: 'Effacer les recherches récentes',
};

export const trail = {
  place: (paper: number, of: number) => `${paper} sur ${of}`,
  neighbours: 'Voisins dans la liste',
  previous: 'Précédent',
  next: 'Suivant',
  toPrevious: 'À l’article précédent',
  toNext: 'À l’article suivant',
  allPapers: 'Tous les articles',
  related: (title: string) => `Proches de ${title}`,
  search: (query: string) => `Recherche : ${query}`,
};

export const fresh = {
  mark: 'nouveau pour vous',
  papers: (papers: number) =>
    papers < 2
      ? `${papers} nouveau depuis votre dernière visite`
      : `${papers} nouveaux depuis votre dernière visite`,
  more: (papers: number) => `Plus de ${papers} depuis votre dernière visite`,
};

export const keyed = {
  last: 'C’est le dernier article de la liste.',
  first: 'C’est le premier article de la liste.',
  copied: 'BibTeX copié',
  selected: 'BibTeX sélectionné : copiez-le au clavier',
};

export const keyHelp = {
  title: 'Raccourcis clavier',
  or: 'ou',
  control: 'Ctrl',
  enter: 'Entrée',
  inList: {
    title: 'Dans une liste',
    step: 'vers l’article suivant et le précédent',
    open: 'ouvrir l’article',
    cite: 'l’ouvrir à sa citation',
    save: 'l’enregistrer',
  },
  onPaper: {
    title: 'Sur la page d’un article',
    step: 'vers l’article suivant et le précédent de la liste d’où vous venez',
    up: 'remonter à cette liste',
    cite: 'le citer : le BibTeX est copié',
    save: 'l’enregistrer',
  },
  anywhere: {
    title: 'Partout',
    search: 'rechercher',
    home: 'aller à l’accueil',
    saved: 'aller à vos articles enregistrés',
    help: 'cette aide',
  },
  single: 'Les raccourcis d’un seul caractère sont actifs (choix conservé sur cet appareil)',
  close: 'Fermer',
};

export const copying = {
  copied: 'Copié',
  selected: 'Sélectionné : copiez au clavier',
  address: 'Copier l’adresse',
};

export const messages = {
  undo: 'Annuler',
};

export const marks = {
  save: 'Enregistrer',
  saved: 'Enregistré',
  read: 'Marquer comme lu',
  wasRead: 'Lu',
  of: (label: string, title: string) => `${label} : ${title}`,
  refused:
    'Ce navigateur ne conserve rien pour ce site : il n’a plus de place, ou le stockage est désactivé.',
};

export const note = {
  label: 'Votre note sur cet article, conservée sur cet appareil',
  placeholder: 'Une ligne pour vous, conservée sur cet appareil',
  button: 'Note',
  add: 'Ajouter une note',
  yours: 'Votre note',
  kept: 'Note conservée',
};

export const savedPage = {
  title: 'Enregistrés',
  description:
    'Ce que vous avez enregistré, lu et noté dans cette collection, conservé sur cet appareil seulement.',
  about:
    'Ce que vous enregistrez, marquez comme lu ou notez dans cette collection. Cela reste sur cet appareil et n’est envoyé nulle part.',
  scriptless:
    'L’enregistrement requiert JavaScript, qui est désactivé ici. [Tous les articles] peuvent être lus et mis en favoris sans lui.',
};

export const savedList = {
  which: 'Quels articles',
  all: 'Tous',
  saved: 'Enregistrés',
  read: 'Lus',
  unread: 'À lire',
  noted: 'Avec une note',
  byTitle: 'Par titre',
  empty:
    'Rien pour l’instant. « Enregistrer », sur la page d’un article ou dans une liste, place l’article ici, avec ce que vous avez lu et vos notes d’une ligne. Tout reste sur cet appareil jusqu’à ce que vous l’exportiez ou le transmettiez sous forme de lien.',
  noneOfKind: 'Rien de ce que vous conservez n’est de ce type.',
  choose: 'Choisir',
  remove: 'Retirer',
  removed: (title: string) => `Retiré : ${title}`,
  noteOn: (title: string) => `Note sur ${title}`,
  notePlaceholder: 'Note, sur cet appareil seulement',
  link: 'En faire un lien',
  linkOf: (papers: number) => `Faire un lien de ${papers}`,
  compare: (papers: number) => `En comparer ${papers}`,
  tick: 'Comparer : cochez-en deux à cinq',
  export: 'Tout exporter',
  reading: 'Lecture des pages des articles…',
  withoutSome: (papers: number, of: number) =>
    `${papers} articles sur ${of} n’ont pas pu être lus et ne sont pas dans le fichier.`,
  incomplete: (papers: number, of: number) =>
    `${papers} sur ${count.papers(of)} n’ont pas pu être lus : le fichier n’en contient que ce qui est enregistré.`,
  import: 'Importer',
  unreachable: 'Les articles de cette collection sont inaccessibles pour le moment ; rien n’a été modifié.',
  foreign: (file: string) => `${file} ne nomme aucun article de cette collection ; rien n’a été modifié.`,
  imported: (added: number, changed: number, unknown: number) =>
    `Ajout : ${count.papers(added)} ; modification : ${changed}.${unknown > 0 ? ` Introuvables dans cette collection : ${unknown}.` : ''}`,
};

export const listPage = {
  title: 'Une liste de lecture',
  description:
    'Une liste de lecture que contient son adresse : des articles dans l’ordre, avec les notes de qui l’a faite.',
  about: 'La liste est dans l’adresse de cette page et nulle part ailleurs : qui a le lien a la liste.',
  scriptless:
    'La liste est dans l’adresse, et il faut JavaScript, désactivé ici, pour la lire. [Tous les articles] peuvent être lus sans lui.',
};

export const readingList = {
  title: 'Une liste de lecture',
  nameLabel: 'Titre de la liste',
  namePlaceholder: 'Un titre pour la liste',
  link: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
  linkRefused: 'Copiez l’adresse depuis la barre de votre navigateur.',
  saveAll: 'Tout enregistrer',
  saved: 'Enregistré sur cet appareil.',
  cite: 'Copier le BibTeX',
  cited: (papers: number, missing: number) =>
    `BibTeX de ${papers} copié.${missing > 0 ? ` Impossibles à citer : ${missing}.` : ''}`,
  citeRefused: 'Le presse-papiers est inaccessible : téléchargez le fichier.',
  bibtex: 'Télécharger .bib',
  file: 'Télécharger en fichier',
  edit: 'Modifier',
  done: 'Terminé',
  moved: (place: number, of: number) => `Maintenant ${place} sur ${of}.`,
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  of: (label: string, title: string) => `${label} : ${title}`,
  removed: (title: string) => `Retiré : ${title}`,
  absent: 'Absent de cette collection, ou inaccessible pour le moment.',
  noteOn: (title: string) => `Note sur ${title}`,
  notePlaceholder: 'Une note pour qui ouvrira la liste',
  none: 'Cette adresse ne contient pas de liste. Les listes se font sur la page de vos articles enregistrés.',
  newer:
    'Cette liste a été faite par une édition plus récente de ce site. Rechargez la page et ouvrez de nouveau le lien.',
  nothingRead:
    'L’adresse a été coupée ou modifiée en chemin, et rien de la liste n’a pu être lu. Demandez le lien entier à qui l’a envoyé.',
  partlyRead: (lost: number, of: number) =>
    `L’adresse a été coupée ou modifiée en chemin. ${lost} articles sur ${of} n’ont pas pu être lus ; les autres sont ci-dessous. Demandez le lien entier à qui l’a envoyé.`,
  perhapsRead:
    'L’adresse a été coupée ou modifiée en chemin. Ce qui a pu être lu, ci-dessous, n’est peut-être pas tout. Demandez le lien entier à qui l’a envoyé.',
  tooLong: (chars: number, longest: number) =>
    `La liste est trop longue pour un lien : ${chars} caractères, alors que ${longest} s’ouvrent partout. Téléchargez-la plutôt en fichier, ou retirez-en quelque chose.`,
  long: (chars: number, longest: number) =>
    `Le lien compte ${chars} caractères. Certains programmes coupent les liens de plus de ${longest} ; un fichier est plus sûr.`,
};

export const comparePage = {
  title: 'Comparaison',
  description:
    'Deux à cinq articles de cette collection côte à côte : ce qu’ils font, sur quoi et avec quel résultat.',
  about:
    'Deux à cinq articles côte à côte, dans les mots de leurs résumés. Souligné : ce que plusieurs ont en commun.',
  scriptless:
    'La comparaison requiert JavaScript, qui est désactivé ici. [Tous les articles] peuvent être lus sans lui, de même que leurs [thèmes] communs.',
};

export const comparison = {
  key: 'Ce qu’il fait',
  shared: 'Termes communs',
  own: 'Termes propres',
  notSaid: 'non précisé',
  remove: 'Retirer',
  removeOf: (title: string) => `Retirer : ${title}`,
  add: 'Ajouter un article par son titre',
  offered: 'Articles avec ces mots dans le titre',
  unknown: (names: readonly string[]) => `Absents de cette collection : ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Inaccessibles pour le moment : ${names.join(', ')}. Rechargez la page quand le réseau sera rétabli.`,
  tooMany: (papers: number) => `Cinq articles tiennent côte à côte ; ${papers} sont laissés de côté.`,
  tooFew: 'Une comparaison demande au moins deux articles : ajoutez-les ci-dessous.',
};

export const passage = {
  menu: 'Lier ou citer',
  link: 'Copier le lien vers ce passage',
  quote: 'Copier comme citation avec sa source',
  previous: 'Précédente',
  next: 'Suivante',
  previousSentence: 'Phrase précédente',
  nextSentence: 'Phrase suivante',
  copied: 'Copié',
  manually: 'À copier au clavier',
  close: 'Fermer',
  quotation: (words: string, credit: string, address: string) => `« ${words} »\n— ${credit}, ${address}`,
};

export const passageLink = {
  changed: 'Cette phrase a changé depuis que le lien a été fait.',
  gone: 'La phrase visée par le lien n’est plus ici.',
  close: 'Fermer',
};

export const notice = {
  label: 'Avis',
  close: 'Fermer',
  online: 'Vous êtes de nouveau en ligne.',
  offline: 'Vous êtes hors ligne. Les pages conservées sur cet appareil restent lisibles.',
  kept: 'Cette collection est maintenant conservée sur cet appareil.',
  newer: 'Une édition plus récente de cette collection est prête.',
  show: 'L’afficher',
};

export const offlineCopy = {
  meter: 'Part conservée de cette collection',
  whole: 'Cette collection est conservée sur cet appareil pour être lue hors ligne.',
  keep: (size: string) => `Conserver cette collection hors ligne (${size} Mo)`,
  keeping: 'Cette collection est en cours de copie pour la lecture hors ligne.',
  cancel: 'Annuler',
  part: (done: string, of: string) => `${done} sur ${of} Mo`,
  paused: (done: string, of: string) => `Arrêté : ${done} sur ${of} Mo sont conservés.`,
  cut: (done: string, of: string) => `La connexion a été coupée : ${done} sur ${of} Mo sont conservés.`,
  resume: 'Reprendre',
  outdated:
    'Une édition plus récente de cette collection est parue. Elle sera conservée dès qu’elle sera arrivée.',
  unlike: (done: string, of: string) =>
    `Le serveur n’a pas tous les fichiers de cette édition : ${done} sur ${of} Mo sont conservés. Réessayez plus tard.`,
  full: (missing: string) =>
    `Il n’y a pas assez de place sur cet appareil : il faut encore ${missing} Mo. Libérez de la place, puis réessayez.`,
  tight: (missing: string, free: string) =>
    `Il n’y a pas assez de place sur cet appareil : il faut encore ${missing} Mo, et ${free} Mo sont libres. Libérez de la place, puis réessayez.`,
  again: 'Réessayer',
  kept: (size: string) =>
    `Cette collection est conservée sur cet appareil pour être lue hors ligne (${size} Mo).`,
  remove: 'Retirer de cet appareil',
};
