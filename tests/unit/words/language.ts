import { execFileSync } from 'node:child_process';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../../../src');

/**
 * The default export of a module, run in Node in a language of the interface. `#src/` in its imports is the
 * folder `src`. What it exports must be JSON.
 */
export function saidIn(language: string, module: string): unknown {
  const code = `${module.replaceAll('#src', source).replace('export default', 'const found =')}
process.stdout.write(JSON.stringify(found));`;
  const env = { ...process.env, OFFPRINT_LANGUAGE: language };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' }),
  );
}
