import { type Candidate, isSame } from './candidate.ts';

/** A text that is about a topic at least so much is placed by it. */
const leastAbout = 0.7;

/**
 * Ways of choosing further topics: those that place one more text, until all but a few are placed, which are about things
 * of their own; and, up to a number of topics, those that are the second topic of several.
 */
const rounds = [
  { mostPlaced: 0.95, mostSaid: 0, leastGain: 1, isLimited: false },
  { mostPlaced: 1, mostSaid: 1, leastGain: 2, isLimited: true },
];

/** Topics with further ones: of those that say something of the most texts with too few topics, the one that is worth most. */
export function withFurther(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  texts: number,
  most: number,
): Candidate[] {
  const all = [...chosen];
  const said = new Uint16Array(texts);
  const count = (topic: Candidate) => {
    for (const text of topic.texts) said[text] = (said[text] ?? 0) + 1;
  };
  all.forEach(count);
  const open = new Map(
    candidates
      .filter((candidate) => !all.some((other) => isSame(candidate, other)))
      .map((candidate) => [candidate, isInTitle(candidate)]),
  );
  for (const { mostPlaced, mostSaid, leastGain, isLimited } of rounds) {
    const gainOf = ({ texts, strengths }: Candidate) =>
      texts.reduce(
        (sum, text, at) => sum + Number((said[text] ?? 0) <= mostSaid && (strengths[at] ?? 0) >= leastAbout),
        0,
      );
    while (said.reduce((sum, topics) => sum + Number(topics > mostSaid), 0) < mostPlaced * texts) {
      const [best] = [...open]
        .map(([candidate, isInTitle]) => ({ candidate, gain: gainOf(candidate), isInTitle }))
        .filter(({ gain, isInTitle }) => gain >= leastGain && (isInTitle || mostSaid === 0))
        .sort(
          (a, b) =>
            Number(b.isInTitle) - Number(a.isInTitle) ||
            b.gain - a.gain ||
            b.candidate.worth - a.candidate.worth,
        );
      if (!best || (isLimited && all.length >= most)) break;
      open.delete(best.candidate);
      if (all.some((other) => isSame(best.candidate, other))) continue;
      all.push(best.candidate);
      count(best.candidate);
    }
  }
  return all;
}

/** Whether a title or a keyword says it: what abstracts alone say may be a verb, `examines`. */
function isInTitle({ strengths }: Candidate): boolean {
  return strengths.includes(1);
}
