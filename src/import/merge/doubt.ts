import { type Duplicates, duplicatesFile } from '../../content/duplicates.ts';
import { type Place, type Problem, problemAt, shortened } from '../problem.ts';
import type { Group } from './group.ts';

/** Two papers that may be one, by their ids. */
export interface DoubtfulPapers {
  ids: readonly [string, string];
  titles: readonly [string, string];
  why: string;
  place: Place;
}

/** So many doubts are told each by itself; those behind them are told together, and whole in the report's file. */
const mostToldAlone = 20;

/** What a curator is asked about papers that look like one, but for those that are decided already. */
export function doubtProblems(doubts: readonly DoubtfulPapers[], { same, different }: Duplicates): Problem[] {
  const decided = [...same, ...different].map(({ ids }) => new Set(ids));
  const asked = new Set<string>();
  return doubts.flatMap(({ ids: [a, b], titles: [first, second], why, place }) => {
    const pair = [a, b].sort().join(' ');
    if (a === b || asked.has(pair) || decided.some((ids) => ids.has(a) && ids.has(b))) return [];
    asked.add(pair);
    const other = first === second ? `papers/${b}.mdx` : `"${shortened(second, 60)}" (papers/${b}.mdx)`;
    const what = `"${shortened(first, 60)}" (papers/${a}.mdx) and ${other} may be one paper: ${why}`;
    const remedy = `Write "- [${a}, ${b}]" in ${duplicatesFile}, below same: to join them, below different: to keep them apart.`;
    const problem = problemAt('doubtful', place, what, remedy);
    return [asked.size > mostToldAlone ? { ...problem, kind: 'further doubtful pairs' } : problem];
  });
}

/** What the report says of entries of one file that were taken for one paper. */
export function joinedProblems({ id, candidates }: Group & { id: string }): Problem[] {
  const byFile = Map.groupBy(candidates, ({ file }) => file);
  return [...byFile.values()].flatMap(([first, ...others]) =>
    others.map((other) => {
      const title = shortened(other.fields.title?.value ?? first?.fields.title?.value, 60);
      const key = other.fields.key?.value;
      const isOtherKey = key !== undefined && key !== first?.fields.key?.value;
      const what = `"${title}"${isOtherKey ? ` with the citation key ${key}` : ''} was taken for the paper of line ${first?.line}, papers/${id}.mdx`;
      const remedy = `If they are two, write "- [${id}, ${id}-2]" in ${duplicatesFile}, below different: and import again.`;
      return { ...problemAt('note', other, what, remedy), kind: 'entries of one paper' };
    }),
  );
}
