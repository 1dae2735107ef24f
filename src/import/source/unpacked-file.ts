/** A file that came out of another. */
export interface UnpackedFile {
  /** Its path within an archive; empty for a file that was only compressed. */
  name: string;
  bytes: Uint8Array;
}
