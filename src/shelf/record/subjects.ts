import type { Paper } from '../../paper/paper.ts';
import { facets, fields } from '../../words/words.ts';
import { divisionAddress, divisionOrSearchAddress } from '../facet/address/division-address.ts';
import { labelKey } from '../facet/address/label.ts';
import { categoryKey } from '../facet/classification/category.ts';
import { mscClassesOf, mscKey } from '../facet/classification/msc.ts';
import type { Shelf } from '../shelf.ts';
import { furtherKeywords } from './keywords.ts';

/** What a paper is about, in words that its sources chose from a list or made up. */
export interface Subjects {
  name: string;
  /** As the sources write them, and where other papers with the same label are. */
  labels: { text: string; path?: string }[];
}

/** The keywords that aren't shown as topics, the arXiv categories and the fields of mathematics of a paper, as far as it has any. */
export function subjectsOf(
  shelf: Pick<Shelf, 'facets' | 'searchedFacets' | 'topics' | 'placements'>,
  paper: Pick<Paper, 'id' | 'keywords' | 'categories' | 'extra'>,
): Subjects[] {
  const { categories = [] } = paper;
  const subjects = [
    {
      name: fields.keywords,
      labels: furtherKeywords(shelf, paper).map((text) =>
        labelOf(text, divisionOrSearchAddress(shelf, 'keyword', labelKey(text))),
      ),
    },
    {
      name: fields.categories,
      labels: categories.map((text) => labelOf(text, divisionAddress(shelf, 'category', categoryKey(text)))),
    },
    {
      name: facets.msc.plural,
      labels: mscClassesOf(paper).map((text) => labelOf(text, divisionAddress(shelf, 'msc', mscKey(text)))),
    },
  ];
  return subjects.filter(({ labels }) => labels.length > 0);
}

function labelOf(text: string, path: string | undefined): Subjects['labels'][number] {
  return { text, ...(path && { path }) };
}
