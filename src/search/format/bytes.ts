import { differences, sums } from './difference.ts';

/** Collects numbers and bytes. Numbers are whole and not negative, in LEB128 (https://dwarfstd.org, 7.6). */
export class ByteWriter {
  #bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** Numbers in ascending order, as differences. */
  ascending(values: Iterable<number>): void {
    for (const value of differences(values)) this.number(value);
  }

  /** A text in UTF-8, behind its length. */
  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  written(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` wrote, from the position `at` on. Throws a RangeError beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined || shift > 28) throw damagedIndex();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  numbers(count: number): number[] {
    const found: number[] = [];
    for (let n = 0; n < count; n++) found.push(this.number());
    return found;
  }

  ascending(count: number): number[] {
    return sums(this.numbers(count));
  }

  text(): string {
    const length = this.number();
    const start = this.at;
    this.at += length;
    return new TextDecoder().decode(this.#bytes.subarray(start, this.at));
  }
}

/** The error for a file of the index that can't be read. */
export function damagedIndex(): RangeError {
  return new RangeError('A file of the search index is damaged.');
}
