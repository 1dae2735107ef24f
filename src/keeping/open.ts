import { baseAddress } from '../dom/address.ts';
import { deviceStorage } from '../dom/storage.ts';
import { type KeptPapers, keptPapers } from './store.ts';

/** What this device keeps for the shelf at `root`, its base with or without a slash at its end. */
export function openKept(root: string): { kept: KeptPapers; base: string } {
  const base = baseAddress(root);
  return { kept: keptPapers(deviceStorage(), base), base };
}
