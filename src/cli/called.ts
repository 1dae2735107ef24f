/** The subcommands that this repository has scripts for; `npm run check` there checks the types. */
const scripts = ['import', 'update', 'undo', 'topics', 'dev', 'build', 'preview'];

/** A command line as one types it where this one was called: `npm run undo`, `npx offprint undo` or `offprint undo`. */
export function called(line: string, environment: NodeJS.ProcessEnv = process.env): string {
  const manner = environment['npm_command'];
  if (manner === 'run-script' || manner === 'run')
    return scripts.includes(line.split(' ', 1)[0] ?? '')
      ? `npm run ${line.replace(/ (?=-)/, ' -- ')}`
      : `node src/cli/offprint.ts ${line}`;
  return manner === 'exec' ? `npx offprint ${line}` : `offprint ${line}`;
}

/** A word of a command line, so that a shell reads it as it is. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
