import { isObject } from '../formats/json.ts';
import type { Datum } from './datum.ts';
import { withFurther } from './further-data.ts';

/**
 * The registries of trials by what their numbers begin with
 * (https://www.who.int/tools/clinical-trials-registry-platform/network/primary-registries).
 */
const registries =
  'NCT|ISRCTN|EUCTR|CTIS|ACTRN|CHICTR|CTRI|DRKS|JPRN|JAPICCTI|UMIN|JMA|IRCT|KCT|LBCTR|NTR|NL-OMON|PACTR|RBR|REBEC|RPCEC|SLCTR|TCTR';

const number = new RegExp(`(?:${registries})[-/]?[\\w/.-]*\\d[\\w/.-]*`, 'i');

/** A number in place of a name, in which programs that look for initials find `Euctr, G. B.`. */
const numberAsName = new RegExp(`^(?:\\p{Lu}\\. ?)*${number.source}[\\s,.]*$`, 'iu');
const nameless = new RegExp(
  `^(?:(?:\\p{Lu}\\. ?)*(?:${registries})|(?:${registries})(?: \\p{Lu}\\.)*)[\\s,.]*$`,
  'iu',
);

/**
 * The fields of a trial's entry in a registry with its number among other data, where libraries write it as the
 * author: who registered the trial is not known from it.
 */
export function withRegistration(fields: Readonly<Record<string, Datum>>): Record<string, Datum> {
  const { authors } = fields;
  const names = Array.isArray(authors?.value) ? authors.value.map(String) : [];
  const isTrial = isRegistered(fields);
  const isNumber = (name: string) => numberAsName.test(name) || (isTrial && nameless.test(name));
  const numbers = names.filter(isNumber);
  if (!authors || numbers.length === 0) return { ...fields };
  const { authors: _, ...others } = fields;
  const people = names.filter((name) => !isNumber(name));
  const own = people.length > 0 ? { ...fields, authors: { ...authors, value: people } } : others;
  const said = numbers.map((name) => (numberAsName.test(name) ? name.replace(/[\s,.]+$/, '') : name));
  const registered = withFurther(own, 'registration', said.join('; '), authors.source);
  // What is in a registry alone is no article of a journal.
  return isTrial ? { ...registered, type: { value: 'document', source: authors.source } } : registered;
}

/** Whether an entry says that it is a registry's record, or has an address where a journal's name belongs. */
function isRegistered({ extra, container, venue }: Readonly<Record<string, Datum>>): boolean {
  const genre = isObject(extra?.value) ? String(extra.value['genre'] ?? '') : '';
  return (
    /registry/i.test(genre) || [container, venue].some((place) => /^https?:/i.test(String(place?.value)))
  );
}
