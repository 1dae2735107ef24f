import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { formats } from '../../src/import/formats/formats.ts';
import { linkField } from '../../src/import/formats/list/words/label.ts';
import { fieldCalled } from '../../src/import/formats/values/aliases.ts';
import { linkListNames } from '../../src/paper/paper.ts';
import { paperOf, shelfWith } from './paper-of.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const named = [...new Set(guide.match(/\b(?:src|tests|content)\/[\w./[\]<>-]*[\w\]>]/g))];

test('every path that the guide names is there, and a <name> in it stands for files that are there', () => {
  assert.ok(named.length > 25);
  const missing = named.filter((path) =>
    path.includes('<') ? globSync(path.replace(/<\w+>/, '*')).length === 0 : !existsSync(path),
  );
  assert.deepEqual(missing, []);
});

test('the scripts that the guide names are in package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...guide.matchAll(/`npm run ([\w:]+)`/g)].map(([, script = '']) => script);
  assert.deepEqual(named, ['icons']);
  const commands = [...guide.matchAll(/^npm (?:run )?(?!ci\b)([\w:]+)/gm)].map(([, script = '']) => script);
  assert.deepEqual(commands, ['dev', 'start', 'format', 'lint', 'check', 'test']);
  assert.deepEqual(
    [...commands, ...named].filter((command) => !(command in scripts)),
    [],
  );
});

/** Whether a file declares this name. */
const declares = (path: string, name: string) =>
  new RegExp(`\\b(?:const|function\\*?|type|interface) ${name}\\b`).test(readFileSync(path, 'utf8'));

test('every name that a step gives is declared in a file of the same step', () => {
  for (const step of guide.match(/^\d\. .*(?:\n {3}.*)*/gm) ?? []) {
    const paths = (step.match(/\b(?:src|tests)\/[\w./-]+\.ts\b/g) ?? []).filter((path) => existsSync(path));
    for (const [, name = ''] of step.matchAll(/`([A-Za-z]+)(?:\(\))?`/g))
      assert.ok(
        paths.some((path) => declares(path, name)),
        `${name} is declared in none of ${paths.join(', ')}`,
      );
  }
});

test('the entries of the tables are where the guide says', () => {
  for (const { name } of formats)
    assert.ok(
      globSync('src/import/formats/**/*.ts').some((path) =>
        new RegExp(`(?:name: |(?:works|streamed|copied)\\(\\s*)'${name}'`).test(readFileSync(path, 'utf8')),
      ),
      name,
    );
  for (const { id } of shelfWith([paperOf()]).facets)
    assert.ok(declares(`src/shelf/facet/${id}.ts`, `${id}Facet`), id);
});

test('a kind of link is in all the places that the guide names', () => {
  const icons = readFileSync('src/styles/icons.css', 'utf8');
  for (const kind of linkListNames) {
    assert.equal(fieldCalled(kind)?.field, kind);
    assert.equal(linkField(kind), kind);
    // The page of a project has the mark of other pages.
    assert.ok(kind === 'project' || icons.includes(`.icon-${kind}::before`), kind);
  }
});
