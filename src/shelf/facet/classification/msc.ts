import { slugOf } from '../../../paper/id.ts';
import type { Paper } from '../../../paper/paper.ts';
import { facets } from '../../../words/words.ts';
import { dividedBy, type FacetOf } from '../facet.ts';
import { mscClasses } from './msc-classes.ts';

/** What classes are read from. */
type Classed = Pick<Paper, 'keywords' | 'categories' | 'extra'>;

/** Papers by the main classes of the Mathematics Subject Classification, in the order of their numbers. */
export const mscFacet: FacetOf = (papers) => {
  const byNumber = dividedBy(papers, mscNumbers);
  return {
    id: 'msc',
    ...facets.msc,
    divisions: [...mscClasses].flatMap(([number, name]) => {
      const papers = byNumber.get(number);
      return papers
        ? [{ id: mscKey(name), name, otherNames: [`MSC ${number}`], aliases: [number], papers }]
        : [];
    }),
  };
};

/** The id of the division of a main class, by its name. */
export const mscKey = slugOf;

/** A class, main or narrower: `11F11`, `14-XX`, `03Dxx`. */
const code = /(?<![\p{L}\p{N}.-])(\d\d)(?:[A-Z](?:\d\d|xx)|-(?:\d\d|xx))(?![\p{L}\p{N}])/giu;

/** What sources call the field with classes, without signs: of MathSciNet, of arXiv and its pages. */
const fieldName = /^(?:mr|msc|subject)?class(?:es)?$|^msc(?:\d{4})?$/;

/** The main classes of a paper. */
export function mscClassesOf(paper: Classed): string[] {
  return [...new Set(mscNumbers(paper))].flatMap((number) => mscClasses.get(number) ?? []);
}

/** The numbers of the main classes of a paper, in its keywords and categories or in what its source calls its classes. */
export function mscNumbers({ keywords = [], categories = [], extra = {} }: Classed): string[] {
  const stated = Object.entries(extra)
    .filter(([name]) => fieldName.test(name.toLowerCase().replace(/[^a-z\d]/g, '')))
    .map(([, value]) => value);
  const labels = [...keywords, ...categories].filter((keyword) =>
    /^(?:MSC\W*(?:\d{4}\W+)?)?\d\d(?:[A-Z](?:\d\d|xx)|-xx)\b/i.test(keyword),
  );
  return [...stated, ...labels]
    .flatMap((text) => [...text.matchAll(code)].map(([, number = '']) => number))
    .filter((number) => mscClasses.has(number));
}
