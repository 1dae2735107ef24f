import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearName } from '../../../paper/near-name.ts';
import { orList } from '../../../paper/or-list.ts';
import type { Mistake } from '../../mistakes/error.ts';

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

/** The slots on the page of a paper, which they get. */
export const paperSlots: readonly SlotName[] = ['after-abstract', 'paper-side'];

const givenToAll = ['site', 'path', 'href'];

/** The names of the props that a slot gets; without a slot, of all that any gets. */
export function givenTo(slot: SlotName | undefined): string[] {
  return slot === undefined || paperSlots.includes(slot) ? [...givenToAll, 'paper'] : givenToAll;
}

/** The folder, in a content folder, of its own components: `slots/foot.astro`. */
export const slotsFolder = 'slots';

export const slotNames = Object.keys(slotPlaces) as SlotName[];

const ending = '.astro';

/** Slot -> the absolute file of its component, in the order of the table. */
export function slotFiles(folder: string): ReadonlyMap<SlotName, string> {
  const names = componentNames(folder);
  return new Map(
    slotNames
      .filter((slot) => names.includes(`${slot}${ending}`))
      .map((slot) => [slot, path.join(folder, slotsFolder, `${slot}${ending}`)]),
  );
}

/** The components in the folder of slots and below it, from the content folder, in code-unit order. */
export function slotComponents(folder: string): string[] {
  return componentNames(folder).map((name) => `${slotsFolder}/${name}`);
}

/** The slot that a component of the folder of slots is for; `undefined` for one that others bring in, which lies below it. */
export function slotOf(component: string): SlotName | undefined {
  return slotNames.find((slot) => component === `${slotsFolder}/${slot}${ending}`);
}

/** What is wrong with the name of a component, named from the content folder; `undefined` where nothing is. */
export function slotNameMistake(component: string): Mistake | undefined {
  const { dir, name } = path.posix.parse(component);
  if (dir !== slotsFolder || slotOf(component) !== undefined) return undefined;
  const near = nearName(name, slotNames);
  return {
    line: 1,
    reason: `there is no slot ${name}`,
    remedy:
      near === undefined
        ? `name the file after ${orList(slotNames)}, or put it into a folder below ${slotsFolder} if others import it`
        : `did you mean ${near}${ending}?`,
  };
}

function componentNames(folder: string): string[] {
  const slots = path.join(folder, slotsFolder);
  if (statSync(slots, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(slots, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}
