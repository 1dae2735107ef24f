import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { jsonIn } from '../../import/formats/json.ts';
import { engineFolder, engineVersion } from '../engine.ts';

/** How a shelf names the engine in its `package.json`. */
export interface EnginePackage {
  /** A version, or where in the shelf the package lies: `file:vendor/offprint-0.1.0.tgz`. */
  spec: string;
  /** The package that it was installed from, absolute; absent where that was a registry. */
  archive?: string;
  /** A package that it was installed from and that isn't there any more, as npm names it. */
  gone?: string;
}

/** What a `package.json` says of the engine. */
const namedEngine = z.object({
  dependencies: z.object({ offprint: z.string().optional() }).optional(),
  devDependencies: z.object({ offprint: z.string().optional() }).optional(),
});

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
  const isFile = /^file:.+\.tgz$/.test(resolved);
  if (isFile && existsSync(archive)) return { spec: `file:vendor/${path.basename(archive)}`, archive };
  return { spec: engineVersion(), ...(isFile && { gone: resolved.replace(/^file:/, '') }) };
}

/** Why nobody else can install the engine of a shelf, and what to do; `undefined` where they can. */
export async function engineFault(
  folder: string,
  { spec, gone }: EnginePackage,
): Promise<string | undefined> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '');
  const { data } = namedEngine.safeParse(jsonIn(text));
  const named = data?.dependencies?.offprint ?? data?.devDependencies?.offprint;
  if (named === undefined)
    return `package.json doesn't name Offprint, so a host doesn't install it. Add "offprint": ${JSON.stringify(spec)} to its dependencies.`;
  const file = /^file:(.+\.tgz)$/.exec(named)?.[1];
  if (file !== undefined && !existsSync(path.resolve(folder, file)))
    return `package.json takes Offprint from ${file}, which isn't there, so nobody can install it. Put the package there, or install another one: npm install <package>.tgz`;
  if (file === undefined && gone !== undefined && named === spec)
    return `Offprint was installed from ${gone}, which isn't there any more, so package.json names its version alone. If no registry has it, put the package into vendor/ and install it from there: npm install ./vendor/<package>.tgz`;
  return undefined;
}

/** The packages that run something when they are installed, which npm wants to be allowed to. */
export const allowScripts = { node: true, esbuild: true };

/**
 * Copies the package into a shelf, and lets what npm wrote there name the copy and allow what is run at install; the
 * files that were written.
 */
export async function keepPackage(folder: string, { spec, archive }: EnginePackage): Promise<string[]> {
  const copy = spec.replace(/^file:/, '');
  const written: string[] = [];
  if (archive !== undefined) {
    await mkdir(path.join(folder, path.dirname(copy)), { recursive: true });
    if (path.resolve(folder, copy) !== archive) await copyFile(archive, path.join(folder, copy));
    written.push(copy);
  }
  for (const name of ['package.json', 'package-lock.json']) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const named = text?.replace(/"file:([^"]+\.tgz)"/g, (written, given: string) =>
      path.resolve(folder, given) === archive ? JSON.stringify(spec) : written,
    );
    const changed = name === 'package.json' ? named && withAllowedScripts(named) : named;
    if (changed === undefined || changed === text) continue;
    await writeFile(file, changed);
    written.push(name);
  }
  return written;
}

/** A `package.json` that names the engine and, if it says nothing of what may be run at install, allows what it needs. */
function withAllowedScripts(text: string): string {
  if (!text.includes('"offprint"') || text.includes('"allowScripts"')) return text;
  const allowed = JSON.stringify(allowScripts).replace(/[:,]/g, '$& ').replace('{', '{ ').replace('}', ' }');
  return text.replace(/^([ \t]*)"dependencies":/m, `$1"allowScripts": ${allowed},\n$&`);
}
