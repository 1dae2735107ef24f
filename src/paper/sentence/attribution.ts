import type { Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';

/**
 * The line of plain text under a quotation from a paper: `Shunyu Yao et al., “ReAct: …”, ICLR 2023`,
 * with the year of publication where the venue doesn't name one. What is unknown is left out.
 */
export function attributionOf({
  title,
  authors,
  venue,
  published,
}: Pick<Paper, 'title' | 'authors' | 'venue' | 'published'>): string {
  const [first, second] = authors;
  const names = authors.length > 2 ? `${first} et al.` : [first, second].filter(Boolean).join(' and ');
  const year = /\b(?:19|20)\d\d\b/.test(venue ?? '') ? undefined : published?.slice(0, 4);
  return [names, `“${plainText(title)}”`, venue, year].filter(Boolean).join(', ');
}
