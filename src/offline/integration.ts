import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionOf } from './edition.ts';

/** Writes the service worker `sw.js` once everything else is written. */
export function offlineIntegration(): AstroIntegration {
  return {
    name: 'offprint-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const edition = await editionOf(fileURLToPath(dir));
        const worker = await readFile('src/offline/worker.js', 'utf8');
        await writeFile(new URL('sw.js', dir), `const edition = ${JSON.stringify(edition)};\n${worker}`);
      },
    },
  };
}
