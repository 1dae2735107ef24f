import { deviceValue } from './device-value.ts';

/** The name under which the device stores that keys of a single character are switched off. */
export const keysOff = 'offprint keys off';

/**
 * Whether a key of a single character is meant for the page: it is pressed without modifiers, outside of
 * fields and dialogs, and such keys are not switched off.
 */
export function isForPage({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  const isTaken = ctrlKey || metaKey || altKey || defaultPrevented;
  const isInField =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog'));
  return !isTaken && !isInField && !deviceValue(keysOff);
}
