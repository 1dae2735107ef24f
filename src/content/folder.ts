import path from 'node:path';

/** The content folder, absolute: `OFFPRINT_CONTENT`, or `content` in the current folder. */
export function contentFolder(environment: NodeJS.ProcessEnv): string {
  return path.resolve(environment['OFFPRINT_CONTENT'] || 'content');
}
