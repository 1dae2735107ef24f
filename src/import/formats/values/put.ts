/** Puts a value into a field. */
export type PutField = (name: string, value: unknown) => void;

/** What puts values into fields; one that says nothing, an empty text or list, changes nothing. */
export function putInto(fields: Record<string, unknown>): PutField {
  return (name, value) => {
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
      fields[name] = value;
  };
}
