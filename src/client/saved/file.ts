import { type SavedPaper, savedPapersIn } from './store.ts';

/** Saved papers with those of a file. */
export interface MergedPapers {
  papers: SavedPaper[];
  added: number;
  changed: number;
}

/** Saved papers as a file that `savedPapersFrom` reads. */
export function savedPapersJson(papers: readonly SavedPaper[]): string {
  return `${JSON.stringify({ version: 1, papers }, undefined, 2)}\n`;
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

/** A list in Markdown, each paper with its link and note; nothing in them is read as Markdown. */
export function markdownOf(papers: readonly LinkedPaper[]): string {
  return papers
    .map(({ title, address, note }) => `- [${escaped(title)}](<${address}>)${note && `: ${escaped(note)}`}\n`)
    .join('');
}

/** Text with a backslash before each character that can mean something in Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@=]/g, '\\$&').replace(/\s+/g, ' ');
}
