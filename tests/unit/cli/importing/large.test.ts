import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { newFolder, runImport, textsIn } from '../run.ts';

/** A thousand records, of about two megabytes. */
const thousand = Array.from({ length: 1000 }, (_, n) => {
  const abstract = `We present paper ${n}. ${`It says ${n} in many words. `.repeat(80)}`;
  return `${JSON.stringify({ title: `Paper ${n}`, abstract, authors: ['Ada Lovelace'], published: '2025-07-02' })}\n`;
}).join('');

test('200 MB are read as a stream, in 256 MB of memory', async () => {
  const cwd = await newFolder();
  const file = createWriteStream(path.join(cwd, 'a.jsonl'));
  while (file.bytesWritten + file.writableLength < 200_000_000)
    if (!file.write(thousand)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  const { status, stdout, stderr } = await runImport(['a.jsonl', '--into', 'content'], {
    node: ['--max-old-space-size=256'],
    cwd,
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^1000 papers: 1000 new, 0 changed, 0 unchanged; 0 refused\.$/m);
  assert.match(
    stdout,
    /^ {2}a\.jsonl: the file is too large to be kept in sources \(20\d MB\)\. Keep it yourself/m,
  );
  assert.match(stdout, /^ {2}a\.jsonl: \d+ entries repeat another word for word\. Each was taken once\.$/m);
  assert.match(stderr, /^a\.jsonl: 20000 entries read$/m);
  assert.equal((await textsIn(path.join(cwd, 'content'))).size, 1000);
});
