import { z } from 'zod';
import { day } from '../paper/date/date.ts';
import { checkedYaml } from './yaml/yaml.ts';

const text = z.string().trim().min(1);

/** One batch of papers as it was received, as a file in `content/listings/` gives it. */
export const listingSchema = z.strictObject({
  day: day.optional().describe('the day of the listing; absent where it is not known'),
  inferred: z.stringbool().default(false).describe('whether the year was inferred'),
  badge: text.optional().describe('the badge that the page showed: new'),
  curator: text.optional().describe('who made the listing'),
  call: text.optional().describe('the words that invite to subscribe'),
  button: text.optional().describe('the words on the button beside them'),
  source: z
    .union([text, z.array(text)])
    .optional()
    .describe('the file or files that the listing came from'),
  papers: z.array(text).default([]).describe('ids in the order of the listing'),
});

/** A batch of papers with its day and its order. */
export type Listing = z.output<typeof listingSchema>;

/** Reads a listing's file. Throws a FileError. */
export function parseListing(yaml: string, file: string): Listing {
  return checkedYaml({ yaml, file }, listingSchema);
}

/** Newest first; listings without a day come last. */
export function newestFirst(listings: readonly Listing[]): Listing[] {
  return [...listings].sort((a, b) =>
    (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : 0,
  );
}
