import {
  addressIdentifiers,
  arxivIdIn,
  type Identifiers,
  identifierFields,
  isResolverAddress,
  textIdentifiers,
} from '../../../paper/identifier-text.ts';
import { linkListNames } from '../../../paper/paper.ts';
import { addressesIn, isPdfAddress } from '../../../paper/web-address.ts';
import { namesIn } from '../values/names.ts';
import { printedDate } from '../values/printed-date.ts';
import { isBlank, valueText } from '../values/value-text.ts';
import { columnKey, typeByKey } from './aliases.ts';
import type { ColumnMap } from './columns.ts';

/** The fields of a row, under the record's names; what no field fits is in `extra`. Empty cells say nothing. */
export function rowFields(row: Readonly<Record<string, unknown>>, map: ColumnMap): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  const dates: string[] = [];
  for (const [name, value] of Object.entries(row)) {
    if (isBlank(value)) continue;
    const field = map.get(name);
    if (field === undefined) extra[name] = valueText(value);
    else if (field === 'published') dates.push(valueText(value));
    else {
      const read = readValue(field, value);
      if (read === undefined) extra[name] = valueText(value);
      else if (Array.isArray(read) && Array.isArray(fields[field]))
        fields[field] = [...new Set([...(fields[field] as unknown[]), ...read])];
      else fields[field] ??= read;
    }
  }
  const published = printedDate(dates);
  if (published !== undefined) fields['published'] = published;
  else if (dates.length > 0) extra['published'] = dates.join('; ');
  moveIdentifiers(fields);
  if (Object.keys(extra).length > 0) fields['extra'] = extra;
  return fields;
}

const linkFields = new Set<string>(linkListNames);

function readValue(field: string, value: unknown): unknown {
  if (field === 'authors' || field === 'editors') return namesIn(value);
  if (
    field === 'keywords' ||
    field === 'categories' ||
    field === 'awards' ||
    field === 'isbn' ||
    field === 'issn'
  ) {
    const list = (
      Array.isArray(value)
        ? value.map((one) => valueText(one))
        : valueText(value).split(field === 'issn' || field === 'isbn' ? /[\s,;|]+/ : /\s*[;|]\s*|,\s+/)
    ).filter(Boolean);
    return list.length > 0 ? list : undefined;
  }
  if (linkFields.has(field)) {
    const found = addressesIn(valueText(value)).map(({ href }) => href);
    return found.length > 0 ? found : undefined;
  }
  if (field === 'paper' || field === 'pdf') return addressesIn(valueText(value))[0]?.href;
  if (field === 'title')
    return valueText(value)
      .replace(/^[\p{So}\p{Sk}\s]+/u, '')
      .replace(/(?<![.])\.$/, '');
  if (field === 'type') return typeByKey[columnKey(valueText(value))];
  return valueText(value);
}

function hasIdentifier(text: string): boolean {
  return Object.keys(textIdentifiers(text)).length > 0;
}

/** Identifiers that stand in addresses, or in a key, in fields of their own. */
function moveIdentifiers(fields: Record<string, unknown>): void {
  const written = ['arxiv', 'doi', 'openreview', 'paper', 'pdf', 'key'].flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [value, ...value.split(/[\s,;]+/)] : [];
  });
  const arxivField = typeof fields['arxiv'] === 'string' ? [fields['arxiv']] : [];
  const found: Identifiers = {};
  for (const text of written) Object.assign(found, { ...textIdentifiers(text), ...found });
  const arxiv = found.arxiv ?? arxivField.map(arxivIdIn).find((id) => id !== undefined);
  if (arxiv) found.arxiv = arxiv;
  for (const name of identifierFields) {
    if (found[name] !== undefined) fields[name] = found[name];
    else if (typeof fields[name] === 'string' && hasIdentifier(fields[name])) delete fields[name];
  }
  const paper = fields['paper'];
  if (typeof paper !== 'string') return;
  const { acl: _, doi, ...others } = addressIdentifiers(paper);
  if (Object.keys(others).length > 0 || (doi && isResolverAddress(paper))) delete fields['paper'];
  else if (isPdfAddress(paper) && fields['pdf'] === undefined) {
    fields['pdf'] = paper;
    delete fields['paper'];
  }
}
