import { longestChatLinkChars, longestLinkChars, type UnpackedList } from './link.ts';

/** What is said of the list in an address, of which `read` papers could be read and `lost` could not. */
export function stateText(state: UnpackedList['state'], lost: number, read: number): string {
  const remedy = 'Ask whoever sent it for the whole link.';
  const missing =
    lost > 0 ? `${lost} of ${read + lost} papers could not be read` : 'What could be read may not be all';
  switch (state) {
    case 'whole':
      return '';
    case 'none':
      return 'There is no list in this address. Lists are made on the page of what you have saved.';
    case 'newer':
      return 'This list was made by a newer edition of this site. Reload the page, and open the link again.';
    case 'damaged':
      return read === 0
        ? `The address was cut or changed on its way, and nothing of the list could be read. ${remedy}`
        : `The address was cut or changed on its way. ${missing}; the others are below. ${remedy}`;
  }
}

/** What is said of a link with so many characters; nothing where it is short enough for any program. */
export function lengthText(chars: number): string {
  if (chars > longestLinkChars)
    return `The list is too long for a link: ${chars} characters, where ${longestLinkChars} can be opened everywhere. Download it as a file instead, or take something out.`;
  if (chars > longestChatLinkChars)
    return `The link has ${chars} characters. Some programs cut links longer than ${longestChatLinkChars}; a file is safer.`;
  return '';
}
