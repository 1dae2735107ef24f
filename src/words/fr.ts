import { plural } from './plural.ts';

export const language: string = 'fr';

export const locale: string = 'fr-FR';

export const frame = {
  addPaper: 'Proposer un article',
  skip: 'Aller au contenu',
  shelf: 'Collection',
  saved: 'Enregistrés',
  topics: 'Thèmes',
  map: 'Carte',
  allPapers: 'Tous les articles',
  search: 'Recherche',
  atomFeed: 'Flux Atom',
  repository: 'Dépôt',
  keys: 'Raccourcis clavier',
};

export const count = {
  papers: plural(locale, { one: '# article', many: '# d’articles', other: '# articles' }),
  days: plural(locale, { one: '# jour', many: '# de jours', other: '# jours' }),
};

export const signs = {
  labelled: (label: string, text: string) => `${label} : ${text}`,
  sentence: (text: string) => `${text}.`,
  quoted: (text: string) => `« ${text} »`,
};

export const dates = {
  written: (date: string) => date.replace(/^1 /, '1er '),
  week: (range: string, _first: string, _last: string) => range,
  weekdays: ['Lu', 'Ma', 'Me', 'Je', 'Ve', 'Sa', 'Di'],
};

export const home = {
  description: (tagline: string, papers: string) => `${tagline}. ${papers} à parcourir et à interroger.`,
  curator: (name: string) => `par ${name}`,
  subscribe: 'S’abonner',
};

export const list = {
  dateUnknown: 'Date inconnue',
  authorsUnknown: 'Auteurs inconnus',
  more: (authors: number) => `et ${authors} autres`,
  isNew: 'nouveau',
  pages: 'Pages de cette liste',
  previous: 'Précédente',
  next: 'Suivante',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  pageOf: (title: string, page: number) => `${title}, page ${page}`,
  from: (first: number, papers: number) => `Articles à partir du nᵒ ${first} sur ${papers}.`,
  cite: (papers: number) => (papers === 1 ? 'Le citer :' : `Citer les ${papers} :`),
  records: 'Notices',
  density: 'Densité de la liste',
  reading: 'Lecture',
  scanning: 'Survol',
};

export const facets = {
  year: {
    name: 'Année',
    plural: 'Années',
    about: 'Quand un article a paru pour la première fois, autant que sa source le sache.',
  },
  venue: {
    name: 'Revue ou conférence',
    plural: 'Revues et conférences',
    about: 'La conférence ou la revue que nomme une source.',
  },
  author: {
    name: 'Auteur',
    plural: 'Auteurs',
    about: (papers: number) =>
      `Auteurs d’au moins ${papers} articles de cette collection. Les homonymes sont distingués là où un identifiant ORCID ou la rédaction les distingue.`,
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
  award: { name: 'Distinction', plural: 'Distinctions', about: 'Les prix que nomme une source.' },
  has: { name: 'Avec', plural: 'Compléments', about: 'Ce qui accompagne un article.' },
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
  unknown: (papers: number, of: number) =>
    `Pour ${papers} articles sur ${of}, l’information est inconnue ou n’est pas donnée.`,
  about: (facet: string, name: string, papers: string) => `${facet} : ${name}, ${papers}.`,
  onShelf: (plural: string, about: string) => `${plural} de cette collection. ${about}`,
  picture: 'La même chose en image : la [chronologie].',
  undated: (papers: string) => `${papers}, de date inconnue.`,
  dated: (papers: string, first: string, last: string) =>
    first === last ? `${papers}, parution : ${first}.` : `${papers}, parution : de ${first} à ${last}.`,
  partlyDated: (papers: string, first: string, last: string, unknown: number) =>
    `${papers}, parution : ${first === last ? first : `de ${first} à ${last}`} ; la date est inconnue pour ${unknown}.`,
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
  tableByMonth: 'Articles par mois de parution, en tableau',
  tableByYear: 'Articles par année de parution, en tableau',
  month: 'Mois',
  year: 'Année',
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
  noAbstract: 'Aucune source ne donne de résumé.',
  furtherAuthors: 'et al.',
  orcid: (name: string) => `Identifiant ORCID de ${name}`,
  subjects: 'Sujets',
  details: 'Précisions',
  notes: 'Notes de la rédaction',
};

export const place = {
  published: 'Paru : #',
  dateUnknown: 'Date de parution inconnue',
  venueUnknown: 'Revue ou conférence inconnue',
  listed: 'Ajouté : #',
  dayUnknown: 'Jour d’ajout inconnu',
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
  inAbstract: 'dans le résumé',
};

export const origin = {
  title: 'D’où viennent ces données',
  noSource: 'aucune source nommée',
  unknown: 'inconnu',
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
  description: 'Cette page n’est pas conservée sur cet appareil, et le réseau est hors d’atteinte.',
  heading: 'Cette page n’est pas conservée sur cet appareil',
  text: 'Le site est inaccessible pour le moment. Les pages que vous avez lues sur cet appareil peuvent être relues sans réseau.',
  again: 'Réessayer',
  read: 'Articles que vous avez lus ici',
};

export const card = {
  people: (names: string, others: number) => `${names} et ${others} autres`,
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
};
