import { venueIn } from '../../list/words/venue.ts';
import { isBlank, valueText } from '../../values/value-text.ts';
import type { ColumnMap } from '../columns/columns.ts';
import type { RowFields } from './put.ts';

/** Houses that publish: a column that names some of them is of publishers. */
const house =
  /\b(?:press|publish\w*|verlag|springer|elsevier|wiley|ieee|acm|mdpi|sage|routledge|taylor|usenix|pmlr|curran|society|association|universit\w+)\b/i;

/** The map of a table whose column of publishers names conferences and journals instead, with that as the venue. */
export function withPublishedIn(
  map: ColumnMap,
  rows: readonly Readonly<Record<string, unknown>>[],
): ColumnMap {
  const [name] = [...map].find(([, field]) => field === 'publisher') ?? [];
  const fields = new Set(map.values());
  if (name === undefined || fields.has('venue') || fields.has('container')) return map;
  const values = rows.map((row) => valueText(row[name])).filter((text) => !isBlank(text));
  const venues = values.filter(isVenue).length;
  const houses = values.filter((text) => house.test(text) && !isVenue(text)).length;
  if (venues * 3 < values.length || venues < 2 || houses * 4 > values.length) return map;
  return new Map([...map].map(([each, field]) => [each, each === name ? 'venue' : field]));
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
