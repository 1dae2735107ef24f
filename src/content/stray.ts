import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearName } from '../paper/near-name.ts';
import { duplicatesFile } from './duplicates.ts';
import { contentParts } from './folder.ts';
import { peopleFile } from './people.ts';
import { pictureType } from './pictures.ts';
import { ownStyleFile } from './site/own-style.ts';
import { siteFile } from './site/site.ts';
import { slotNames, slotsFolder } from './site/slot/slots.ts';
import { taxonomyFile } from './topics/taxonomy.ts';
import { venuesFile } from './venues.ts';

/** The files and folders that are read in a content folder. */
const read = [
  ...[siteFile, taxonomyFile, peopleFile, venuesFile, duplicatesFile, ownStyleFile],
  ...['sources.yaml', 'thesaurus.txt'],
  ...contentParts,
];

/** The folders of which only files with an ending are read, and no folders. */
const endings = { papers: '.mdx', removed: '.mdx', pages: '.mdx', listings: '.yaml' } as const;

/** How names end that files of such a folder may have been meant to have. */
const likeEndings = /\.(?:mdx?|markdown|ya?ml|txt)$/i;

/** How names end of files that an import makes papers of. */
const importedEndings = /\.(?:bib|ris|nbib|csv|tsv|jsonl?|xml|html?)$/i;

/** How names end of whole papers, of which no record can be made. */
const wholePapers = /\.(?:pdf|docx?|odt|rtf|epub|tex)$/i;

/** A file or folder that nothing reads, from the content folder, and what to do about it, in sentences. */
export interface StrayFile {
  file: string;
  text: string;
}

/** Files and folders that nothing reads, and that were hardly put there for nothing. */
export function strayFiles(folder: string): StrayFile[] {
  const atTop = entriesIn(folder).flatMap(({ name }): StrayFile[] => {
    const meant = read.includes(name) ? undefined : nearName(name.replace(/\.yml$/, '.yaml'), read);
    return meant === undefined ? [] : [unread(name, `Did you mean ${meant}?`)];
  });
  const within = Object.entries(endings).flatMap(([part, ending]) =>
    entriesIn(path.join(folder, part)).flatMap((entry): StrayFile[] => {
      const { name } = entry;
      if (name.startsWith('.') || name.endsWith(ending) || entry.isDirectory()) return [];
      if (part === 'papers' && importedEndings.test(name))
        return [unread(`papers/${name}`, `To make papers of it, move it to sources/ and import it.`)];
      if (part === 'papers' && wholePapers.test(name))
        return [
          unread(
            `papers/${name}`,
            'To list the paper, import its DOI or another record of it; see the help of import.',
          ),
        ];
      if (!likeEndings.test(name)) return [];
      const stem = name.replace(ending, '').replace(likeEndings, '');
      return [unread(`${part}/${name}`, `Call it ${stem}${ending}, if it is meant to be.`)];
    }),
  );
  return [...atTop, ...within, ...tooDeep(folder), ...straySlots(folder)];
}

/** Files in folders of a folder whose own files alone are read. */
function tooDeep(folder: string): StrayFile[] {
  return Object.entries(endings).flatMap(([part, ending]) =>
    entriesIn(path.join(folder, part))
      .filter((entry) => entry.isDirectory() && !entry.name.endsWith(ending))
      .flatMap(({ name }) => fileNames(path.join(folder, part, name)).map((inner) => `${name}/${inner}`))
      .filter((name) => name.endsWith(ending))
      .map((name) => unread(`${part}/${name}`, `Put it right into the folder ${part}.`)),
  );
}

/** Files in the folder of slots, or below it, that are no slot and that none of the others names. */
function straySlots(folder: string): StrayFile[] {
  const slots = path.join(folder, slotsFolder);
  const found = fileNames(slots).filter((name) => !/(?:^|\/)(?:\.|README\b|LICEN[CS]E\b)/i.test(name));
  const isCode = (name: string) => /\.(?:astro|[cm]?[jt]sx?|css)$/.test(name);
  const texts = new Map(
    found.filter(isCode).map((name) => [name, readFileSync(path.join(slots, name), 'utf8')]),
  );
  return found.flatMap((name): StrayFile[] => {
    const { dir, base, name: stem } = path.posix.parse(name);
    // A component right in the folder has to be a slot, which is said elsewhere.
    if (dir === '' && base.endsWith('.astro')) return [];
    const names = new RegExp(`/${stem.replace(/\W/g, '\\$&')}(?:\\.\\w+)*["'\`?)]`);
    const isNamed = [...texts].some(([other, text]) => other !== name && names.test(text));
    if (isNamed) return [];
    const slot =
      dir === '' && !/\.(?:css|[cm]?[jt]s|json)$/.test(base) && pictureType(base) === undefined
        ? nearName(stem.split('.', 1)[0] ?? '', slotNames)
        : undefined;
    const remedy =
      slot === undefined
        ? 'Import it in a component, or take it out.'
        : `Call it ${slot}.astro, if it is meant to be that slot.`;
    return [unread(`${slotsFolder}/${name}`, remedy)];
  });
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The names of the files in a folder and below it, divided by slashes. */
function fileNames(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) =>
    entry.isDirectory()
      ? fileNames(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : [entry.name],
  );
}

const unread = (file: string, remedy: string): StrayFile => ({ file, text: `Nothing reads it. ${remedy}` });
