import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { called } from '../../../src/cli/called.ts';
import { subcommands } from '../../../src/cli/program.ts';
import { formats } from '../../../src/import/formats/formats.ts';
import { runCommand } from './run.ts';

const offprint = (words: string[]) => runCommand('src/cli/offprint.ts', words);
const names = subcommands.map(({ name }) => name);

for (const words of [['--help'], ['-h'], ['help']])
  test(`offprint ${words.join(' ')} says what there is, and with what status it ends`, async () => {
    const { status, stdout, stderr } = await offprint(words);
    assert.deepEqual([status, stderr], [0, '']);
    for (const { name, summary } of subcommands)
      assert.match(stdout, new RegExp(`^ {2}${name}\\b.* {2}${summary}$`, 'm'));
    assert.match(stdout, /^Exit status:\n {2}0 {2}done\n/m);
  });

for (const name of names) {
  for (const words of [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
    [name, '--', '--help'],
  ])
    test(`offprint ${words.join(' ')} says what it does and how it is called`, async () => {
      const { status, stdout, stderr } = await offprint(words);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^Usage: offprint ${name} \\[options\\].*\n\n[A-Z]`));
    });

  test(`offprint ${name} with an unknown option says so, and how to get the help`, async () => {
    const { status, stdout, stderr } = await offprint([name, '--colour']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(stderr, `Unknown option '--colour'\nFor all that can be given: offprint ${name} --help\n`);
  });

  test(`the help of ${name} has no more than a line, and no word that only its program knows`, async () => {
    const { stdout } = await offprint([name, '--help']);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 120, line);
    assert.doesNotMatch(stdout, /\[object|default: (?:false|undefined|\{)/);
  });
}

test('a subcommand that there is not', async () => {
  const { status, stderr } = await offprint(['buildd']);
  assert.equal(status, 2);
  assert.match(stderr, /^Unknown command 'buildd'\n\(Did you mean build\?\)\n/);
});

test('the version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal((await offprint(['--version'])).stdout, `${version}\n`);
});

test('a shell is told what completes a command', async () => {
  const options = await offprint(['complete', '--', 'import', '--f']);
  assert.match(options.stdout, /^--format\t/m);
  const commands = await offprint(['complete', '--', 'un']);
  assert.match(commands.stdout, /^undo\t/m);
  assert.match((await offprint(['complete', 'bash'])).stdout, /offprint/);
});

test('a command is called as the person called this one', () => {
  assert.equal(called('undo --list', { npm_command: 'run-script' }), 'npm run undo -- --list');
  assert.equal(called('undo', { npm_command: 'run-script' }), 'npm run undo');
  assert.equal(called('undo --list', { npm_command: 'exec' }), 'npx offprint undo --list');
  assert.equal(called('undo --list', {}), 'offprint undo --list');
});

test('the help of an import names every format with its endings', async () => {
  const { stdout } = await offprint(['import', '--help']);
  for (const { name, about, endings } of formats)
    assert.ok(stdout.includes(`${name.padEnd(16)} ${about} (${endings.join(', ')})\n`), name);
});

for (const port of ['abc', '70000', '']) {
  test(`preview refuses the port "${port}"`, async () => {
    const { status, stderr } = await offprint(['preview', '--port', port]);
    assert.equal(status, 2);
    assert.match(stderr, /Not a port; give a number up to 65535\.\n/);
  });
}

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test('a script that has the name of a subcommand calls it; check is about the engine', () => {
  for (const name of names.filter((each) => each in scripts && each !== 'check'))
    assert.match(scripts[name] ?? '', new RegExp(`^node (?:--\\S+ )*src/cli/offprint\\.ts ${name}$`));
});

for (const name of ['fonts', 'icons', 'prepack'])
  test(`npm run ${name} -- --help prints what it does`, async () => {
    const file = /^node (src\/cli\/\S+\.ts)$/.exec(scripts[name] ?? '')?.[1] ?? '';
    const { status, stdout } = await runCommand(file, ['--help']);
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`^[A-Z].*\\.\n\n {2}npm run ${name}\\b`));
  });
