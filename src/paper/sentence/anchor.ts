import { fnv1a } from '../hash.ts';

/** So many words make an address, and so many characters at most. */
const most = 8;
const characters = 64;

/**
 * The address of each sentence of one paper, to stand behind `#`: made of the sentence's own first
 * words, so that it holds when the text around it changes. `s-` keeps it apart from the other
 * addresses of a page; a sentence that begins like one before it gets `-2`, `-3`. Small enough for
 * the browser, which makes the same addresses from the same plain texts.
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

/** A name among foreign letters isn't enough to know a sentence by, so its hash goes with it. */
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
    return at === most || length > characters;
  });
  return words.slice(0, next < 0 ? words.length : next);
}
