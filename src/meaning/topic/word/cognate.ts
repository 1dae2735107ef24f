/** Endings that English, French, German, Spanish, Portuguese and Italian have for one another, and the English one. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:log(?:ie|ia)|logy)$/, 'logy'],
  [/graph(?:ie|ia)$|grafía$|grafi[ae]$/, 'graphy'],
  [/(?:i(?:que|k|ca|co)|i[ck](?:al)?(?:en?|es|er)?|isch(?:e[mnrs]?)?|icos|icas|iques)$/, 'ic'],
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/(?:té|tät|täten|dade?|dades|tà)$/, 'ty'],
  [/(?:ción|ciones|ção|ções|zione|zioni|tionen)$/, 'tion'],
  [/(?:ismus|isme|ismo)$/, 'ism'],
  [/(?<=\p{L}{4})(?:ie|ía)$/u, 'y'],
];

/** So many letters are left of a word at least. */
const leastLetters = 5;

/** How words of Latin and of languages of Europe end in their cases, and for one or several. */
const inflection = /(?:e[ns]|[oua]s|ae|um|ia|(?<!ul)e|[aonis])$/;

/**
 * What a word has in common with its other forms and with its cognates: `Miletus` and `Mileto`, `archaisch` and
 * `archaischen`, `politics`, `politique` and `Politik`. Short words stay as they are.
 */
export function cognateOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length < leastLetters) return lower;
  const ending = endings.find(([pattern]) => pattern.test(lower));
  const shared = ending ? lower.replace(ending[0], ending[1]) : lower;
  const plain = shared.normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  const stem = plain.replace(inflection, '');
  return stem.length >= leastLetters ? stem : plain;
}
