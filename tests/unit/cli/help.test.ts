import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formats } from '../../../src/import/formats/formats.ts';
import { runCommand } from './run.ts';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^node (?:--\S+ )*(src\/cli\/\S+\.ts)$/.exec(script)?.[1];
  return file ? [{ name, file }] : [];
});

test('the commands are found', () => {
  assert.deepEqual(commands.map(({ name }) => name).sort(), ['fonts', 'icons', 'import', 'preview', 'undo']);
});

for (const { name, file } of commands) {
  for (const words of [['--help'], ['-h'], ['--', '--help']]) {
    test(`${name} ${words.join(' ')} prints what it does and how it is called`, async () => {
      const { status, stdout, stderr } = await runCommand(file, words);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^[A-Z].*\\.\n\n {2}npm run ${name}\\b`));
    });
  }

  test(`${name} with an unknown option prints a message and how to get the usage`, async () => {
    const { status, stdout, stderr } = await runCommand(file, ['--colour']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      new RegExp(`^Unknown option '--colour'.*\nFor all that can be given: npm run ${name} -- --help\n$`),
    );
    assert.doesNotMatch(stderr, /^ {4}at /m);
  });
}

test('the help of an import names every format with its endings', async () => {
  const { stdout } = await runCommand('src/cli/import.ts', ['--help']);
  for (const { name, about, endings } of formats)
    assert.ok(stdout.includes(`${name.padEnd(9)} ${about} (${endings.join(', ')})\n`), name);
});

for (const port of ['abc', '70000', '']) {
  test(`preview refuses the port "${port}"`, async () => {
    const { status, stderr } = await runCommand('src/cli/serve.ts', ['--port', port]);
    assert.equal(status, 2);
    assert.ok(stderr.startsWith(`--port ${port}: not a port; give a number up to 65535.\n`), stderr);
  });
}
