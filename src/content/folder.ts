import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of a content folder. */
export const contentParts = [
  'papers',
  'removed',
  'listings',
  'sources',
  'pages',
  'assets',
  'slots',
  '.offprint',
] as const;

/** Files and folders by which one sees that a folder holds content. */
const signs = ['site.yaml', 'papers', 'sources.yaml'];

/**
 * The content folder, absolute: `OFFPRINT_CONTENT`; otherwise `content` in the current folder, or the current
 * folder itself where it holds content and no such folder.
 */
export function contentFolder(environment: NodeJS.ProcessEnv, current = process.cwd()): string {
  const given = environment['OFFPRINT_CONTENT'];
  if (given) return path.resolve(current, given);
  const inner = path.join(current, 'content');
  return !existsSync(inner) && isContent(current) ? current : inner;
}

/** Whether `inner` is the folder `outer` or lies below it. */
export function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}

/** Whether a folder holds content. */
export function isContent(folder: string): boolean {
  return signs.some((name) => existsSync(path.join(folder, name)));
}

/** The text of a file of a content folder; empty where there is none. */
export function textIn(folder: string, name: string): string {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
