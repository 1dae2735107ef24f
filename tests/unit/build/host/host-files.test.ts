import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { headersFile, hostFilesTask, sitemapFiles } from '../../../../src/build/host/host-files.ts';
import { exceededLimits } from '../../../../src/build/host/host-limits.ts';
import { policyOf } from '../../../../src/build/host/policy.ts';
import { headerRules, headersOf } from '../../../../src/cli/host-headers.ts';
import { shelfWith } from '../../paper-of.ts';

test('a site has a map of the pages that may be shown, and robots.txt names it', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-host-'));
  context.after(() => rm(folder, { recursive: true }));
  const write = async (name: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  await write('index.html', '<html><head></head></html>');
  await write('papers/a&b/index.html', '<html><head></head></html>');
  await write('papers/old/index.html', '<html><head><meta name="robots" content="noindex"></head></html>');
  await write('404.html', '');
  const site = 'https://papers.example.org';
  await hostFilesTask.run({
    shelf: shelfWith([]),
    folder,
    base: '/sub/',
    site,
    report: () => {},
    warn: () => {},
  });
  const map = await readFile(path.join(folder, 'sitemap.xml'), 'utf8');
  assert.deepEqual(
    [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    ['https://papers.example.org/sub/', 'https://papers.example.org/sub/papers/a%26b/'],
  );
  assert.match(
    await readFile(path.join(folder, 'robots.txt'), 'utf8'),
    /^Sitemap: https:\/\/papers\.example\.org\/sub\/sitemap\.xml$/m,
  );
});

test('the map of a large site lists its parts', () => {
  const pages = Array.from({ length: 100_001 }, (_, at) => `papers/p${at}/`);
  const [[name, index] = ['', ''], ...parts] = sitemapFiles('https://a.example/', pages);
  assert.equal(name, 'sitemap.xml');
  assert.match(index, /<sitemap><loc>https:\/\/a\.example\/sitemap\/3\.xml<\/loc><\/sitemap>/);
  assert.deepEqual(
    parts.map(([part, text]) => [part, text.match(/<url>/g)?.length]),
    [
      ['sitemap/1.xml', 50_000],
      ['sitemap/2.xml', 50_000],
      ['sitemap/3.xml', 1],
    ],
  );
});

test('hosts are told the policy of pages, and what never changes is kept', () => {
  const policy = policyOf({ subscription: { text: 'abstract' } });
  assert.match(policy, /form-action 'self'$/);
  const rules = headerRules(headersFile('/sub/', policy));
  const page = headersOf('/sub/papers/a/', rules);
  assert.equal(page['content-security-policy'], `${policy}; frame-ancestors 'self'`);
  assert.equal(page['x-content-type-options'], 'nosniff');
  assert.equal(page['cache-control'], undefined);
  const asset = headersOf('/sub/_astro/page.abc.js', rules);
  assert.match(asset['cache-control'] ?? '', /immutable/);
  assert.equal(asset['x-content-type-options'], 'nosniff');
  assert.deepEqual(headersOf('/elsewhere/', rules), {});
});

test('a form for mail may go to its service, which may lead on', () => {
  const mail = { form: 'https://mail.example/a/b?c=d', field: 'email', with: {} };
  assert.match(policyOf({ subscription: { text: 'abstract', mail } }), /; form-action 'self' https:$/);
});

test('what a host does not take is said with its plan', () => {
  const files = Array.from({ length: 20_001 }, (_, at) => ({ name: `${at}`, bytes: 1 }));
  assert.match(
    exceededLimits(files).join(),
    /^Cloudflare Pages, free plan, takes 20,000 files; this site has 20,001 \(/,
  );
  assert.match(
    exceededLimits([{ name: 'a.json', bytes: 3e7 }]).join(),
    /takes files of 26 MB; a\.json has 30 MB/,
  );
  assert.match(
    exceededLimits([{ name: 'a', bytes: 2e9 }]).join(),
    /GitHub Pages takes sites of 1,000 MB; this one has 2,000 MB/,
  );
  assert.deepEqual(exceededLimits([{ name: 'index.html', bytes: 1 }]), []);
});
