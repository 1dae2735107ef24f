import { abbreviationsIn } from './abbreviations.ts';
import { type Candidate, choose } from './candidate.ts';
import { withFurther } from './further-topics.ts';
import { isBentAdjective } from './lesser-term.ts';
import { withLesserTopics } from './lesser-topics.ts';
import { withRareForms } from './rare-form.ts';
import { type LabelledText, type Spellings, type Term, termList } from './term-list.ts';
import { nounsFirst, rootReader } from './term-root.ts';
import { isTooGeneral } from './word/general-term.ts';
import { singular } from './word-text.ts';

/** A topic that texts have in common. */
export interface ChosenTopic {
  /** The terms that say it, the main one first; each has how texts write it. */
  terms: readonly (Term & Spellings)[];
  /** How many of the texts that were looked at have it. */
  texts: number;
}

/** Fewer texts have no topics in common that are worth a page. */
export const fewestTexts = 8;

/** What most of the texts are: titles alone, or titles with abstracts. */
type Parts = 'titles' | 'abstracts';
const mostlyAbstracts = 0.8;

/** There are about so many topics times the square root of the number of texts, and never more than `mostTopics`. */
const topicsPerRoot = { titles: 5, abstracts: 3.5 };
const mostTopics = { titles: 240, abstracts: 160 };

/** A topic of a larger share of the texts divides nothing; very few texts are divided into larger parts. A word alone is general where so many have it. */
const mostShare = { few: 0.4, many: 0.25, word: 0.2 };
const manyTexts = 30;

/** A topic has at least so many texts times the square root of their number; titles alone name fewer each. */
const leastPerRoot = { titles: 0.08, abstracts: 0.22 };

/**
 * The topics that divide texts best: terms and keywords that many texts are about, each of which says something
 * that those chosen before it don't. The same texts give the same topics, in the order in which they were chosen.
 * `texts` may stand for more texts, which are `count`; terms whose key is in `ignored` are no topics.
 */
export function chosenTopics(
  texts: readonly LabelledText[],
  ignored: ReadonlySet<string> = new Set(),
  count = texts.length,
): ChosenTopic[] {
  if (texts.length < fewestTexts) return [];
  const root = Math.sqrt(texts.length);
  const isTitled = texts.filter(({ abstract }) => abstract !== '').length < texts.length * mostlyAbstracts;
  const parts: Parts = isTitled ? 'titles' : 'abstracts';
  const least = Math.max(2, Math.round(leastPerRoot[parts] * root));
  const { terms, spellingsOf } = termList(texts, least);
  const meanings = meaningsOf(terms, texts, parts);
  const wholeWords = ({ words }: Term) => words.flatMap((word) => meanings.get(word) ?? word);
  const named = terms.filter(({ key }) => !ignored.has(key));
  const readRoot = rootReader(terms);
  const rootOf = (term: Term) => readRoot(wholeWords(term));
  const candidates = candidatesOf(named, texts.length, wholeWords, rootOf, parts).filter((candidate) =>
    isDivisive(candidate, texts.length),
  );
  const best = choose(
    candidates.filter(({ isWeak }) => !isWeak),
    texts.length,
    Math.min(mostTopics[parts], Math.round(topicsPerRoot[parts] * Math.sqrt(count))),
  );
  const titles = texts.map(({ title }) => title);
  const keys = new Set(terms.map(({ key }) => key));
  const chosen = isTitled
    ? withRareForms(withLesserTopics(best, named, rootOf, texts.length), titles, keys, readRoot)
    : withFurther(best, candidates, texts.length, mostTopics.abstracts);
  const spellings = spellingsOf(chosen.flatMap(({ terms }) => terms));
  return chosen.map(({ terms, texts }) => ({
    terms: terms.map((term) => ({
      ...term,
      ...(spellings.get(term) ?? { titles: new Map(), abstracts: new Map(), lookalikes: [] }),
    })),
    texts: texts.length,
  }));
}

/** A word that is followed by another so often is an adjective, or part of terms; so is one written with hyphens. */
const mostFollowed = { word: 0.7, term: 0.88 };

function candidatesOf(
  terms: readonly Term[],
  texts: number,
  wholeWords: (term: Term) => readonly string[],
  rootOf: (term: Term) => string,
  parts: Parts,
): Candidate[] {
  const usable = terms.filter(
    (term) =>
      isUsable(term, parts) &&
      !isTooGeneral(wholeWords(term)) &&
      (term.key.length > 2 || wholeWords(term).length > term.words.length),
  );
  return [...Map.groupBy(usable, rootOf).values()]
    .map((terms) => candidateOf(nounsFirst(terms), texts))
    .filter(({ worth }) => worth > 0);
}

/** An adjective is a topic where titles have it nearly wherever abstracts do: `haptic`. */
const clearStrength = { least: 0.85, most: 0.99 };

