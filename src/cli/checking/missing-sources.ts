import { existsSync } from 'node:fs';
import path from 'node:path';
import { isAddress } from '../../content/address-name.ts';
import { keptFolder, type ShelfSources } from '../../content/sources.ts';
import type { Finding } from './finding.ts';

/** The files and folders that `sources.yaml` names and that aren't there, nor as the copy that an import keeps. */
export function missingSources(
  { sources }: ShelfSources,
  { yaml, file, folder }: { yaml: string; file: string; folder: string },
): Finding[] {
  const lines = yaml.split(/\r?\n/);
  const isThere = (where: string) => existsSync(path.resolve(folder, where));
  return sources
    .filter(({ path: where }) => !isAddress(where) && where !== keptFolder)
    .filter(({ path: where, name }) => !isThere(where) && !isThere(path.join(keptFolder, name)))
    .map(({ path: where }) => ({
      kind: 'doubtful',
      file,
      line: lines.findIndex((line) => line.includes(where)) + 1 || 1,
      text: `${where} is not there, so nothing is read of it. Correct the path, or take the source out.`,
    }));
}
