import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that the engine is in: that of `astro.config.mjs`, `src` and `public`. */
export const engineFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The engine's version, as `package.json` gives it. */
export function engineVersion(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
