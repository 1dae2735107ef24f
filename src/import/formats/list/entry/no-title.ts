import type { Segmented } from '../segment/segment-type.ts';
import type { ReadEntry } from './entry.ts';
import type { TitleCandidate } from './title.ts';
import { isLowerCased, wordCount } from './title-score.ts';

/** Whether words tell readers what to press, or what to read: `Click here!`, `Further reading`. */
export function isInvitation(title: string): boolean {
  return (
    /^(?:further|additional|recommended|suggested|related|optional|required|more|other)\s(?:readings?|resources?|references?|materials?|links?|papers)$/i.test(
      title,
    ) ||
    /^\W*(?:click|press|tap|download|get|view|read|try|see|watch|visit)\s(?:(?:it|me|this|on)\s)?(?:here|now|online|more|it)\W*$/i.test(
      title,
    )
  );
}

/** Whether an entry is nothing but sentences that somebody said. */
export function isQuotation({ text }: Segmented, { hasPeople }: ReadEntry): boolean {
  return (
    !hasPeople &&
    /^\s*["“].*[.!?…]["”]\s*$/s.test(text) &&
    isLowerCased(text) &&
    wordCount(text) > longestSentence
  );
}

/** Longer sentences, in words, are no titles. */
export const longestSentence = 12;

/** Whether a text that nothing sets apart is a sentence: it says what something is, or begins with a clause. */
export function isRunningText({ title, slot }: TitleCandidate): boolean {
  if (!slot.startsWith('plain')) return false;
  const isSaid =
    /^(?:This|These|That|Here|It|There)\s(?:\S+\s)?(?:is|are|was|were|has|have|gives?|provides?|contains?|describes?)\s\p{Ll}/u.test(
      title,
    );
  const isClause =
    isLowerCased(title) &&
    wordCount(title) > longestSentence &&
    /,\s/.test(title) &&
    /^(?:when|while|if|since|because|although|though|once|as)\s/i.test(title);
  return isSaid || isClause;
}
