import { isAcronym } from './acronym.ts';
import { type CompoundNoun, compoundNouns } from './compound.ts';
import { isTermAt, type KeyPhrase, keyPhrases } from './key-phrase.ts';
import { isInnerWord } from './word/function-word.ts';
import type { Tongue } from './word/tongue.ts';
import { gaps, singular, type TitledText, type WordTexts, wordTexts } from './word-text.ts';
import { fewestWorks, worksIn, worksOf } from './work.ts';

/** A text with what its source calls it about. */
export interface LabelledText extends TitledText {
  keywords: readonly string[];
}

/** A term of several texts, in all its spellings. */
export interface Term {
  /** Its words in the singular, written as one; shared by `pre-training` and `pretraining`. */
  key: string;
  /** Its words in the singular. */
  words: readonly string[];
  /** Keywords that are this term, and how many texts have each. */
  labels: ReadonlyMap<string, number>;
  /** Whether so many of its texts have it as a keyword that it is one, whatever it looks like. */
  isLabel: boolean;
  /** Further words that are the term: compounds of a noun, and forms that few texts have. */
  compounds: ReadonlySet<string>;
  /** Numbers of the phrases that are this term. */
  phrases: readonly number[];
  /** The texts with it, in order. */
  texts: Int32Array;
  /** How much each of them is about it: 1 where its title or a keyword says it, less where its abstract says it once. */
  strengths: Float32Array;
  /** How much a term it is by the C-value of K. Frantzi, S. Ananiadou and H. Mima (2000). */
  cValue: number;
  /** Whether it begins or ends with a general word that it doesn't need, or is part of a longer term nearly everywhere. */
  isLoose: boolean;
  /** How often a word that says something stands behind it, as a share. */
  followed: number;
  /** How often such a word stands before it, as a share. */
  preceded: number;
  /** How often `of` or the like stands behind it, as a share: it then says something of another thing, as `law of`. */
  related: number;
  /** Whether it is one word, which texts write in capitals more often than not. */
  isAcronym: boolean;
  /** Whether German titles write its last word in small letters: that is no noun. */
  isSmall: boolean;
  /** The kind of language that most titles with it are in. */
  tongue: Tongue | undefined;
}

/** Terms of one meaning, the main one first, and the texts with them. */
export interface TermTexts {
  terms: readonly Term[];
  texts: Int32Array;
}

/** The terms of texts. */
export interface TermList {
  terms: readonly Term[];
  /** How texts write terms: spelling -> how often, in titles and in abstracts. */
  spellingsOf: (terms: readonly Term[]) => Map<Term, Spellings>;
}

export interface Spellings {
  titles: ReadonlyMap<string, number>;
  abstracts: ReadonlyMap<string, number>;
  /** Other words that are one of its spellings with `es`: `rates` beside `rat`. */
  lookalikes: readonly string[];
}

/** How much a text is about what its abstract names once, and several times. */
const namedOnce = 0.35;
const namedOften = 0.75;

/** The terms that at least `least` of the texts have. */
export function termList(texts: readonly LabelledText[], least: number): TermList {
  const read = wordTexts(texts);
  const { phrases, places } = keyPhrases(read, least);
  const acronyms = Uint8Array.from(read.spellings, ({ written }) => (isAcronym(written) ? 1 : 0));
  const found = new Map<string, Found>();
  const ofPhrase: (Found | undefined)[] = new Array(phrases.length);
  const foundOf = (number: number, phrase: KeyPhrase): Found => {
    const known = ofPhrase[number];
    if (known) return known;
    const words = phrase.words.map((word) => read.words[word]?.key ?? '');
    const one = kept(found, words.join(''), words);
    one.cValue += cValueOf(phrase);
    one.isLoose &&= isLoose(phrase, read);
    one.phrases.push(number);
    ofPhrase[number] = one;
    return one;
  };
  texts.forEach(({ keywords }, text) => {
    const start = read.starts[text] ?? 0;
    const end = read.starts[text + 1] ?? 0;
    const titleEnd = read.titleEnds[text] ?? 0;
    places.forEach((numbers, at) => {
      for (let place = start; place + at < end; place++) {
        const number = numbers[place] ?? -1;
        const phrase = phrases[number];
        if (!phrase || !isTermAt(read, phrase, place)) continue;
        const one = foundOf(number, phrase);
        one.times++;
        if (at === 0 && acronyms[read.tokens[place] ?? 0] === 1) one.acronyms++;
        if (isFollowed(read, place + at + 1, end)) one.followed++;
        if (place > start && isFollowed(read, place, end, place - 1)) one.preceded++;
        if (isRelated(read, place + at + 1, end)) one.related++;
        if (place < titleEnd) noteTongue(one, read, text, place + at);
        note(one, text, place < titleEnd ? 1 : namedOnce);
      }
    });
    for (const label of new Set(keywords)) noteLabel(found, label, text);
  });
  for (const noun of compoundNouns(read)) noteCompounds(found, noun);
  const works = worksOf(read);
  const terms = [...found.values()]
    .filter(({ texts }) => texts.length >= least && worksIn(texts, works) >= fewestWorks)
    .map(finished);
  return { terms, spellingsOf: (chosen) => spellingsOf(read, { phrases, places }, chosen) };
}

