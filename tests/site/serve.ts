/** Builds one of the test shelves and serves it: `node tests/site/serve.ts root`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { siteServer } from '../../src/cli/server.ts';
import { writeLargeShelf } from './large.ts';
import { shelves, type TestShelf } from './shelves.ts';
import { writeTranslatedShelf } from './translated.ts';

const shelf: TestShelf | undefined = shelves[process.argv[2] as keyof typeof shelves];
if (!shelf)
  throw new Error(
    `There is no test shelf ${process.argv[2]}. Name one of ${Object.keys(shelves).join(', ')}.`,
  );

if (shelf === shelves.large) await writeLargeShelf(shelf.content);
if (shelf === shelves.german) await writeTranslatedShelf(shelf.content, 'de');
rmSync(shelf.out, { recursive: true, force: true });

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  OFFPRINT_CONTENT: shelf.content,
  OFFPRINT_OUT: shelf.out,
  OFFPRINT_BASE: shelf.base,
  OFFPRINT_SITE: `http://localhost:${shelf.port}`,
};
const { status } = spawnSync('astro', ['build'], { stdio: 'inherit', env });
if (status !== 0) process.exit(status ?? 1);
siteServer(path.resolve(shelf.out), shelf.base).listen(shelf.port);
