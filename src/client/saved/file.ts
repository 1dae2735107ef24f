import { restName } from '../../paper/citation/rest.ts';
import type { FieldValues } from '../../paper/paper.ts';
import type { PaperData } from '../../shelf/record/paper-data.ts';
import { type SavedPaper, savedPapersIn } from './store.ts';

/** Saved papers with those of a file. */
export interface MergedPapers {
  papers: SavedPaper[];
  added: number;
  changed: number;
}

/** The records of papers, by id. */
export type PaperRecords = ReadonlyMap<string, FieldValues>;

/** The records of the papers that could be read. */
export function recordsOf(papers: readonly (PaperData | undefined)[]): PaperRecords {
  return new Map(papers.flatMap((paper) => (paper ? [[paper.id, paper.record] as const] : [])));
}

/**
 * Saved papers as a file that `savedPapersFrom` reads, and the importer, which makes the same papers of the
 * records in it.
 */
export function savedPapersJson(papers: readonly SavedPaper[], records: PaperRecords): string {
  const entries = papers.map((paper) => ({ ...paper, record: records.get(paper.id) }));
  return `${JSON.stringify({ version: 1, papers: entries }, undefined, 2)}\n`;
}

/** What is saved of a paper in two places: it is saved or read if it is in either; the note of `own` counts first. */
export function unitedPaper(own: SavedPaper, other: SavedPaper): SavedPaper {
  return {
    ...own,
    isSaved: own.isSaved || other.isSaved,
    isRead: own.isRead || other.isRead,
    note: own.note || other.note,
  };
}

/** Saved papers with those of a file. */
export function mergedWith(saved: readonly SavedPaper[], brought: readonly SavedPaper[]): MergedPapers {
  const known = new Map(saved.map((paper) => [paper.id, paper]));
  const added = brought.filter(({ id }) => !known.has(id));
  let changed = 0;
  for (const paper of brought) {
    const own = known.get(paper.id);
    if (!own) continue;
    const both = unitedPaper(own, paper);
    if (JSON.stringify(both) !== JSON.stringify(own)) changed++;
    known.set(paper.id, both);
  }
  return { papers: [...known.values(), ...added], added: added.length, changed };
}

/** The papers in what `savedPapersJson` made; undefined where the text is something else. */
export function savedPapersFrom(json: string): SavedPaper[] | undefined {
  try {
    return savedPapersIn(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A paper of a list in Markdown. */
export interface LinkedPaper {
  title: string;
  address: string;
  note: string;
}

/**
 * A list in Markdown, each paper with its link and note; nothing in them is read as Markdown. The records
 * follow in a comment, a line each, for the importer.
 */
export function markdownOf(papers: readonly LinkedPaper[], records: PaperRecords = new Map()): string {
  const list = papers.map(
    ({ title, address, note }) => `- [${escaped(title)}](<${address}>)${note && `: ${escaped(note)}`}\n`,
  );
  const lines = [...records].map(
    ([id, record]) => `${JSON.stringify({ id, ...record }).replace(/[<>]/g, escapedSign)}\n`,
  );
  return [...list, ...(lines.length > 0 ? [`\n<!-- ${restName}\n`, ...lines, '-->\n'] : [])].join('');
}

/** A sign as JSON can write it, so that no comment begins or ends with it. */
const escapedSign = (sign: string) => (sign === '<' ? '\\u003c' : '\\u003e');

/** Text with a backslash before each character that can mean something in Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@=]/g, '\\$&').replace(/\s+/g, ' ');
}
