import { Command, CommanderError } from 'commander';
import { called } from './called.ts';
import { engineVersion } from './engine.ts';

/** What fills in a command: its arguments, options and what it does. */
export type Definition = (command: Command) => void;

/** A subcommand, whose own file is read where it is called. */
interface Subcommand {
  name: string;
  summary: string;
  load: () => Promise<{ define: Definition }>;
}

/** All subcommands, in the order in which a shelf needs them. */
export const subcommands: readonly Subcommand[] = [
  {
    name: 'init',
    summary: 'makes a folder for a shelf of your own',
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'import',
    summary: 'imports papers from files and addresses',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'update',
    summary: 'reads all that sources.yaml names again',
    load: () => import('./commands/update.ts'),
  },
  { name: 'undo', summary: 'takes the last import back', load: () => import('./commands/undo.ts') },
  {
    name: 'topics',
    summary: 'proposes topics, and says what a change would move',
    load: () => import('./commands/topics.ts'),
  },
  {
    name: 'check',
    summary: 'says what is wrong or doubtful in a shelf',
    load: () => import('./commands/check.ts'),
  },
  { name: 'dev', summary: 'shows the shelf while you edit it', load: () => import('./commands/dev.ts') },
  { name: 'build', summary: 'writes the site', load: () => import('./commands/build.ts') },
  { name: 'preview', summary: 'serves the built site', load: () => import('./commands/preview.ts') },
];

/** What `@bomb.sh/tab` calls the subcommand that prints a shell's script and answers it. */
const completion = 'complete';

const statuses = `
Exit status:
  0  done
  1  something was refused or failed, which is said
  2  the command line can't be understood
`;

/** The command line of `offprint`, the subcommand that `words` begin with filled in, for completion all of them. */
async function program(words: readonly string[]): Promise<Command> {
  const offprint = new Command('offprint')
    .description('Turns a list of papers into a fast, fully static research browser.')
    .version(engineVersion(), '-V, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this')
    .helpCommand('help [command]', 'prints what a command does')
    .addHelpText('after', statuses)
    .configureOutput({ outputError: (said, write) => write(sentence(said)) })
    .exitOverride();
  const isMeant = (name: string) => words[0] === completion || words[words[0] === 'help' ? 1 : 0] === name;
  for (const { name, summary, load } of subcommands) {
    const command = offprint.command(name).summary(summary).helpOption('-h, --help', 'prints this');
    if (isMeant(name)) (await load()).define(command);
  }
  if (words[0] === completion) (await import('@bomb.sh/tab/commander')).default(offprint);
  else
    offprint
      .command(completion)
      .argument('<shell>', 'zsh, bash, fish or powershell')
      .summary('prints a script that completes commands in your shell');
  return offprint;
}

/** Does what a command line says, given without the program's name; the status with which the process ends. */
export async function statusOf(words: readonly string[]): Promise<number> {
  // `npm run import -- -- --help` hands the dashes on.
  const given = words[0] !== completion && words[1] === '--' ? words.toSpliced(1, 1) : [...words];
  const offprint = await program(given);
  try {
    await offprint.parseAsync(given, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (!(error instanceof CommanderError)) return failed(error);
    if (error.exitCode === 0) return 0;
    const isNamed = subcommands.some(({ name }) => name === given[0]);
    if (error.code !== 'commander.help')
      console.error(`For all that can be given: ${called(isNamed ? `${given[0]} --help` : '--help')}`);
    return 2;
  }
}

/** Says what the system refused; anything else is a fault of ours, and its stack leads to it. */
async function failed(error: unknown): Promise<number> {
  const { systemFaultLine } = await import('./failure.ts');
  const fault = systemFaultLine(error);
  if (fault === undefined) throw error;
  console.error(fault);
  return 1;
}

/** `error: unknown option '--colour'` as a sentence. */
function sentence(said: string): string {
  return said.replace(/^error: (.)/, (_, first: string) => first.toUpperCase());
}
