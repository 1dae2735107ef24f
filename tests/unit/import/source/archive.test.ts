import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { preparedSources } from '../../../../src/import/source/prepared.ts';
import { refusedBytes } from '../../../../src/import/source/refused.ts';
import { unpackedFiles } from '../../../../src/import/source/unpacked.ts';
import { saidOf, sourceOf } from '../given.ts';

/** An entry of tar. */
function tarred(name: string, text: string, kind = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  header.write('ustar\0', 257);
  return Buffer.concat([header, Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
}

test('tar, compressed or not, with names that are too long for a header', async () => {
  const long = `${'f/'.repeat(60)}c.bib`;
  const tar = Buffer.concat([
    tarred('b.bib', 'b'.repeat(600)),
    tarred('folder/', '', '5'),
    tarred('folder/a.bib', 'a'),
    tarred('.hidden', 'x'),
    tarred('././@LongLink', `${long}\0`, 'L'),
    tarred('cut', 'c'),
    Buffer.alloc(1024),
  ]);
  for (const bytes of [tar, gzipSync(tar)])
    assert.deepEqual(
      (await unpackedFiles(bytes)).map((file) => [file.name, file.bytes.length]),
      [
        ['b.bib', 600],
        [long, 1],
        ['folder/a.bib', 1],
      ],
    );
});

test('a file with a password says so', async () => {
  const zip = Buffer.from(zipSync({ 'a.bib': strToU8('a') }));
  const listed = zip.indexOf(Buffer.of(0x50, 0x4b, 0x01, 0x02));
  zip.writeUInt16LE(1, listed + 8);
  await assert.rejects(unpackedFiles(zip), /it has a password/);
});

test('what of an archive is not read is named', async () => {
  const inner = zipSync({ 'a.bib': strToU8('a') });
  const zip = zipSync({ 'in.zip': inner, '../../out.bib': strToU8('b'), 'ok.bib': strToU8('@misc{a}') });
  const { sources, problems } = await preparedSources(sourceOf(new Uint8Array(zip), 'all.zip', 4096));
  assert.deepEqual(
    sources.map(({ name }) => name),
    ['all.zip/ok.bib'],
  );
  assert.deepEqual(saidOf(problems), [
    "all.zip/../../out.bib this looks like a file with a path that leads out of its archive, which isn't read",
    "all.zip/in.zip this looks like an archive or a compressed file within another, which isn't read",
  ]);
});

test('libraries of EndNote and books are known by what is in them', () => {
  const named = (name: string, text = '') =>
    refusedBytes(zipSync({ [name]: [strToU8(text), { level: 0 }] }))?.is;
  assert.equal(named('sdb/sdb.eni'), 'a packed library of EndNote');
  assert.equal(named('mimetype', 'application/epub+zip'), 'an electronic book (EPUB)');
});
