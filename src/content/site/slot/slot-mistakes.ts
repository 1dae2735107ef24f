import { statSync } from 'node:fs';
import path from 'node:path';
import { FileError, type Mistake } from '../../mistakes/error.ts';
import { allParts, type Component, componentOf, isPart } from './component.ts';
import { ungivenProps, unknownNames } from './names.ts';
import { refusedRequests } from './requests.ts';
import { slotNameMistake, slotOf } from './slots.ts';

/**
 * Throws a FileError where a component of the folder of slots has another name than a slot, isn't Astro, names what
 * there isn't, or asks another host for something. `file` is named from the content folder, which is `folder`.
 */
export function checkSlot(astro: string, file: string, shown: string, folder: string): void {
  const name = slotNameMistake(file);
  const component = componentOf(astro);
  const faults = faultsIn(component, astro);
  const mistakes = [
    ...(name ? [name] : []),
    // What isn't Astro is not read to its end.
    ...(faults.length > 0 ? faults : mistakesIn(component, astro, file, folder)),
  ];
  if (mistakes.length > 0) throw new FileError(shown, mistakes);
}

/** What a build takes in a component, and is hardly meant. */
export function doubtfulInSlot(astro: string, file: string): Mistake[] {
  const component = componentOf(astro);
  const slot = slotOf(file);
  if (faultsIn(component, astro).length > 0) return [];
  return [
    ...refusedRequests(component, astro).filter(({ isForeign }) => !isForeign),
    ...(slot === undefined ? [] : ungivenProps(component, slot)),
  ];
}

function mistakesIn(component: Component, astro: string, file: string, folder: string): Mistake[] {
  return [
    ...unknownNames(component, slotOf(file)),
    ...missingImports(component, path.dirname(path.join(folder, file))),
    ...refusedRequests(component, astro).filter(({ isForeign }) => isForeign),
  ];
}

/** Where a component isn't Astro, once a line. */
function faultsIn({ faults }: Component, astro: string): Mistake[] {
  const isOpen = /^\s*---[ \t]*\r?\n/.test(astro) && !/\n[ \t]*---/.test(astro.trimStart().slice(3));
  if (isOpen)
    return [
      { line: 1, reason: 'the --- at the top is not closed', remedy: 'write --- again below the code' },
    ];
  return [...Map.groupBy(faults, ({ line }) => line)].map(([line, [first]]) => ({
    line,
    reason: `this is not Astro: ${first?.text.replace(/\.$/, '')}`,
    remedy: first?.hint.replace(/\.$/, '') || 'see that every brace, quote and tag is closed',
  }));
}

/** The endings that an import may leave out. */
const endings = ['', '.ts', '.js', '.mjs', '.mts', '.jsx', '.tsx', '.json'];

/** Imports of files that are not there, beside the component in the folder `beside`. */
function missingImports({ tree, lineOf }: Component, beside: string): Mistake[] {
  return [...allParts(tree)].flatMap((part) => {
    const { source } = part;
    const address = part.type.startsWith('Import') && isPart(source) ? String(source['value']) : '';
    const file = path.join(beside, address.replace(/[?#].*$/, ''));
    if (!/^\.{1,2}\//.test(address) || endings.some((ending) => isFile(`${file}${ending}`))) return [];
    return [
      {
        line: lineOf(part),
        reason: `${address} is not there`,
        remedy: 'put the file there, or correct its name',
      },
    ];
  });
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
