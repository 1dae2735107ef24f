/** A size in megabytes, as it is read: one decimal below ten. */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000;
  return size < 9.95 ? size.toFixed(1) : String(Math.round(size));
}
