import type { Paper, PaperStatus } from '../../paper/paper.ts';

/** What a page says at its top of a paper that is no longer as it was published. */
const sentences: Readonly<Record<PaperStatus, string>> = {
  withdrawn: 'This paper was withdrawn.',
  retracted: 'This paper was retracted.',
  corrected: 'This paper was corrected.',
};

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
  return status && { status, sentence: sentences[status], ...(source && { source }) };
}
