import { titleKey } from '../../paper/id.ts';
import type { Candidate } from '../candidate.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Candidates that speak of one paper, in the order in which they came. */
export interface Group {
  candidates: [Candidate, ...Candidate[]];
}

/** The fields of which one alone tells a paper. */
export const identifiers = ['arxiv', 'doi', 'openreview'] as const;

/**
 * Which candidates speak of one paper: those that share an identifier, an id, or a title.
 * Candidates of one title are two papers where their identifiers contradict each other, or where
 * one file gives them different abstracts; that is reported.
 */
export function groupsOf(candidates: Iterable<Candidate>): { groups: Group[]; problems: Problem[] } {
  const byKey = new Map<string, Group>();
  const byTitle = new Map<string, Group[]>();
  const all = new Set<Group>();
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    const keys = keysOf(candidate);
    const title = titleKey(candidate.fields.title?.value ?? '');
    const identified = keys.map((key) => byKey.get(key)).filter((group) => group !== undefined);
    const titled = title === '' ? [] : (byTitle.get(title) ?? []);
    const agreeing = titled.find((group) => isOnePaper(group, candidate));
    const [first, ...others] = new Set([...identified, ...(agreeing ? [agreeing] : [])]);
    if (!first && titled.length > 0) problems.push(secondPaper(candidate));
    for (const other of others) if (first) absorb(first, other);
    first?.candidates.push(candidate);
    const group: Group = first ?? { candidates: [candidate] };
    all.add(group);
    for (const key of keys) byKey.set(key, group);
    if (title !== '' && !titled.includes(group)) byTitle.set(title, [...titled, group]);
  }
  return { groups: [...all], problems };

  function absorb(group: Group, other: Group): void {
    group.candidates.push(...other.candidates);
    all.delete(other);
    for (const candidate of other.candidates) for (const key of keysOf(candidate)) byKey.set(key, group);
    for (const [title, groups] of byTitle) {
      if (groups.includes(other))
        byTitle.set(title, [...new Set(groups.map((each) => (each === other ? group : each)))]);
    }
  }
}

function keysOf({ fields, id }: Candidate): string[] {
  const keys = identifiers.flatMap((name) =>
    fields[name] ? [`${name}:${fields[name].value.toLowerCase()}`] : [],
  );
  return id ? [...keys, `id:${id}`] : keys;
}

/** Whether two values of an identifier are known and differ. */
export function isContradicted(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

/** Whether a candidate of the same title can be the group's paper. */
function isOnePaper(group: Group, { file, fields, id }: Candidate): boolean {
  return group.candidates.every((other) => {
    // One file doesn't give one paper two ids.
    if (other.file === file && isContradicted(other.id, id)) return false;
    const [a, b] = [other.fields.abstract?.value, fields.abstract?.value];
    const isOther = other.file === file && a !== undefined && b !== undefined && a !== b;
    const isIdentified = identifiers.some(
      (name) => other.fields[name] && other.fields[name].value === fields[name]?.value,
    );
    return (
      !identifiers.some((name) => isContradicted(other.fields[name]?.value, fields[name]?.value)) &&
      (!isOther || isIdentified)
    );
  });
}

function secondPaper(candidate: Candidate): Problem {
  const what = `a second paper with the title "${candidate.fields.title?.value}" but another identifier or abstract; both are kept`;
  const remedy = 'Where they are one paper, give both entries the same identifier.';
  return problemAt('note', candidate, what, remedy);
}
