import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, or within a part of it: the rule and the elements, a line each. */
export async function violationsOn(
  page: Page,
  { within, options = {} }: { within?: string; options?: axe.RunOptions } = {},
): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async ({ within, options }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await tool.run(within ?? document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    },
    { within, options },
  );
}
