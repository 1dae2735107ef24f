/** Where the device keeps that keys of a single character do nothing. */
export const keysOff = 'offprint keys off';

/**
 * Whether a press of a single character is meant for the page: without modifiers, outside of fields
 * and dialogs, and where the reader has not switched such keys off.
 */
export function isForPage(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  if (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog'))
  )
    return false;
  try {
    return !localStorage.getItem(keysOff);
  } catch {
    return true;
  }
}
