import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { filesOf } from '../../../../src/cli/new-shelf/files.ts';
import type { HostName } from '../../../../src/cli/new-shelf/hosts.ts';
import { newFolder } from '../run.ts';

/** A step of a job that runs commands. */
interface Step {
  run?: string;
  env?: Record<string, string>;
}

/** The steps of all jobs of a workflow on GitHub that run commands, in order. */
export function stepsOf(workflow: string): Step[] {
  const { jobs } = load(workflow) as { jobs: Record<string, { steps: Step[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps.filter(({ run }) => run !== undefined));
}

const program = (text: string) => `#!/usr/bin/env bash\n${text}\n`;

/**
 * A machine as a host gives it to a job: a new shelf for that host as a repository with a bare remote, and the
 * programs that this machine doesn't have. What `gh` is asked is written down; `open` holds how many pull requests
 * are open. Commands run with `variables`; Node is called with `node`.
 */
export async function runnerFor(
  host: HostName,
  files: Record<string, string>,
  { node = [] as string[], variables = {} as Record<string, string> } = {},
) {
  const cwd = await newFolder();
  const at = (name: string) => path.join(cwd, name);
  const env = {
    ...process.env,
    PATH: `${at('bin')}:${process.env['PATH']}`,
    RUNNER_TEMP: at('temp'),
    OFFPRINT_CONTENT: '',
    npm_command: '',
    ...variables,
  };
  const shell = async (command: string, more: Record<string, string> = {}) => {
    const options = { cwd: at('shelf'), env: { ...env, ...more } };
    // A server of the test answers meanwhile.
    const { stdout } = await promisify(execFile)('bash', ['-e', '-c', command], options);
    return stdout;
  };
  for (const name of ['bin', 'temp', 'shelf']) await mkdir(at(name), { recursive: true });
  const offprint = ['node', ...node, path.resolve('src/cli/offprint.ts')]
    .map((word) => `'${word}'`)
    .join(' ');
  const programs = {
    npx: `shift; exec ${offprint} "$@"`,
    npm: 'exit 0',
    gh: `echo "$@" >> ${at('asked')}; for word in "$@"; do case "$word" in */text.md) cat "$word" > ${at('said')};; esac; done; case "$1 $2" in "pr list") cat ${at('open')};; "pr create") echo 1 > ${at('open')};; esac`,
  };
  for (const [name, text] of Object.entries(programs))
    await writeFile(at(`bin/${name}`), program(text), { mode: 0o755 });
  await writeFile(at('open'), '0\n');
  const shelf = {
    ...Object.fromEntries(filesOf({ name: 'Tides', field: '', from: [], host }, '1.2.3')),
    ...files,
  };
  for (const [name, text] of Object.entries(shelf)) {
    await mkdir(path.dirname(at(`shelf/${name}`)), { recursive: true });
    await writeFile(at(`shelf/${name}`), text);
  }
  const git = 'git -c user.name=a -c user.email=a@b.example';
  await shell(
    `git init -q --bare ../remote && git init -q -b main && git remote add origin ../remote && git add . && ${git} commit -qm one`,
  );
  return {
    at,
    shell,
    read: (name: string) => readFile(at(name), 'utf8'),
    /** What was pushed to a branch: the text of its commit, and the files in it. */
    pushed: (branch: string) => shell(`git --git-dir ../remote show --name-only --format=%B ${branch}`),
  };
}