function isUsable(
  { words, labels, isLabel, phrases, strengths, isLoose, isSmall, followed, preceded, related, tongue }: Term,
  parts: Parts,
): boolean {
  if (isLoose || isSmall || isYear.test(words.at(-1) ?? '')) return false;
  if (!isLabel) {
    const strength = meanOf(strengths);
    const isClear = strength >= clearStrength.least && strength <= clearStrength.most;
    if (words.at(-1) === 'based') return false;
    if (isClear && parts === 'abstracts') return true;
    if (words.length === 1 && related >= leastRelated) return false;
    if (words.length === 1 && parts === 'abstracts' && preceded > mostPreceded) return false;
    if (words.length === 1 && unfit.test(words[0] ?? '')) return false;
    if (words.length === 1 && parts === 'titles' && /ing$/.test(words[0] ?? '') && preceded < leastPreceded)
      return false;
    if (isBentAdjective({ words, followed, tongue })) return false;
    if (words[0] === 'based' || (hanging.test(words.at(-1) ?? '') && followed >= leastHanging)) return false;
    if (words.length === 1 && tongue === 'romance') return preceded <= mostFollowed.word;
    return followed <= (words.length === 1 ? mostFollowed.word : mostFollowed.term);
  }
  // Names that programs and people give to lists of their own are among keywords: `smith-thesis-2`.
  return phrases.length > 0 || [...labels.keys()].some((label) => /[\p{Lu} ]/u.test(label));
}

/** A word alone that stands behind another so often is what several terms have in common: `fatty acid`, `nucleic acid`. */
const mostPreceded = 0.92;

/** A word with `ing` is a noun in titles where a word that says something stands before it so often: `shaping` begins them. */
const leastPreceded = 0.2;

/** A word alone that is followed by `of` so often needs what follows to say something. */
const leastRelated = 0.5;

const isYear = /^(?:1[5-9]|20)\d\d$/;

/** A word alone that ends so is most often an adjective, an adverb or a verb; so short a one with a digit is a symbol. */
const unfit = /(?:ed|ly|[^m]al|ic|[^t]ive|ous|[ai]ble|less|ful)$|^\p{L}{1,2}\p{N}$/u;

/** An adjective at the end of a term, where another word follows so often: `moduli space of stable`. */
const hanging = /(?:[ai]ble|ous)$/;
const leastHanging = 0.5;

/** So long an acronym stands for the term with its initials, though no text explains it; titles seldom do. */
const leastInitials = 3;

/** Acronym -> the words of the term that alone has its letters as initials. */
function initialsOf(terms: readonly Term[]): Map<string, readonly string[]> {
  const byInitials = Map.groupBy(
    terms.filter(({ words, isLoose }) => !isLoose && words.length >= leastInitials),
    ({ words }) => words.map(([initial]) => initial).join(''),
  );
  return new Map(
    terms.flatMap(({ key, isAcronym }) => {
      const [meant, ...others] = (isAcronym && byInitials.get(key)) || [];
      return meant && others.length === 0 ? [[key, meant.words] as const] : [];
    }),
  );
}

/** Abbreviation -> the words it stands for. */
function meaningsOf(
  terms: readonly Term[],
  texts: readonly LabelledText[],
  parts: Parts,
): Map<string, readonly string[]> {
  const known = new Map(terms.map((term) => [term.key, term]));
  const explained = abbreviationsIn(texts.map(({ title, abstract }) => `${title}\n${abstract}`));
  // Abstracts explain what they use: initials that agree with another term there do so by chance.
  return new Map([
    ...(parts === 'titles' ? initialsOf(terms) : []),
    ...explained.flatMap(([short, long]) => {
      const words = long.split(' ').map(singular);
      const meant = known.get(words.join(''));
      return meant ? [[singular(short), meant.words] as const] : [];
    }),
  ]);
}

/** How much a term of one word counts beside longer ones, which say more. */
const wordWorth = 0.6;

/** The least mean strength of a term of one word, among many texts and among few, and of several words. */
const leastStrength = { word: 0.6, wordOfFew: 0.56, term: 0.47 };
const fewTexts = 300;

function candidateOf(terms: Term[], count: number): Candidate {
  const strengths = new Map<number, number>();
  for (const term of terms)
    term.texts.forEach((text, at) => {
      strengths.set(text, Math.max(strengths.get(text) ?? 0, term.strengths[at] ?? 0));
    });
  const texts = Int32Array.from(strengths.keys()).sort();
  const mean = meanOf([...strengths.values()]);
  const word = count <= fewTexts ? leastStrength.wordOfFew : leastStrength.word;
  const rarity = Math.log((2 * count) / texts.length);
  return {
    terms,
    texts,
    strengths: Float32Array.from(texts, (text) => strengths.get(text) ?? 0),
    isWeak: mean < (isWord(terms) ? word : leastStrength.term),
    worth: mean * Math.sqrt(mean) * rarity * (isWord(terms) ? wordWorth : 1),
  };
}

function isDivisive({ terms, texts }: Candidate, count: number): boolean {
  const share = count < manyTexts ? mostShare.few : isWord(terms) ? mostShare.word : mostShare.many;
  return texts.length <= share * count;
}

/** Whether terms are words alone, none of which is a keyword. */
function isWord(terms: readonly Term[]): boolean {
  return terms.every(({ words, isLabel }) => words.length === 1 && !isLabel);
}

function meanOf(strengths: ArrayLike<number> & Iterable<number>): number {
  let sum = 0;
  for (const strength of strengths) sum += strength;
  return sum / strengths.length;
}
