import { wordPairs } from '../../paper/word-table.ts';
import { isHead, isProse } from '../phrase.ts';
import { isArticle, isFunctionWord } from './word/function-word.ts';
import { type Tongue, tongueOf } from './word/tongue.ts';

/** What stands before a word: the end of a phrase, white space, a hyphen or an apostrophe. */
export const gaps = { end: 0, space: 1, hyphen: 2, apostrophe: 3 } as const;

/** A spelling of a word. */
export interface Spelling {
  written: string;
  lower: string;
  /** Shared with its plural. */
  word: number;
}

/** A word in any spelling and number. */
export interface Word {
  /** In lower case, in the singular as far as English endings tell. */
  key: string;
  isFunction: boolean;
  /** Of digits alone. */
  isNumber: boolean;
  /** Too general to begin or end a term by itself. */
  isWeak: boolean;
  /** Ends a term well, though it is too general to be one. */
  isHead: boolean;
}

/** Texts as numbers of words, one behind the other. */
export interface WordTexts {
  spellings: readonly Spelling[];
  words: readonly Word[];
  /** Place -> number of a spelling, and of a word. */
  tokens: Int32Array;
  wordAt: Int32Array;
  /** Place -> what stands before it. */
  before: Uint8Array;
  /** Text -> its first place; one more number than texts. */
  starts: Int32Array;
  /** Text -> the place behind its title. */
  titleEnds: Int32Array;
  /** Text -> the kind of language that its title is in. */
  tongues: readonly (Tongue | undefined)[];
}

/** A text with a title. */
export interface TitledText {
  title: string;
  abstract: string;
}

/** Words; an address counts as one, so that nothing is found inside it. */
export const wordPattern = /https?:\/\/\S+|[\p{L}\p{N}\p{M}_]+/giu;

/** The words of texts. */
export function wordTexts(texts: Iterable<TitledText>): WordTexts {
  const reading = new Reading();
  const starts = [0];
  const titleEnds: number[] = [];
  const tongues: (Tongue | undefined)[] = [];
  for (const { title, abstract } of texts) {
    reading.add(title);
    titleEnds.push(reading.tokens.length);
    tongues.push(
      tongueOf(reading.tokens.slice(starts.at(-1)).map((token) => reading.spellings[token]?.lower ?? '')),
    );
    reading.add(abstract);
    starts.push(reading.tokens.length);
  }
  const { spellings, words } = reading;
  return {
    spellings,
    words,
    tokens: Int32Array.from(reading.tokens),
    wordAt: Int32Array.from(reading.tokens, (token) => spellings[token]?.word ?? 0),
    before: Uint8Array.from(reading.before),
    starts: Int32Array.from(starts),
    titleEnds: Int32Array.from(titleEnds),
    tongues: filled(tongues),
  };
}

/** Titles that don't tell their language are in that of most others, if that is German, whose compounds may be all of a title. */
function filled(tongues: readonly (Tongue | undefined)[]): (Tongue | undefined)[] {
  const known = tongues.filter((tongue) => tongue !== undefined);
  const german = known.filter((tongue) => tongue === 'german').length;
  return german * 2 > known.length ? tongues.map((tongue) => tongue ?? 'german') : [...tongues];
}

/** `LLMs`, `DMIs`. */
const isPluralAcronym = /\p{Lu}s$/u;

class Reading {
  spellings: Spelling[] = [];
  words: Word[] = [];
  tokens: number[] = [];
  before: number[] = [];
  #bySpelling = new Map<string, number>();
  #byKey = new Map<string, number>();

  add(text: string): void {
    let end = -1;
    for (const { 0: written, index } of text.matchAll(wordPattern)) {
      const gap = end < 0 ? '' : text.slice(end, index);
      const before = text[index - 1];
      const isMacro = gap.endsWith('\\') || before === '\\';
      // What catalogues put in square brackets is no part of a title: `[S15]`, `[Review]`.
      const isAdded = before === '[' && text[index + written.length] === ']';
      this.tokens.push(this.#spelling(isMacro || isAdded ? '\\' : written));
      this.before.push(end < 0 ? gaps.end : gapOf(gap));
      end = index + written.length;
    }
  }

  #spelling(written: string): number {
    const known = this.#bySpelling.get(written);
    if (known !== undefined) return known;
    const number = this.spellings.length;
    this.#bySpelling.set(written, number);
    const lower = written.normalize('NFC').toLowerCase();
    this.spellings.push({ written, lower, word: this.#word(lower, isPluralAcronym.test(written)) });
    return number;
  }

  #word(lower: string, isPlural: boolean): number {
    const key = isPlural ? lower.slice(0, -1) : singular(lower);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.#byKey.set(key, number);
    this.words.push(wordOf(lower, key));
    return number;
  }
}

function wordOf(lower: string, key: string): Word {
  const isFunction = isFunctionWord(lower) || /[\\_/]/.test(lower);
  return {
    key,
    isFunction,
    isNumber: /^\p{N}+$/u.test(lower),
    isWeak: !isFunction && (lower.length < 2 || isArticle(lower) || /[^s]ly$/.test(lower) || isProse(lower)),
    isHead: isHead(lower),
  };
}

function gapOf(gap: string): number {
  if (/^\s+$/.test(gap)) return gaps.space;
  if (/^[-\u2010-\u2013]\s*$/.test(gap)) return gaps.hyphen;
  return /^['’]$/.test(gap) ? gaps.apostrophe : gaps.end;
}

/** Plurals that no ending tells. */
const plurals = wordPairs(`
  analyses analysis axes axis bacteria bacterium children child corpora corpus crises crisis criteria criterion
  diagnoses diagnosis foci focus genera genus hypotheses hypothesis indices index loci locus matrices matrix men man mice mouse
  nuclei nucleus phenomena phenomenon radii radius spectra spectrum stimuli stimulus strata stratum syntheses synthesis
  theses thesis topoi topos toposes topos vertices vertex women woman
`);

/**
 * A word in lower case without an English ending of the plural, and in one of the spellings that English has
 * for it: `travelling` is `traveling`, `normalisation` is `normalization`.
 */
export function singular(lower: string): string {
  const known = plurals.get(lower);
  if (known !== undefined) return known;
  const word =
    lower.length < 6
      ? lower
      : lower
          .replace(/ll(?=ing$|ed$|er)/, 'l')
          .replace(/is(?=ations?$|ing$|ed?$|es$)/, 'iz')
          .replace(/our(?=s?$|al|ed$)/, 'or');
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|os)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
