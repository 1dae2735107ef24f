import { fileURLToPath } from 'node:url';
import { contentFolder } from '../content/folder.ts';
import { outputFolder } from '../content/output.ts';
import { checkBase, publicSite, siteSchema, withRepository } from '../content/site/site.ts';
import { shareEnginePackages } from './building/engine-packages.ts';
import { engineFolder } from './engine.ts';
import { tellLanguage } from './shelf-language.ts';

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

/**
 * Lets the engine know what the flags say, and keeps Astro from asking anyone for anything. Rejects where the flags,
 * or the variables that they stand for, can't be meant.
 */
export async function tellEngine(flags: SiteFlags): Promise<void> {
  for (const [flag, variable] of Object.entries(variables)) {
    const value = flags[flag as keyof SiteFlags];
    if (value !== undefined) process.env[variable] = value;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const { OFFPRINT_SITE, OFFPRINT_REPOSITORY, OFFPRINT_BASE, OFFPRINT_OUT } = process.env;
  publicSite(OFFPRINT_SITE);
  withRepository(siteSchema.parse({}), OFFPRINT_REPOSITORY);
  checkBase(OFFPRINT_BASE);
  outputFolder(OFFPRINT_OUT, contentFolder(process.env), process.cwd());
  await tellLanguage(contentFolder(process.env));
}

/** What of Astro's log people see, where they don't ask for all of it. */
const buildLog = fileURLToPath(new URL('./building/build-log.ts', import.meta.url));

/** Builds the site of the engine; with `isVerbose` Astro logs all that it does. Rejects with what went wrong. */
export async function builtSite(isVerbose: boolean | undefined): Promise<void> {
  const { build } = await import('astro');
  shareEnginePackages();
  await build({ root: engineFolder, ...(!isVerbose && { logger: { entrypoint: buildLog } }) });
}

/** Where a development server listens: the next free port where none is given, this machine alone without `host`. */
interface Listening {
  port: number | undefined;
  host: boolean;
}

/** Starts the development server of the engine, which prints its address. Rejects with what went wrong. */
export async function startedServer({ port, host }: Listening): Promise<void> {
  const { dev } = await import('astro');
  await dev({ root: engineFolder, server: { host, ...(port !== undefined && { port }) } });
}
