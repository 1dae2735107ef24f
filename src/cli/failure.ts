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

/**
 * What files and folders there are not, or not for us, in words without full stop; `undefined` for any
 * other error. `named` is the place, where the system doesn't say it.
 */
export function systemFault(error: unknown, named?: string): string | undefined {
  const { code, path: place = named, syscall } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || place === undefined) return undefined;
  switch (code) {
    case 'ENOENT':
      return `${place}: there is no such file`;
    case 'EISDIR':
      return `${place} is a folder, where a file is expected`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${fileOn(place)} is a file, where a folder is expected`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${place} can't be read or written, for its permissions don't allow it`;
    case 'ENOSPC':
      return `${place} can't be written, for there is no space left`;
    default:
      return undefined;
  }
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
  const fault = systemFault(error);
  if (fault !== undefined) return `${fault}.`;
  const said = stripVTControlCharacters([message ?? String(error), hint].filter(Boolean).join('\n').trim());
  const file = loc?.file ?? id?.split('?', 1)[0];
  const place =
    file === undefined ? '' : [path.relative(process.cwd(), file), loc?.line].filter(Boolean).join(':');
  const whole = place === '' || said.includes(place) ? said : `${place}: ${said}`;
  return whole.split('\n').map(withoutSteering).join('\n');
}

/** Says what went wrong; with `isVerbose` all that is known of it, for whoever mends the engine. */
export function sayFailure(error: unknown, isVerbose: boolean | undefined): void {
  if (isVerbose) console.error(error);
  else console.error(failureText(error));
}
