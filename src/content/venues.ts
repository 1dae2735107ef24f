import { z } from 'zod';
import { checkedYaml } from './yaml/yaml.ts';

/** The name of the file in a content folder that gives venues their short names. */
export const venuesFile = 'venues.yaml';

const text = z.string().trim().min(1, 'is empty; write it');

const row = z.strictObject({
  name: text.describe('as lists and the facet show it'),
  also: z.array(text).default([]).describe('other names of the same conference or journal'),
});

/** The short name of a conference or journal, and its other names. */
export type VenueRow = z.output<typeof row>;

/** `content/venues.yaml`. */
export const venuesSchema = z
  .strictObject({ venues: z.preprocess((value) => (value === '' ? [] : value), z.array(row)).default([]) })
  .superRefine(({ venues }, context) => {
    const owners = new Map<string, number>();
    venues.forEach(({ name, also }, at) => {
      [name, ...also].forEach((written, index) => {
        const key = written.toLowerCase();
        const owner = owners.get(key);
        const path = index === 0 ? ['venues', at, 'name'] : ['venues', at, 'also', index - 1];
        const message =
          owner === at
            ? `is ${written} again; take one out`
            : `is ${written}, a name of ${venues[owner ?? 0]?.name} as well; take one of the two out`;
        if (owner !== undefined) context.addIssue({ code: 'custom', path, message });
        owners.set(key, at);
      });
    });
  });

/** Reads `venues.yaml`. Throws a FileError. */
export function parseVenues(yaml: string, file: string): z.output<typeof venuesSchema> {
  return checkedYaml({ yaml, file }, venuesSchema);
}
