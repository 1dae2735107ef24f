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
}

/** What a test is told of the shelf it runs on. */
export interface SiteOptions {
  shelf: TestShelf;
}

const cache = 'node_modules/.cache/offprint-tests';

const shelf = (name: string, port: number, base: string, content: string): TestShelf => ({
  name,
  base,
  port,
  content,
  out: path.join(cache, name),
});

/** The default content at the root, at a sub-path and in German, hand-written files, and more than 1,000 papers. */
export const shelves = {
  root: shelf('root', 4701, '/', 'content'),
  subpath: shelf('subpath', 4702, '/shelf/', 'content'),
  curated: shelf('curated', 4703, '/', 'tests/site/curated/content'),
  large: shelf('large', 4704, '/large/', path.join(cache, 'large-content')),
  german: shelf('german', 4705, '/', path.join(cache, 'german-content')),
} satisfies Record<string, TestShelf>;
