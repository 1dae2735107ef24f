import { deflateSync, inflateSync } from 'fflate';
import { oneLine } from '../saved/note.ts';

/** A note as part of an address: base64url of its UTF-8 bytes, compressed where that is shorter. */
export function packedNote(note: string): string {
  const plain = new TextEncoder().encode(note);
  const small = deflateSync(plain, { level: 9 });
  return small.length < plain.length ? `z${base64url(small)}` : `t${base64url(plain)}`;
}

/** The note in a part of an address. Throws where it is damaged. */
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
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}
