import { creatorsOf, type Signed } from '../../paper/name/creators.ts';
import { credit, publication } from '../../words/words.ts';

/**
 * Who made a work, in a line: `Ada Byron, Bo Li and 3 more`, `Edited by Ada Byron`; empty where nobody is
 * known. Of more than `most` the others are counted; a single other is named, too.
 */
export function bylineOf(paper: Signed, most = Number.POSITIVE_INFINITY): string {
  const { names, areEditors } = creatorsOf(paper);
  const named = names.length > most + 1 ? names.slice(0, most) : names;
  const [before, behind] = aroundNames(areEditors, names.length - named.length);
  return names.length > 0 ? `${before}${named.join(', ')}${behind}` : '';
}

/** What stands before and behind the names in such a line. */
export function aroundNames(areEditors: boolean, others: number): [before: string, behind: string] {
  const names = others > 0 ? credit.more('#', others) : '#';
  const [before = '', behind = ''] = (areEditors ? publication.editors(names) : names).split('#');
  return [before, behind];
}
