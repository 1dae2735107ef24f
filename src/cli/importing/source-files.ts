import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAddress } from '../../content/address-name.ts';
import { keptFolder, type NamedSource, type ShelfSources } from '../../content/sources.ts';
import type { KeptCopy } from '../../import/change.ts';
import { isOfSource } from '../../import/source/origin.ts';
import { plainPolicy } from '../../import/source/policy.ts';
import { type ChosenSources, type PlacedSource, SourceChoice, type SourceFile } from './choice.ts';

/** What an import reads that was given no files. */
export const nothingChosen: ChosenSources = {
  sources: [],
  policy: plainPolicy,
  witnesses: [],
  goneCopies: [],
  absent: [],
  problems: [],
};

/** All of a content folder's kept sources, where nothing else is named. */
const allKept: NamedSource = { path: keptFolder, mode: 'add', name: '' };

/**
 * The files and folders that `names` give; without names those of the shelf, or all that are kept in
 * the content folder's sources. A file of the shelf that isn't there is read from its copy, and so is an address
 * that isn't among what was `fetched`.
 */
export async function chosenSources(
  names: readonly string[],
  folder: string,
  shelf: ShelfSources,
  fetched: ReadonlyMap<string, string> = new Map(),
): Promise<ChosenSources> {
  const ofShelf = shelf.sources.map(
    (source): PlacedSource => ({
      ...source,
      place: isAddress(source.path) ? source.path : path.resolve(folder, source.path),
      shown: source.path,
      isOfShelf: true,
    }),
  );
  const all = { ...allKept, place: path.join(folder, keptFolder), shown: keptFolder, isOfShelf: false };
  const otherwise = ofShelf.length > 0 ? ofShelf : [all];
  const named = names.map(
    (name): PlacedSource =>
      ofShelf.find(({ place }) => place === path.resolve(name)) ?? {
        path: name,
        place: path.resolve(name),
        shown: name,
        mode: 'add',
        name: path.basename(path.resolve(name)),
        isOfShelf: false,
      },
  );
  const choice = new SourceChoice(folder, ofShelf, shelf.order, fetched);
  for (const each of named.length > 0 ? named : otherwise) await choice.add(each);
  if (named.length === 0) await choice.tellUnnamed();
  return choice.chosen();
}

/** The copies of the sources in which there were papers. */
export function keptCopies(sources: readonly SourceFile[], withPapers: ReadonlySet<string>): KeptCopy[] {
  return sources.flatMap(({ name, outside, fetched }) => {
    const isKept = [...withPapers].some((file) => isOfSource(file, name));
    const bytes = fetched ? async () => fetched : outside && (() => readFile(outside));
    return isKept && bytes ? [{ path: `${keptFolder}/${name}`, bytes }] : [];
  });
}
