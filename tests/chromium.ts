import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium that the tests drive: `CHROMIUM_PATH`, the system's, Playwright's own, or one that
 * is installed now. Says which. Throws an Error that tells what to do where there is none.
 */
export function chromiumPath(): string {
  const found = [process.env['CHROMIUM_PATH'], ...installed, chromium.executablePath()].find(isRunnable);
  if (found) {
    console.log(`Chromium: ${found}`);
    return found;
  }
  for (const [command, ...args] of installers()) {
    console.log(`No Chromium found; running ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const now = [chromium.executablePath(), ...installed].find(isRunnable);
    if (now) {
      console.log(`Chromium: ${now}`);
      return now;
    }
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it in CHROMIUM_PATH.',
  );
}

function installers(): [string, ...string[]][] {
  return [
    ['npx', 'playwright', 'install', 'chromium'],
    ...(process.getuid?.() === 0
      ? ([
          ['apt-get', 'update'],
          ['apt-get', 'install', '--yes', 'chromium'],
        ] as [string, ...string[]][])
      : []),
  ];
}

function isRunnable(file: string | undefined): file is string {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
