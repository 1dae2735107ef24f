import { parseArgs } from 'node:util';

/**
 * The command line of a tool for the engine's own developers, which takes nothing. `--help` ends the process with the
 * usage and status 0, anything else with a message and status 2.
 */
export function helpOnly(usage: string): void {
  const words = process.argv.slice(2);
  const args = words[0] === '--' ? words.slice(1) : words;
  try {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return;
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    const [, command] = /^ {2}(npm run \w+)/m.exec(usage) ?? [];
    process.stderr.write(`${(error as Error).message}\nFor all that can be given: ${command} -- --help\n`);
    process.exit(2);
  }
}
