import { counted } from '../paper/count.ts';
import type { ReadSource } from './collection.ts';
import type { Plan } from './plan.ts';
import { type Problem, type Severity, withoutSteering } from './problem.ts';
import type { ToldDifferences } from './told.ts';

const headings: Record<Severity, string> = {
  refused: 'Refused',
  doubtful: 'One paper or two?',
  differs: 'Sources differ',
  note: 'Worth knowing',
};

/** Of a kind of problem that is told more often than this, the first places are shown. */
const mostOfKind = 5;

/** How many places are shown of a kind that is told more often. */
const placesShown = 2;

/**
 * What an import has to say to the person who ran it, in tens of lines: what each source was read as,
 * then the problems by kind, of a frequent kind the first places; of those that were told before their
 * number alone. Ends with a line break.
 */
export function reportOf(plan: Plan, told: ToldDifferences = { has: () => false }): string {
  let isCut = false;
  const sections = sectionsOf(plan, (problems) => {
    const unknown = problems.filter((problem) => !told.has(problem));
    const known = reportLines(problems).length - reportLines(unknown).length;
    isCut ||= known > 0;
    const again = known > 0 ? [`  ${counted(known, 'difference')} told at an earlier import`] : [];
    const lines = kindsOf(unknown).flatMap((kind) => {
      const lines = reportLines(kind);
      if (lines.length <= mostOfKind) return lines;
      isCut = true;
      const files = new Set(kind.map(({ file }) => file)).size;
      const more = `  … and ${lines.length - placesShown} more like these${files > 1 ? `, in ${files} files` : ''}`;
      return [...lines.slice(0, placesShown), more];
    });
    return [...lines, ...again];
  });
  const hint = isCut ? ['', 'For every line, import with --report <file>.'] : [];
  return `${[...sections, ...hint].join('\n')}\n`;
}

/** All that an import has to say, a line each. */
export function wholeReport(plan: Plan): string {
  return `${sectionsOf(plan, reportLines).join('\n')}\n`;
}

function sectionsOf(
  { papers, problems, read }: Plan,
  linesOf: (problems: readonly Problem[]) => string[],
): string[] {
  const refused = problems.filter(({ severity }) => severity === 'refused').length;
  const all = papers.new + papers.changed + papers.unchanged;
  const counts = `${all} ${all === 1 ? 'paper' : 'papers'}: ${papers.new} new, ${papers.changed} changed, ${papers.unchanged} unchanged; ${refused} refused.`;
  const sources = read.map(readLine);
  const sections = (Object.keys(headings) as Severity[]).flatMap((severity) => {
    const own = problems.filter((problem) => problem.severity === severity).sort(byPlace);
    const lines = linesOf(own);
    return lines.length === 0 ? [] : ['', `${headings[severity]} (${reportLines(own).length})`, ...lines];
  });
  return [counts, ...(sources.length > 0 ? ['', 'Read', ...sources] : []), ...sections];
}

function readLine({ file, about, entries }: ReadSource): string {
  return `  ${clean(`${file}: ${about}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`)}`;
}

/** Problems that say the same but for values and places, in the order in which each kind comes first. */
function kindsOf(problems: readonly Problem[]): Problem[][] {
  return [...Map.groupBy(problems, (problem) => problem.kind ?? apartFromValues(problem)).values()];
}

/** What a problem says, without what is quoted or counted in it. */
function apartFromValues({ what, remedy }: Problem): string {
  return `${what.replace(/"[^]*"/g, '""').replace(/\d+/g, '0')} ${remedy}`;
}

/** Each line once, with how often it stands there. */
function reportLines(problems: readonly Problem[]): string[] {
  return [...Map.groupBy(problems.map(reportLine), (line) => line)].map(([line, all]) =>
    all.length === 1 ? line : `${line} (${all.length} times)`,
  );
}

/** `file:line: what. Remedy.` on one line, whatever the words from outside. */
function reportLine({ file, line, what, remedy }: Problem): string {
  return `  ${clean(`${file}${line === undefined ? '' : `:${line}`}: ${what}. ${remedy}`)}`;
}

function clean(said: string): string {
  return withoutSteering(said.replace(/\s+/g, ' '));
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
