import { promisify } from 'node:util';
import { gunzip, zstdDecompress } from 'node:zlib';
import { Unzip, UnzipInflate } from 'fflate';
import { isTar, tarFiles } from './tar.ts';
import type { UnpackedFile } from './unpacked-file.ts';

/** What a compressed file holds may have so many bytes, all together, and an archive so many files. */
const maxUnpackedBytes = 64_000_000;
const maxArchivedFiles = 2_000;

/** How compressed files begin. */
const gzipMark = [0x1f, 0x8b];
const zstdMark = [0x28, 0xb5, 0x2f, 0xfd];
const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** Compressed files that aren't read. */
const unread: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0x42, 0x5a, 0x68], 'bzip2'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz'],
];

/** A compressed file that can't be read, or that isn't. */
export class UnpackError extends Error {
  override name = 'UnpackError';
}

/** Whether bytes are those of a compressed file or an archive. */
export function isPacked(bytes: Uint8Array): boolean {
  return (
    isTar(bytes) ||
    [gzipMark, zstdMark, zipMark, ...unread.map(([mark]) => mark)].some((mark) => beginsWith(bytes, mark))
  );
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/**
 * The files in a compressed file (gzip, Zstandard) or an archive (ZIP, tar), in order of their names. Files whose names
 * begin with a dot are left out. Rejects with an UnpackError where it is broken, larger than 64 MB unpacked, has a
 * password, or is compressed in a way that isn't read.
 */
export async function unpackedFiles(bytes: Uint8Array, maxBytes = maxUnpackedBytes): Promise<UnpackedFile[]> {
  const other = unread.find(([mark]) => beginsWith(bytes, mark));
  if (other) throw new UnpackError(`it is compressed by ${other[1]}`);
  if (beginsWith(bytes, zipMark) && isLocked(bytes)) throw new UnpackError('it has a password');
  try {
    if (beginsWith(bytes, zipMark)) return unzipped(bytes, maxBytes);
    const whole = isTar(bytes) ? bytes : await uncompressed(bytes, maxBytes);
    if (!isTar(whole)) return [{ name: '', bytes: whole }];
    const files = tarFiles(whole).filter(({ name }) => !isHidden(name));
    if (files.length > maxArchivedFiles) throw new UnpackError(tooMany);
    return inOrder(files);
  } catch (cause) {
    if (cause instanceof UnpackError) throw cause;
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnpackError(isTooLarge ? tooLarge(maxBytes) : 'it is broken', { cause });
  }
}

function uncompressed(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const unpack = beginsWith(bytes, gzipMark) ? promisify(gunzip) : promisify(zstdDecompress);
  return unpack(bytes, { maxOutputLength: maxBytes });
}

/** Whether a file in a ZIP can only be read with a password, as the archive's list of its files says. */
function isLocked(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const listed = Buffer.of(0x50, 0x4b, 0x01, 0x02);
  for (let at = buffer.indexOf(listed); at >= 0; at = buffer.indexOf(listed, at + 4))
    if (at + 10 <= buffer.length && (buffer.readUInt16LE(at + 8) & 1) === 1) return true;
  return false;
}

/** Whether a path is of what a person doesn't see; one that leads out of its archive isn't. */
function isHidden(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:\.(?![./])|__MACOSX\/)/.test(name);
}

function inOrder(files: UnpackedFile[]): UnpackedFile[] {
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const tooMany = `it holds more than ${maxArchivedFiles} files`;
const tooLarge = (maxBytes: number) => `it holds more than ${maxBytes / 1e6} MB`;

function unzipped(bytes: Uint8Array, maxBytes: number): UnpackedFile[] {
  const files: UnpackedFile[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    if (isHidden(file.name)) return;
    if (files.length >= maxArchivedFiles) throw new UnpackError(tooMany);
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      total += chunk.length;
      if (total > maxBytes) throw new UnpackError(tooLarge(maxBytes));
      chunks.push(chunk);
      if (isLast) files.push({ name: file.name, bytes: Buffer.concat(chunks) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In pieces, so that a bomb is noticed before it has gone off.
  const pieceBytes = 65_536;
  for (let at = 0; at < bytes.length; at += pieceBytes)
    unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
  return inOrder(files);
}
