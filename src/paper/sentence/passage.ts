import { htmlOf, markedText, plainText } from '../text/text.ts';
import { sentenceAnchors } from './anchor.ts';
import { sentencesOf } from './sentence.ts';

/** A sentence of an abstract with its anchor on the paper's page. */
export interface Passage {
  /** As the abstract has it, with its markup. */
  source: string;
  /** In plain text, on one line. */
  plain: string;
  anchor: string;
  /** Whether white space separates it from the one before; some sources leave it out. */
  isSpaced: boolean;
}

/**
 * The sentences of an abstract, by paragraph, each with an anchor that is unique in the paper. A
 * paragraph whose markup spans several sentences is a single passage.
 */
export function passagesOf(paragraphs: readonly string[]): Passage[][] {
  const divided = paragraphs.map((paragraph) => {
    const sentences = sentencesOf(paragraph);
    const whole = { source: paragraph, plain: plainLine(paragraph), isSpaced: false };
    const parts = sentences.map(({ text, start }, at) => ({
      source: text,
      plain: plainLine(text),
      isSpaced: at > 0 && start !== sentences[at - 1]?.end,
    }));
    const isDivisible = squeezed(parts.map(({ plain }) => plain).join('')) === squeezed(whole.plain);
    return isDivisible ? parts : [whole];
  });
  const anchors = sentenceAnchors(divided.flat().map(({ plain }) => plain));
  let at = 0;
  return divided.map((passages) => passages.map((passage) => ({ ...passage, anchor: anchors[at++] ?? '' })));
}

/** The HTML of a paragraph's passages, each with its anchor; the one with the source `key` has the class `key`. */
export function passagesHtml(passages: readonly Passage[], key?: string): string {
  return passages
    .map(({ source, anchor, isSpaced }) => {
      const html = htmlOf(markedText(source).nodes);
      const mark = source === key ? ' class="key"' : '';
      return `${isSpaced ? ' ' : ''}<span id="${anchor}"${mark}>${html}</span>`;
    })
    .join('');
}

/** A source as plain text on one line. */
export function plainLine(source: string): string {
  return plainText(source).replace(/\s+/g, ' ').trim();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
