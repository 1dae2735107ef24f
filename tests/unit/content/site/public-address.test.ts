import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostAddress, isExample } from '../../../../src/content/site/public-address.ts';

test('addresses of domains that are kept for examples lead nowhere', () => {
  for (const address of ['https://offprint.example', 'https://papers.example.org', 'http://example.com/a/'])
    assert.ok(isExample(address), address);
  for (const address of ['https://example.dev', 'https://counterexample.org', 'https://a.org/example.org'])
    assert.ok(!isExample(address), address);
});

test('Netlify gives the site its main address, and previews their own', () => {
  const given = {
    NETLIFY: 'true',
    URL: 'https://a.org',
    DEPLOY_PRIME_URL: 'https://deploy-preview-1--a.netlify.app',
  };
  const address = (CONTEXT: string) => hostAddress({ ...given, CONTEXT })?.address;
  assert.equal(address('production'), given.URL);
  assert.equal(address('deploy-preview'), given.DEPLOY_PRIME_URL);
  assert.equal(address('branch-deploy'), given.DEPLOY_PRIME_URL);
});

test('Cloudflare gives the address of the project, not of the one build', () => {
  const address = (CF_PAGES_URL: string) => hostAddress({ CF_PAGES: '1', CF_PAGES_URL })?.address;
  assert.equal(address('https://0a1b2c3d.tides.pages.dev'), 'https://tides.pages.dev');
  assert.equal(address('https://tides.pages.dev'), 'https://tides.pages.dev');
});

test('elsewhere a variable of that name says nothing', () => {
  assert.equal(hostAddress({ URL: 'https://a.org', CI: 'true' }), undefined);
});
