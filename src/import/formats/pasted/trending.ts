import { printedDate } from '../values/printed-date.ts';
import type { RawWork } from '../work.ts';

/** What stands below each paper of a daily or trending page of Hugging Face. */
const published = /^Published on (\w{3,9} \d{1,2}, \d{4})$/;

/** Whether a text is copied from the daily or trending page of Hugging Face. */
export function isTrendingPage(head: string): boolean {
  return (
    /^\s*Submitted by\s*$/m.test(head) && /^\s*Upvote\s*$/m.test(head) && /Published on \w+ \d/.test(head)
  );
}

/** The papers of a trending page, each with its one-sentence summary, its votes and stars. */
export function* trendingWorks(text: string): Generator<RawWork> {
  const lines = text.split('\n').map((line) => line.trim());
  const starts = lines.flatMap((line, at) => (line === 'Submitted by' ? [at] : []));
  for (const [n, start] of starts.entries()) {
    const block = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    const filled = block.map((line, at) => ({ line, at })).filter(({ line }) => line !== '');
    const [submitter, title, summary] = filled;
    if (!submitter || !title) continue;
    const day = block.map((line) => published.exec(line)?.[1]).find(Boolean);
    const behind = (label: string) => block[block.indexOf(label) + 1];
    const votes = block.includes('Upvote') ? behind('Upvote') : undefined;
    const stars = block.includes('GitHub') ? behind('GitHub') : undefined;
    yield {
      line: start + 2 + title.at,
      fields: {
        title: title.line,
        ...(summary && summary.line.length > 40 && { abstract: summary.line }),
        ...(day && { published: printedDate([day]) }),
        extra: { 'submitted by': submitter.line, ...(votes && { votes }), ...(stars && { stars }) },
      },
    };
  }
}
