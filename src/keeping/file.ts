import { type KeptPaper, papersIn } from './store.ts';

/** What an import brought. */
export interface Merged {
  /** All that is kept now. */
  papers: KeptPaper[];
  added: number;
  changed: number;
}

/** What is kept, as a file that `mergedWith` reads. */
export function keptJson(papers: readonly KeptPaper[]): string {
  return `${JSON.stringify({ version: 1, papers }, undefined, 2)}\n`;
}

/**
 * What is kept and what a file holds as one: marks of either count, a note of the file only where
 * there was none. `undefined` where the text isn't such a file.
 */
export function mergedWith(kept: readonly KeptPaper[], json: string): Merged | undefined {
  const brought = brokenToUndefined(json);
  if (!brought) return undefined;
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

function brokenToUndefined(json: string): KeptPaper[] | undefined {
  try {
    return papersIn(JSON.parse(json));
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
