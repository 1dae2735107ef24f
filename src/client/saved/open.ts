import { baseAddress } from '../dom/address.ts';
import { deviceStorage } from '../dom/storage.ts';
import { type SavedPapers, savedPapers } from './store.ts';

/** What this device keeps for the shelf at `root`, its base with or without a slash at its end. */
export function openSavedPapers(root: string): { kept: SavedPapers; base: string } {
  const base = baseAddress(root);
  return { kept: savedPapers(deviceStorage(), base), base };
}
