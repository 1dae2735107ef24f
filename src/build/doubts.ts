import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../content/mistakes/error.ts';
import { ownStyleFile, styleDoubts } from '../content/site/own-style.ts';
import { addressesIn } from '../content/site/slot/addresses.ts';
import { doubtfulInSlot } from '../content/site/slot/slot-mistakes.ts';
import { slotComponents } from '../content/site/slot/slots.ts';
import { strayFiles } from '../content/stray.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { located } from '../mdx/located.ts';
import { doubtsOn } from '../shelf/doubts.ts';
import { sureMistakes } from '../shelf/mistakes.ts';
import { lostAddresses } from '../shelf/own-page/lost-addresses.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** Something that a build takes and that is hardly meant. */
export interface Doubt {
  /** From the content folder. */
  file: string;
  /** From 1; absent where the whole file is meant. */
  line?: number;
  /** What is wrong and what to do, in sentences. */
  text: string;
}

/** What is hardly meant in the texts, slots and styles of a content folder, and in its names of files: for the development server and for `offprint check`. */
export function doubtsIn(content: string, shelf: Shelf): Doubt[] {
  const textOf = (file: string) => textOrNone(path.join(content, file));
  const mistakes = sureMistakes([...doubtsOn(shelf), ...lookDoubts(content, shelf, textOf)], shelf, textOf);
  return [
    ...[...located(mistakes, textOf)].flatMap(([file, own]) =>
      new FileError(file, own).mistakes.map(({ line, text }) => ({ file, line, text })),
    ),
    ...strayFiles(content),
  ];
}

function lookDoubts(content: string, shelf: Shelf, textOf: (file: string) => string): MistakeIn[] {
  const components = slotComponents(content);
  const all = [ownStyleFile, ...components].map(textOf).join('\n');
  return [
    ...styleDoubts(textOf(ownStyleFile), all).map((mistake) => ({ file: ownStyleFile, ...mistake })),
    ...components.flatMap((file) => {
      const astro = textOf(file);
      const mistakes = [...doubtfulInSlot(astro, file, all), ...lostAddresses(addressesIn(astro), shelf)];
      return mistakes.map((mistake) => ({ file, ...mistake }));
    }),
  ];
}

/** The text of a file; empty where it can't be read, which is said elsewhere. */
function textOrNone(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
