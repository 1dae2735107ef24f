/** The fields of a row as they are gathered. */
export type RowFields = Record<string, unknown>;

/** Puts a value into a field that is empty, or several beside those of it; whether it has a place there. */
export function putField(fields: RowFields, field: string, value: unknown): boolean {
  if (value === undefined) return false;
  const known = fields[field];
  if (known === undefined) fields[field] = value;
  else if (field !== 'authors' && field !== 'editors' && Array.isArray(value) && Array.isArray(known))
    fields[field] = [...new Set([...known, ...value])];
  else return false;
  return true;
}
