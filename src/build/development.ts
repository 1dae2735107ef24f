import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { receiveMistakes } from '../content/mistake-channel.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { doubtsInContent } from './doubts.ts';
import { lookErrors } from './look/look-checks.ts';
import { changePage, withMistakes } from './mistakes-box.ts';
import { receiveShelves } from './shelf-channel.ts';
import type { BuildTask } from './task.ts';

type Next = () => void;

/**
 * What the development server has besides pages: a search of the shelf as it is, made by `task` into `folder`
 * beside the first page, and again when it is asked for and papers have changed; and what is wrong in the folder
 * `content`, shown in each page with file and line until it is mended.
 */
export function developmentIntegration(task: BuildTask, folder: string, content: string): AstroIntegration {
  return {
    name: 'offprint-development',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { base } = server.config;
        const searchLogger = logger.fork('search');
        const search = new FreshBundle(task, folder, base, (progress) => searchLogger.info(progress));
        let latest: Shelf | undefined;
        receiveShelves((shelf) => {
          latest = shelf;
          search.takes(shelf);
        });
        server.middlewares.use((request, response, next) => {
          // The address of a route that ends with a parameter ends with a slash here, unlike in a built site.
          if (request.url?.startsWith(`${base}pictures/`)) request.url = request.url.replace(/\/?$/, '/');
          if (!request.url?.startsWith(`${base}pagefind/`)) next();
          else search.answer(request, response, next);
        });
        const { hot } = server.environments.client;
        const mistakes = new Map<string, string>();
        server.middlewares.use((_, response, next) => {
          changePage(response, (html) => {
            const texts = [...mistakes.values(), ...lookErrors(content).map(({ message }) => message)];
            return withMistakes(html, {
              mistakes: [...new Set(texts.flatMap((text) => text.split('\n')))].sort(),
              doubts: latest ? doubtLines(content, latest) : [],
            });
          });
          next();
        });
        receiveMistakes(({ file, text }) => {
          if (mistakes.get(file) === text) return;
          if (text === undefined) mistakes.delete(file);
          else mistakes.set(file, text);
          hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** What is hardly meant in a content folder, a line each. */
function doubtLines(content: string, shelf: Shelf): string[] {
  const lines = doubtsInContent(content, shelf).map(
    ({ file, line, text }) =>
      `${path.relative(process.cwd(), path.join(content, file))}${line === undefined ? '' : `:${line}`}: ${text}`,
  );
  return [...new Set(lines)].sort();
}

/** The search bundle of the shelf that was published last. */
class FreshBundle {
  readonly #task: BuildTask;
  readonly #folder: string;
  readonly #base: string;
  readonly #report: (progress: string) => void;
  readonly #serve: ReturnType<typeof sirv>;
  /** What was published since the bundle was last looked at. */
  #shelf: Shelf | undefined;
  #written = '';
  #writing: Promise<void> = Promise.resolve();

  constructor(task: BuildTask, folder: string, base: string, report: (progress: string) => void) {
    this.#task = task;
    this.#folder = folder;
    this.#base = base;
    this.#report = report;
    this.#serve = sirv(folder, { dev: true });
  }

  /** The first shelf is got ready at once, before anyone searches; later ones when the search is asked. */
  takes(shelf: Shelf): void {
    const isFirst = this.#shelf === undefined && this.#written === '';
    this.#shelf = shelf;
    if (isFirst) void this.#latest();
  }

  answer(request: IncomingMessage, response: ServerResponse, next: Next): void {
    void this.#latest().then(() => {
      request.url = `/${request.url?.slice(this.#base.length)}`;
      this.#serve(request, response, next);
    });
  }

  #latest(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write()).catch(this.#failed);
    return this.#writing;
  }

  #failed = (error: unknown) => this.#report(`the search bundle was not written: ${String(error)}`);

  async #write(): Promise<void> {
    const shelf = this.#shelf;
    if (!shelf) return;
    this.#shelf = undefined;
    const { papers, facets } = shelf;
    const state = createHash('sha256')
      .update(JSON.stringify([papers, facets]))
      .digest('hex');
    if (state === this.#written) return;
    await rm(path.join(this.#folder, 'pagefind'), { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    const report = this.#report;
    report(
      await this.#task.run({ shelf, folder: this.#folder, base: this.#base, site: '', report, warn: report }),
    );
    this.#written = state;
  }
}
