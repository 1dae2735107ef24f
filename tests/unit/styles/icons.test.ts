import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

test('every icon that the style sheet names has a file of its own, and no other icon is kept', () => {
  const sheet = readFileSync('src/styles/icons.css', 'utf8');
  const named = [...sheet.matchAll(/\burl\(\s*["']?([^"')\s]+)/g)].map(([, address = '']) => address);
  const kept = readdirSync('src/styles/icons').filter((name) => name.endsWith('.svg'));
  assert.ok(named.length > 0);
  assert.deepEqual([...new Set(named)].sort(), kept.map((name) => `./icons/${name}`).sort());
});

test('no style sheet names a part of a drawing, which WebKit does not draw as a mask', () => {
  const parts = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\burl\([^)]*#[^)]*\)/g)].map(([part]) => `${file}: ${part}`),
  );
  assert.deepEqual(parts, []);
});
