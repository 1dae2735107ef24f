import { identifierFields } from '../../paper/identifier-text.ts';
import type { FieldName, FieldValues } from '../../paper/paper.ts';
import { isPreprintOnly, isPublished } from './likeness/traits.ts';
import { type IdentifierField, otherName, workKey } from './likeness/work-keys.ts';

/** The fields that say where a publication stands: a preprint tells them of itself alone. */
const detailFields = [
  'volume',
  'issue',
  'pages',
  'number',
  'publisher',
  'place',
  'series',
  'edition',
] as const satisfies FieldName[];

/** The fields in which a publication comes before its preprint. */
const publicationFields: ReadonlySet<FieldName> = new Set([
  'published',
  'type',
  'venue',
  'container',
  'editors',
  'doi',
  ...detailFields,
]);

/** The name in `extra` of the day of a preprint, where the paper has that of its publication. */
const preprintDay = 'preprint published';

/**
 * Whether a preprint's value for a field has to stand back behind what is known of the published version, also
 * where that doesn't say it: the journal or the server and the kind of work go together.
 */
export function isOutdone(name: FieldName, preprint: FieldValues, publication: FieldValues): boolean {
  if (!publicationFields.has(name) || !isPreprintOnly(preprint) || !isPublished(publication)) return false;
  if (detailFields.some((detail) => detail === name)) return true;
  const isPlaced = publication.venue !== undefined || publication.container !== undefined;
  if (isPlaced && ['venue', 'container', 'type'].includes(name)) return true;
  if (publication[name] === undefined) return false;
  // A day of the year that the publication names is the finer date of the two.
  return name !== 'published' || !preprint.published?.startsWith(publication.published ?? '');
}

/** What is kept in `extra` of values that lost against those of the paper: further identifiers, what is said of the preprint alone. */
export function supersededValues(kept: FieldValues, lost: readonly FieldValues[]): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const name of identifierFields) {
    const others = new Map(lost.flatMap((values) => otherIdentifier(name, kept, values)));
    if (others.size > 0) extra[otherName(name)] = [...others.values()].join(' ');
  }
  const preprints = isPreprintOnly(kept) ? [] : lost.filter(isPreprintOnly);
  for (const name of detailFields) {
    const value = preprints.map((values) => values[name]).find((each) => each !== undefined);
    if (value !== undefined && value !== kept[name] && !/arxiv|corr/i.test(value))
      extra[`preprint ${name}`] = value;
  }
  const day = lost.find((values) => values.published !== undefined && isPreprintOnly(values))?.published;
  const isOtherDay =
    day !== undefined && !day.startsWith(kept.published ?? '') && !kept.published?.startsWith(day);
  if (day !== undefined && isOtherDay && !isPreprintOnly(kept)) extra[preprintDay] = day;
  return extra;
}

function otherIdentifier(name: IdentifierField, kept: FieldValues, lost: FieldValues): [string, string][] {
  const [own, other] = [kept[name], lost[name]];
  if (own === undefined || other === undefined) return [];
  const key = workKey(name, other);
  return key === workKey(name, own) ? [] : [[key, other]];
}
