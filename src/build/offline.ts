import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeEdition } from './offline/worker-script.ts';

/** Writes the service worker and its lists once everything else is written. */
export function offlineIntegration(): AstroIntegration {
  return {
    name: 'offprint-offline',
    hooks: {
      'astro:build:done': ({ dir }) => writeEdition(fileURLToPath(dir)),
    },
  };
}
