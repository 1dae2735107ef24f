import { isAcronym } from '../../../meaning/topic/acronym.ts';

/**
 * A spelling as a phrase of `topics.yaml` that finds it: acronyms as they are, anything else in any case. A hyphen
 * between spaces stays, since it isn't like a space; signs around it go.
 */
export function phraseOf(spelling: string): string {
  const phrase = spelling
    .replace(/(?<=\S)-(?=\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  return isAcronym(phrase) ? phrase.replace(/(?<=\p{Lu})s$/u, '') : phrase.toLowerCase();
}
