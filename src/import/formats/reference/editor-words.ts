/** What is said of editors behind their names, in the languages of bibliographies. */
const words =
  '(?:[Ee]dd?s?|[Ee]ditors?|[Hh]rsgg?|[Hh]gg?|[Éé]ds?|[Éé]diteurs?|[Dd]irs?|[Cc]oords?|[Oo]rgs?|[Cc]omps?|a cura di)';

/** In brackets: `(Hgg.)`, `(dir.)`. */
export const bracketedEditors = `[(\\[]${words}\\.?[)\\]]`;

/** Behind names and a space: `Lee A, editor`, `A. Roe Hgg.`. */
export const spacedEditors = '[Ee]ditors?|[Ee]ds?\\.?|[Hh]rsg\\.|[Hh]gg?\\.|[Dd]irs?\\.';

/** Without brackets, where words of the language aren't written alike: `Hrsg.`, `eds`. */
export const bareEditors = '(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]gg?)(?!\\p{L})\\.?|[Dd]irs?\\.|[Éé]ds?\\.';
