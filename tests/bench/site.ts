/**
 * What each template of a built site weighs, how Lighthouse scores it as a phone sees it, and what axe
 * finds on it in both themes, at 100, 200 and 400 % zoom and in forced colours.
 *
 *     npm run bench:site -- [folder or http address ...] [--paths a,b,c] [--runs 3] [--no-lighthouse]
 *
 * Without a folder, the site that was built last. A folder is served with its texts compressed. Of a
 * site of ours every template is measured; of another one those that `--paths` names, or its front page
 * and a few that it links to, so that `dist ../peer/dist` sets a peer beside us.
 */
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { sharedBrowser } from './site/browser.ts';
import { findingsOn } from './site/findings.ts';
import { verdictOn } from './site/lighthouse.ts';
import { shiftOn } from './site/shift.ts';
import { siteAt } from './site/site.ts';
import { faultsOf, type Row, tableOf } from './site/table.ts';
import { weightOf } from './site/weight.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    paths: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
    lighthouse: { type: 'boolean', default: true },
  },
});
const places = positionals.length > 0 ? positionals : [process.env['OFFPRINT_OUT'] || 'dist'];
const paths = values.paths.split(',').filter(Boolean);

const { browser, port } = await sharedBrowser();
const rows: Row[] = [];
try {
  for (const place of places) {
    const site = await siteAt(place, paths, browser);
    try {
      for (const { name, path } of site.templates) {
        console.error(`${site.name}: ${name} (${path})`);
        const address = new URL(path, site.address).href;
        rows.push({
          site: site.name,
          template: name,
          weight: await weightOf(browser, address),
          shift: await shiftOn(browser, address),
          findings: await findingsOn(browser, address),
          verdict: values.lighthouse
            ? await verdictOn(address, port, Number(values.runs), await isHidden(browser, address))
            : undefined,
        });
      }
    } finally {
      site.close();
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await browser.close();
}
if (rows.length > 0) console.log(tableOf(rows));
const faults = faultsOf(rows);
if (faults) console.log(`\n${faults}`);

/** Whether a page asks not to be indexed. */
async function isHidden(browser: Browser, address: string): Promise<boolean> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.goto(address);
    return (await page.locator('meta[name="robots"][content*="noindex"]').count()) > 0;
  } finally {
    await page.close();
  }
}
