import path from 'node:path';
import { contentFolder, isWithin } from '../content/folder.ts';

const content = contentFolder(process.env);
const below = isWithin(content, process.cwd()) ? path.relative(process.cwd(), content) : '';

/** The path of the content folder in its repository, with a slash: that below the folder of a build, or none. */
export const contentPath = below === '' ? '' : `${below.split(path.sep).join('/')}/`;
