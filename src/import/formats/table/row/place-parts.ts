import { isObject } from '../../json.ts';
import { printedPlace, printedPlaceFields } from '../../reference/place.ts';
import { valueText } from '../../values/value-text.ts';
import { fieldOfName } from '../columns/column-field.ts';
import { putField, type RowFields } from './put.ts';

/** Fields of numbers that may stand behind the name of a journal. */
const numbers: readonly string[] = ['volume', 'issue', 'pages'];

/** Embase's way to say where a paper appeared: `J. Hands (2011) 17:1 (130-134). Date of Publication: 7 Jan 2011`. */
const embase =
  /^(?<container>\p{L}[^()]{2,}?) \((?:19|20)\d{2}\) (?<volume>\w{1,6})(?::(?<issue>[\w -]{1,12}))? \((?<pages>[\w-]+)\)\./u;

/** Pages by their sign, or a volume with pages behind it: a range alone may be days. */
const numbered =
  /\bpp?\. ?\d|\d\s?(?:\(\w{1,9}\))?\s?[,:]\s?(?:pp?\. ?)?\w?\d{1,7}\s?[–-]\s?\w?\d|,\s\d{1,4},\s\d{3,}$/u;

/** Takes a DOI from behind numbers, and volume, issue and pages out of the name of a place, where they stand behind it and nothing else says them. */
export function putPlaceParts(fields: RowFields): void {
  for (const name of numbers) {
    const [, number, doi] =
      /^(.*?)[\s,;.]*\bdoi:?\s*(10\.\d{4,9}\/\S+)$/i.exec(String(fields[name] ?? '')) ?? [];
    if (doi === undefined) continue;
    fields['doi'] ??= doi;
    if (number === '') delete fields[name];
    else fields[name] = number;
  }
  const [, volume, issue] = /^(\d{1,4}) ?\(([\w–-]{1,8})\)$/.exec(String(fields['volume'])) ?? [];
  if (volume !== undefined && fields['issue'] === undefined) Object.assign(fields, { volume, issue });
  if (numbers.some((name) => fields[name] !== undefined)) return;
  for (const field of ['container', 'venue']) {
    const text = fields[field];
    if (typeof text !== 'string' || !/\d/.test(text)) continue;
    const own = embase.exec(text)?.groups;
    const place = numbered.test(text) ? printedPlace(text, true) : undefined;
    const said = own ?? (place?.name && !place.isWithin ? printedPlaceFields(place, text) : undefined);
    if (!said || !numbers.some((name) => said[name] !== undefined)) continue;
    const { container, venue, ...rest } = said;
    delete rest['type'];
    fields[field] = container ?? venue;
    for (const [name, value] of Object.entries(rest)) putField(fields, name, value);
  }
}

/** The name of a place that is an object, whose numbers are put into their fields: `{name: J. Hands, volume: 3}`. */
export function placeName(fields: RowFields, value: unknown): unknown {
  if (!isObject(value)) return value;
  const name = ['name', 'title', 'abbreviation'].find((each) => typeof value[each] === 'string');
  let isNumbered = false;
  for (const [key, datum] of Object.entries(value)) {
    const field = fieldOfName(key)?.field ?? '';
    const number = valueText(datum).replace(/\s+/g, '');
    if (numbers.includes(field) && number !== '') isNumbered = putField(fields, field, number) || isNumbered;
  }
  return name === undefined ? (isNumbered ? undefined : value) : value[name];
}
