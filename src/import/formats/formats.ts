import { daily } from './daily.ts';
import type { Format } from './format.ts';
import { listing } from './listing.ts';
import { metadata } from './metadata.ts';
import { records } from './records.ts';

/** All source formats. The first that recognises a source reads it, so text comes last. */
export const formats: readonly Format[] = [metadata, daily, records, listing];

/** The format with that name, or the one that recognises the first characters of a source. */
export function formatOf(head: string, name?: string): Format | undefined {
  return formats.find((format) => (name ? format.name === name : format.recognises(head)));
}