interface Found
  extends Pick<Term, 'key' | 'words' | 'cValue' | 'isLoose' | 'followed' | 'preceded' | 'related'> {
  labels: Map<string, number>;
  labelled: number;
  compounds: Set<string>;
  phrases: number[];
  texts: number[];
  strengths: number[];
  times: number;
  acronyms: number;
  /** How often titles have it, in each language, and how often German ones have no noun at its end. */
  titles: number;
  tongues: Map<Tongue, number>;
  small: number;
}

/** Notes how a title writes a term whose last word is there. */
function noteTongue(one: Found, { tongues, tokens, spellings }: WordTexts, text: number, last: number): void {
  const tongue = tongues[text];
  one.titles++;
  if (tongue) one.tongues.set(tongue, (one.tongues.get(tongue) ?? 0) + 1);
  if (tongue === 'german' && /^\p{Ll}/u.test(spellings[tokens[last] ?? 0]?.written ?? '')) one.small++;
}

function kept(found: Map<string, Found>, key: string, words: readonly string[]): Found {
  const known = found.get(key);
  if (known) return known;
  const one: Found = {
    key,
    words,
    labels: new Map(),
    labelled: 0,
    compounds: new Set(),
    phrases: [],
    texts: [],
    strengths: [],
    times: 0,
    acronyms: 0,
    titles: 0,
    tongues: new Map(),
    small: 0,
    followed: 0,
    preceded: 0,
    related: 0,
    cValue: 0,
    isLoose: true,
  };
  found.set(key, one);
  return one;
}

function note(one: Found, text: number, strength: number): void {
  const last = one.texts.length - 1;
  if (one.texts[last] !== text) {
    one.texts.push(text);
    one.strengths.push(strength);
    return;
  }
  const before = one.strengths[last] ?? 0;
  one.strengths[last] = Math.max(before, strength < 1 ? namedOften : strength);
}

/** A compound counts for its nouns in the texts that don't have them alone. */
function noteCompounds(found: Map<string, Found>, { key, texts }: CompoundNoun): void {
  const one = kept(found, key, [key]);
  for (const [text, written] of [...texts].sort(([a], [b]) => a - b)) {
    one.compounds.add(written);
    const at = one.texts.findIndex((other) => other >= text);
    if (one.texts[at] === text) continue;
    const place = at < 0 ? one.texts.length : at;
    one.texts.splice(place, 0, text);
    one.strengths.splice(place, 0, 1);
  }
  one.isLoose = false;
}

function noteLabel(found: Map<string, Found>, label: string, text: number): void {
  const words =
    label
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.map(singular) ?? [];
  if (words.length === 0) return;
  const one = kept(found, words.join(''), words);
  one.labels.set(label, (one.labels.get(label) ?? 0) + 1);
  one.labelled++;
  note(one, text, 1);
}

/** A term is a keyword where this share of its texts have it as one: `digital` in one of 400 says nothing. */
const leastLabelled = 0.2;

function finished(found: Found): Term {
  const { times, followed, preceded, related, labelled, acronyms, ...rest } = found;
  const { titles, tongues, small, ...one } = rest;
  const isLabel = labelled >= leastLabelled * one.texts.length;
  return {
    ...one,
    isLabel,
    isAcronym: acronyms * 2 > times,
    isSmall: !isLabel && small * 2 > titles,
    tongue: [...tongues].find(([, count]) => count * 2 > titles)?.[0],
    isLoose: one.isLoose && !isLabel,
    texts: Int32Array.from(one.texts),
    strengths: Float32Array.from(one.strengths),
    followed: followed / Math.max(1, times),
    preceded: preceded / Math.max(1, times),
    related: related / Math.max(1, times),
  };
}

