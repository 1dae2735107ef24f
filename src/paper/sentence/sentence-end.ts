import { wordsOf } from '../word-table.ts';
import { goesOnInGerman, isGermanStop, startsInGerman } from './german.ts';

/** Abbreviations whose full stop never ends a sentence. */
const neverLast = new Set(
  wordsOf(`
    e.g i.e eg ie cf vs viz fig figs eq eqs eqn resp dr mr mrs prof st approx ca incl esp w.r.t wrt s.t
    a.k.a
  `),
);

/** Abbreviations before a number; elsewhere they are words or units: `Sec. 3`, `4.1 pp. It`. */
const beforeNumber = new Set(
  wordsOf(`
    sec sect tab ref refs vol pp ch no nos def thm prop lem app v ver
  `),
);

/** Abbreviations that end a sentence only where the next word begins a new one. */
const sometimesLast = new Set(
  wordsOf(`
    al inc ltd co corp jr sr u.s u.k u.s.a ph.d a.m p.m avg dept univ
  `),
);

/** Words that begin a sentence and hardly ever follow a name or an initial within one. */
const starters: ReadonlySet<string> = new Set(
  wordsOf(`
    A Ablations Accordingly Across Additional Additionally Addressing After All Also Although Among An
    And Applying Are As At Based Because Before Benefiting Besides Beyond Both Building Built But By
    Can Code Codes Collectively Combined Compared Comprehensive Concretely Consequently Considering
    Conversely Crucially Current Currently Data Despite Different Do Does Driven Due During Each
    Empirical Empirically Evaluated Evaluating Evaluations Even Every Existing Experimental
    Experiments Extensive Finally First Firstly Following For From Further Furthermore Given Hence
    Here How However I If Importantly In Indeed Inspired Instead Interestingly Is It Its Lastly
    Leveraging Many Meanwhile More Moreover Most Motivated Nevertheless Nonetheless Notably Now Of On
    Once One Only Or Other Our Over Overall Particularly Please Powered Previous Prior Project Recent
    Recently Recognizing Regarding Remarkably Results Second Secondly Several Similar Similarly
    Simultaneously Since So Some Specifically Starting Subsequently Such Surprisingly Taken Thanks
    That The Their Then Theoretically There Therefore These They Third This Those Though Three Through
    Thus To Together Towards Traditional Trained Two Typically Ultimately Under Unfortunately Unlike
    Using Utilizing We What When Where Whether Which While Who Why With Within Without Yet
  `),
);

const lastWord = /[^\s()[\]{}"“”'‘’`~,;:—–/]+$/u;

/** A stop in a source, as offsets. */
export interface StopPlace {
  /** Where the sentence before it begins. */
  start: number;
  at: number;
  /** Behind the stop. */
  after: number;
  /** Behind the closing marks that follow it. */
  end: number;
  /** Whether the paragraph around it is German. */
  isGerman: boolean;
}

/** Whether the sentence that begins at `start` ends with the stop at `at`. */
export function endsSentence(
  source: string,
  { start, at, after, end, isGerman }: StopPlace,
  mark: string,
): boolean {
  if (/[。！？]/.test(mark)) return true;
  const before = source.slice(Math.max(start, at - 40), at);
  const rest = source.slice(end, end + 40);
  const next = rest.trimStart().replace(/^(?:["'“‘«([{*_]|``)+/u, '');
  if (!/^\s/.test(rest)) return end === after && runsOn(before, mark, rest);
  if (next === '') return true;
  const word = lastWord.exec(before)?.[0] ?? '';
  const isSmall = /^\p{Ll}/u.test(next);
  if (mark === '.') {
    if (isGermanStop(word, next) || (isGerman && goesOnInGerman(before, word, next))) return false;
    const short = word.toLowerCase();
    if (neverLast.has(short) && !(end > after && !isSmall)) return false;
    if (sometimesLast.has(short)) return starts(next);
    if (beforeNumber.has(short) && /^\d/.test(next)) return false;
    if (short === 'etc') return end === after && !isSmall;
    if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return starts(next) || (isGerman && startsInGerman(next));
    if (isCount(before)) return false;
    return !isSmall || isName(next) || (end === after && !word.includes('.'));
  }
  // `Hogwild! Inference` is a name; so may be any word with a capital.
  if (mark === '!' && /^\p{Lu}/u.test(word)) return starts(next);
  return !isSmall || (isName(next) && !mark.includes('…') && !mark.startsWith('..'));
}

function starts(next: string): boolean {
  return starters.has(/^[A-Z][a-z]*(?!\w|\.\w)/.exec(next)?.[0] ?? '');
}

/** Whether the text ends with the number of an item (`steps: 1. Plan 2. Act`), which doesn't end a sentence. */
function isCount(before: string): boolean {
  return /(?:^\s*|[:;.]\s+)(?:\(?\d{1,2}|\(\d{1,2}\))$/.test(before);
}

/** Whether `next` begins with a name that has a small first letter: `vLLM`, `iGPT`, `pi0`, `un^2CLIP`. */
function isName(next: string): boolean {
  return /^(?:\p{Ll}+[\p{Lu}\d^_-]|\\)/u.test(next);
}

/** Whether only the space after a stop is missing: `human activities.Furthermore,`, unlike `Node.js`, `e.g.X`. */
function runsOn(before: string, mark: string, rest: string): boolean {
  if (mark.length > 1) return false;
  const word = lastWord.exec(before)?.[0] ?? '';
  if (neverLast.has(word.toLowerCase()) || word.includes('.') || /[\\_@]/.test(word)) return false;
  if (/^(?:\\(?:url|href)\{|https?:\/\/)/.test(rest)) return true;
  if (/(?<!\p{L})\p{Ll}{2,}$|\p{Ll}{3,}$/u.test(before)) {
    return /^(?:\p{Lu}[\p{L}\d-]*(?=[\s,:'’^(]|$)(?!\()|I\b|\$[^\s])/u.test(rest);
  }
  return /[\p{L}\d)\]%}]$/u.test(before) && starts(rest);
}
