import { baseAddress } from '../dom/address.ts';
import { type PaperReader, paperReader } from '../paper/reader.ts';
import { deviceSavedPapers, type SavedPapers } from './store.ts';

/** What the pages of saved papers and of reading lists work with. */
export interface PageContext {
  /** An address with a slash at its end. */
  base: string;
  /** Whether papers have pages at their arXiv identifiers. */
  hasAliases: boolean;
  read: PaperReader;
  saved: SavedPapers;
}

/** The context of a page whose script draws into `place`, which says whether papers have aliases. */
export function pageContext({ dataset }: HTMLElement, root: string): PageContext {
  const base = baseAddress(root);
  const hasAliases = dataset['aliases'] === 'true';
  return { base, hasAliases, read: paperReader(base), saved: deviceSavedPapers(base) };
}
