import type { SavedPaper } from '../../../../src/client/saved/store.ts';

/** A paper that is saved, with what else is known of it. */
export const keptPaper = (id: string, more: Partial<SavedPaper> = {}): SavedPaper => ({
  id,
  title: `The paper ${id}`,
  authors: 'Ada Lovelace',
  isSaved: true,
  isRead: false,
  note: '',
  ...more,
});
