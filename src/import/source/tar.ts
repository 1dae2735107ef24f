import type { UnpackedFile } from './unpacked-file.ts';

/** The size of a header and of the pieces in which files stand, in bytes. */
const block = 512;

/** Whether bytes are an archive of tar (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html). */
export function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';
}

/** The files in an archive of tar, whose long names stand in files of their own before them. */
export function tarFiles(bytes: Uint8Array): UnpackedFile[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const files: UnpackedFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + block <= buffer.length && buffer[at] !== 0; ) {
    const text = (from: number, length: number) =>
      buffer.toString('utf8', at + from, at + from + length).replace(/\0[^]*/, '');
    const size = Number.parseInt(text(124, 12).trim() || '0', 8);
    if (!Number.isSafeInteger(size) || size < 0) break;
    const content = buffer.subarray(at + block, at + block + size);
    const kind = text(156, 1);
    const prefix = text(345, 155);
    if (kind === 'L') longName = content.toString('utf8').replace(/\0[^]*/, '');
    else if (kind === 'x')
      longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] ?? longName;
    else {
      const name = longName ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
      if (kind === '0' || kind === '') files.push({ name, bytes: content });
      longName = undefined;
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
