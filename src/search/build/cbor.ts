/** What a CBOR text of numbers, strings and lists holds. */
export type Cbor = number | string | boolean | null | Cbor[];

/** The simple values that are read, by number. */
const simpleValues: Readonly<Record<number, boolean | null>> = { 20: false, 21: true, 22: null, 23: null };

/** Ends a list of which the length isn't given. */
const breakMark = 0xff;

/**
 * Reads one CBOR value (RFC 8949): the integers, strings, lists and simple values that Pagefind's
 * files consist of. Throws a RangeError on anything else.
 */
export function decodedCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return value();

  function value(): Cbor {
    const head = view.getUint8(at++);
    const [kind, short] = [head >> 5, head & 31];
    if (kind === 4 && short === 31) return openList();
    if (kind === 7 && short in simpleValues) return simpleValues[short] ?? null;
    const size = argument(short);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 4) return Array.from({ length: size }, value);
    if (kind === 3) {
      at += size;
      return new TextDecoder().decode(bytes.subarray(at - size, at));
    }
    throw new RangeError(`The search index has an unknown value of kind ${kind}.`);
  }

  /** The number in the head, or in the 1, 2, 4 or 8 bytes behind it. */
  function argument(short: number): number {
    if (short < 24) return short;
    if (short > 27) throw new RangeError(`The search index has an unknown length of kind ${short}.`);
    let number = 0;
    for (const end = at + 2 ** (short - 24); at < end; at++) number = number * 256 + view.getUint8(at);
    return number;
  }

  function openList(): Cbor[] {
    const items: Cbor[] = [];
    while (view.getUint8(at) !== breakMark) items.push(value());
    at++;
    return items;
  }
}
