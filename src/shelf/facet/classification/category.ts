import { slugOf } from '../../../paper/id.ts';
import { wordsOf } from '../../../paper/word-table.ts';
import { facets } from '../../../words/words.ts';
import { divisionsBy, type FacetOf } from '../facet.ts';

/** The archives of arXiv (https://arxiv.org/category_taxonomy), those of its first years among them. */
const archives = wordsOf(`
  astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex nucl-th physics
  q-bio q-fin quant-ph stat
  acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th
  patt-sol plasm-ph q-alg solv-int supr-con
`);

/** An archive, alone or with a subject: `hep-th`, `cs.RO`. Papers name classes of other schemes beside them. */
const categoryPattern = new RegExp(`^(?:${archives.join('|')})(?:\\.[a-z-]+)?$`, 'i');

/** Papers by their arXiv categories, in alphabetical order. */
export const categoryFacet: FacetOf = (papers) => ({
  id: 'category',
  ...facets.category,
  search: { match: 'beginning' },
  divisions: divisionsBy(
    papers,
    ({ categories = [] }) => categories.map(categoryKey),
    (id, first) => first?.categories?.find((category) => categoryKey(category) === id) ?? id,
  ),
});

/** The id of the division of a category; `undefined` where arXiv has none of such a name. */
export function categoryKey(category: string): string | undefined {
  return categoryPattern.test(category) ? slugOf(category) : undefined;
}
