import type { Shelf } from '../shelf/shelf.ts';

/** What a task is given. */
export interface TaskContext {
  shelf: Shelf;
  /** The output folder. */
  folder: string;
  /** The sub-path of the site, with a slash at both ends. */
  base: string;
  /** The public address of the host. */
  site: string;
  /** Logs how far the task is. */
  report(progress: string): void;
  /** Says what whoever publishes the site should know; a sentence. */
  warn(said: string): void;
}

/** Something that a build writes besides pages. */
export interface BuildTask {
  /** Stands before its lines in the log. */
  name: string;
  /** `with-pages`: as soon as the shelf is known. `after-pages`: when everything else is written. */
  starts: 'with-pages' | 'after-pages';
  /** Resolves with what was done, for the log. */
  run(context: TaskContext): Promise<string>;
}
