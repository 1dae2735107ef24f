import { bestOf, type TitleCandidate } from './entry/title.ts';

/** In which slot how large a share of a list's entries has its best candidate for a title. */
export type Layout = ReadonlyMap<string, number>;

/** What the entries of a list agree on. */
export function layoutOf(entries: readonly (readonly TitleCandidate[])[]): Layout {
  const votes = new Map<string, number>();
  for (const candidates of entries) {
    const best = bestOf(candidates, (candidate) => candidate.score);
    if (best) votes.set(best.slot, (votes.get(best.slot) ?? 0) + 1);
  }
  const all = Math.max(entries.length, 3);
  return new Map([...votes].map(([slot, count]) => [slot, count / all]));
}

/** So much the agreement of the entries nearby and of the whole list adds to what a candidate's own words say. */
const [nearby, whole] = [0.7, 0.3];

/** A text that reads so little like a title is none. */
const leastScore = 0.85;

/** What suffices for the only text of an entry, where it begins it. */
const leastAlone = 0.6;

/** The title of an entry, by its own words and by where the other entries have theirs. */
export function titleByLayout(
  candidates: readonly TitleCandidate[],
  group: Layout,
  document: Layout,
): TitleCandidate | undefined {
  const total = ({ score, slot }: TitleCandidate) =>
    score + nearby * (group.get(slot) ?? 0) + whole * (document.get(slot) ?? 0);
  const best = bestOf(candidates, total);
  const least = candidates.length === 1 && /(?:start|name)$/.test(best?.slot ?? '') ? leastAlone : leastScore;
  return best && best.score > -0.1 && total(best) >= least ? best : undefined;
}
