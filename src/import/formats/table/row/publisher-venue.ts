import { venueIn } from '../../list/words/venue.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import type { ColumnMap } from '../columns/columns.ts';
import type { RowFields } from './put.ts';

/** Houses that publish: a column that names some of them is of publishers. */
const house =
  /\b(?:press|publish\w*|verlag|springer|elsevier|wiley|ieee|acm|mdpi|sage|routledge|taylor|usenix|pmlr|curran|society|association|universit\w+)\b/i;

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * The map of a table whose column of publishers, or of names beside the titles, names conferences and journals
 * instead, with that as the venue.
 */
export function withPublishedIn(map: ColumnMap, rows: Rows): ColumnMap {
  const fields = new Set(map.values());
  if (fields.has('venue') || fields.has('container')) return map;
  const [name] =
    [...map].find(([each, field]) => field === 'publisher' && arePlaces(textsIn(rows, each))) ??
    [...map].find(([each, field]) => field === undefined && areJournals(each, map, rows)) ??
    [];
  if (name === undefined) return map;
  return new Map([...map].map(([each, field]) => [each, each === name ? 'venue' : field]));
}

function textsIn(rows: Rows, column: string): string[] {
  return rows.map((row) => valueText(row[column])).filter((text) => !isBlank(text));
}

/** Whether publishers are conferences and journals. */
function arePlaces(values: readonly string[]): boolean {
  const venues = values.filter(isVenue).length;
  const houses = values.filter((text) => house.test(text) && !isVenue(text)).length;
  return venues * 3 >= values.length && venues >= 2 && houses * 4 <= values.length;
}

/** Short words of the names of journals, as indexes write them: `J Walk`, `Ann Sleep Med`. */
const abbreviated =
  /^(?:(?:The )?(?:Am|Ann|Appl|Arch|Br|Bull|Chem|Clin|Comput|Curr|Eur|Exp|Int|J|Lett|Mol|Nat|Neural|Phys|Proc|Psychol|Q|Rev|Sci|Trans)\.? )|\b(?:Acad|Biol|Clin|Commun|Genet|Med|Neurosci|Psychol|Res|Sci|Technol)\.?$/;

/** Whether a column called `name` beside the titles has short names of journals, and not those of what the papers present. */
function areJournals(column: string, map: ColumnMap, rows: Rows): boolean {
  if (!/^(?:short ?)?name$/i.test(column)) return false;
  const [title = ''] = [...map].find(([, field]) => field === 'title') ?? [];
  const values = textsIn(rows, column);
  const places = values.filter((text) => isVenue(text) || abbreviated.test(text)).length;
  const own = rows.filter(
    (row) => !isBlank(row[column]) && valueText(row[title]).includes(valueText(row[column])),
  ).length;
  return places >= 2 && places * 2 >= values.length && own * 4 <= values.length;
}

/** Takes a conference that stands as the publisher for the venue, where nothing else is. */
export function putPublisherVenue(fields: RowFields): void {
  const { publisher } = fields;
  if (typeof publisher !== 'string' || fields['venue'] !== undefined || fields['container'] !== undefined)
    return;
  if (!isVenue(publisher)) return;
  fields['venue'] = publisher;
  delete fields['publisher'];
}

function isVenue(publisher: string): boolean {
  return venueIn(publisher) === publisher && !/^arxiv/i.test(publisher);
}
