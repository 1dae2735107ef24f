import path from 'node:path';

/** A shelf that is built and served for the tests. */
export interface TestShelf {
  name: string;
  /** The sub-path it lies at, with a slash at both ends. */
  base: string;
  port: number;
  /** The content folder, from the root of the project. */
  content: string;
  /** The built site, from the root of the project. */
  out: string;
  /** The files of tests that run on it. */
  tests: RegExp;
}

/** What a test is told of the shelf it runs on. */
export interface SiteOptions {
  shelf: TestShelf;
}

const cache = 'node_modules/.cache/offprint-tests';

const shelf = (name: string, port: number, base: string, content: string, tests: RegExp): TestShelf => ({
  name,
  base,
  port,
  content,
  out: path.join(cache, name),
  tests,
});

/** The default content at the root and at a sub-path, hand-written files, and more than 1,000 papers. */
export const shelves = {
  root: shelf(
    'root',
    4701,
    '/',
    'content',
    /(?:journeys|pages|search|facets|combobox|sentence|dist|scriptless|accessibility|offline|map|cite|keeping|compare|walk|icons)\.spec\.ts$/,
  ),
  subpath: shelf(
    'subpath',
    4702,
    '/shelf/',
    'content',
    /(?:journeys|search|facets|combobox|sentence|dist|scriptless|offline|keeping|compare|walk)\.spec\.ts$/,
  ),
  curated: shelf('curated', 4703, '/', 'tests/site/curated', /(?:curated|dev|dist)\.spec\.ts$/),
  large: shelf('large', 4704, '/large/', path.join(cache, 'large-content'), /(?:large|keep)\.spec\.ts$/),
} satisfies Record<string, TestShelf>;
