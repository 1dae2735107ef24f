import path from 'node:path';
import { fileNamesBelow } from './file-names.ts';

/** How the names of pictures end, and what they are. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The pictures in a folder and those below it, divided by slashes, in code-unit order; none where it isn't there. */
export async function pictureNames(folder: string): Promise<string[]> {
  const names = await fileNamesBelow(folder).catch(() => []);
  return names.filter(
    (name) => pictureType(name) !== undefined && !name.split('/').some((part) => part.startsWith('.')),
  );
}

/** The media type of a picture by its name; `undefined` where it is none. */
export function pictureType(name: string): string | undefined {
  return mediaTypes[path.extname(name).toLowerCase()];
}
