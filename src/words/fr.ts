import { plural } from './plural.ts';

export const language: string = 'fr';

export const locale: string = 'fr-FR';

export const frame = {
  skip: 'Aller au contenu',
  shelf: 'Collection',
  saved: 'Enregistrés',
  allPapers: 'Tous les articles',
  search: 'Recherche',
  atomFeed: 'Flux Atom',
  repository: 'Dépôt',
  keys: 'Raccourcis clavier',
};

export const count = {
  papers: plural('fr-FR', { one: '# article', many: '# d’articles', other: '# articles' }),
};

export const searchField = {
  label: 'Rechercher dans la collection',
  placeholder: 'Titres, auteurs, résumés',
  search: 'Rechercher',
};

export const searchPage = {
  title: 'Recherche',
  description: (papers: string) => `Recherche par titre, auteur et résumé parmi ${papers}.`,
  help: 'Ce que l’on peut demander',
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
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page pour réessayer.',
};

export const filters = {
  counting: (facet: string) => `Décompte en cours : ${facet.toLowerCase()}`,
  all: (values: number) => `Tout afficher (${values})`,
  allOf: (values: number, facet: string) => `${facet} : tout afficher (${values})`,
  drop: (facet: string, value: string) => `Retirer le filtre ${facet} : ${value}`,
};

export const result = {
  dateUnknown: 'Date inconnue',
  authorsUnknown: 'Auteurs inconnus',
  more: (authors: number) => ` et ${authors} autres`,
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
    venue: 'lieu de publication',
    published: 'date',
    topics: 'thèmes',
    ids: 'identifiants',
    keywords: 'mots-clés',
    awards: 'prix',
    editors: 'éditeurs scientifiques',
    publisher: 'maison d’édition',
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
  toPrevious: 'Vers l’article précédent',
  toNext: 'Vers l’article suivant',
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
  authorsUnknown: 'Auteurs inconnus',
  noteOn: (title: string) => `Note sur ${title}`,
  notePlaceholder: 'Une note, conservée sur cet appareil',
  link: 'En faire un lien',
  linkOf: (papers: number) => `Faire un lien de ${papers}`,
  compare: (papers: number) => `En comparer ${papers}`,
  tick: 'Comparer : cochez-en deux à cinq',
  bibtex: 'BibTeX',
  markdown: 'Markdown',
  export: 'Tout exporter',
  reading: 'Lecture des pages des articles…',
  withoutSome: (papers: number, of: number) =>
    `${papers} articles sur ${of} n’ont pas pu être lus et ne sont pas dans le fichier.`,
  incomplete: (papers: number, of: number) =>
    `${papers} sur ${count.papers(of)} n’ont pas pu être lus : le fichier n’en contient que ce qui est enregistré.`,
  import: 'Importer',
  unreachable: 'Les articles de cette collection sont hors d’atteinte pour le moment ; rien n’a été modifié.',
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
  citeRefused: 'Le presse-papiers est hors d’atteinte : téléchargez le fichier.',
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
  absent: 'Absent de cette collection, ou hors d’atteinte pour le moment.',
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
  published: 'Publication',
  venue: 'Lieu de publication',
  type: 'Type',
  status: 'Statut',
  awards: 'Prix',
  keywords: 'Mots-clés',
  key: 'De quoi il s’agit',
  shared: 'Termes communs',
  own: 'Termes propres',
  notSaid: 'non précisé',
  more: (authors: number) => ` et ${authors} autres`,
  remove: 'Retirer',
  removeOf: (title: string) => `Retirer : ${title}`,
  add: 'Ajouter un article par son titre',
  offered: 'Articles avec ces mots dans le titre',
  unknown: (names: readonly string[]) => `Absents de cette collection : ${names.join(', ')}.`,
  unreachable: (names: readonly string[]) =>
    `Hors d’atteinte pour le moment : ${names.join(', ')}. Rechargez la page quand le réseau sera rétabli.`,
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
