import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawWork } from '../work.ts';

/** What stands below each paper of a daily or trending page of Hugging Face. */
const published = /^Published on (\w{3,9} \d{1,2}, \d{4})$/;

/** What stands below a title for the people and groups who made the paper. */
const byline = /^(?:·|\d+ authors?)$/;

/** Lines of the page around its papers, and what is read in other words. */
export const trendingChrome =
  /^(?:Submitted by|Upvote|GitHub|arXiv Page|·|\d+ authors?|Published on .*|(?:Daily|Trending) Papers|by\s?AK .*|[\d.,]+k?)$/i;

/** Whether a text is copied from the daily or trending page of Hugging Face. */
export function isTrendingPage(head: string): boolean {
  return (
    /^\s*Submitted by\s*$/m.test(head) && (/^\s*Upvote\s*$/m.test(head) || /^\s*\d+ authors?\s*$/m.test(head))
  );
}

/**
 * The papers of such a page: the trending one has a one-sentence summary, votes and stars below each
 * title, the daily one votes above it.
 */
export function* trendingWorks(text: string): Generator<RawWork | RawFault> {
  const lines = text.split('\n').map((line) => line.trim());
  const starts = lines.flatMap((line, at) => (line === 'Submitted by' ? [at] : []));
  for (const [n, start] of starts.entries()) {
    const block = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    const filled = block.map((line, at) => ({ line, at })).filter(({ line }) => line !== '');
    const [submitter, ...below] = filled;
    const above = below.findIndex(({ line }) => !/^[\d.,k]+$/i.test(line));
    const [title, summary] = below.slice(Math.max(above, 0));
    if (!submitter || !title || byline.test(title.line)) {
      yield {
        line: start + 1,
        fault: 'a paper without a title',
        remedy: 'Give it one below who submitted it.',
      };
      continue;
    }
    const day = block.map((line) => published.exec(line)?.[1]).find(Boolean);
    const behind = (label: string) => block[block.indexOf(label) + 1];
    const votes = block.includes('Upvote') ? behind('Upvote') : above > 0 ? below[0]?.line : undefined;
    const comments =
      above > 0 ? below.slice(above + 1).find(({ line }) => /^[\d.,k]+$/i.test(line))?.line : undefined;
    const stars = block.includes('GitHub') ? behind('GitHub') : undefined;
    yield {
      line: start + 2 + title.at,
      fields: {
        title: title.line,
        ...(summary && summary.line.length > 40 && { abstract: summary.line }),
        ...(day && { published: dateIn(day) }),
        extra: {
          'submitted by': submitter.line,
          ...(votes && { votes }),
          ...(comments && { comments }),
          ...(stars && { stars }),
        },
      },
    };
  }
}
