import { deviceValue } from './device-value.ts';

/** Where the device keeps that keys of a single character do nothing. */
export const keysOff = 'offprint keys off';

/**
 * Whether a press of a single character is meant for the page: without modifiers, outside of fields
 * and dialogs, and where the reader has not switched such keys off.
 */
export function isForPage({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  const isTaken = ctrlKey || metaKey || altKey || defaultPrevented;
  const isInField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog'));
  return !isTaken && !isInField && !deviceValue(keysOff);
}
