import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { redirectsTask } from '../../../../src/build/host/redirects.ts';
import { paperOf, shelfWith } from '../../paper-of.ts';

async function writtenFor(context: TestContext, papers: number) {
  const folder = await mkdtemp(path.join(tmpdir(), 'offprint-redirects-'));
  context.after(() => rm(folder, { recursive: true }));
  const shelf = shelfWith(
    Array.from({ length: papers }, (_, at) =>
      paperOf({
        id: `p${at}`,
        ...(at === 1 && { aliases: ['old', 'older/name'] }),
        ...(at === 2 && { container: 'International Conference on Machine Learning' }),
      }),
    ),
  );
  await redirectsTask.run({
    shelf,
    folder,
    base: '/sub/',
    site: 'https://papers.example.org',
    report: () => {},
    warn: () => {},
  });
  return folder;
}

test('a large shelf has a rule for each alias of a paper and of a division, below its sub-path', async (context) => {
  const folder = await writtenFor(context, 1001);
  assert.equal(
    await readFile(path.join(folder, '_redirects'), 'utf8'),
    [
      '/sub/papers/old/ /sub/papers/p1/ 301',
      '/sub/papers/older/name/ /sub/papers/p1/ 301',
      '/sub/venue/international-conference-on-machine-learning/ /sub/venue/icml/ 301',
      '',
    ].join('\n'),
  );
});

test('a small shelf has pages for its aliases, and no file', async (context) => {
  assert.deepEqual(await readdir(await writtenFor(context, 3)), []);
});
