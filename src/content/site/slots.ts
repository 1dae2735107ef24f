import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../mistakes/error.ts';

/** The places of pages where a shelf's own components stand, and where each is. */
export const slotPlaces = {
  head: 'in the head of every page',
  top: 'above every page',
  masthead: 'on the home page, below the tagline',
  'after-abstract': 'on a paper’s page, after its abstract',
  'paper-side': 'on a paper’s page, first beside the abstract',
  foot: 'at the foot of every page, first',
} as const;

export type SlotName = keyof typeof slotPlaces;

/** The folder, in a content folder, of its own components: `slots/foot.astro`. */
export const slotsFolder = 'slots';

/**
 * Slot -> the absolute file of its component, in the order of the table. Throws a FileError that names every one
 * without a place; `shown` is the folder of slots for messages.
 */
export function slotFiles(folder: string, shown = slotsFolder): ReadonlyMap<SlotName, string> {
  const slots = path.join(folder, slotsFolder);
  const isThere = statSync(slots, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isThere ? readdirSync(slots).filter((name) => name.endsWith('.astro')) : [];
  const known = Object.keys(slotPlaces) as SlotName[];
  const isKnown = (name: string) => known.some((slot) => name === `${slot}.astro`);
  const mistakes = names
    .filter((name) => !isKnown(name))
    .sort()
    .map((name) => ({
      line: 1,
      reason: `there is no slot for ${name}`,
      remedy: `call it after one of ${known.join(', ')}`,
    }));
  if (mistakes.length > 0) throw new FileError(shown, mistakes);
  return new Map(
    known
      .filter((slot) => names.includes(`${slot}.astro`))
      .map((slot) => [slot, path.join(slots, `${slot}.astro`)]),
  );
}
