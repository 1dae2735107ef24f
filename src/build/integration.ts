import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { receiveShelf } from './shelf-channel.ts';
import type { BuildTask, TaskContext } from './task.ts';

/** Runs tasks in a build, which waits for all of them and fails where one does; the development server runs none. */
export function buildTasksIntegration(tasks: readonly BuildTask[]): AstroIntegration {
  const starting = (starts: BuildTask['starts']) => tasks.filter((task) => task.starts === starts);
  let site: Pick<TaskContext, 'folder' | 'base' | 'site'>;
  let afterPages: (() => Promise<void>) | undefined;
  return {
    name: 'offprint',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { folder: fileURLToPath(config.outDir), base: config.base, site: config.site ?? '' };
      },
      'astro:build:start': ({ logger }) => {
        receiveShelf((shelf) => {
          const start = async ({ name, run }: BuildTask) => {
            const log = logger.fork(name);
            const report = (progress: string) => log.info(progress);
            log.info(await run({ ...site, shelf, report, warn: (said) => log.warn(said) }));
          };
          const withPages = Promise.all(starting('with-pages').map(start));
          // Where a page fails, the build ends before anything waits for the tasks.
          withPages.catch(() => undefined);
          afterPages = async () => {
            await withPages;
            await Promise.all(starting('after-pages').map(start));
          };
        });
      },
      'astro:build:done': async () => {
        if (!afterPages) throw new Error('No page asked for the shelf, so no build task has started.');
        await afterPages();
      },
    },
  };
}
