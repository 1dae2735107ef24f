/** What a CBOR text of numbers, strings and lists holds. */
export type Cbor = number | string | boolean | null | Cbor[];

/**
 * Reads one CBOR value (RFC 8949): the integers, strings, lists and simple values that Pagefind's
 * files consist of. Throws a RangeError on anything else.
 */
export function decodedCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  let at = 0;
  return value();

  function value(): Cbor {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    if (kind === 7) return simple(head & 31);
    const size = argument(head & 31);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) return text.decode(bytes.subarray(skipped(size), at));
    if (kind === 4) return list(size);
    throw new RangeError(`The search index has a value of kind ${kind}, which it should not have.`);
  }

  /** Goes on by so many bytes; where it was before. */
  function skipped(size: number): number {
    const before = at;
    at += size;
    return before;
  }

  /** The number in or behind the head; -1 for a list whose end is marked. */
  function argument(short: number): number {
    if (short < 24) return short;
    if (short === 24) return view.getUint8(at++);
    if (short === 25) return view.getUint16(skipped(2));
    if (short === 26) return view.getUint32(skipped(4));
    if (short === 27) return Number(view.getBigUint64(skipped(8)));
    if (short === 31) return -1;
    throw new RangeError(`The search index has a length of kind ${short}, which it should not have.`);
  }

  function list(size: number): Cbor[] {
    const items: Cbor[] = [];
    if (size >= 0) for (let n = 0; n < size; n++) items.push(value());
    else {
      while (view.getUint8(at) !== 0xff) items.push(value());
      at++;
    }
    return items;
  }

  function simple(kind: number): Cbor {
    if (kind === 20 || kind === 21) return kind === 21;
    if (kind === 22 || kind === 23) return null;
    throw new RangeError(`The search index has a simple value ${kind}, which it should not have.`);
  }
}
