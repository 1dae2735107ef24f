import path from 'node:path';
import { contentFolder } from '../content/folder.ts';

const below = path.relative(process.cwd(), contentFolder(process.env));

/** The path of the content folder in its repository, with a slash: that below the folder of a build, or none. */
export const contentPath =
  below === '' || below.startsWith('..') || path.isAbsolute(below)
    ? ''
    : `${below.split(path.sep).join('/')}/`;
