import type { Datum } from './datum.ts';

/** Fields with a text more under a name in `extra`, behind what stands there. */
export function withFurther(
  fields: Readonly<Record<string, Datum>>,
  name: string,
  text: string,
  source: string,
): Record<string, Datum> {
  const { extra } = fields;
  const known = { ...Object(extra?.value) } as Record<string, unknown>;
  const value = { ...known, [name]: [known[name], text].filter(Boolean).join('; ') };
  return { ...fields, extra: { source, ...extra, value } };
}
