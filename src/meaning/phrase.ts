import { isCommon, termOf, wordParts } from './term.ts';

/** Terms of words of which every abstract is made, whatever it is about. */
const prose = new Set(
  (
    'ability able absence academic access accomplish accordingly accuracy accurate achieve acquire ' +
    'across act adapt additional address advance advantage agent aim allow alternative amount analysis ' +
    'apply approach approximate area argue around aspect assume attempt available based basis become ' +
    'behind benefit best better beyond break bridge bring build call capable capacity case cause ' +
    'challenge choice code codebase collect combine compare comparison competitive complementary ' +
    'complex component comprehensive conclusion conduct consider considerable consist constitute ' +
    'construct consumption contain content contrast contribute crucial current data dataset decrease ' +
    'define degree demand demonstrate denote depend deployment describe design despite detail determine ' +
    'develop different difficult directly discover discuss diverse doing down drawback due easily ' +
    'effective efficient effort eight emerge emphasize employ enable encounter encourage enhance enrich ' +
    'ensure entire environmental especially essential establish evaluate every example exceed execute ' +
    'exhibit exist expect experiment experimental explain exploit explore express extend extensive ' +
    'extent external facilitate factor fail feasible field finally find first five flexible focus ' +
    'follow form formulate foundation four framework full fully fundamental further furthermore future ' +
    'gain gap gather generally generate generic github given gives good great guide hand handle happen ' +
    'help heterogeneous high high-level high-quality higher highlight hinder historical history http ' +
    'https huge idea identify illustrate impact implement important improve include increase indicate ' +
    'information initial insight inspire instance instead intelligence intend intermediate introduce ' +
    'investigate invoke involve issue iterate keep key kind known lack large larger last lead learn ' +
    'level leverage lie like limited line link low low-level lower made main major make manage many ' +
    'marginal match maximum mean mechanism merely method million minimal model module moreover ' +
    'motivated multiple namely nature nearly necessary necessitate need new next noisy notably notion ' +
    'novel number numerous observe obtain offer open open-source operate optimal order original ours ' +
    'out outcome outperform over overall overcome overlook page part particular past pattern perform ' +
    'perspective phase place poor popular pose position possess possible potential powerful practical ' +
    'presence present prevent previous primarily primary prior problem process produce project promise ' +
    'property propose prove proven provide public purpose pursue quality range rapid rather reach real ' +
    'realize recall receive recent regard rejected related release relevant reliable rely remain ' +
    'remarkable remove report require research resolve respect respond response result retain reveal ' +
    'rich robust role same scalable scenario score seamless second series serve set seven several ' +
    'showcase shown significant similar simple simply simultaneously single six small solution solve ' +
    'sota source spark specific specify stage standard start state-of-the-art stem step storage ' +
    'strategy strict strong structural struggle study subsequent substantial succeed success suffer ' +
    'suffice sufficient suggest suite summarise superior supply support surpass system systematic ' +
    'tackle take target task teach technique ten tend term test thereby third three time today together ' +
    'tool total toward traditional train turn two type typically understand unify unique usage useful ' +
    'user usually utilize validate valuable variety various vary vast verify way website well ' +
    'well-known whole wide work www year yield'
  )
    .split(' ')
    .map((word) => termOf(wordParts(word).join(''))),
);

/** Whether a word is one of which every abstract is made. */
export function isProse(word: string): boolean {
  return prose.has(termOf(wordParts(word).join('')));
}

/** Whether a word of prose is the head of terms, as in `world model`. */
export function isHead(word: string): boolean {
  return heads.has(termOf(wordParts(word).join('')));
}

/** A word alone says something from so many letters on. */
const shortest = 4;

/** A word, or a compound written with hyphens, between signs. */
const wordIn = /^([\p{Pi}\p{Ps}"']*)([\p{L}\p{N}][\p{L}\p{N}'’‑-]*?)([^\p{L}\p{N}\\$^_]*)$/u;

/** What is known of a word wherever it stands. */
interface Word {
  /** The terms of its parts; empty where it ends a phrase. */
  key: string;
  written: string;
  /** Whether it says something by itself. */
  alone: boolean;
  opens: boolean;
  closes: boolean;
}

/**
 * A function that gives the terms of a text: words, compounds and pairs of neighbouring words, of
 * which each says something of what the text is about. Key, alike for all forms of a term -> the term
 * as the text writes it, in small letters where it does so anywhere.
 */
export function phraseReader(): (text: string) => Map<string, string> {
  const known = new Map<string, Word>();
  const wordOf = (token: string) => {
    const word = known.get(token) ?? freshWord(token);
    known.set(token, word);
    return word;
  };
  return (text) => {
    const phrases = new Map<string, string>();
    let before: Word | undefined;
    for (const token of text.split(/\s+/)) {
      const word = wordOf(token);
      if (before && word.key !== '' && !word.opens && (before.alone || word.alone))
        note(phrases, `${before.key} ${word.key}`, `${before.written} ${word.written}`);
      if (word.alone) note(phrases, word.key, word.written);
      before = word.key !== '' && !word.closes ? word : undefined;
    }
    return phrases;
  };
}

function freshWord(token: string): Word {
  const [, opening = '', written = '', closing = ''] = wordIn.exec(token) ?? [];
  const parts = wordParts(written);
  const lower = written.toLowerCase();
  const term = termOf(parts.join(''));
  const isEmpty = parts.every(isCommon) || /^\p{N}+$/u.test(written) || /[^s]ly$/.test(lower);
  const isProse = isEmpty || prose.has(term);
  return {
    key: isEmpty || (isProse && !heads.has(term)) ? '' : parts.map(termOf).join(' '),
    written,
    alone: !isProse && lower.length >= shortest && !(parts.length === 1 && verbal.test(lower)),
    opens: opening !== '',
    closes: closing !== '',
  };
}

/** Prose that begins or ends a term where its neighbour isn't, as in `world model`. */
const heads = new Set(
  'agent data dataset learning model system task training tool process user'.split(' ').map(termOf),
);

/** A word alone that ends so is most often a verb. */
const verbal = /(?:ing|ed|i[sz]es?|if(?:y|ies))$/;

function note(phrases: Map<string, string>, key: string, written: string): void {
  const before = phrases.get(key);
  if (before === undefined || (/^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(written)))
    phrases.set(key, written);
}
