import { test as base, type Page } from '@playwright/test';
import { type SiteOptions, shelves } from './shelves.ts';

/** The runner's own words, where a test doesn't let service workers run. */
const blocked = /Service Worker registration blocked by Playwright/;

/**
 * A browser test on a shelf. It fails on any error in the console, a broken policy among them, and
 * on any request to another host. `expected` names what a test provokes on purpose.
 */
export const test = base.extend<SiteOptions & { expected: RegExp[]; guarded: undefined }>({
  shelf: [shelves.root, { option: true }],
  expected: [[], { option: true }],
  guarded: [
    async ({ page, shelf, expected }, use) => {
      const faults = faultsOf(page, `http://localhost:${shelf.port}`);
      await use(undefined);
      const unexpected = faults.filter(
        (fault) => ![blocked, ...expected].some((pattern) => pattern.test(fault)),
      );
      if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** What goes wrong on the page from now on; the list grows. */
function faultsOf(page: Page, host: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${host}/`) && !request.url().startsWith('data:'))
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}
