import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The most colours that the palette of a PNG holds. */
const maxColours = 256;

/**
 * An image as a PNG with a palette (https://www.w3.org/TR/png-3/), for drawings of few colours whose edges
 * are blends of them: colours that differ by less than a sixteenth in each channel become the most
 * frequent of them. The encoder of resvg writes all colours, which takes 2.3 times as many bytes for our
 * cards. `pixels` are opaque, with a byte each for red, green, blue and alpha. fflate compresses to the
 * same bytes on every machine, which zlib doesn't. Throws an Error where 256 colours are not enough.
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indices } = withPalette(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, 3);
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(head.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Whether bytes are a PNG with all its chunks, none of them damaged. */
export function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!signature.every((byte, at) => bytes[at] === byte)) return false;
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    if (view.getUint32(at + 4) === 0x49454e44) return end + 4 === bytes.length;
    at = end + 4;
  }
  return false;
}

/** A palette of one colour for all that are alike, and the place of each pixel's colour in it. */
function withPalette(pixels: Uint8Array): { palette: Uint8Array; indices: Uint8Array } {
  const runs = colourRuns(pixels);
  const counts = new Map<number, number>();
  for (const { colour, length } of runs) counts.set(colour, (counts.get(colour) ?? 0) + length);
  const frequent = new Map<number, number>();
  for (const [colour, count] of [...counts].sort(([a], [b]) => a - b)) {
    const other = frequent.get(rounded(colour));
    if (other === undefined || count > (counts.get(other) ?? 0)) frequent.set(rounded(colour), colour);
  }
  if (frequent.size > maxColours)
    throw new Error(
      `A picture has ${frequent.size} colours. Draw it in fewer: a PNG with a palette has 256.`,
    );
  const places = new Map([...frequent.keys()].map((colour, place) => [colour, place]));
  const indices = new Uint8Array(pixels.length / 4);
  let at = 0;
  for (const { colour, length } of runs) {
    indices.fill(places.get(rounded(colour)) ?? 0, at, at + length);
    at += length;
  }
  const palette = [...frequent.values()].flatMap((colour) => [colour >> 16, colour >> 8, colour]);
  return { palette: Uint8Array.from(palette), indices };
}

/** The pixels in runs of one colour, which is red, green and blue as one number. */
function colourRuns(pixels: Uint8Array): { colour: number; length: number }[] {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const runs: { colour: number; length: number }[] = [];
  let run: (typeof runs)[number] | undefined;
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = view.getUint32(at) >>> 8;
    if (run?.colour !== colour) {
      run = { colour, length: 0 };
      runs.push(run);
    }
    run.length++;
  }
  return runs;
}

/** The same number for colours that are alike. */
const rounded = (colour: number) => colour & 0xf0f0f0;

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(Buffer.from(name, 'latin1'), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
