import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileError } from '../content/mistakes/error.ts';
import { peopleFile } from '../content/people.ts';
import { ownStyleFile, styleDoubts } from '../content/site/own-style.ts';
import { siteFile } from '../content/site/site.ts';
import { addressesInSlot } from '../content/site/slot/addresses.ts';
import { doubtfulInSlot } from '../content/site/slot/slot-mistakes.ts';
import { slotComponents } from '../content/site/slot/slots.ts';
import { strayFiles } from '../content/stray.ts';
import { taxonomyFile } from '../content/topics/taxonomy.ts';
import { venuesFile } from '../content/venues.ts';
import type { MistakeIn } from '../content/yaml/located.ts';
import { located } from '../mdx/located.ts';
import { doubtsOn } from '../shelf/doubts.ts';
import { sureMistakes } from '../shelf/mistakes.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { encodingMistake } from './encoding.ts';
import { lostAddresses } from './look/lost-addresses.ts';

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
export function doubtsInContent(content: string, shelf: Shelf): Doubt[] {
  const textOf = (file: string) => bytesOf(path.join(content, file)).toString('utf8');
  const mistakes = sureMistakes(
    [...doubtsOn(shelf), ...lookDoubts(content, shelf, textOf), ...encodingDoubts(content, shelf)],
    shelf,
    textOf,
  );
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
      const mistakes = [...doubtfulInSlot(astro, file, all), ...lostAddresses(addressesInSlot(astro), shelf)];
      return mistakes.map((mistake) => ({ file, ...mistake }));
    }),
  ];
}

/** Signs that aren't in UTF-8, in files other than papers. */
function encodingDoubts(content: string, { pages }: Shelf): MistakeIn[] {
  const files = [
    ...[siteFile, taxonomyFile, peopleFile, venuesFile, ownStyleFile],
    ...pages.map(({ id }) => `pages/${id}.mdx`),
    ...slotComponents(content),
  ];
  return files.flatMap((file) => {
    const mistake = encodingMistake(bytesOf(path.join(content, file)));
    return mistake ? [{ file, ...mistake }] : [];
  });
}

/** The bytes of a file; none where it can't be read, which is said elsewhere. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
