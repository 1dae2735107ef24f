import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { recordFields } from '../../src/paper/paper.ts';

const readme = readFileSync('README.md', 'utf8');

test('every file and picture that the README names is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
  const folders = [...readme.matchAll(/^\| `(src\/[\w/]+)`/gm)].map(([, folder = '']) => folder);
  assert.ok(targets.length > 2 && folders.length > 5);
  assert.deepEqual(
    [...targets, ...folders].filter((target) => !existsSync(target)),
    [],
  );
});

test('the README names every field of a paper, and every command', () => {
  assert.deepEqual(
    recordFields.filter((field) => !readme.includes(`\`${field}\``)),
    [],
  );
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const unnamed = Object.keys(scripts).filter(
    (name) => !new RegExp(`\\bnpm (?:run )?${name}\\b|\`${name}\``).test(readme),
  );
  assert.deepEqual(unnamed, []);
});
