import assert from 'node:assert/strict';
import test from 'node:test';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { decodedText } from '../../../../src/import/source/encoding.ts';
import { refusedBytes, refusedText } from '../../../../src/import/source/refused.ts';
import { isPacked, UnpackError, unpackedFiles } from '../../../../src/import/source/unpacked.ts';

test('UTF-8 and UTF-16 with and without marks, and Latin-1 where it is certain', () => {
  const text = 'title\nMüller, “naïve” Ærø\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();
  for (const [bytes, encoding] of [
    [Buffer.from(text), 'utf-8'],
    [Buffer.from(`\uFEFF${text}`), 'utf-8'],
    [Buffer.concat([Buffer.of(0xff, 0xfe), utf16]), 'utf-16le'],
    [Buffer.concat([Buffer.of(0xfe, 0xff), swapped]), 'utf-16be'],
    [utf16, 'utf-16le'],
  ] as const)
    assert.deepEqual(decodedText(bytes), { text, encoding });
  const latin = decodedText(Buffer.from('author = {Müller, Jürgen and Núñez}', 'latin1'));
  assert.deepEqual(latin, { text: 'author = {Müller, Jürgen and Núñez}', encoding: 'windows-1252' });
});

test('UTF-8 with odd bytes stays UTF-8, and the lines are told', () => {
  const bytes = Buffer.concat([Buffer.from('Müller, Ærø\n“ways”\nR'), Buffer.of(0xf6), Buffer.from('e\n')]);
  assert.deepEqual(decodedText(bytes), {
    text: 'Müller, Ærø\n“ways”\nRöe\n',
    encoding: 'utf-8',
    oddLines: [3],
  });
});

test('Mac OS Roman where letters stand as no other encoding has them', () => {
  const bytes = Buffer.concat([
    Buffer.from('Andr'),
    Buffer.of(0x8e),
    Buffer.from(' M'),
    Buffer.of(0x9f),
    Buffer.from('ller\r'),
  ]);
  assert.deepEqual(decodedText(bytes), { text: 'André Müller\n', encoding: 'macintosh' });
  const czech = Buffer.concat([
    Buffer.of(0x8e),
    Buffer.from('i'),
    Buffer.of(0x9e),
    Buffer.from('ka, of many papers, Jo'),
    Buffer.of(0x9e),
    Buffer.from('e'),
  ]);
  assert.equal(decodedText(czech)?.encoding, 'windows-1252');
});

test('what is no text for certain is not decoded', () => {
  for (const bytes of [
    Buffer.of(0, 1, 2, 3),
    Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    Buffer.from('ÏÐÓÒÔÕ ÖרÙÚÛ ÜÝÞß', 'latin1'),
    Buffer.from('a\x07b\xff', 'latin1'),
  ])
    assert.equal(decodedText(bytes), undefined);
});

test('line ends become line feeds', () => {
  assert.equal(decodedText(Buffer.from('a\r\nb\rc'))?.text, 'a\nb\nc');
});

test('gzip, Zstandard and ZIP are unpacked; others are named', async () => {
  const bytes = Buffer.from('@misc{a}');
  for (const packed of [gzipSync(bytes), zstdCompressSync(bytes)]) {
    assert.ok(isPacked(packed));
    assert.equal(Buffer.from((await unpackedFiles(packed))[0]?.bytes ?? []).toString(), '@misc{a}');
  }
  const zip = zipSync({
    'b.bib': strToU8('b'),
    'folder/a.bib': strToU8('a'),
    '__MACOSX/x': strToU8('x'),
    '.hidden': strToU8('x'),
  });
  assert.deepEqual(
    (await unpackedFiles(zip)).map(({ name }) => name),
    ['b.bib', 'folder/a.bib'],
  );
  await assert.rejects(unpackedFiles(Buffer.from('\xfd7zXZ\0', 'latin1')), /xz/);
  await assert.rejects(unpackedFiles(gzipSync(bytes).subarray(0, 12)), UnpackError);
});

test('a bomb is refused', async () => {
  const zeros = Buffer.alloc(3_000_000);
  await assert.rejects(unpackedFiles(gzipSync(zeros), 2_000_000), /more than 2 MB/);
  await assert.rejects(unpackedFiles(zipSync({ a: new Uint8Array(zeros) }), 2_000_000), /more than 2 MB/);
});

test('files that aren’t read are named, with what to do instead', () => {
  const named = (text: string) => (refusedBytes(Buffer.from(text, 'latin1')) ?? refusedText(text))?.is;
  assert.equal(named('%PDF-1.7\n'), 'a PDF');
  assert.match(named('PK\x03\x04 xl/workbook.xml') ?? '', /Excel/);
  assert.match(named('\\documentclass{article}') ?? '', /LaTeX/);
  assert.match(named('<?xml version="1.0"?><modsCollection xmlns="x">') ?? '', /MODS/);
  assert.equal(named('@article{a, title = {x}}'), undefined);
  assert.equal(named('Title of a paper\n\nIts abstract.'), undefined);
});
