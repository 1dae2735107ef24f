import assert from 'node:assert/strict';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { type BuildTask, buildTasksIntegration } from '../../../src/build/integration.ts';

/** The paths of a build in the order in which they are rendered, and its end. */
async function built(context: TestContext, errands: readonly BuildTask[], components: readonly string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-beside-'));
  context.after(() => rm(folder, { recursive: true }));
  const pages = {
    name: 'pages',
    getStaticPaths: async () => components.map((component) => ({ route: { component } })),
    render: async (_: Request, { routeData }: { routeData: { component: string } }) =>
      new Response(`text of ${routeData.component}`),
  } as unknown as AstroPrerenderer;
  let wrapped = pages;
  const said: string[] = [];
  const logger = { info: (text: string) => said.push(text), fork: () => logger };
  const { hooks } = buildTasksIntegration(errands);
  const call = (name: string, parameters: object) =>
    (hooks as Record<string, (parameters: object) => unknown>)[name]?.({ logger, ...parameters });
  const outDir = pathToFileURL(`${folder}/`);
  await call('astro:config:done', { config: { outDir } });
  await call('astro:build:start', {
    setPrerenderer: (wrap: (pages: AstroPrerenderer) => AstroPrerenderer) => {
      wrapped = wrap(pages);
    },
  });
  const order: string[] = [];
  for (const { route } of await wrapped.getStaticPaths()) {
    order.push(route.component);
    await wrapped.render(new Request('https://a.example'), { routeData: route });
  }
  for (const { output } of errands) await writeFile(path.join(folder, output), '');
  return { folder, order, said, end: async () => call('astro:build:done', { dir: outDir }) };
}

const errand = (
  page: string,
  run: BuildTask['run'] = async (handed) => `done: ${new TextDecoder().decode(handed)}`,
): BuildTask => ({
  name: page,
  page: `src/${page}.ts`,
  output: `${page}.json`,
  run,
});

test('errands begin before the other pages, with what their pages hold, which is gone at the end', async (context) => {
  const errands = [errand('a'), errand('b')];
  const { folder, order, said, end } = await built(context, errands, ['src/x.astro', 'src/b.ts', 'src/a.ts']);
  assert.deepEqual(order, ['src/b.ts', 'src/a.ts', 'src/x.astro']);
  await end();
  assert.deepEqual(said, ['done: text of src/a.ts', 'done: text of src/b.ts']);
  await assert.rejects(access(path.join(folder, 'a.json')));
});

test('a build ends with what went wrong in an errand', async (context) => {
  const wrong = errand('a', () => Promise.reject(new Error('no room')));
  const { end } = await built(context, [wrong], ['src/a.ts']);
  await assert.rejects(end(), /no room/);
});

test('a page that was not built is named', async (context) => {
  const { end } = await built(context, [errand('a')], ['src/x.astro']);
  await assert.rejects(end(), /src\/a\.ts was not built/);
});
