/** Times before what takes place then. */
const times = String.raw`(?:\W*\d{1,2}\s*[:.h]\s*\d{2}(?:\s*[ap]\.?m\.?)?)*[^\p{L}\d]*`;

const session = new RegExp(
  `^${times}(?:(?:technical|research|papers?|oral|posters?|regular|full|short|parallel|industr(?:y|ial)|demos?|main|contributed|scientific|afternoon|morning|track|[IVX]+|\\d+[A-Z]?)\\W+){0,3}sessions?\\s*(?:$|[:([]|[–—-](?!\\p{L})|\\d|(?:[A-Z]|[IVX]+|on|chair)\\b)`,
  'iu',
);

/** What is no session, as a label: words of titles, which begin with the same, go on. */
const pause = new RegExp(
  `^${times}(?:(?:keynotes?|invited (?:talks?|speakers?|lectures?)|lunch|(?:coffee |morning |afternoon |tea )*break|welcome|banquet|reception|registration|business meeting|excursion|dinner|breakfast)\\b|(?:panel(?: discussion)?|tutorials?|opening|closing|discussion|awards?|social event)(?: (?:session|remarks|address|ceremony))?\\s*(?:$|[:(\\d–—-]))`,
  'iu',
);

/** A longer line, in characters, names no part of a program. */
const longestLabelChars = 120;

/** What a line of a program begins: a session, in which papers are read out, or something else; `undefined` of any other line. */
export function programPart(line: string): 'papers' | 'others' | undefined {
  if (line.length > longestLabelChars) return undefined;
  return session.test(line) ? 'papers' : pause.test(line) ? 'others' : undefined;
}
