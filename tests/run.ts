/** Runs every kind of test and ends with one line over all of them: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumPath } from './chromium.ts';

interface Tally {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'offprint-tests-'));
const kinds: Record<string, () => Tally> = { types, lint, unit, golden, site };
const total: Tally = { passed: 0, failed: 0 };

try {
  for (const [kind, run] of Object.entries(kinds)) {
    console.log(`\n== ${kind}`);
    const { passed, failed } = run();
    total.passed += passed;
    total.failed += failed;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function types(): Tally {
  return tallyOf(isDone('npm', ['run', '--silent', 'check']));
}

function lint(): Tally {
  return tallyOf(isDone('npm', ['run', '--silent', 'lint']));
}

function unit(): Tally {
  return nodeTests('unit', availableParallelism());
}

/** Builds and development servers of one project get into each other's way, so these are one after the other. */
function golden(): Tally {
  return nodeTests('golden', 1);
}

/** The tests in a folder, by Node's own runner; what it compiles is kept for the next file and process. */
function nodeTests(name: string, filesAtOnce: number): Tally {
  const report = path.join(folder, `${name}.tap`);
  const done = isDone(
    'node',
    [
      '--test',
      `--test-concurrency=${filesAtOnce}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      `tests/${name}/**/*.test.ts`,
    ],
    { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compile') },
  );
  const counted = (what: string) =>
    Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(readFileSync(report, 'utf8'))?.[1] ?? 0);
  return { passed: counted('pass'), failed: counted('fail') + counted('cancelled') || (done ? 0 : 1) };
}

/** Tests in a real browser, on a production build. */
function site(): Tally {
  const report = path.join(folder, 'site.json');
  const done = isDone('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromiumPath(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected || (done ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function isDone(command: string, args: string[], environment: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function tallyOf(isPassed: boolean): Tally {
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
