import { markedText, type TextProblem } from '../../paper/text/text.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Candidate } from './candidate.ts';

const words: Record<TextProblem['kind'], [what: string, remedy: string]> = {
  'unknown-macro': [
    'is a macro that nobody here knows',
    "It stays word for word; write what it stands for into the paper's file.",
  ],
  'lost-backslash': [
    'looks like a macro without its backslash',
    "It stays word for word; correct it in the paper's file.",
  ],
  'bad-mathematics': [
    "is mathematics that can't be set",
    "It stays word for word; correct it in the paper's file.",
  ],
};

/** What a curator should know of words that a source gave and that the paper's file says. */
export function textProblemsOf(
  said: { title: string; abstract: string },
  candidates: readonly Candidate[],
): Problem[] {
  return (['title', 'abstract'] as const).flatMap((field) => {
    const origin = candidates.find((candidate) => candidate.fields[field]?.value === said[field]);
    if (!origin) return [];
    const told = Map.groupBy(markedText(said[field]).problems, ({ kind, found }) => `${kind} ${found}`);
    return [...told.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const [what, remedy] = words[first.kind];
      const detail = first.message ? ` (${first.message})` : '';
      const times = others.length === 0 ? '' : `, ${others.length + 1} times`;
      return [problemAt('note', origin, `${field}: ${first.found} ${what}${detail}${times}`, remedy)];
    });
  });
}
