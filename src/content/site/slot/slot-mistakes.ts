import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { FileError, type Mistake } from '../../mistakes/error.ts';
import { faultsOf, styleDoubts } from '../own-style.ts';
import { allParts, type Component, componentOf, isPart } from './component.ts';
import { faultsIn } from './faults.ts';
import { unknownFields } from './fields.ts';
import { ungivenProps, unknownNames } from './names.ts';
import { inStyles, refusedRequests } from './requests.ts';
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

/** What a build takes in a component, and is hardly meant; `declaring` is all text of the shelf that may give a token of styles its value. */
export function doubtfulInSlot(astro: string, file: string, declaring = astro): Mistake[] {
  const component = componentOf(astro);
  const slot = slotOf(file);
  if (faultsIn(component, astro).length > 0) return [];
  return [
    ...refusedRequests(component, astro).filter(({ isForeign }) => !isForeign),
    ...inStyles(component, astro, (css) => styleDoubts(css, declaring)),
    ...(slot === undefined ? [] : [...ungivenProps(component, slot), ...unknownFields(component, slot)]),
  ];
}

function mistakesIn(component: Component, astro: string, file: string, folder: string): Mistake[] {
  return [
    ...unknownNames(component, slotOf(file)),
    ...missingImports(component, path.dirname(path.join(folder, file))),
    ...refusedRequests(component, astro).filter(({ isForeign }) => isForeign),
    ...inStyles(component, astro, (css) => faultsOf(css).filter(({ isWrong }) => isWrong)),
  ];
}

/** The endings that an import may leave out. */
const endings = ['', '.ts', '.js', '.mjs', '.mts', '.jsx', '.tsx', '.json'];

/** Imports of files and packages that are not there, from a component in the folder `beside`. */
function missingImports({ tree, lineOf }: Component, beside: string): Mistake[] {
  return [...allParts(tree)].flatMap((part) => {
    const { source } = part;
    const address = part.type.startsWith('Import') && isPart(source) ? String(source['value']) : '';
    const wrong = missingImport(address, beside);
    return wrong === undefined ? [] : [{ line: lineOf(part), ...wrong }];
  });
}

function missingImport(address: string, beside: string): Omit<Mistake, 'line'> | undefined {
  if (/^\.{1,2}\//.test(address)) {
    const file = path.join(beside, address.replace(/[?#].*$/, ''));
    const isThere = endings.some((ending) => isFile(`${file}${ending}`));
    return isThere
      ? undefined
      : { reason: `${address} is not there`, remedy: 'put the file there, or correct its name' };
  }
  const [name = ''] = /^(?:@[\w.-]+\/)?[\w.-]+(?=\/|$)/.exec(address) ?? [];
  if (
    name === '' ||
    isBuiltin(address) ||
    [beside, import.meta.dirname].some((from) => hasPackage(name, from))
  )
    return undefined;
  return {
    reason: `there is no package ${name}`,
    remedy: `install it where the shelf is, or write ./ before the name of a file beside this one`,
  };
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Whether a folder or one around it has a package. */
function hasPackage(name: string, folder: string): boolean {
  if (existsSync(path.join(folder, 'node_modules', name))) return true;
  const around = path.dirname(folder);
  return around !== folder && hasPackage(name, around);
}
