import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * The collection of the YAML files at `place`, a folder or a single file: one entry a file, its id
 * the file's name. A place that isn't there gives no entries. Throws what `parse` throws.
 */
export function yamlLoader<T extends Record<string, unknown>>(
  place: string,
  parse: (yaml: string, file: string) => T,
): Loader {
  const load = async ({ store }: LoaderContext) => {
    store.clear();
    for (const file of await filesAt(place)) {
      const data = parse(await readFile(file, 'utf8'), path.relative(process.cwd(), file));
      store.set({ id: path.basename(file, '.yaml'), data });
    }
  };
  return {
    name: 'offprint-yaml',
    async load(context) {
      await load(context);
      context.watcher?.add(place);
      context.watcher?.on('change', (file) => {
        if (file === place || path.dirname(file) === place) {
          load(context).catch((error: Error) => context.logger.error(error.message));
        }
      });
    },
  };
}

async function filesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [place];
  const names = await readdir(place);
  return names
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort()
    .map((name) => path.join(place, name));
}
