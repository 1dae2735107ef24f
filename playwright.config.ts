import { readdirSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/chromium.ts';
import { type SiteOptions, shelves } from './tests/site/shelves.ts';
import { specsByShelf } from './tests/site/specs.ts';

const specs = readdirSync('tests/site', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => name.replaceAll('\\', '/'));
const runs = specsByShelf(Object.keys(shelves), specs);

/** Production builds of the test shelves, each served at its own address. */
export default defineConfig<SiteOptions>({
  testDir: 'tests/site',
  outputDir: 'node_modules/.cache/offprint-tests/results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A slow machine is not a fault of the site.
  expect: { timeout: 15_000 },
  use: {
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromiumPath(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: Object.values(shelves).map((shelf) => ({
    name: shelf.name,
    testMatch: (runs.get(shelf.name) ?? []).map((spec) => `**/tests/site/${spec}`),
    use: { shelf, baseURL: `http://localhost:${shelf.port}${shelf.base}` },
  })),
  webServer: Object.values(shelves).map((shelf) => ({
    command: `node tests/site/serve.ts ${shelf.name}`,
    url: `http://localhost:${shelf.port}${shelf.base}`,
    timeout: 240_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
  })),
});
