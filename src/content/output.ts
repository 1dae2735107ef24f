import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentParts, isWithin } from './folder.ts';

/**
 * The folder a build writes to, absolute: `given`, or `dist` in the project. A build empties it, so
 * it throws an Error where the folder holds the content or the project's own files, lies among the papers, or
 * has files in it that no build of ours wrote.
 */
export function outputFolder(given: string | undefined, content: string, project: string): string {
  const folder = path.resolve(project, given || 'dist');
  const remedy = 'Name a folder of its own with --out, or in OFFPRINT_OUT, for a build empties it.';
  const parts = contentParts.map((part) => path.join(content, part));
  if (isWithin(content, folder) || parts.some((part) => isWithin(folder, part))) {
    throw new Error(`${folder}: the output can't be written where the content lies. ${remedy}`);
  }
  if (isWithin(project, folder))
    throw new Error(`${folder}: the output can't be written over the project. ${remedy}`);
  if (!statSync(nearestThere(folder)).isDirectory())
    throw new Error(
      `${nearestThere(folder)}: this is a file, where a folder for the site is expected. ${remedy}`,
    );
  if (isForeign(folder))
    throw new Error(`${folder}: there are files here that no build has written. ${remedy}`);
  return folder;
}

/** A folder, or the nearest one around it that is there. */
function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(path.dirname(folder));
}

/** What a build writes, `.prerender` where it didn't get to its end. */
const signs = ['_astro', 'pagefind', '404.html', '.prerender'];

/** Whether a folder has files in it and isn't a built site. */
function isForeign(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const isBuilt = signs.some((name) => existsSync(path.join(folder, name)));
  return !isBuilt && readdirSync(folder).length > 0;
}

/**
 * Where builds of a shelf keep what they need again: among the packages of the current folder, or beside the
 * content where it has none.
 */
export function cacheFolder(content: string, project: string): string {
  const packages = path.join(project, 'node_modules');
  return existsSync(packages)
    ? path.join(packages, '.cache/offprint')
    : path.join(content, '.offprint/cache');
}
