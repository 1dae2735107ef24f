import { oneLine } from '../saved/note.ts';
import { checkOf, numberInSigns, numberOfSigns } from './checksum.ts';
import { packedNote, unpackedNote } from './packed-note.ts';

/** A paper of a reading list. */
export interface ListEntry {
  /** Its id, which is part of its address; or its arXiv identifier, by which the shelf knows it as well. */
  paper: string;
  /** One line; empty where there is none. */
  note: string;
}

/** Papers that somebody chose, in their order. */
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
   * Whether that is all: `damaged` where the address was cut or changed, `newer` where it was made in a
   * way that isn't known here, `none` where it holds no list.
   */
  state: 'whole' | 'damaged' | 'newer' | 'none';
  /** How many papers could not be read, as far as that is known. */
  lost: number;
}

/** Longer addresses are cut by some programs in which people talk; and by browsers and mail. */
export const chatLength = 2000;
export const mostLength = 8000;

const version = '1';
const countLength = 2;
const checkLength = 4;
const entryCheck = 2;

/**
 * A list as the part of an address after `#`, in letters, digits, hyphens, underscores and full stops:
 * the version, a check of all that follows, how many papers there are, the title; then the papers,
 * each with a check of its own, so that one that is damaged takes no other with it. An arXiv
 * identifier of today's scheme takes five signs.
 */
export function packedReadingList({ title, entries }: ReadingList): string {
  const name = oneLine(title);
  const rest = [
    numberInSigns(entries.length, countLength) + (name && packedNote(name)),
    ...entries.map(packedEntry),
  ].join('.');
  return version + checkOf(rest, checkLength) + rest;
}

/** The list that an address holds after `#`, or what can be read of it. Nothing in it is an error. */
export function unpackedReadingList(fragment: string): UnpackedList {
  const text = fragment.replace(/^#/, '');
  const nothing = { title: '', entries: [] };
  if (text === '') return { list: nothing, state: 'none', lost: 0 };
  const isKnown = text.startsWith(version);
  const rest = text.slice(version.length + checkLength);
  const isWhole = isKnown && text.slice(version.length, version.length + checkLength) === checkOf(rest, 4);
  const [head = '', ...parts] = rest.split('.');
  const entries = parts.flatMap((part) => unpackedEntry(part) ?? []);
  const count = numberOfSigns(head.slice(0, countLength));
  const isCounted = Number.isInteger(count) && count >= parts.length && count * 4 <= mostLength;
  const list = { title: readTitle(head.slice(countLength), isWhole), entries };
  if (isWhole && entries.length === count) return { list, state: 'whole', lost: 0 };
  const state = !isKnown && entries.length === 0 && /^[2-9]/.test(text) ? 'newer' : 'damaged';
  return { list, state, lost: Math.max((isCounted ? count : parts.length) - entries.length, 0) };
}

/** The title has no check of its own: where the address is damaged it can't be trusted. */
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
  return body + checkOf(body, entryCheck);
}

function unpackedEntry(packed: string): ListEntry | undefined {
  const body = packed.slice(0, -entryCheck);
  if (packed.slice(-entryCheck) !== checkOf(body, entryCheck)) return undefined;
  const [, short, long = '', note] = /^(?:0([\w-]{5})|1([a-z0-9-]+))(?:_(.+))?$/.exec(body) ?? [];
  const paper = short === undefined ? long : arxivOf(short);
  if (!paper) return undefined;
  try {
    return { paper, note: note === undefined ? '' : unpackedNote(note) };
  } catch {
    return { paper, note: '' };
  }
}

/** An arXiv identifier has four digits of a month, and four or, since 2015, five of a number. */
const arxivParts = /^(\d{4})\.(\d{4,5})$/;
const fiveDigits = 1501;

function packedPaper(paper: string): string {
  const [, month = '', number = ''] = arxivParts.exec(paper) ?? [];
  const packed = month && `0${numberInSigns(Number(month) * 1e5 + Number(number), 5)}`;
  return packed && arxivOf(packed.slice(1)) === paper ? packed : `1${paper}`;
}

function arxivOf(signs: string): string | undefined {
  const value = numberOfSigns(signs);
  const month = Math.floor(value / 1e5);
  if (!(month < 1e4)) return undefined;
  const digits = month >= fiveDigits ? 5 : 4;
  return `${String(month).padStart(4, '0')}.${String(value % 1e5).padStart(digits, '0')}`;
}
