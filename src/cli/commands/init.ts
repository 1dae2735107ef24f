import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { isContent } from '../../content/folder.ts';
import { type Language, languages } from '../../words/languages.ts';
import { called, shellWord } from '../called.ts';
import { jsonText } from '../json-text.ts';
import { type Answers, asOneLine, nameOfFolder } from '../new-shelf/answers.ts';
import { engineFault, enginePackage, keepPackage } from '../new-shelf/engine-package.ts';
import { filesOf } from '../new-shelf/files.ts';
import { type HostName, hostNames } from '../new-shelf/hosts.ts';
import { askedAnswers } from '../new-shelf/questions.ts';
import { importStatus } from './import.ts';

interface InitFlags {
  name?: string;
  field?: string;
  from?: string[];
  host?: HostName;
  language?: Language;
  yes?: true;
  json?: true;
}

/** `offprint init`. */
export function define(command: Command): void {
  command
    .description('Makes a folder for a shelf of your own, which holds content alone.')
    .argument('[folder]', 'the folder, which may be there already', '.')
    .option('--name <name>', 'what the shelf is called; otherwise as the folder')
    .option('--field <words>', 'what its papers are on: "music interfaces"')
    .option('--from <files...>', 'where the first papers come from: files, folders, addresses')
    .addOption(new Option('--host <host>', 'where it will be published').choices(hostNames))
    .addOption(
      new Option(
        '--language <tag>',
        'of the interface and of what the site says first; otherwise English',
      ).choices(languages),
    )
    .option('--yes', 'asks nothing')
    .option('--json', 'asks nothing, and prints what was done as JSON, for programs')
    .addHelpText(
      'after',
      `
On a terminal, it asks for what isn’t given. Files that are there are left as they are. Where no paper can be read
from what --from names, nothing is written, and the status is 1. What is refused besides is named, and doesn’t
change the status.

With --json, an object: folder, written and left (names of files) and, with --from, import, which is what
${called('import --json')} prints.
`,
    )
    .action(async (folder: string, flags: InitFlags) => {
      process.exitCode = await status(folder, flags);
    });
}

/** Makes the folder; the status with which the process ends. */
async function status(folder: string, { yes, json, ...given }: InitFlags): Promise<number> {
  if (isContent(path.resolve(folder))) {
    console.error(`${folder} holds a shelf already. Import into it: ${importInto(folder, given.from)}`);
    return 1;
  }
  const isAsked = yes === undefined && json === undefined && process.stdin.isTTY && process.stdout.isTTY;
  const answers = isAsked ? await askedAnswers(given, folder) : answersFrom(given, folder);
  if (!answers) return 1;
  const made: MadeFiles = { written: [], left: [] };
  const make = async () => {
    Object.assign(made, await madeShelf(folder, answers));
    if (!json) console.log(`\n${madeLine(folder, made)}`);
  };
  const reports: string[] = [];
  const print = (text: string) => (json ? reports.push(text) : process.stdout.write(text));
  const flags = { into: folder, map: new Map<string, string>(), ...(json && { json }) };
  const isEmpty = answers.from.length === 0;
  if (isEmpty) await make();
  const imported = isEmpty ? 0 : await importStatus(answers.from, flags, { print, withPapers: make });
  const [report] = reports;
  if (json)
    process.stdout.write(jsonText({ folder, ...made, ...(report && { import: JSON.parse(report) }) }));
  else if (made.written.length > 0) console.log(`\n${nextSteps(folder, answers)}`);
  else console.error(`\n${nothingMade(folder)}`);
  return imported;
}

/** The names of the files of a new shelf: those that were written, and those that were there. */
interface MadeFiles {
  written: string[];
  left: string[];
}

/** Writes the files of a shelf. */
async function madeShelf(folder: string, answers: Answers): Promise<MadeFiles> {
  const engine = await enginePackage();
  const made = await writtenFiles(folder, filesOf(answers, engine.spec));
  const kept = await keepPackage(folder, engine);
  const fault = await engineFault(folder, engine);
  if (fault) console.error(fault);
  return { written: [...made.written, ...kept], left: made.left.filter((name) => !kept.includes(name)) };
}

/** The command that imports these sources, or any, into a folder. */
function importInto(folder: string, sources: readonly string[] = []): string {
  const words = sources.length > 0 ? sources.map(shellWord) : ['<file>'];
  const into = path.resolve(folder) === process.cwd() ? '' : ` --into ${shellWord(folder)}`;
  return called(`import ${words.join(' ')}${into}`);
}

function madeLine(folder: string, { written, left }: MadeFiles): string {
  return `${folder}: ${written.join(', ')}.${left.length > 0 ? ` Left as they are: ${left.join(', ')}.` : ''}`;
}

function nothingMade(folder: string): string {
  return `No papers were read, so nothing was written to ${folder}. Name other sources with --from, or make the shelf without --from and import papers later.`;
}

function answersFrom({ name, field, from, host, language }: Partial<Answers>, folder: string): Answers {
  return {
    name: asOneLine(name ?? '') || nameOfFolder(folder, language),
    field: asOneLine(field ?? ''),
    from: from ?? [],
    host: host ?? 'none',
    ...(language && { language }),
  };
}

/** Writes those of the files that aren't there. */
async function writtenFiles(folder: string, files: ReadonlyMap<string, string>): Promise<MadeFiles> {
  const written: string[] = [];
  const left: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    const isNew = await writeFile(file, text, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    (isNew ? written : left).push(name);
  }
  return { written, left };
}

function nextSteps(folder: string, { from }: Answers): string {
  const inside = path.resolve(folder) === process.cwd() ? [] : [`  cd ${shellWord(folder)}`];
  const steps = [
    ...inside,
    ...(from.length > 0 ? [] : [`  ${called('import papers.bib')}`]),
    `  ${called('dev')}      shows the shelf while you edit it`,
    `  ${called('build')}    writes the site into dist/`,
  ];
  return `Next:\n${steps.join('\n')}`;
}
