import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** So many colours an image of one byte a pixel can have. */
const mostColours = 256;

/**
 * A picture as a PNG with a palette (https://www.w3.org/TR/png-3/), for drawings of few colours whose
 * edges are blends of them: colours that differ by less than a sixteenth in each channel become one,
 * the most frequent of them. `pixels` are opaque, red, green, blue and alpha a byte each. fflate
 * packs alike on every machine, which zlib doesn't. Throws an Error where 256 colours are not enough.
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

function withPalette(pixels: Uint8Array): { palette: Uint8Array; indices: Uint8Array } {
  const { colours, counts, places } = coloursIn(pixels);
  const best = new Map<number, number>();
  for (const place of [...colours.keys()].sort((a, b) => (colours[a] ?? 0) - (colours[b] ?? 0))) {
    const of = kind(colours[place] ?? 0);
    const known = best.get(of);
    if (known === undefined || (counts[place] ?? 0) > (counts[known] ?? 0)) best.set(of, place);
  }
  if (best.size > mostColours)
    throw new Error(`A picture has ${best.size} colours. Draw it in fewer: a PNG with a palette has 256.`);
  const indexOf = new Map([...best.keys()].map((one, index) => [one, index]));
  const indexAt = Uint8Array.from(colours, (colour) => indexOf.get(kind(colour)) ?? 0);
  const palette = [...best.values()].flatMap((place) => {
    const colour = colours[place] ?? 0;
    return [colour >> 16, colour >> 8, colour];
  });
  const indices = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at++) indices[at] = indexAt[places[at] ?? 0] ?? 0;
  return { palette: Uint8Array.from(palette), indices };
}

/** The colours of a picture as numbers, how often each is there, and which of them each pixel has. */
function coloursIn(pixels: Uint8Array): { colours: number[]; counts: number[]; places: Uint32Array } {
  const known = new Map<number, number>();
  const counts: number[] = [];
  const places = new Uint32Array(pixels.length / 4);
  let before = -1;
  let place = 0;
  for (let at = 0; at < places.length; at++) {
    const from = at * 4;
    const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
    if (colour !== before) {
      before = colour;
      place = known.get(colour) ?? counts.push(0) - 1;
      known.set(colour, place);
    }
    counts[place] = (counts[place] ?? 0) + 1;
    places[at] = place;
  }
  return { colours: [...known.keys()], counts, places };
}

/** Colours of one kind become one. */
const kind = (colour: number) => colour & 0xf0f0f0;

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(Buffer.from(name, 'latin1'), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
