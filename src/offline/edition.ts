import type { PlaceName } from '../content/addresses.ts';

/** A file of the built site that a browser keeps, and what tells that it came whole. */
export type KeptFile = readonly [
  /** Below the site's base, as a reader asks for it: `papers/x/`, `feed.xml`. */
  address: string,
  bytes: number,
  /** See `hashOf`. */
  hash: string,
];

/** A list of files as the site has it. */
export interface FileList {
  /** The edition they belong to. */
  name: string;
  files: readonly KeptFile[];
}

/** The list of what the first visit keeps: everything on a small shelf. */
export const firstList = 'edition.json' satisfies PlaceName;

/** The list of what is kept of a large shelf if a reader asks for it. */
export const restList = 'edition-rest.json' satisfies PlaceName;

/** What the service worker knows of the edition it belongs to. */
export interface Edition {
  /** Changes with every byte that browsers can keep. */
  name: string;
  /** Whether the first visit keeps everything. */
  isWhole: boolean;
  /** The size of what a reader can ask to keep besides. */
  restBytes: number;
}

/** The first 72 bits of the SHA-256 digest, in URL-safe base64: enough to tell versions of a file apart. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
