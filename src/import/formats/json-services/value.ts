import { isObject } from '../json.ts';

/** An object of a JSON text. */
export type JsonObject = Record<string, unknown>;

/** The value if it is an object, or an empty object. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The objects of a list; of a single object, that. */
export function objectsOf(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** A text or a number as text, of a list its first; '' for anything else. */
export function stringOf(value: unknown): string {
  const [first] = stringsOf(value);
  return first ?? '';
}

/** The texts and numbers of a list, or of a single value, trimmed; empty ones are left out. */
export function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => String(one).trim())
    .filter((one) => one !== '');
}

/** A number, or a text as one; not a number for anything else. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

/** The value at the end of a path of names; lists on the way lead to their first element. */
function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    const object = Array.isArray(at) ? at[0] : at;
    return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
  }, value);
}

/** The text or number at the end of a path of names; '' where there is none. */
export function stringAt(value: unknown, path: string): string {
  return stringOf(valueAt(value, path));
}
