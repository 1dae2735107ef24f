import { readdir } from 'node:fs/promises';
import path from 'node:path';

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
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && pictureType(entry.name) !== undefined)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** The media type of a picture by its name; `undefined` where it is none. */
export function pictureType(name: string): string | undefined {
  return mediaTypes[path.extname(name).toLowerCase()];
}
