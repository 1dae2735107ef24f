import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { findingsIn } from '../checking/check.ts';
import { readContent } from '../checking/content.ts';
import { findingsText } from '../checking/finding.ts';
import { namedContent, withContentArgument } from '../content-argument.ts';

interface CheckFlags {
  json?: true;
}

/** `offprint check`. */
export function define(command: Command): void {
  withContentArgument(command)
    .description(
      'Says what a build would refuse in a content folder, what is doubtful in it and what does nothing.',
    )
    .option('--json', 'prints what is found as a list in JSON, for programs')
    .action(async (given: string | undefined, { json }: CheckFlags) => {
      const folder = namedContent(given);
      process.exitCode = await status(folder, json === true);
    });
}

/** Prints what is found; the status with which the process ends: 1 where a build would refuse something. */
async function status(folder: string, isForPrograms: boolean): Promise<number> {
  if (!(await isThere(path.join(folder, 'papers')))) {
    console.error(`${folder}: there are no papers here. Import some, or name another content folder.`);
    return 1;
  }
  const { content, findings: unread } = await readContent(folder);
  const findings = [...unread, ...findingsIn(content)];
  process.stdout.write(
    isForPrograms
      ? `${JSON.stringify(findings, undefined, 2)}\n`
      : findingsText(findings, content.papers.length),
  );
  return findings.some(({ kind }) => kind === 'refused') ? 1 : 0;
}

async function isThere(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() === true;
}
