import {
  addressIdentifiers,
  type Identifiers,
  identifierFields,
  textIdentifiers,
} from '../../paper/identifier-text.ts';
import type { Datum } from './datum.ts';

type Fields = Record<string, Datum>;

/** A DOI as shortdoi.org gives it, which leads to the paper and names it nowhere else. */
const shortDoi = /^\s*10\/[a-z\d]{2,12}\s*$/i;

/**
 * The fields of an entry with each identifier in its own: an arXiv DOI is the arXiv id, and an address
 * in the field of one identifier can hold another. Where neither arXiv id nor DOI is given, those in the
 * addresses of the paper are.
 */
export function withIdentifiers(fields: Fields): Fields {
  const result = withOneDoi(fields);
  for (const name of identifierFields) {
    const datum = fields[name];
    if (typeof datum?.value !== 'string') continue;
    const found: Identifiers = textIdentifiers(datum.value);
    const elsewhere = identifierFields.filter((each) => each !== name && found[each] !== undefined);
    if (found[name] !== undefined || elsewhere.length === 0) continue;
    delete result[name];
    for (const each of elsewhere) result[each] ??= { value: found[each], source: datum.source };
  }
  const doi = result['doi'];
  if (typeof doi?.value === 'string' && shortDoi.test(doi.value)) {
    delete result['doi'];
    result['paper'] ??= { value: `https://doi.org/${doi.value.trim()}`, source: doi.source };
  }
  for (const name of ['paper', 'pdf']) {
    const datum = fields[name];
    if (typeof datum?.value !== 'string' || result['arxiv'] || result['doi']) continue;
    const { arxiv, doi } = addressIdentifiers(datum.value);
    if (arxiv) result['arxiv'] = { value: arxiv, source: datum.source };
    if (doi) result['doi'] = { value: doi, source: datum.source };
  }
  sortSerialNumbers(result);
  // The volume of CoRR is the arXiv id once more.
  if (result['arxiv'] && String(result['volume']?.value).startsWith('abs/')) delete result['volume'];
  return result;
}

/** Of several DOIs in one field the first, and the others as other data. */
function withOneDoi(fields: Fields): Fields {
  const { doi, extra } = fields;
  const [first, ...others] =
    typeof doi?.value === 'string'
      ? doi.value.split(/[\s,;]+(?=(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/)/)
      : [];
  if (!doi || first === undefined || others.length === 0) return { ...fields };
  const data = { ...Object(extra?.value), 'other doi': others.join('; ') };
  return { ...fields, doi: { ...doi, value: first }, extra: { source: doi.source, ...extra, value: data } };
}

/** The numbers of books and of periodicals, each in its field; what is in neither form goes to `extra`. */
function sortSerialNumbers(fields: Fields): void {
  const given = (['isbn', 'issn'] as const).flatMap((name) => {
    const datum = fields[name];
    return (Array.isArray(datum?.value) ? datum.value : []).flatMap((value) => {
      // What kind of copy a number is of stands in brackets behind it.
      const bare = String(value)
        .replace(/\s*\((?:electronic|print|linking|online|pbk|hbk|e-?book)\.?\)\s*/gi, ' ')
        .trim();
      return bare === '' ? [] : [{ name, value: bare, source: datum?.source ?? '' }];
    });
  });
  if (given.length === 0) return;
  const isBook = ({ value }: Datum<string>) => /^(?:97[89][ -]?)?(?:\d[ -]?){9}[\dX]$/i.test(value.trim());
  const isPeriodical = ({ value }: Datum<string>) => /^\d{4}-?\d{3}[\dX]$/i.test(value.trim());
  for (const [name, is] of [
    ['isbn', isBook],
    ['issn', isPeriodical],
  ] as const) {
    const [first, ...others] = given.filter(is);
    delete fields[name];
    if (first)
      fields[name] = {
        value: distinctNumbers([first, ...others].map(({ value }) => value.trim())),
        source: first.source,
      };
  }
  const rest = given.filter((each) => !isBook(each) && !isPeriodical(each));
  const [first] = rest;
  if (!first) return;
  const extra = fields['extra'];
  const byName = Map.groupBy(rest, ({ name }) => name);
  const texts = [...byName].map(([name, all]) => [name, all.map(({ value }) => value).join('; ')] as const);
  fields['extra'] = {
    value: { ...Object.fromEntries(texts), ...Object(extra?.value) },
    source: extra?.source ?? first.source,
  };
}

/** Each number once, as it is written first, with hyphens or without. */
function distinctNumbers(numbers: readonly string[]): string[] {
  const digits = (number: string) => number.replace(/[ -]/g, '').toUpperCase();
  return numbers.filter(
    (number, at) => numbers.findIndex((other) => digits(other) === digits(number)) === at,
  );
}
