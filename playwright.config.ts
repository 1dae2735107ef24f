import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/chromium.ts';
import { type SiteOptions, shelves } from './tests/site/shelves.ts';

/** Production builds of three shelves, each served at its own address. */
export default defineConfig<SiteOptions>({
  testDir: 'tests/site',
  outputDir: 'node_modules/.cache/offprint-tests/results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine is no fault of the site.
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
    testMatch: shelf.tests,
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
