import path from 'node:path';

/**
 * The specs that run on each shelf, by its name. A spec lies in a folder that is called after the shelves
 * it runs on, joined by hyphens: `root-subpath/search.spec.ts`. Throws an Error for one that would run on
 * none.
 */
export function specsByShelf(shelves: readonly string[], specs: readonly string[]): Map<string, string[]> {
  const runs = new Map<string, string[]>(shelves.map((name) => [name, []]));
  for (const spec of specs) {
    for (const name of path.dirname(spec).split('-')) {
      const run = runs.get(name);
      if (!run)
        throw new Error(
          `tests/site/${spec} runs on no shelf "${name}". Call its folder after ${shelves.join(', ')}.`,
        );
      run.push(spec);
    }
  }
  return runs;
}
