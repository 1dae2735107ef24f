import { deflateSync, inflateSync } from 'fflate';
import { oneLine } from '../saved/note.ts';

/** A note as it stands in an address: base64url of its UTF-8, compressed where that is shorter. */
export function packedNote(note: string): string {
  const plain = new TextEncoder().encode(note);
  const small = deflateSync(plain, { level: 9 });
  return small.length < plain.length ? `z${base64url(small)}` : `t${base64url(plain)}`;
}

/** The note that stands in an address; throws where it is none. */
export function unpackedNote(packed: string): string {
  const bytes = bytesOf(packed.slice(1));
  const plain = packed.startsWith('z') ? inflateSync(bytes) : bytes;
  return oneLine(new TextDecoder('utf-8', { fatal: true }).decode(plain));
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
