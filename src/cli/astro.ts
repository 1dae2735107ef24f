import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isShelfOrSaid, namedContent } from './content-argument.ts';
import { engineFolder } from './engine.ts';

/** What a build or a development server is told besides its own options, as variables of `astro.config.mjs`. */
export interface SiteFlags {
  content?: string;
  out?: string;
  site?: string;
  base?: string;
  repository?: string;
}

const variables: Readonly<Record<keyof SiteFlags, string>> = {
  content: 'OFFPRINT_CONTENT',
  out: 'OFFPRINT_OUT',
  site: 'OFFPRINT_SITE',
  base: 'OFFPRINT_BASE',
  repository: 'OFFPRINT_REPOSITORY',
};

/** Runs a command of Astro's on the engine, for the shelf that the flags and the current folder name; its status. */
export async function astroStatus(words: readonly string[], flags: SiteFlags): Promise<number> {
  if (!isShelfOrSaid(namedContent(flags.content))) return 1;
  const environment = Object.entries(variables).flatMap(([flag, variable]) => {
    const value = flags[flag as keyof SiteFlags];
    return value === undefined ? [] : [[variable, value] as const];
  });
  const child = spawn(process.execPath, [astroProgram(), ...words, '--root', engineFolder], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...Object.fromEntries(environment) },
  });
  // A signal of the terminal reaches the child too, which ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

function astroProgram(): string {
  const file = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | { astro: string } };
  return path.join(path.dirname(file), typeof bin === 'string' ? bin : bin.astro);
}
