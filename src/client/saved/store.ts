import { baseAddress } from '../dom/address.ts';
import { deviceStorage } from '../dom/storage.ts';
import { oneLine } from './note.ts';
import { savedPapersKey } from './storage-key.ts';

/** A paper and its title and authors as they were when it was saved: it may leave the shelf. */
export interface NamedPaper {
  id: string;
  title: string;
  authors: string;
}

/** A paper that this device has saved, marked as read, or has a note on. */
export interface SavedPaper extends NamedPaper {
  isSaved: boolean;
  isRead: boolean;
  /** One line; empty where there is none. */
  note: string;
}

/** The saved papers of a device, for one shelf. */
export interface SavedPapers {
  /** The one saved last comes first. */
  all(): readonly SavedPaper[];
  of(id: string): SavedPaper | undefined;
  /** Saves a paper, or drops one of which nothing is left. False where the device refuses to store it. */
  put(paper: SavedPaper): boolean;
  /** Saves these and no others, in this order. False where the device refuses to store them. */
  replace(papers: readonly SavedPaper[]): boolean;
  /** Calls `changed` when another window has changed what is saved. */
  watch(target: Pick<Window, 'addEventListener'>, changed: () => void): void;
}

/** The version of the stored format. */
const version = 1;

/** The saved papers of this device for the shelf at `root`, its base with or without a slash at its end. */
export function deviceSavedPapers(root: string): SavedPapers {
  return savedPapers(deviceStorage(), baseAddress(root));
}

/** The saved papers in a storage of the browser. What is stored there in another format counts as nothing. */
export function savedPapers(storage: Storage | undefined, base: string): SavedPapers {
  const key = savedPapersKey(base);
  // A list asks for each of its papers: parse only what has changed.
  let text: string | undefined;
  let papers: readonly SavedPaper[] = [];
  const all = (): readonly SavedPaper[] => {
    try {
      const now = storage?.getItem(key) ?? 'null';
      if (now !== text) papers = savedPapersIn(JSON.parse(now)) ?? [];
      text = now;
      return papers;
    } catch {
      return [];
    }
  };
  const replace = (papers: readonly SavedPaper[]): boolean => {
    try {
      storage?.setItem(key, JSON.stringify({ version, papers: papers.filter(isWorthSaving) }));
      return storage !== undefined;
    } catch {
      return false;
    }
  };
  return {
    all,
    replace,
    of: (id) => all().find((paper) => paper.id === id),
    put(paper) {
      const saved = all();
      const isKnown = saved.some(({ id }) => id === paper.id);
      return replace(isKnown ? saved.map((one) => (one.id === paper.id ? paper : one)) : [paper, ...saved]);
    },
    watch(target, changed) {
      target.addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) changed();
      });
    },
  };
}

/** What is saved of a paper, or the paper with nothing saved of it. */
export function savedOrNew(saved: SavedPapers, { id, title, authors }: NamedPaper): SavedPaper {
  return saved.of(id) ?? { id, title, authors, isSaved: false, isRead: false, note: '' };
}

function isWorthSaving({ isSaved, isRead, note }: SavedPaper): boolean {
  return isSaved || isRead || note !== '';
}

/** The papers in what a storage or a file holds, each once; undefined where it has another format. */
export function savedPapersIn(value: unknown): SavedPaper[] | undefined {
  if (!isRecord(value) || value['version'] !== version || !Array.isArray(value['papers'])) return undefined;
  const papers = value['papers'].flatMap((paper) => savedPaperIn(paper) ?? []);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

function savedPaperIn(value: unknown): SavedPaper | undefined {
  if (!isRecord(value)) return undefined;
  const text = (name: string) => (typeof value[name] === 'string' ? String(value[name]) : '');
  const id = text('id');
  if (!/^[a-z0-9-]{1,80}$/.test(id)) return undefined;
  const paper = {
    id,
    title: text('title').slice(0, 1000) || id,
    authors: text('authors').slice(0, 1000),
    isSaved: value['isSaved'] === true,
    isRead: value['isRead'] === true,
    note: oneLine(text('note')),
  };
  return isWorthSaving(paper) ? paper : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
