import { type SavedPaper, savedPapersIn } from './store.ts';

/** What an import brought. */
export interface MergedPapers {
  /** All that is kept now. */
  papers: SavedPaper[];
  added: number;
  changed: number;
}

/** What is kept, as a file that `keptIn` reads. */
export function savedPapersJson(papers: readonly SavedPaper[]): string {
  return `${JSON.stringify({ version: 1, papers }, undefined, 2)}\n`;
}

/**
 * What is kept and what is brought as one: marks of either count, a note that is brought only where
 * there was none.
 */
export function mergedWith(kept: readonly SavedPaper[], brought: readonly SavedPaper[]): MergedPapers {
  const known = new Map(kept.map((paper) => [paper.id, paper]));
  const added = brought.filter(({ id }) => !known.has(id));
  let changed = 0;
  for (const paper of brought) {
    const own = known.get(paper.id);
    if (!own) continue;
    const both = {
      ...own,
      isSaved: own.isSaved || paper.isSaved,
      isRead: own.isRead || paper.isRead,
      note: own.note || paper.note,
    };
    if (JSON.stringify(both) !== JSON.stringify(own)) changed++;
    known.set(paper.id, both);
  }
  return { papers: [...known.values(), ...added], added: added.length, changed };
}

/** The papers in what `keptJson` made; `undefined` where the text is something else. */
export function savedPapersFrom(json: string): SavedPaper[] | undefined {
  try {
    return savedPapersIn(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** A paper as a list in Markdown names it. */
export interface NamedPaper {
  title: string;
  address: string;
  note: string;
}

/** Papers as a list in Markdown, each with its link and note; what they say stays text. */
export function markdownOf(papers: readonly NamedPaper[]): string {
  return papers
    .map(({ title, address, note }) => `- [${escaped(title)}](<${address}>)${note && `: ${escaped(note)}`}\n`)
    .join('');
}

/** Text in which no sign of Markdown or HTML means anything. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&$:@=]/g, '\\$&').replace(/\s+/g, ' ');
}
