import type { Span } from '../text/inline.ts';
import { parsed } from '../text/parse.ts';
import { wordsOf } from '../word-table.ts';

/** A sentence of a source: `source.slice(start, end)` is `text`, without white space around it. */
export interface Sentence extends Span {
  text: string;
}

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

const stop = /[.!?…]+|[。！？]/g;
const closers = /(?:''|["'”’»)\]}*`])*/y;
const lastWord = /[^\s()[\]{}"“”'‘’`~,;:—–/]+$/u;

/**
 * The sentences of a source. Formulas and addresses are never divided, and a blank line always ends a
 * sentence. Together the sentences cover the source except for the white space between them.
 */
export function sentencesOf(source: string): Sentence[] {
  const { formulas, addresses } = parsed(source);
  const whole = [...formulas, ...addresses].sort((a, b) => a.start - b.start);
  const sentences: Sentence[] = [];
  let start = 0;
  let inside = 0;

  const close = (end: number) => {
    const raw = source.slice(start, end);
    const text = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (text !== '') sentences.push({ text, start: from, end: from + text.length });
    start = end;
  };

  for (const paragraph of paragraphsOf(source)) {
    start = paragraph.start;
    const depthAt = openBrackets(source, paragraph);
    stop.lastIndex = paragraph.start;
    for (let match = stop.exec(source); match && match.index < paragraph.end; match = stop.exec(source)) {
      const at = match.index;
      while (inside < whole.length && (whole[inside]?.end ?? 0) <= at) inside++;
      if (at >= (whole[inside]?.start ?? Infinity)) continue;
      const end = Math.min(closersEnd(source, stop.lastIndex), paragraph.end);
      if (end >= paragraph.end) break;
      if (isLast(source, { start, at, after: stop.lastIndex, end }, match[0]) && !depthAt.has(end)) {
        close(end);
        stop.lastIndex = Math.max(stop.lastIndex, end);
      }
    }
    close(paragraph.end);
  }
  return sentences;
}

interface Place {
  start: number;
  at: number;
  after: number;
  end: number;
}

/** Whether the sentence that begins at `start` ends with the stop at `at`. */
function isLast(source: string, { start, at, after, end }: Place, mark: string): boolean {
  if (/[。！？]/.test(mark)) return true;
  const before = source.slice(Math.max(start, at - 40), at);
  const rest = source.slice(end, end + 40);
  const next = rest.trimStart().replace(/^(?:["'“‘«([{*_]|``)+/u, '');
  if (!/^\s/.test(rest)) return end === after && runsOn(before, mark, rest);
  if (next === '') return true;
  const word = lastWord.exec(before)?.[0] ?? '';
  const isSmall = /^\p{Ll}/u.test(next);
  if (mark === '.') {
    const short = word.toLowerCase();
    if (neverLast.has(short) && !(end > after && !isSmall)) return false;
    if (sometimesLast.has(short)) return starts(next);
    if (beforeNumber.has(short) && /^\d/.test(next)) return false;
    if (short === 'etc') return end === after && !isSmall;
    if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return starts(next);
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

/** Where the closing marks after a stop end. A mark before a letter opens (`."So`), and isn't one of them. */
function closersEnd(source: string, after: number): number {
  closers.lastIndex = after;
  const end = after + (closers.exec(source)?.[0].length ?? 0);
  return end > after && /[\p{L}\p{N}]/u.test(source[end] ?? '') ? after : end;
}

function paragraphsOf(source: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of source.matchAll(/\r?\n[ \t]*\r?\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: source.length }];
}

/** The longest aside in brackets, in characters; brackets further apart don't belong together. */
const longestAsideChars = 400;

/** Tells which places are inside brackets; it must be asked in ascending order. */
function openBrackets(source: string, { start, end }: Span): { has(at: number): boolean } {
  const asides: Span[] = [];
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const character = source[i];
    if (character === '(') open.push(i);
    else if (character === ')') {
      const from = open.pop();
      if (from === undefined || i - from > longestAsideChars) continue;
      while ((asides.at(-1)?.start ?? -1) > from) asides.pop();
      asides.push({ start: from, end: i });
    }
  }
  let passed = 0;
  return {
    has(at) {
      while (passed < asides.length && (asides[passed]?.end ?? 0) < at) passed++;
      return (asides[passed]?.start ?? Infinity) < at;
    },
  };
}
