import { creatorsOf, type Signed } from '../../paper/name/creators.ts';
import type { Paper } from '../../paper/paper.ts';
import { plainText } from '../../paper/text/text.ts';
import { credit, publication, signs } from '../../words/words.ts';
import { shortYear } from '../written-date.ts';

/**
 * The line of plain text under a quotation from a paper: `Shunyu Yao et al., “ReAct: …”, ICLR 2023`,
 * with the year of publication where the venue doesn't name one. What is unknown is left out.
 */
export function attributionOf(paper: Signed & Pick<Paper, 'title' | 'venue' | 'published'>): string {
  const { title, venue, published } = paper;
  const { names, areEditors } = creatorsOf(paper);
  const [first, second] = names;
  const shown =
    first && second ? (names.length > 2 ? credit.others(first) : credit.two(first, second)) : first;
  const year = /\b(?:19|20)\d\d\b/.test(venue ?? '') ? undefined : published && shortYear(published);
  return [
    shown && areEditors ? publication.editors(shown) : shown,
    signs.quoted(plainText(title)),
    venue,
    year,
  ]
    .filter(Boolean)
    .join(', ');
}
