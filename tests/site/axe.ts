import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every level of WCAG up to AAA, of which axe leaves some rules out unless they are asked for, and good practice. */
const levels = [
  'wcag2a',
  'wcag21a',
  'wcag2aa',
  'wcag21aa',
  'wcag22aa',
  'wcag2aaa',
  'wcag21aaa',
  'wcag22aaa',
  'best-practice',
];

/** A rule that a page breaks, and the elements that break it. */
export interface Violation {
  rule: string;
  elements: string[];
}

/** What axe finds on a page, or within a part of it, up to AAA, once its colours have stopped changing. */
export async function violationsOn(page: Page, { within }: { within?: string } = {}): Promise<Violation[]> {
  await page.evaluate(source);
  return page.evaluate(
    async ({ within, levels }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(transitions.map(({ finished }) => finished));
      const { violations } = await tool.run(within ?? document, { runOnly: { type: 'tag', values: levels } });
      return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html) }));
    },
    { within, levels },
  );
}
