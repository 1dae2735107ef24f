import type { KeptPaper } from '../../../src/keeping/store.ts';

/** A paper that is saved, with what else is known of it. */
export const keptPaper = (id: string, more: Partial<KeptPaper> = {}): KeptPaper => ({
  id,
  title: `The paper ${id}`,
  authors: 'Ada Lovelace',
  isSaved: true,
  isRead: false,
  note: '',
  ...more,
});
