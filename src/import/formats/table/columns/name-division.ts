import { isBlank, valueText } from '../../values/value-text.ts';
import type { ColumnMap } from './columns.ts';

/**
 * How the lists in a column are divided, which one of its cells alone may not tell: `signs` where semicolons, bars or
 * `and` divide them, so that a comma stands within a part; `pairs` where commas divide names that are family name and
 * given name each; `none` where nothing stands between names, as SpringerLink writes them: `Ada RoeBo Orr`.
 */
export type ListDivision = 'signs' | 'pairs' | 'none';

/** Where a name begins behind another without a space; `McLee` is one. */
const glued = /(?<=\p{Ll})(?<!(?:^|[\s-])(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz))(?=\p{Lu}\p{Ll}*[.\s])/u;

/** So many cells tell how a column is divided. */
const leastTelling = 3;

/** How the lists in columns are divided, as far as rows of the table tell. */
export function columnDivisions(
  map: ColumnMap,
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, ListDivision> {
  return new Map(
    [...map].flatMap(([name, field]) => {
      const division = field && divisionOf[field];
      if (!division) return [];
      const cells = rows.map((row) => row[name]).filter((cell) => typeof cell === 'string' && !isBlank(cell));
      const found = division(cells.map((cell) => valueText(cell)));
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

/** How the lists in the cells of a column of people are divided; `undefined` where each tells that for itself. */
function namesDivision(cells: readonly string[]): ListDivision | undefined {
  const counts = { signs: 0, commas: 0, pairs: 0, single: 0 };
  const run = cells.filter((cell) => !/[,;|]/.test(cell) && glued.test(cell)).length;
  if (run >= leastTelling && run * 3 >= cells.length && !cells.some((cell) => /[,;|]/.test(cell)))
    return 'none';
  for (const cell of cells) {
    const parts = dividedNames(cell);
    if (isDividedBySigns(cell)) counts.signs++;
    else if (parts.length === 1) counts.single++;
    else if (parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 0 || isGivenName(part)))
      counts.pairs++;
    else counts.commas++;
  }
  if (counts.signs > 0) return counts.commas * 4 <= counts.signs ? 'signs' : undefined;
  // A list of family names alone has cells with one of them.
  const isPaired = counts.pairs >= leastTelling && counts.commas === 0 && counts.single * 5 <= counts.pairs;
  return isPaired ? 'pairs' : undefined;
}

/** How the lists in the cells of a column of keywords are divided. */
function wordsDivision(cells: readonly string[]): ListDivision | undefined {
  const signs = cells.filter((cell) => /[;|]/.test(cell)).length;
  return signs > 0 && signs * 4 >= cells.length ? 'signs' : undefined;
}

const divisionOf: Readonly<Record<string, typeof namesDivision>> = {
  authors: namesDivision,
  editors: namesDivision,
  keywords: wordsDivision,
  categories: wordsDivision,
  awards: wordsDivision,
};

/** The names in a cell that nothing divides. */
export function gluedNames(cell: string): string[] {
  return cell.split(new RegExp(glued, 'gu')).map((name) => name.trim());
}

/** The parts of a list of names between commas and `and`. */
export function dividedNames(cell: string): string[] {
  return cell
    .split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isDividedBySigns(cell: string): boolean {
  if (/[;|]/.test(cell)) return true;
  const parts = cell.split(/\s+(?:and|&)\s+/i);
  return parts.length > 1 && parts.every((part) => part.split(',').length === 2);
}

/** Whether a part between commas is no whole name: one word, with initials perhaps. */
function isGivenName(part: string): boolean {
  return /^\p{Lu}[\p{L}.'’‐–-]*(?:\s\p{Lu}\.?)*$/u.test(part);
}
