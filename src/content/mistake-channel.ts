import { channel } from 'node:diagnostics_channel';

/** What is wrong in a file of the content; without a text, nothing any more. */
export interface FileMistakes {
  /** Absolute. */
  file: string;
  /** A line for each, with file and line. */
  text?: string;
}

/** Carries mistakes from the loaders to the development server, which shows them in the page. */
const mistakes = channel('offprint:mistakes');

/** Says what is wrong in a file, or that nothing is. */
export function publishMistakes(said: FileMistakes): void {
  mistakes.publish(said);
}

/** Calls `receive` with all that is said from now on. */
export function receiveMistakes(receive: (said: FileMistakes) => void): void {
  mistakes.subscribe((said) => receive(said as FileMistakes));
}
