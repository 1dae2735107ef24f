import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * The options and arguments that a command was given. `--help` ends the process with the usage and
 * status 0; what can't be parsed, or makes `check` throw, ends it with a message and status 2.
 */
export function commandLine<const O extends ParseArgsOptionsConfig>(
  usage: string,
  options: O,
  { allowPositionals = false, check = (_: Record<string, unknown>) => {} } = {},
) {
  const words = process.argv.slice(2);
  const args = words[0] === '--' ? words.slice(1) : words;
  try {
    const config = {
      args,
      allowPositionals,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    } satisfies ParseArgsConfig;
    const line = parseArgs(config);
    const values: Record<string, unknown> = line.values;
    if (values['help']) {
      process.stdout.write(usage);
      process.exit(0);
    }
    check(values);
    return line;
  } catch (error) {
    const [, command] = /^ {2}(npm run \w+)/m.exec(usage) ?? [];
    process.stderr.write(`${(error as Error).message}\nFor all that can be given: ${command} -- --help\n`);
    process.exit(2);
  }
}