/** Whether a place belongs to the words before it, and a word that says something stands there, or at another place. */
function isFollowed({ words, wordAt, before }: WordTexts, place: number, end: number, at = place): boolean {
  if (place >= end || before[place] === gaps.end) return false;
  const word = words[wordAt[at] ?? 0];
  return word !== undefined && !word.isFunction && !word.isNumber;
}

function isRelated({ words, wordAt, before }: WordTexts, place: number, end: number): boolean {
  return place < end && before[place] === gaps.space && isInnerWord(words[wordAt[place] ?? 0]?.key ?? '');
}

function cValueOf({ words, times, nested, longer }: KeyPhrase): number {
  return Math.log2(words.length + 1) * (times - (longer > 0 ? nested / longer : 0));
}

/** A general word at an end belongs to a term where the rest of it stands without the word this seldom. */
const leastBound = 0.4;

/** A phrase that is within one longer phrase in this share of its texts is a part of a term. */
const leastNested = 0.65;

function isLoose({ words, texts, head, tail, longerTexts }: KeyPhrase, read: WordTexts): boolean {
  if (longerTexts >= leastNested * texts) return true;
  const isBoundTo = (rest: KeyPhrase | undefined) => rest !== undefined && texts >= leastBound * rest.texts;
  const of = words.map((word) => read.words[word]);
  const [first, last] = [of[0], of.at(-1)];
  if (of.length === 1) return first?.isWeak === true;
  if (of.every((word) => word?.isWeak || word?.isFunction)) return true;
  const isVerb = /ing$/.test(first?.key ?? '');
  if (((first?.isWeak && !first.isHead) || isVerb) && !isBoundTo(tail)) return true;
  return last?.isWeak === true && !last.isHead && !nounLike.test(last.key) && !isBoundTo(head);
}

/** Words that are general alone and end terms well: `image generation`, `scene understanding`. */
export const nounLike = /(?:[st]ion|ment|ing|[ae]nce|ity|ness|sis|ure)$/;

function spellingsOf(
  read: WordTexts,
  { phrases, places }: ReturnType<typeof keyPhrases>,
  terms: readonly Term[],
): Map<Term, Spellings> {
  const forms = new Set(read.spellings.map(({ lower }) => lower));
  const counts = new Map(
    terms.map((term) => [
      term,
      {
        titles: new Map<string, number>(),
        abstracts: new Map<string, number>(),
        lookalikes: lookalikesOf(forms, term),
      },
    ]),
  );
  const byPhrase = new Map(terms.flatMap((term) => term.phrases.map((number) => [number, term] as const)));
  for (let text = 0; text + 1 < read.starts.length; text++) {
    const titleEnd = read.titleEnds[text] ?? 0;
    places.forEach((numbers, at) => {
      for (let place = read.starts[text] ?? 0; place < (read.starts[text + 1] ?? 0); place++) {
        const number = numbers[place] ?? -1;
        const term = number < 0 ? undefined : byPhrase.get(number);
        const phrase = phrases[number];
        if (!term || !phrase || !isTermAt(read, phrase, place)) continue;
        const of = counts.get(term)?.[place < titleEnd ? 'titles' : 'abstracts'];
        const spelling = spellingAt(read, place, at + 1);
        of?.set(spelling, (of.get(spelling) ?? 0) + 1);
      }
    });
  }
  return counts;
}

/** The plural of another word that texts have, too, where it is a term of one word with `es`. */
function lookalikesOf(forms: ReadonlySet<string>, { words: [word = '', ...others] }: Term): string[] {
  return others.length === 0 && forms.has(`${word}e`) && forms.has(`${word}es`) ? [`${word}es`] : [];
}

function spellingAt({ spellings, tokens, before }: WordTexts, place: number, length: number): string {
  let text = '';
  for (let at = place; at < place + length; at++) {
    const gap = before[at];
    if (at > place) text += gap === gaps.hyphen ? '-' : gap === gaps.apostrophe ? "'" : ' ';
    text += spellings[tokens[at] ?? 0]?.written ?? '';
  }
  return text;
}
