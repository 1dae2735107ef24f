import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { contentFolder } from '../content/folder.ts';
import type { PictureSize } from '../content/picture-size.ts';
import { pictureNames } from '../content/pictures.ts';

/** The folder of the pages that a curator wrote, and of their pictures. */
export const ownPagesFolder = path.join(contentFolder(process.env), 'pages');

/** The pictures beside the own pages, each with its size in pixels where its file says so. */
export async function ownPictures(): Promise<Map<string, PictureSize | undefined>> {
  const names = await pictureNames(ownPagesFolder);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const data = await readFile(path.join(ownPagesFolder, name));
      return imageMetadata(data).then(
        ({ width, height }) => ({ width: Math.round(width), height: Math.round(height) }),
        () => undefined,
      );
    }),
  );
  return new Map(names.map((name, at) => [name, sizes[at]]));
}
