import type { Paper } from '../../paper/paper.ts';
import { oncePerObject } from '../once-per-object.ts';
import type { Shelf } from '../shelf.ts';

/** Whether a list says that a paper has no abstract; where most papers have none, none is said to. */
export function isAbstractMissed({ papers }: Pick<Shelf, 'papers'>, { abstract }: Paper): boolean {
  return abstract === '' && areUsual(papers).abstracts;
}

/** Whether at least half of the papers have an abstract. */
const areUsual = oncePerObject((papers: Shelf['papers']) => ({
  abstracts: papers.filter(({ abstract }) => abstract !== '').length * 2 >= papers.length,
}));
