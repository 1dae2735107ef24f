/** Names of lists that are of papers, and of lists that are of other things. */
const paperParts =
  /^(?:\w+[ _-])*(?:papers?|publications?|pubs|articles?|preprints?|references|bibliography|proceedings|manuscripts)$/i;
const otherParts =
  /^(?:\w+[ _-])*(?:repos|repositories|code|software|tools|packages|projects?|talks?|posts?|people|team|members|staff|students|alumni|news|events?|schedule|sessions?|grants?|courses?|teaching|slides|posters?|awards|honors|press|media|links?|nav|navigation|menu|main|resources|speakers|keynotes?|committee|sponsors|faqs?|datasets|education|experience|work|volunteer|skills|certificates|languages|interests|books?|videos)$/i;

/** Names of lists of what links to papers but is none. */
const talkParts =
  /^(?:\w+[ _-])*(?:talks?|presentations?|lectures|seminars|news|posts?|blogs?|podcasts|interviews|press|media|teaching)$/i;

/** Beginnings of names of files of other things: `projects-research`. */
const otherBeginning =
  /^(?:projects?|talks?|software|people|team|members|news|events?|courses?|teaching)[ _-]/i;

/** Whether the name of a list tells what is in it. */
export function isTellingPart(part: string): boolean {
  return partEvidence(part) !== 0;
}

/** How much the name of a list tells of papers; below zero of other things. */
export function partEvidence(part: string): number {
  if (paperParts.test(part)) return 1;
  return talkParts.test(part) ? -4 : otherParts.test(part) || otherBeginning.test(part) ? -2 : 0;
}

/** Kinds of what is said rather than written. */
const talkKind = /\b(?:talk|tutorial|lecture|keynote|seminar|panel|podcast|interview|webinar|blog ?post)s?$/i;

/** How much a column of kinds tells against papers: most of them are talks. */
export function kindEvidence(kinds: readonly string[]): number {
  const talks = kinds.filter((kind) => talkKind.test(kind.trim())).length;
  return kinds.length > 0 && talks * 2 > kinds.length ? -4 : 0;
}
