import { isPaperId, slugOf } from '../../../paper/id.ts';
import type { Paper } from '../../../paper/paper.ts';
import { plainText } from '../../../paper/text/text.ts';
import { byText } from '../../text-order.ts';
import { type Division, divisionsBy } from '../facet.ts';
import { papersForPage } from './page-limit.ts';

/**
 * What the spellings of one label have in common: `Case-Control Studies` and `case control studies`. It is
 * an id; a label in letters other than Latin and Greek keeps its letters, and one without any letter or
 * digit gives an empty text.
 */
export function labelKey(label: string): string {
  return keyOfSpelling(plainText(label));
}

/** The key of a label without markup. */
function keyOfSpelling(spelling: string): string {
  const text = spelling.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}/u.test(text)
    ? text.toLowerCase()
    : slugOf(text.replaceAll('+', ' plus ').replaceAll('#', ' sharp '));
}

/** Papers by the labels that `labelsOf` gives, each division named by its most common spelling, in the order of names. */
export function divisionsByLabel(
  papers: readonly Paper[],
  labelsOf: (paper: Paper) => readonly string[] | undefined,
): Division[] {
  const known = new Map<string, { key: string; spelling: string }>();
  const counts = new Map<string, Map<string, number>>();
  const keyOf = (label: string) => {
    const { key, spelling } = known.get(label) ?? keyed(plainText(label));
    known.set(label, { key, spelling });
    const ofKey = counts.get(key) ?? new Map<string, number>();
    counts.set(key, ofKey.set(spelling, (ofKey.get(spelling) ?? 0) + 1));
    return key;
  };
  const keysOf = (paper: Paper) => (labelsOf(paper) ?? []).map(keyOf);
  return divisionsBy(papers, keysOf, (key) => mostCommon(counts.get(key)) ?? key).sort(
    (a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()) || byText(a.id, b.id),
  );
}

function keyed(spelling: string): { key: string; spelling: string } {
  return { key: keyOfSpelling(spelling), spelling };
}

/** The divisions of a facet of labels: all of them, for the search, and those with a page. */
export interface LabelDivisions {
  all: Division[];
  withPage: Division[];
  /** How many papers give a division a page. */
  least: number;
}

/** Papers by labels as `divisionsByLabel` has them; at most `most` divisions, each of `least` papers or more, have a page. */
export function labelDivisions(
  papers: readonly Paper[],
  labelsOf: (paper: Paper) => readonly string[] | undefined,
  least: number,
  most: number,
): LabelDivisions {
  const all = divisionsByLabel(papers, labelsOf);
  const counts = all.map(({ papers }) => papers.length);
  const enough = papersForPage(counts, least, most);
  const withPage = all.filter((division) => division.papers.length >= enough && isAddressable(division));
  return { all, withPage, least: enough };
}

/** Whether the id of a division can be a part of an address. */
export function isAddressable({ id }: Pick<Division, 'id'>): boolean {
  return isPaperId(id);
}

function mostCommon(spellings: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...spellings].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0];
}
