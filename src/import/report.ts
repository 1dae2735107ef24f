import type { Plan } from './plan.ts';
import type { Problem, Severity } from './problem.ts';

const headings: Record<Severity, string> = {
  refused: 'Refused',
  doubtful: 'One paper or two?',
  differs: 'Sources differ',
  note: 'Worth knowing',
};

/** What an import has to say to the person who ran it; ends with a line break. */
export function reportOf({ papers, problems }: Plan): string {
  const refused = problems.filter(({ severity }) => severity === 'refused').length;
  const all = papers.new + papers.changed + papers.unchanged;
  const counts = `${all} ${all === 1 ? 'paper' : 'papers'}: ${papers.new} new, ${papers.changed} changed, ${papers.unchanged} unchanged; ${refused} refused.`;
  const sections = (Object.keys(headings) as Severity[]).flatMap((severity) => {
    const lines = counted(
      problems
        .filter((problem) => problem.severity === severity)
        .sort(byPlace)
        .map(reportLine),
    );
    return lines.length === 0 ? [] : ['', `${headings[severity]} (${lines.length})`, ...lines];
  });
  return `${[counts, ...sections].join('\n')}\n`;
}

/** Each line once, with how often it stands there. */
function counted(lines: readonly string[]): string[] {
  return [...Map.groupBy(lines, (line) => line)].map(([line, all]) =>
    all.length === 1 ? line : `${line} (${all.length} times)`,
  );
}

/** Control characters, and those that turn the direction of a line. */
const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `file:line: what. Remedy.` on one line, whatever the words from outside. */
export function reportLine({ file, line, what, remedy }: Problem): string {
  const said = `${file}${line === undefined ? '' : `:${line}`}: ${what}. ${remedy}`;
  return `  ${said.replace(/\s+/g, ' ').replace(steering, '')}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
