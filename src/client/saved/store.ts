import { savedPapersKey } from './name.ts';
import { oneLine } from './note.ts';

/** A paper of which this device keeps something. */
export interface SavedPaper {
  id: string;
  /** As they were when it was kept, so that a paper that has left the shelf still has a name. */
  title: string;
  authors: string;
  isSaved: boolean;
  isRead: boolean;
  /** One line; empty where there is none. */
  note: string;
}

/** What is kept on a device, for one shelf. */
export interface SavedPapers {
  /** The one kept last comes first. */
  all(): readonly SavedPaper[];
  of(id: string): SavedPaper | undefined;
  /** Keeps a paper, or forgets one of which nothing is left. False where the device keeps nothing. */
  put(paper: SavedPaper): boolean;
  /** Keeps these and no others, in this order. False where the device keeps nothing. */
  replace(papers: readonly SavedPaper[]): boolean;
  /** Calls `changed` when another window has changed what is kept. */
  watch(target: Pick<Window, 'addEventListener'>, changed: () => void): void;
}

const version = 1;

/**
 * What is kept of the shelf at `base` in a storage of the browser, if there is one. What is there and
 * isn't ours counts as nothing.
 */
export function savedPapers(storage: Storage | undefined, base: string): SavedPapers {
  const name = savedPapersKey(base);
  // A list asks for each of its papers; what is kept is read anew only where it has changed.
  let text: string | undefined;
  let papers: readonly SavedPaper[] = [];
  const all = (): readonly SavedPaper[] => {
    try {
      const now = storage?.getItem(name) ?? 'null';
      if (now !== text) papers = savedPapersIn(JSON.parse(now)) ?? [];
      text = now;
      return papers;
    } catch {
      return [];
    }
  };
  const replace = (papers: readonly SavedPaper[]): boolean => {
    try {
      if (!storage) return false;
      storage.setItem(name, JSON.stringify({ version, papers: papers.filter(isWorthKeeping) }));
      return true;
    } catch {
      return false;
    }
  };
  return {
    all,
    replace,
    of: (id) => all().find((paper) => paper.id === id),
    put(paper) {
      const kept = all();
      const isKnown = kept.some(({ id }) => id === paper.id);
      return replace(isKnown ? kept.map((one) => (one.id === paper.id ? paper : one)) : [paper, ...kept]);
    },
    watch(target, changed) {
      target.addEventListener('storage', (event) => {
        if (event.key === name || event.key === null) changed();
      });
    },
  };
}

/** Whether anything is kept of a paper. */
function isWorthKeeping({ isSaved, isRead, note }: SavedPaper): boolean {
  return isSaved || isRead || note !== '';
}

/** The papers in what a storage or a file holds, each once; `undefined` where it isn't ours. */
export function savedPapersIn(value: unknown): SavedPaper[] | undefined {
  if (!isRecord(value) || value['version'] !== version || !Array.isArray(value['papers'])) return undefined;
  const papers = value['papers'].flatMap((paper) => keptPaper(paper) ?? []);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

function keptPaper(value: unknown): SavedPaper | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !/^[a-z0-9-]{1,80}$/.test(value['id']))
    return undefined;
  const text = (name: string) => (typeof value[name] === 'string' ? String(value[name]) : '');
  const paper = {
    id: value['id'],
    title: text('title').slice(0, 1000) || value['id'],
    authors: text('authors').slice(0, 1000),
    isSaved: value['isSaved'] === true,
    isRead: value['isRead'] === true,
    note: oneLine(text('note')),
  };
  return isWorthKeeping(paper) ? paper : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
