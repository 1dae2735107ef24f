/** So many words make an address, and so many characters at most. */
const words = 8;
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
    const own = `s-${anchorWords(sentence).join('-') || hashOf(sentence)}`;
    let anchor = own;
    for (let count = 2; taken.has(anchor); count++) anchor = `${own}-${count}`;
    taken.add(anchor);
    return anchor;
  });
}

/** The first words of a text in lower case and Latin letters, without accents. */
export function anchorWords(text: string): string[] {
  const all = text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const chosen: string[] = [];
  let length = 0;
  for (const word of all ?? []) {
    length += word.length + 1;
    if (chosen.length === words || length > characters) break;
    chosen.push(word);
  }
  return chosen;
}

/** For a text without Latin words: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
