import { wordsOf } from '../word-table.ts';

/** Words of German that no other language has, or hardly so often. */
const commonWords = new Set(
  wordsOf(`
    der und im zur zum für vom beim nicht wird werden wurde wurden ist sind sich auch aus auf nach mit bei über durch
    zwischen einer eine eines einem einen dem das des als wie
  `),
);

/** The share of such words by which a text is taken for German, and the fewest of them. */
const leastShare = 0.15;
const leastCommon = 2;

/** Whether a text is written in German. */
export function isGerman(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => commonWords.has(word.toLowerCase())).length;
  return common >= leastCommon && common >= words.length * leastShare;
}

/** Abbreviations whose full stop never ends a sentence; so it is with single small letters, `v.` and `z.`. */
const neverLast = new Set(
  wordsOf(`
    bzw ca suppl taf abb nr nrn bd bde hrsg vgl sog anm tab geb gest insbes evtl ggf inkl zw hl röm griech gebr
  `),
);

/** Words that begin a sentence and hardly ever follow an abbreviation or an ordinal within one. */
const starters = new Set(
  wordsOf(`
    Aber Allerdings Als Am An Auch Auf Aus Außerdem Bei Beide Bisher Da Dabei Dadurch Daher Damit Danach Daneben Dann
    Daraus Darüber Das Dass Dazu Dem Den Denn Dennoch Der Deren Des Deshalb Die Dies Diese Diesem Diesen Dieser Dieses
    Doch Dort Durch Ebenso Ein Eine Einem Einen Einer Eines Er Erst Es Ferner Für Gegen Hier Hierbei Hierzu Ihr Ihre
    Im In Insbesondere Insgesamt Ist Jedoch Jede Mit Nach Nachdem Neben Nur Ob Obwohl Seit Sein Seine Sie So Sofern
    Somit Sowohl Trotz Über Um Und Unter Viele Vom Von Vor Während Was Weil Weitere Wenn Wer Wie Wir Wird Wo Wurde Wurden
    Zu Zudem Zum Zur Zwar Zwischen
  `),
);

const ordinal = /^(?:\d{1,2}\.?[-/])*\d{1,2}$/;

/** What is counted by ordinals, in the languages that set a full stop behind them. */
const counted = /^(?:Jahrhundert|Jahrtausend|Jahrzehnt|Jahrh|Jhd?t?s?\b|Jts?\b|Jahrg|Jg\b|Yüzyıl|bis\s\d)/u;

/** What is counted by ordinals in German, but is a word of other languages too, or may begin a sentence. */
const countedInGerman =
  /^(?:Jahr|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Auflage|Aufl|Ausgabe|Band|Bd|Heft|Kapitel|Kap|Tag|Woche|Hälfte|Drittel|Viertel|International|Symposi|Kongress|Kolloquium|Dynastie|Geburtstag)/u;

/** Words before an ordinal: the article or the place in time of what it counts. */
const beforeOrdinal =
  /(?<!\p{L})(?:de[rmns]|die|das|eine[rmns]?|i[mn]s?|am|ans|vom|zu[mr]|beim|seit|Mitte|Anfang|Ende|(?:früh|spät|ausgehend|beginnend)e?[nrms]?)\s+\S+$/iu;

/** Whether the stop behind `word` is one that only German has, whatever the text around it: `19. Jh. v. Chr.`, `sog.`. */
export function isGermanStop(word: string, next: string): boolean {
  if (ordinal.test(word)) return counted.test(next);
  if (/(?:^|\.)[vn]$/.test(word)) return /^(?:u\.\s?Z|Chr)\b/.test(next);
  if (counted.test(word) || word === 'Chr') return /^\p{Ll}/u.test(next);
  return /^(?:sog|bzw|[hH]rsg|[vV]gl|Taf|Nr)$/.test(word);
}

/** Whether `next` begins a sentence in German where it needn't: behind an initial, say. */
export function startsInGerman(next: string): boolean {
  return starters.has(/^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(next)?.[0] ?? '');
}

/**
 * Whether a German sentence goes on behind a full stop: `before` ends with `word`, which the stop follows,
 * and `next` comes after it. A small letter never begins one.
 */
export function goesOnInGerman(before: string, word: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  if (word === 'a') return !startsInGerman(next);
  if (/^\p{Ll}$/u.test(word)) return word !== 'f';
  if (neverLast.has(word.toLowerCase()) || /^(?:Ph|Th|Ch|Cn)$/.test(word)) return true;
  if (/^\d{1,2}\.\d{1,2}$/.test(word)) return /^[-–\d]/.test(next);
  if (!ordinal.test(word)) return false;
  if (/^(?:[-–]\s*)?\d/.test(next) || countedInGerman.test(next)) return true;
  return beforeOrdinal.test(before) && /^\p{Lu}/u.test(next) && !startsInGerman(next);
}
