import { hash } from 'node:crypto';
import { fieldValuesOf, givenFields, type PaperRecord } from '../paper/paper.ts';

/** What a file remembers of the last import: each field with a digest of its value, `title=nqX3 doi=0Tbd`. Not a secret. */
export function importedLine(
  record: PaperRecord,
  abstract: string,
  edited: ReadonlySet<string> = new Set(),
  before: string | undefined = undefined,
): string {
  // A file without a word of its fields was written by a person, or is of an older kind, and stays so.
  if (edited.size > 0 && !/=/.test(before ?? '')) return before ?? '';
  const known = digestsIn(before);
  const values = Object.entries(fieldValuesOf(record, abstract));
  const digests = values.flatMap(([name, value]) => {
    const digest = edited.has(name) ? known.get(name) : valueDigest(value);
    return digest === undefined ? [] : [`${name}=${digest}`];
  });
  return digests.join(' ');
}

/** The fields of a file that a person wrote or changed since the import that `imported` remembers. */
export function editedFields(
  record: PaperRecord,
  abstract: string,
  imported: string | undefined,
): ReadonlySet<string> {
  const values = Object.entries(fieldValuesOf(record, abstract));
  const known = digestsIn(imported);
  const isWhole = known.size === 0 && imported === wholeDigest(record, abstract);
  const edited = values.filter(([name, value]) => !isWhole && valueDigest(value) !== known.get(name));
  return new Set(edited.map(([name]) => name));
}

/** Whether the import that `imported` remembers gave this value to a field. */
export function wasImported(imported: string | undefined, name: string, value: unknown): boolean {
  return value !== undefined && rememberedDigest(imported, name) === valueDigest(value);
}

/** The digest of what an import gave to a field; `undefined` where it gave nothing. */
export function rememberedDigest(imported: string | undefined, name: string): string | undefined {
  return digestsIn(imported).get(name);
}

function digestsIn(imported = ''): Map<string, string> {
  return new Map(
    Array.from(imported.matchAll(/(\w+)=([\w-]+)/g), ([, name = '', digest = '']) => [name, digest]),
  );
}

/** The digest of a value. */
export function valueDigest(value: unknown): string {
  return hash('sha256', JSON.stringify(sorted(value)), 'base64url').slice(0, 4);
}

/** Lists that the digests of whole files hold also where they are empty. */
const emptyInDigest = { authors: [], signals: {}, aliases: [], remarks: [], sources: {} };

/** The digest that earlier versions wrote, of record and abstract as a whole. */
function wholeDigest(record: PaperRecord, abstract: string): string {
  const given = givenFields(record);
  const links = { code: [], project: [], ...given.links };
  const whole = sorted({ ...emptyInDigest, ...given, links, abstract });
  return hash('sha256', JSON.stringify(whole), 'hex').slice(0, 12);
}

/** The value with the keys of every object in order, so that equal data have equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
