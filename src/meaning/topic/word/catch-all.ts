import { wordsOf } from '../../../paper/word-table.ts';

/** What lists call the things that they divide no further, in the languages of the interface. */
const rest = new Set(
  wordsOf(`
    other others misc miscellaneous miscellanea miscellany various assorted sundry additional remaining uncategorized
    uncategorised unclassified unsorted unassigned
    andere anderer anderes anderen sonstige sonstiger sonstiges sonstigen weitere weiterer weiteres weiteren verschiedenes
    verschiedene vermischtes übrige übriges übrigen
    autre autres
    otro otra otros otras miscelánea
    outro outra outros outras miscelânea
    أخرى اخرى متفرقات منوعات متنوعات
  `),
);

/** The same, where they say so only alone, and what says of things no more than that they are papers. */
const general = new Set(
  wordsOf(`
    general specific special particular brief basic basics advanced interest introductions
    etc more further diverse varia rest all recent latest new newest old older selected important main key full related
    paper papers publication publications article articles reference references bibliography bibliographies
    preprint preprints readings list lists works research studies resource resources item items entry
    entries journal journals conference conferences proceedings manuscript manuscripts topic topics theme themes subject
    subjects category categories section sections part parts tag tags keyword keywords introduction background conclusion
    appendix preface foreword content contents untitled unknown none todo unread toread starred favorite favourite bookmark bookmarks imported import
    of the and in on by for from to
    allgemein allgemeines allgemeine spezielle spezielles besondere einzelne diverses divers beiträge aufsatz aufsätze artikel veröffentlichungen publikationen
    referenzen thema themen kategorie kategorien neu neue neues neueste alle und der die das weiterführende
    général spécifiques particuliers spéciaux générale généraux générales généralités diverses références bibliographie thème thèmes sujet sujets
    catégorie catégories travaux nouveau nouveaux tous et les des
    generales específicos especiales específicas varios varias diversos diversas artículo artículos publicaciones referencias bibliografía
    tema temas categoría categorías trabajos nuevo nuevos todos todas y los las
    geral especiais particulares gerais vários várias artigo artigos publicações referências bibliografia categoria categorias trabalhos novo novos
    عام خاصة عامة مقالات أبحاث أوراق مراجع منشورات مواضيع جديد بحثية
  `),
);

/** Words of the same kind that alone may be what things are about. */
const ambiguous = new Set(wordsOf('literature reading study work literatur littérature literatura'));

/** Years and numbers, also as `2010s`, `2023年`. */
const number = /^\p{N}+(?:s|年|年代)?$/u;

/** The same in Chinese and Japanese, which write words as one. */
const joined =
  /^(?:其他|其它|其余|杂项|未分类|その他|未分類|雑多)|^(?:一般|综合|通用|总论|全般|総論|论文|論文|文献|参考文献|参考|资源)$/;

/** A number before a heading: `1.2. Others`, `07-03 Sonstiges`. */
const numbering = /^\p{N}{1,4}(?:[-.\u2013]\p{N}+)*[.)]?\s+(?=\p{L})/u;

/** What joins a last word to those before it. */
const conjunctions = new Set(wordsOf('and or und oder et ou y o e each any'));

/**
 * Whether the heading or label of a list says of what it holds only that it is there: `Others`, `Other tasks`,
 * `Miscellaneous`, `Papers`, `2023`. `General relativity` says more, and so does `Robots and others`.
 */
export function isCatchAll(label: string): boolean {
  const text = label.normalize('NFC').toLowerCase().trim().replace(numbering, '');
  if (joined.test(text)) return true;
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const [first = '', last = '', before = ''] = [words[0], words.at(-1), words.at(-2)];
  return (
    rest.has(first) ||
    (rest.has(last) && !conjunctions.has(before)) ||
    words.every((word) => isGeneral(word) || (words.length > 1 && ambiguous.has(word)))
  );
}

function isGeneral(word: string): boolean {
  return general.has(word) || rest.has(word) || number.test(word);
}
