import type { FileError } from '../../content/mistakes/error.ts';
import { withoutSteering } from '../../import/problem.ts';
import { counted } from '../../paper/count.ts';
import { called } from '../called.ts';

/**
 * What is wrong with a content folder: a build refuses it, it may be a mistake, or it does nothing. Of what was asked
 * for over the network: it is dead, has moved, couldn't be asked, or is news.
 */
export type FindingKind = 'refused' | 'doubtful' | 'unused' | 'dead' | 'moved' | 'since' | 'silent';

/** Something that a check names. */
export interface Finding {
  kind: FindingKind;
  /** From the content folder. */
  file: string;
  /** From 1; absent where the whole file is meant. */
  line?: number;
  /** What is wrong and what to do, in sentences. */
  text: string;
  /** The web address that it is about. */
  address?: string;
  /** The address that it has now. */
  moved?: string;
}

/** The mistakes in a file as findings; `file` is named from the content folder. */
export function mistakeFindings(kind: FindingKind, file: string, { mistakes }: FileError): Finding[] {
  return mistakes.map(({ line, text }) => ({ kind, file, line, text }));
}

/** Findings in the order of their files and lines, none twice. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const whole = findings.map((finding) => [JSON.stringify(finding), finding] as const);
  return [...new Map(whole).values()].sort((a, b) =>
    a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1,
  );
}

const headings: Readonly<Record<FindingKind, string>> = {
  refused: 'A build refuses',
  doubtful: 'Doubtful',
  unused: 'Unused',
  dead: 'Dead',
  moved: 'Moved',
  since: 'New at the services',
  silent: "Couldn't be asked",
};

/** The kinds that the first line counts in any case; the others are there after the network was asked. */
const alwaysCounted: readonly FindingKind[] = ['refused', 'doubtful', 'unused'];

/** Of a kind, so many are printed. */
const mostPrinted = 200;

/** Findings of one kind as people read them, below the heading of the kind. */
export function findingLines(findings: readonly Finding[]): string {
  const rest = findings.length - mostPrinted;
  const heading = findings[0] ? `${headings[findings[0].kind]}\n` : '';
  const lines = findings.slice(0, mostPrinted).map(lineOf);
  return `${heading}${[...lines, ...(rest > 0 ? [`  and ${rest} more; ${called('check --json')} names all`] : [])].join('\n')}`;
}

/** How many findings there are of each kind; `papers` is how many papers were read, `isOfLinks` whether the network was asked. */
export function countLine(findings: readonly Finding[], papers: number, isOfLinks = false): string {
  const shown = isOfLinks ? (Object.keys(headings) as FindingKind[]) : alwaysCounted;
  const names: Partial<Record<FindingKind, string>> = { since: 'news', silent: 'not answered' };
  const count = (kind: FindingKind) =>
    `${findings.filter((one) => one.kind === kind).length} ${names[kind] ?? kind}`;
  return `${counted(papers, 'paper')}: ${shown.map(count).join(', ')}.`;
}

/** Findings as people read them, below their count. */
export function findingsText(findings: readonly Finding[], papers: number, isOfLinks = false): string {
  const kinds = Map.groupBy(findings, ({ kind }) => kind);
  const parts = (Object.keys(headings) as FindingKind[]).flatMap((kind) => {
    const own = kinds.get(kind);
    return own ? [`${findingLines(own)}\n`] : [];
  });
  return [`${countLine(findings, papers, isOfLinks)}\n`, ...parts].join('\n');
}

function lineOf({ file, line, text }: Finding): string {
  return `  ${withoutSteering(`${file}${line === undefined ? '' : `:${line}`}: ${text}`.replace(/\s+/g, ' '))}`;
}

/** Whether a build refuses what is found. */
export const isRefused = ({ kind }: Finding) => kind === 'refused';
