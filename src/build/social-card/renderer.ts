import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { socialCardSize } from '../../content/picture-size.ts';
import { type FaceName, scripts } from '../../shelf/social-card/script.ts';
import { type Faces, svgText } from './drawing.ts';
import type { TextWidth } from './lines.ts';
import { pngOf } from './png.ts';

/** Draws in our own faces and no others, so that every machine makes the same pictures. */
export interface CardRenderer {
  faces: Faces;
  /** A drawing as a PNG. */
  png(svg: string): Uint8Array;
}

const files = ['serif', 'sans'].flatMap((face) =>
  Object.keys(scripts).map((script) => `${face}-400-${script}.ttf`),
);

/** The bytes of the faces, in a fixed order. */
export function readFaces(): Promise<Uint8Array[]> {
  return Promise.all(
    files.map(async (name) => new Uint8Array(await readFile(new URL(`./fonts/${name}`, import.meta.url)))),
  );
}

/** The code that draws. */
export async function readRenderer(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
}

let isReady: Promise<void> | undefined;

/** A renderer with these faces. */
export async function cardRenderer(fontBuffers: Uint8Array[]): Promise<CardRenderer> {
  isReady ??= readRenderer().then((code) => initWasm(code));
  await isReady;
  const options = { font: { fontBuffers } };
  return {
    faces: { serif: widthsIn('serif', options), sans: widthsIn('sans', options) },
    png(svg) {
      const drawing = new Resvg(svg, options);
      const picture = drawing.render();
      try {
        return pngOf(picture.pixels, picture.width, picture.height);
      } finally {
        picture.free();
        drawing.free();
      }
    },
  };
}

/** The size in which texts are measured: widths grow in proportion, and are exact at this one. */
const measuringSize = 100;

/** Measures each word in a face once, and adds up words and spaces. */
function widthsIn(face: FaceName, options: ConstructorParameters<typeof Resvg>[1]): TextWidth {
  const known = new Map<string, number>();
  const inkWidth = (word: string) => {
    const drawing = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${socialCardSize.width * 9}" height="300">${svgText(word, 200, measuringSize, face, '#000', 0)}</svg>`,
      options,
    );
    try {
      return (drawing.getBBox()?.width ?? 0) / measuringSize;
    } finally {
      drawing.free();
    }
  };
  // Bars on both sides make the spaces of a text count.
  const bars = inkWidth('||');
  const widthOf = (word: string) => {
    const width = known.get(word) ?? inkWidth(`|${word}|`) - bars;
    known.set(word, width);
    return width;
  };
  return (line) => {
    const words = line.split(' ');
    return words.reduce((sum, word) => sum + widthOf(word), 0) + (words.length - 1) * widthOf(' ');
  };
}
