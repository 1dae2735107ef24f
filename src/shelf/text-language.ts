import { languageTag } from '../paper/language-tag.ts';
import type { Paper } from '../paper/paper.ts';
import { wordsOf } from '../paper/word-table.ts';
import { language as ofInterface } from '../words/words.ts';

/** Words without which hardly a sentence is written, by the language (BCP 47) that has them. */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    wordsOf('the of and for in with is we to a an from by on are that this as can which be it you all how'),
  ),
  de: new Set(
    wordsOf(
      'der die das und für mit von ist wir ein eine einer im in zur zum des den dem auf sich nicht wird wie',
    ),
  ),
  fr: new Set(
    wordsOf('le la les de des et pour dans avec un une est nous sur par du au aux en que qui ce sont'),
  ),
  es: new Set(
    wordsOf('el la los las de y para en con un una es del al por que se como su más son este esta'),
  ),
  pt: new Set(wordsOf('o a os as de e para em com um uma é do da dos das por que no na se como não mais')),
};

/** A language is told by at least this many different words of these, and by this many times those of the next. */
const leastWords = 3;
const leastLead = 1.5;

/** A longer beginning of a text tells no more. */
const readChars = 800;

/** Letters that one language alone writes, but for Han, of which Japanese has some and Chinese all. */
const scripts: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u, 'ja'],
  [/\p{Script=Hangul}{2}/u, 'ko'],
  [/\p{Script=Han}{2}/u, 'zh'],
  [/\p{Script=Greek}{3}/u, 'el'],
  [/\p{Script=Hebrew}{2}/u, 'he'],
];

/**
 * The `lang` of a paper's title or abstract, or of a part of it: the language that its words tell or, where
 * they don't, that of the record or of the paper's other words. `undefined` where it is that of the interface,
 * or isn't known.
 */
export function textLanguage(
  text: string,
  paper: Pick<Paper, 'title' | 'abstract' | 'language'>,
): string | undefined {
  const found = toldBy(text) ?? tagOf(paper.language) ?? toldBy(`${paper.title}\n${paper.abstract}`);
  return found?.split('-')[0] === ofInterface.split('-')[0] ? undefined : found;
}

function tagOf(language = ''): string | undefined {
  const tag = languageTag(language);
  return tag && Intl.getCanonicalLocales(tag)[0];
}

function toldBy(text: string): string | undefined {
  const start = text.slice(0, readChars).toLowerCase();
  const script = scripts.find(([letters]) => letters.test(start));
  if (script) return script[1];
  const words = [...new Set(start.match(/\p{L}+/gu))];
  const [first, second] = Object.entries(frequent)
    .map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const isClear = first && second && first.count >= leastWords && first.count >= second.count * leastLead;
  return isClear ? first.language : undefined;
}
