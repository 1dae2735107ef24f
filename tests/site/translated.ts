import { appendFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';

/** Writes the default content into `folder`, with the interface in a language. */
export async function writeTranslatedShelf(folder: string, language: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp('content', folder, { recursive: true });
  await appendFile(path.join(folder, 'site.yaml'), `\nlanguage: ${language}\n`);
}
