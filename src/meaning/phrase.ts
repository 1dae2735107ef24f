import { isCommon, partsOf, termOf } from './term.ts';

/** Words of which every abstract is made, whatever it is about. */
const prose = new Set(
  (
    'ability able academic accordingly achieve achieves achieved achieving across additional additionally address addresses ' +
    'addressing advance advances advanced aim aims allow allowing allows analysis applied apply applying approach approaches ' +
    'around available based behind benefit benefits best better beyond bring capabilities capability capable case cases ' +
    'challenge challenges challenging code codebase combine combines compare compared comparable comparison competitive complex ' +
    'comprehensive conduct conducted consider consistent consistently consists containing contrast contribute contribution ' +
    'contributions crucial current currently dataset datasets demonstrate demonstrated demonstrates demonstrating design ' +
    'designed despite develop developed difficult different directly diverse due easily effective effectively effectiveness ' +
    'efficiency efficient efficiently eight enable enables enabling enhance enhanced enhances enhancing ensure entire especially evaluate ' +
    'evaluated evaluation evaluations even every exhibit existing experiment experimental experiments explore exploring ' +
    'extensive fail field finally find findings first five focus following four framework frameworks full fully ' +
    'fundamental furthermore future gain gains gap general generally given gives good great greatly help hence high higher ' +
    'highly highlight huge idea identify impact implementation important improve improved improvement improvements improves ' +
    'improving include includes including increase increases increasing introduce introduced introduces introducing issue issues key ' +
    'known lack large larger largely last lead leading leads less level leverage leverages leveraging like limitation limitations ' +
    'limited line low lower made main mainly major make makes making many maximum mean means mechanism method methods million minimal ' +
    'model models module moreover motivated namely nearly necessary need needed needs new next notably novel number numerous obtain ' +
    'obtained offer offers often one open optimal original outperform outperforming outperforms overall overcome particular particularly perform ' +
    'performance performs popular possible potential powerful practical present presented presents previous previously prior ' +
    'problem problems project promising propose proposed proposes prove provide provided provides providing public publicly quality ' +
    'range rapid rather real recent recently related relevant reliable rely remain remains remarkable report require required ' +
    'requires research researchers respectively result resulting results reveal reveals rich robust same scenario scenarios second ' +
    'serve set setting settings seven several shown significant significantly similar similarly simple simply single six small ' +
    'solution solutions solve solving specific specifically standard state-of-the-art sota strong study studies substantial ' +
    'substantially success successful successfully suffer suggest superior support system systems task tasks ten term test tested ' +
    'third three thus together tool toward towards traditional two typically unique usage useful user users usually validate ' +
    'valuable various vast way ways whole wide widely work works year years yet outcome outcomes aspect aspects crucially ' +
    'essential extend extends extended finding form forms facilitate facilitates involve involves investigate observe observed ' +
    'perspective perspectives poor primarily primary process promise proven reach reaching realize relative rely relies seamless ' +
    'seamlessly show showcase showcasing start step steps still struggle struggles surpass surpasses surpassing take takes target taking ' +
    'tackle technique techniques train trained training understand uses variety varying verify via well-known www http https github ' +
    'spark sparked sparks lie lies doing over exist exists handle handles manage time times series choice choices area areas enrich ' +
    'considerable break breaks breaking bridge bridges bridging phase position construct constructs constructed performances acquire ' +
    'acquires further consist efforts effort intermediate supply supplies collected collect pattern patterns order capacity conclusion ' +
    'down up today argue keep keeps turn turns cause causes strict indicate indicating indicates instead merely previously rejected ' +
    'thereby well out access trains page happen happens place placed act acts '+ 'accuracy accurate data learning learn learned learns paper present agent agents'
  ).split(' '),
);

/** A word alone says something from so many letters on. */
const shortest = 4;

/** A word, or a compound written with hyphens, between signs. */
const wordIn = /^([^\p{L}\p{N}]*)([\p{L}\p{N}][\p{L}\p{N}'’‑-]*?)([^\p{L}\p{N}]*)$/u;

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
  const parts = partsOf(written);
  const said = parts.filter((part) => !isCommon(part));
  const lower = written.toLowerCase();
  const empty = said.length === 0 || /^\p{N}+$/u.test(written) || /[^s]ly$/.test(lower) || prosaic.has(lower);
  return {
    key: empty ? '' : parts.map((part) => termOf([part])).join(' '),
    written,
    alone: !empty && !prose.has(lower) && lower.length >= shortest,
    opens: opening !== '',
    closes: closing !== '',
  };
}

/** Prose that begins or ends no term; the rest of it does, as in `world model`. */
const head = new Set(
  'agent agents data dataset datasets learning model models system systems task tasks training tool process user open test mean'.split(' '),
);
const prosaic: ReadonlySet<string> = new Set([...prose].filter((word) => !head.has(word)));

function note(phrases: Map<string, string>, key: string, written: string): void {
  const before = phrases.get(key);
  if (before === undefined || (/^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(written))) phrases.set(key, written);
}
