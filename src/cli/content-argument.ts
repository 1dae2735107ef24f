import path from 'node:path';
import type { Command } from 'commander';
import { contentFolder } from '../content/folder.ts';

const otherwise = 'otherwise OFFPRINT_CONTENT, content, or the current folder';

/** Lets a command name the content folder as its argument. */
export function withContentArgument(command: Command): Command {
  return command.argument('[folder]', `the content folder; ${otherwise}`);
}

/** Lets a command that has other arguments name the content folder with `--into`. */
export function withContentOption(command: Command): Command {
  return command.option('--into <folder>', `the content folder; ${otherwise}`);
}

/** The content folder that was named, or the usual one, absolute. */
export function namedContent(given: string | undefined): string {
  return given ? path.resolve(given) : contentFolder(process.env);
}
