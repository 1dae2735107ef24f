import { chatLength, mostLength, type UnpackedList } from './link.ts';

/** What is said of the list in an address, of which `read` papers could be read and `lost` could not. */
export function stateText(state: UnpackedList['state'], lost: number, read: number): string {
  const rest = 'Ask whoever sent it for the whole link.';
  switch (state) {
    case 'whole':
      return '';
    case 'none':
      return 'There is no list in this address. Lists are made on the page of what you have saved.';
    case 'newer':
      return 'This list was made by a newer edition of this site. Reload the page, and open the link again.';
    case 'damaged':
      return read === 0
        ? `The address was cut or changed on its way, and nothing of the list could be read. ${rest}`
        : `The address was cut or changed on its way. ${lost > 0 ? `${lost} of ${read + lost} papers could not be read` : 'What could be read may not be all'}; the others are below. ${rest}`;
  }
}

/** What is said of a link with so many characters; nothing where it is short enough for all. */
export function lengthText(length: number): string {
  if (length > mostLength)
    return `The list is too long for a link: ${length} characters, where ${mostLength} can be opened everywhere. Download it as a file instead, or take something out.`;
  if (length > chatLength)
    return `The link has ${length} characters. Some programs cut links longer than ${chatLength}; a file is safer.`;
  return '';
}
