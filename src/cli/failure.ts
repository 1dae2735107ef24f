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

/** What went wrong in words, without a stack: with file and line, where they are known. */
export function failureText(error: unknown): string {
  const { message, hint, id, loc } = Object(error) as Located;
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
