import { counted } from '../../paper/count.ts';

/** What is wrong with a content folder: a build refuses it, it may be a mistake, or it does nothing. */
export type FindingKind = 'refused' | 'doubtful' | 'unused';

/** Something that a check names. */
export interface Finding {
  kind: FindingKind;
  /** From the content folder. */
  file: string;
  /** From 1; absent where the whole file is meant. */
  line?: number;
  /** What is wrong and what to do, in sentences. */
  text: string;
}

const headings: Readonly<Record<FindingKind, string>> = {
  refused: 'A build refuses',
  doubtful: 'Doubtful',
  unused: 'Unused',
};

/** Findings as people read them; `papers` is how many papers were read. */
export function findingsText(findings: readonly Finding[], papers: number): string {
  const kinds = Map.groupBy(findings, ({ kind }) => kind);
  const parts = (Object.keys(headings) as FindingKind[]).flatMap((kind) => {
    const lines = (kinds.get(kind) ?? []).map(
      ({ file, line, text }) => `  ${file}${line === undefined ? '' : `:${line}`}: ${text}`,
    );
    return lines.length > 0 ? [`${headings[kind]}\n${lines.join('\n')}\n`] : [];
  });
  const count = (kind: FindingKind) => `${kinds.get(kind)?.length ?? 0} ${kind}`;
  return `${[`${counted(papers, 'paper')}: ${count('refused')}, ${count('doubtful')}, ${count('unused')}.\n`, ...parts].join('\n')}`;
}
