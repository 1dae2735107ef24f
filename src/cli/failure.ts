import { statSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { withoutSteering } from '../import/problem.ts';

/** What tools say of where in a file something went wrong. */
interface Located {
  message?: string;
  hint?: string;
  id?: string;
  loc?: { file?: string; line?: number };
}

/** A file or folder that isn't there, or that we can't read or write. */
interface SystemFault {
  place: string;
  /** What is wrong and what to do, in two sentences, the first of which begins in lower case. */
  text: string;
}

/**
 * What the system refused, in words; `undefined` for any other error. `named` is the place, where the system doesn't
 * say it.
 */
export function systemFault(error: unknown, named?: string): SystemFault | undefined {
  const { code, path: place = named, syscall } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || place === undefined) return undefined;
  const isFile = code === 'ENOTDIR' || code === 'EEXIST';
  const text = texts[code];
  return text === undefined ? undefined : { place: isFile ? fileOn(place) : place, text };
}

const remedy = 'Rename it, or choose another.';
const isFileText = `this is a file where a folder is expected. ${remedy}`;
const permissionsText = "its permissions don't allow this. Change them, or choose another.";

/** By the codes of the system. */
const texts: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EISDIR: `this is a folder where a file is expected. ${remedy}`,
  ENOTDIR: isFileText,
  EEXIST: isFileText,
  EACCES: permissionsText,
  EPERM: permissionsText,
  EROFS: permissionsText,
  ENOSPC: 'there is no space left on the disk. Free some, and try again.',
};

/** What the system refused as one line; `undefined` for any other error. */
export function systemFaultLine(error: unknown, named?: string): string | undefined {
  const fault = systemFault(error, named);
  return fault && `${fault.place}: ${fault.text}`;
}

/** The first part of a path that is no folder. */
function fileOn(place: string): string {
  const above = path.dirname(place);
  if (above === place) return place;
  return isFolder(above) ? place : fileOn(above);
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** What went wrong in words, without a stack: with file and line, where they are known. */
function failureText(error: unknown): string {
  const { message, hint, id, loc } = Object(error) as Located;
  // That of a page, which is bundled, is none of ours.
  if (message !== undefined && Object(error).name === 'FileError') return message;
  const fault = systemFaultLine(error);
  if (fault !== undefined) return fault;
  const said = stripVTControlCharacters([message ?? String(error), hint].filter(Boolean).join('\n').trim());
  const file = loc?.file ?? id?.split('?', 1)[0];
  const place =
    file === undefined ? '' : [path.relative(process.cwd(), file), loc?.line].filter(Boolean).join(':');
  const whole = place === '' || said.includes(place) ? said : `${place}: ${said}`;
  const lines = whole.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.map(withoutSteering).join('\n');
}

/** Says what went wrong; with `isVerbose` all that is known of it, for whoever mends the engine. */
export function sayFailure(error: unknown, isVerbose: boolean | undefined): void {
  if (isVerbose) console.error(error);
  else console.error(failureText(error));
}
