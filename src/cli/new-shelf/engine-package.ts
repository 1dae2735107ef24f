import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { jsonIn } from '../../sources/lookup.ts';
import { engineFolder, engineVersion } from '../engine.ts';

/** How a shelf names the engine in its `package.json`. */
export interface EnginePackage {
  /** A version, or where in the shelf the package lies: `file:vendor/offprint-0.1.0.tgz`. */
  spec: string;
  /** The package that it was installed from, absolute; absent where that was a registry. */
  archive?: string;
}

/** What npm keeps beside the packages that it installed. */
const installedPackages = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/**
 * The package of the engine in a folder. One that was installed from a file is kept in the shelf, since nobody else
 * finds that file: neither a colleague nor a host.
 */
export async function enginePackage(engine = engineFolder): Promise<EnginePackage> {
  const own = path.resolve(engine, '..');
  const packages = path.dirname(own);
  const kept = await readFile(path.join(packages, '.package-lock.json'), 'utf8').catch(() => '');
  const { data } = installedPackages.safeParse(jsonIn(kept));
  const resolved = data?.packages[`${path.basename(packages)}/${path.basename(own)}`]?.resolved ?? '';
  const archive = path.resolve(packages, '..', resolved.replace(/^file:/, ''));
  return /^file:.+\.tgz$/.test(resolved) && existsSync(archive)
    ? { spec: `file:vendor/${path.basename(archive)}`, archive }
    : { spec: engineVersion() };
}

/** Copies the package into a shelf, and lets what npm wrote there name the copy; the files that were written. */
export async function keepPackage(folder: string, { spec, archive }: EnginePackage): Promise<string[]> {
  if (archive === undefined) return [];
  const copy = spec.replace(/^file:/, '');
  await mkdir(path.join(folder, path.dirname(copy)), { recursive: true });
  if (path.resolve(folder, copy) !== archive) await copyFile(archive, path.join(folder, copy));
  const written = [copy];
  for (const name of ['package.json', 'package-lock.json']) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const named = text?.replace(/"file:([^"]+\.tgz)"/g, (written, given: string) =>
      path.resolve(folder, given) === archive ? JSON.stringify(spec) : written,
    );
    if (named === undefined || named === text) continue;
    await writeFile(file, named);
    written.push(name);
  }
  return written;
}
