import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineFolder } from '../engine.ts';

/** The part of the output folder in which Astro runs pages while it builds, and takes away afterwards. */
const astroPart = '/.prerender/';

/**
 * Lets the pages that Astro runs in the output folder find the packages of the engine, and those that Astro itself
 * stands on. With `npx` the folder of a shelf has no packages, nor has any folder above it.
 */
export function shareEnginePackages(): void {
  const engine = path.join(engineFolder, 'package.json');
  const astro = createRequire(engine).resolve('astro/package.json');
  const owners = [engine, astro].map((file) => pathToFileURL(file).href);
  registerHooks({
    resolve(specifier, context, next) {
      const isPage = context.parentURL?.includes(astroPart) ?? false;
      for (const parentURL of isPage && !/^(?:[./]|\w+:)/.test(specifier) ? owners : [])
        try {
          return next(specifier, { ...context, parentURL });
        } catch {
          // Another package may have it.
        }
      return next(specifier, context);
    },
  });
}
