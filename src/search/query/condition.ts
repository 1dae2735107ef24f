import type { FacetHead } from '../format/facet.ts';
import type { IndexField } from '../format/posting.ts';
import type { YearRange } from './years.ts';

/** What each kind of condition asks for. Texts are words separated by single spaces, as typed. */
interface ConditionParts {
  /** Words in a row. */
  phrase: { text: string };
  /** Words in a row in one field. */
  field: { text: string; field: IndexField };
  /** A topic of any facet of the taxonomy. */
  topic: { text: string };
  /** A value of one facet whose name has the words, the beginnings of words, or what they abbreviate. */
  words: { text: string; facet: string };
  /** A value of one facet that is a conference or journal, which people write in several ways. */
  venue: { text: string; facet: string };
  /** A value of one facet whose name begins with the text. */
  beginning: { text: string; facet: string };
  /** A value of one facet that is a person, with given names written out or as initials. */
  person: { text: string; facet: string };
  /** A value of one facet that is one of these years. */
  years: { years: readonly YearRange[]; facet: string };
}

/** Something that a paper must have or, if `excluded`, must not have. */
export type Condition = {
  [Kind in keyof ConditionParts]: { kind: Kind; excluded: boolean } & ConditionParts[Kind];
}[keyof ConditionParts];

/** What a query must know of a facet: the name that stands before the colon, and how its values are asked for. */
export type FacetName = Pick<FacetHead, 'id' | 'match'>;
