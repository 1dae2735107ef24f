import { spawnSync } from 'node:child_process';

/**
 * The output of a program that reads citations, `biber` or `pandoc`. Where it is missing it is
 * installed from Debian's packages by root; otherwise throws an Error that tells how to install it.
 * Throws an Error with the program's own words where it fails.
 */
export function outputOf(program: 'biber' | 'pandoc', args: readonly string[], input = ''): string {
  if (!isThere(program)) install(program);
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Another test may be installing at the same time: `apt-get update` doesn't wait for it, and gives up. */
const maxTries = 5;

/** The longest wait for another installation, in seconds. */
const maxWait = 120;

function apt(...args: string[]): void {
  spawnSync('apt-get', ['-o', `DPkg::Lock::Timeout=${maxWait}`, ...args], { stdio: 'ignore' });
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function install(program: string): void {
  if (process.getuid?.() === 0) {
    console.log(`No ${program} found; installing it with apt-get`);
    for (let tries = 0; tries < maxTries && !isThere(program); tries++) {
      apt('update');
      apt('install', '--yes', '--no-install-recommends', program);
    }
  }
  if (isThere(program)) return;
  throw new Error(
    `These tests hand citations to ${program}, which was not found. Install it ` +
      `(Debian, Ubuntu: apt-get install ${program}; macOS: brew install ${program}).`,
  );
}
