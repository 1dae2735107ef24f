import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildTasksIntegration } from '../../../src/build/integration.ts';
import { publishShelf } from '../../../src/build/shelf-channel.ts';
import type { BuildTask } from '../../../src/build/task.ts';
import { paperOf, shelfWith } from '../paper-of.ts';

const folder = path.resolve('dist/');
const shelf = shelfWith([paperOf({ id: 'one' })]);

/** A build with these tasks up to its first page, what it logs, and its end. */
async function startedBuild(tasks: readonly BuildTask[]) {
  const log: string[] = [];
  const keep = (line: string) => log.push(line);
  const logger = { info: keep, warn: keep, fork: () => logger };
  const { hooks } = buildTasksIntegration(tasks);
  const call = (name: string, parameters: object) =>
    (hooks as Record<string, (parameters: object) => unknown>)[name]?.({ logger, ...parameters });
  await call('astro:config:done', {
    config: { outDir: pathToFileURL(folder), base: '/shelf/', site: 'https://a.example' },
  });
  await call('astro:build:start', {});
  return { log, end: async () => call('astro:build:done', {}) };
}

const task = (
  name: string,
  run: BuildTask['run'] = async () => `${name} done`,
  starts: BuildTask['starts'] = 'with-pages',
): BuildTask => ({ name, starts, run });

test('tasks get the shelf that is published, the output folder and the sub-path', async () => {
  const given: unknown[] = [];
  const { end } = await startedBuild([
    task('a', async ({ report, warn, ...context }) => {
      given.push(context);
      report('half done');
      warn('too large');
      return 'done';
    }),
  ]);
  assert.deepEqual(given, []);
  publishShelf(shelf);
  publishShelf(shelfWith([]));
  await end();
  assert.deepEqual(given, [{ shelf, folder, base: '/shelf/', site: 'https://a.example' }]);
});

test('a task after the pages waits for them and for the tasks that run with them', async () => {
  let finish = () => {};
  const slow = new Promise<string>((resolve) => {
    finish = () => resolve('slow done');
  });
  const { log, end } = await startedBuild([
    task('last', undefined, 'after-pages'),
    task('slow', () => slow),
    task('quick'),
  ]);
  publishShelf(shelf);
  await new Promise(setImmediate);
  assert.deepEqual(log, ['quick done']);
  const ended = end();
  finish();
  await ended;
  assert.deepEqual(log, ['quick done', 'slow done', 'last done']);
});

test('a build fails with what went wrong in a task', async () => {
  for (const starts of ['with-pages', 'after-pages'] as const) {
    const { end } = await startedBuild([task('a', () => Promise.reject(new Error('no room')), starts)]);
    publishShelf(shelf);
    await assert.rejects(end(), /no room/);
  }
});

test('a build in which no page asked for the shelf fails', async () => {
  const { end } = await startedBuild([task('a')]);
  await assert.rejects(end(), /no page asked for the shelf/i);
  publishShelf(shelf);
});
