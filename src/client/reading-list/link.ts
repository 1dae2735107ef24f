import { oneLine } from '../saved/note.ts';
import { checksumOf, digitsOf, numberIn } from './checksum.ts';
import { packedNote, unpackedNote } from './packed-note.ts';

/** A paper of a reading list. */
export interface ListEntry {
  /** Its id, or its arXiv identifier where that is an alias. */
  paper: string;
  /** One line; empty where there is none. */
  note: string;
}

/** Papers that a reader chose, in that order. */
export interface ReadingList {
  /** One line; empty where there is none. */
  title: string;
  entries: ListEntry[];
}

/** What an address holds of a list. */
export interface UnpackedList {
  /** What could be read. */
  list: ReadingList;
  /**
   * Whether that is all: `damaged` where the address was cut or changed, `newer` where its format isn't
   * known here, `none` where it holds no list.
   */
  state: 'whole' | 'damaged' | 'newer' | 'none';
  /** How many papers could not be read, as far as is known. */
  lost: number;
}

/** Some chat programs cut longer links; mail programs and browsers cut those that are longer still. */
export const longestChatLinkChars = 2000;
export const longestLinkChars = 8000;

/** The format, and how many base64url digits the number of papers and the checksums take. */
const version = '1';
const countDigits = 2;
const checksumDigits = 4;
const entryChecksumDigits = 2;

/**
 * A list as the part of an address after `#`, in letters, digits, hyphens, underscores and full stops: the
 * version, a checksum of what follows, the number of papers, the title; then the papers, each with a checksum
 * of its own, so that damage to one leaves the others readable. An arXiv identifier takes five digits.
 */
export function packedReadingList({ title, entries }: ReadingList): string {
  const name = oneLine(title);
  const rest = [
    digitsOf(entries.length, countDigits) + (name && packedNote(name)),
    ...entries.map(packedEntry),
  ].join('.');
  return version + checksumOf(rest, checksumDigits) + rest;
}

/** The list in the part of an address after `#`, or what can be read of it. Never throws. */
export function unpackedReadingList(fragment: string): UnpackedList {
  const text = fragment.replace(/^#/, '');
  const nothing = { title: '', entries: [] };
  if (text === '') return { list: nothing, state: 'none', lost: 0 };
  const isKnown = text.startsWith(version);
  const rest = text.slice(version.length + checksumDigits);
  const isWhole =
    isKnown &&
    text.slice(version.length, version.length + checksumDigits) === checksumOf(rest, checksumDigits);
  const [head = '', ...parts] = rest.split('.');
  const entries = parts.flatMap((part) => unpackedEntry(part) ?? []);
  const count = numberIn(head.slice(0, countDigits));
  const isCounted = Number.isInteger(count) && count >= parts.length && count * 4 <= longestLinkChars;
  const list = { title: readTitle(head.slice(countDigits), isWhole), entries };
  if (isWhole && entries.length === count) return { list, state: 'whole', lost: 0 };
  const state = !isKnown && entries.length === 0 && /^[2-9]/.test(text) ? 'newer' : 'damaged';
  return { list, state, lost: Math.max((isCounted ? count : parts.length) - entries.length, 0) };
}

/** The title has no checksum of its own: in a damaged address it can't be trusted. */
function readTitle(packed: string, isWhole: boolean): string {
  if (!isWhole || packed === '') return '';
  try {
    return unpackedNote(packed);
  } catch {
    return '';
  }
}

function packedEntry({ paper, note }: ListEntry): string {
  const line = oneLine(note);
  const body = packedPaper(paper) + (line && `_${packedNote(line)}`);
  return body + checksumOf(body, entryChecksumDigits);
}

function unpackedEntry(packed: string): ListEntry | undefined {
  const body = packed.slice(0, -entryChecksumDigits);
  if (packed.slice(-entryChecksumDigits) !== checksumOf(body, entryChecksumDigits)) return undefined;
  const [, short, long = '', note] = /^(?:0([\w-]{5})|1([a-z0-9-]+))(?:_(.+))?$/.exec(body) ?? [];
  const paper = short === undefined ? long : arxivOf(short);
  if (!paper) return undefined;
  try {
    return { paper, note: note === undefined ? '' : unpackedNote(note) };
  } catch {
    return { paper, note: '' };
  }
}

/** An arXiv identifier has a month in four digits and a number in four or, since January 2015, five. */
const arxivParts = /^(\d{4})\.(\d{4,5})$/;
const firstFiveDigitMonth = 1501;

function packedPaper(paper: string): string {
  const [, month = '', number = ''] = arxivParts.exec(paper) ?? [];
  const packed = month && `0${digitsOf(Number(month) * 1e5 + Number(number), 5)}`;
  return packed && arxivOf(packed.slice(1)) === paper ? packed : `1${paper}`;
}

function arxivOf(digits: string): string | undefined {
  const value = numberIn(digits);
  const month = Math.floor(value / 1e5);
  if (!(month < 1e4)) return undefined;
  const length = month >= firstFiveDigitMonth ? 5 : 4;
  return `${String(month).padStart(4, '0')}.${String(value % 1e5).padStart(length, '0')}`;
}
