import assert from 'node:assert/strict';
import test from 'node:test';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { isWholePng, pngOf } from '../../../../src/build/social-card/png.ts';

/** Colours of a drawing on an even ground, none like another. */
const colours = [
  [0xfc, 0xfa, 0xf5],
  [0x1d, 0x1b, 0x18],
  [0x8c, 0x2a, 0x1c],
  [0x00, 0xff, 0x00],
];

const picture = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height })
      .map((pixels) => ({ width, height, pixels })),
  );

const bytesOf = (pixels: readonly number[][]) => Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));

/** The pixels of a PNG with a palette and without filters. */
function pixelsOf(png: Uint8Array): { width: number; height: number; pixels: number[][] } {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
    at = end + 4;
  }
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  assert.ok(head && palette && data);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  const pixels = [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [[...palette.subarray(index * 3, index * 3 + 3)]],
  );
  return { width, height, pixels };
}

test('a picture of few colours comes out as it was', () => {
  fc.assert(
    fc.property(picture, ({ width, height, pixels }) => {
      const png = pngOf(bytesOf(pixels), width, height);
      assert.ok(isWholePng(png));
      assert.deepEqual(pixelsOf(png), { width, height, pixels });
    }),
  );
});

test('of colours that are nearly alike the most frequent stands for all', () => {
  const [often, once] = [
    [0xfc, 0xfa, 0xf5],
    [0xf1, 0xff, 0xf0],
  ];
  assert.ok(often && once);
  assert.deepEqual(pixelsOf(pngOf(bytesOf([once, often, often]), 3, 1)).pixels, [often, often, often]);
});

test('more colours than a palette holds are refused', () => {
  const pixels = Array.from({ length: 512 }, (_, at) => [
    (at % 16) * 16,
    Math.floor(at / 16) * 16,
    (at >> 8) << 4,
  ]);
  assert.throws(() => pngOf(bytesOf(pixels), 512, 1), /has \d+ colours/);
});

test('a picture that was cut short or damaged anywhere is not whole', () => {
  const png = pngOf(bytesOf(Array.from({ length: 64 }, (_, at) => colours[at % 3] ?? [])), 8, 8);
  fc.assert(
    fc.property(fc.nat(png.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      assert.ok(!isWholePng(png.subarray(0, at)));
      assert.ok(!isWholePng(png.map((byte, place) => (place === at ? byte ^ change : byte))));
    }),
  );
  assert.ok(!isWholePng(Buffer.concat([png, Buffer.of(0)])));
});
