import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** How a command ended. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** How a command is run. */
interface Manner {
  /** Options of Node itself. */
  node?: string[];
  cwd?: string;
  /** How it is killed. */
  signal?: NodeJS.Signals;
  /** Is told what the command says on its way, and may kill it. */
  watch?: (said: string, kill: () => void) => void;
}

/** Runs an import as a person does. The status is `null` where it was killed. */
export async function runImport(words: string[], manner: Manner = {}): Promise<Ended> {
  return runCommand('src/cli/offprint.ts', ['import', ...words], manner);
}

/** Runs the command of a file. */
export async function runCommand(
  file: string,
  words: string[],
  { node = [], cwd = process.cwd(), signal = 'SIGKILL', watch }: Manner = {},
): Promise<Ended> {
  const env = { ...process.env, OFFPRINT_CONTENT: '', npm_command: '' };
  const child = spawn(process.execPath, [...node, path.resolve(file), ...words], { env, cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    watch?.(text, () => child.kill(signal));
  });
  const status = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  return { status, stdout, stderr };
}

/** A new folder that is taken away behind the tests. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-import-'));
  after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a new folder and imports them into its `content`; the command runs in the folder. */
export async function importFiles(
  files: Record<string, string | Uint8Array>,
  more: string[] = [],
): Promise<Ended & { content: string }> {
  const cwd = await newFolder();
  for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(cwd, name), bytes);
  return {
    ...(await runImport([...Object.keys(files), '--into', 'content', ...more], { cwd })),
    content: path.join(cwd, 'content'),
  };
}

/** Path below a folder -> text, in order of path; empty where there is no folder. What imports keep to be undone is left out. */
export async function textsIn(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.offprint'));
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const),
    ),
  );
}
