import { readingList } from '../../words/words.ts';
import { longestChatLinkChars, longestLinkChars, type UnpackedList } from './link.ts';

/** What is said of the list in an address, of which `read` papers could be read and `lost` could not. */
export function stateText(state: UnpackedList['state'], lost: number, read: number): string {
  switch (state) {
    case 'whole':
      return '';
    case 'none':
      return readingList.none;
    case 'newer':
      return readingList.newer;
    case 'damaged':
      if (read === 0) return readingList.nothingRead;
      return lost > 0 ? readingList.partlyRead(lost, read + lost) : readingList.perhapsRead;
  }
}

/** What is said of a link with so many characters; nothing where it is short enough for any program. */
export function lengthText(chars: number): string {
  if (chars > longestLinkChars) return readingList.tooLong(chars, longestLinkChars);
  return chars > longestChatLinkChars ? readingList.long(chars, longestChatLinkChars) : '';
}
