import { decodedCbor } from './cbor.ts';
import type { RawTerm } from './posting.ts';

/** What Pagefind begins its files with. */
const magic = 'pagefind_dcd';

/** What is in an unpacked file of Pagefind's. Throws a RangeError where it is none. */
export function pagefindBody(bytes: Uint8Array): Uint8Array {
  if ([...magic].some((letter, at) => bytes[at] !== letter.charCodeAt(0)))
    throw new RangeError('A file of the search index is not what it should be.');
  return bytes.subarray(magic.length);
}

/** The terms of an unpacked chunk of the index, in alphabetical order. Throws a RangeError where it is none. */
export function chunkTerms(bytes: Uint8Array): RawTerm[] {
  const [terms] = decodedCbor(pagefindBody(bytes)) as unknown as [RawTerm[]];
  return terms;
}
