import type { Paper } from '../../paper/paper.ts';
import { oncePerObject } from '../once-per-object.ts';
import { standInOf } from '../record/stand-in.ts';
import type { Shelf } from '../shelf.ts';

/** Whether a list says that a paper has no abstract; where most papers have none, or something stands for it, none is said to. */
export function isAbstractMissed(shelf: Pick<Shelf, 'site' | 'byId' | 'papers'>, paper: Paper): boolean {
  return paper.abstract === '' && areUsual(shelf.papers).abstracts && !standInOf(shelf, paper);
}

/** Whether at least half of the papers have an abstract. */
const areUsual = oncePerObject((papers: Shelf['papers']) => ({
  abstracts: papers.filter(({ abstract }) => abstract !== '').length * 2 >= papers.length,
}));
