import type { Paper, PaperStatus } from '../../paper/paper.ts';
import { status as said } from '../../words/words.ts';

/** What became of a paper, in a sentence, and who says so. */
export interface StatusNotice {
  status: PaperStatus;
  sentence: string;
  source?: string;
}

/** The notice of a paper; `undefined` where nothing is known to have become of it. */
export function statusNotice({
  status,
  sources,
}: Pick<Paper, 'status' | 'sources'>): StatusNotice | undefined {
  const source = sources['status'];
  return status && { status, sentence: said.sentences[status], ...(source && { source }) };
}
