import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Work that goes on beside the pages, on what a page hands over that is no page of the site. */
export interface BuildTask {
  name: string;
  /** The source of that page, below the root of the project. */
  page: string;
  /** Where its text would stand in the output. */
  output: string;
  /**
   * Begins with the text of the page in UTF-8, writes into `folder` and says with `report` how far it
   * is; resolves with what was done. The bytes are the errand's own.
   */
  run(handed: Uint8Array<ArrayBuffer>, folder: string, report: (progress: string) => void): Promise<string>;
}

/** Runs errands beside the pages: what they need is rendered first, and the build waits for them at its end. */
export function buildTasksIntegration(errands: readonly BuildTask[]): AstroIntegration {
  const running = new Map<BuildTask, Promise<string>>();
  let folder = '';
  return {
    name: 'offprint-beside',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((pages) =>
          handingOver(pages, errands, (errand, handed) => {
            const result = errand.run(handed, folder, (progress) => logger.fork(errand.name).info(progress));
            running.set(errand, result);
            // Where a page fails the build ends before anybody waits for the errand.
            result.catch(() => undefined);
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const errand of errands) {
          const result = running.get(errand);
          if (!result) throw new Error(`${errand.page} was not built, so there is nothing to begin with.`);
          logger.fork(errand.name).info(await result);
          await rm(new URL(errand.output, dir));
        }
      },
    },
  };
}

/** The pages, those of the errands first, and what each of these holds given to `receive` instead of written. */
function handingOver(
  pages: AstroPrerenderer,
  errands: readonly BuildTask[],
  receive: (errand: BuildTask, handed: Uint8Array<ArrayBuffer>) => void,
): AstroPrerenderer {
  const errandOf = (component: string) => errands.find(({ page }) => page === component);
  return {
    ...pages,
    async getStaticPaths() {
      const paths = await pages.getStaticPaths();
      const isHandover = ({ route }: (typeof paths)[number]) => errandOf(route.component) !== undefined;
      return [...paths.filter(isHandover), ...paths.filter((path) => !isHandover(path))];
    },
    async render(request, options) {
      const rendered = await pages.render(request, options);
      const errand = errandOf(options.routeData.component);
      if (!errand) return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      receive(errand, new Uint8Array(await response.arrayBuffer()));
      return new Response('');
    },
  };
}
