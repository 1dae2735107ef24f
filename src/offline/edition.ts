import type { PlaceName } from '../content/addresses.ts';

/** A file of the built site that a browser keeps, and how to tell that it is whole. */
export type KeptFile = readonly [
  /** Below the site's base, as a reader asks for it: `papers/x/`, `feed.xml`. */
  address: string,
  bytes: number,
  /** See `hashOf`. */
  hash: string,
];

/** A list of files, as it lies beside them on the server. */
export interface FileList {
  /** The edition that they make up. */
  name: string;
  files: readonly KeptFile[];
}

/** What is kept after the first visit; on a small shelf this is everything. */
export const firstList = 'edition.json' satisfies PlaceName;

/** What a large shelf keeps besides, if a reader asks for it. */
export const restList = 'edition-rest.json' satisfies PlaceName;

/** What the worker knows of the edition it belongs to. */
export interface Edition {
  /** Changes with every byte that can be kept. */
  name: string;
  /** Whether the first visit keeps all of it. */
  isWhole: boolean;
  /** The size of what else a reader may ask to be kept. */
  restBytes: number;
}

/** The first 72 bits of the SHA-256 digest, in URL-safe base64: enough to tell versions of a file apart. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
