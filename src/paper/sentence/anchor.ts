import { fnv1a } from '../hash.ts';

/** The most words in an anchor, and the most characters. */
const maxWords = 8;
const maxChars = 64;

/**
 * The anchor of each sentence of one paper, for an address behind `#`. It is made of the sentence's own
 * first words, so it stays valid when the text around it changes. `s-` keeps it apart from the other
 * anchors of a page, and a sentence that begins like an earlier one gets `-2`, `-3`. The browser makes
 * the same anchors from the same plain texts.
 */
export function sentenceAnchors(sentences: readonly string[]): string[] {
  const taken = new Set<string>();
  return sentences.map((sentence) => {
    const own = ownAnchor(sentence);
    let anchor = own;
    for (let count = 2; taken.has(anchor); count++) anchor = `${own}-${count}`;
    taken.add(anchor);
    return anchor;
  });
}

/** A text's words in lower case and Latin letters, without accents. */
export function latinWords(text: string): string[] {
  return folded(text).match(/[a-z0-9]+/g) ?? [];
}

/** Where few letters are Latin, words alone don't identify a sentence, so its hash is added. */
function ownAnchor(sentence: string): string {
  const parts = ['s', ...firstOf(latinWords(sentence))];
  const letters = folded(sentence).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /[a-z]/.test(letter));
  if (parts.length === 1 || letters.length > 2 * latin.length) parts.push(fnv1a(sentence).toString(36));
  return parts.join('-');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase();
}

function firstOf(words: readonly string[]): string[] {
  let length = 0;
  const next = words.findIndex((word, at) => {
    length += word.length + 1;
    return at === maxWords || length > maxChars;
  });
  return words.slice(0, next < 0 ? words.length : next);
}
