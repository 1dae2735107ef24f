import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { duplicatesFile } from '../../content/duplicates.ts';
import { contentParts } from '../../content/folder.ts';
import { peopleFile } from '../../content/people.ts';
import { ownStyleFile } from '../../content/site/own-style.ts';
import { siteFile } from '../../content/site/site.ts';
import { taxonomyFile } from '../../content/topics/taxonomy.ts';
import { venuesFile } from '../../content/venues.ts';
import { nearName } from '../../paper/near-name.ts';
import type { Finding } from './finding.ts';

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

/** Files and folders that nothing reads, whose names are almost those of some that are read. */
export async function strayFiles(folder: string): Promise<Finding[]> {
  const names = await readdir(folder).catch(() => []);
  const atTop = names.flatMap((name): Finding[] => {
    const meant = read.includes(name) ? undefined : nearName(name.replace(/\.yml$/, '.yaml'), read);
    return meant === undefined ? [] : [unread(name, `Did you mean ${meant}?`)];
  });
  const within = await Promise.all(
    Object.entries(endings).map(async ([part, ending]) => {
      const entries = await readdir(path.join(folder, part), { withFileTypes: true }).catch(() => []);
      return entries.flatMap((entry): Finding[] => {
        const { name } = entry;
        if (name.startsWith('.') || name.endsWith(ending) || !likeEndings.test(name) || entry.isDirectory())
          return [];
        return [
          unread(`${part}/${name}`, `Call it ${path.parse(name).name}${ending}, if it is meant to be.`),
        ];
      });
    }),
  );
  return [...atTop, ...within.flat()];
}

const unread = (file: string, remedy: string): Finding => ({
  kind: 'doubtful',
  file,
  text: `Nothing reads it. ${remedy}`,
});
