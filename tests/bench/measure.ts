import { execFileSync, spawn } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What one build took and gave. */
export interface Measure {
  seconds: number;
  /** The most resident memory of the build and its children, read five times a second. */
  peakBytes: number;
  /** Of the output. */
  bytes: number;
  files: number;
}

/** Runs a build of `content` into `out`, an empty folder. Rejects with its output where it fails. */
export async function measured(
  command: string,
  args: string[],
  content: string,
  out: string,
): Promise<Measure> {
  await rm(out, { recursive: true, force: true });
  const start = performance.now();
  const env = { ...process.env, OFFPRINT_CONTENT: content, OFFPRINT_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (part) => said.push(String(part)));
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(build.pid ?? 0));
  }, 200);
  const status = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said.join('').slice(-3000)}`);
  return { seconds, peakBytes, ...(await sizeOf(out)) };
}

/** The resident memory of a process and all its children, in bytes. */
function memoryOf(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kilobytes: number]);
  const family = new Set([root]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [pid, parent] of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.reduce((sum, [pid, , kilobytes]) => sum + (family.has(pid) ? kilobytes * 1024 : 0), 0);
}

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { bytes, files: files.length };
}
