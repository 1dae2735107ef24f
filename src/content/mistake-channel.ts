import { channel } from 'node:diagnostics_channel';

/** What is wrong in a file of the content; without a text, nothing any more. */
export interface FileMistakes {
  /** Absolute; with a sign behind it where other files show what is wrong. */
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

/** The files in which something is wrong that other files show. */
let wrongTogether: readonly string[] = [];

/** Says what is wrong in files as all files together show it; in what was wrong before, nothing is any more. */
export function publishTogether(texts: ReadonlyMap<string, string>): void {
  for (const file of wrongTogether) if (!texts.has(file)) publishMistakes({ file: `${file}*` });
  for (const [file, text] of texts) publishMistakes({ file: `${file}*`, text });
  wrongTogether = [...texts.keys()];
}

/** Calls `receive` with all that is said from now on. */
export function receiveMistakes(receive: (said: FileMistakes) => void): void {
  mistakes.subscribe((said) => receive(said as FileMistakes));
}
