import { dailyPapers } from './daily.ts';
import type { Format } from './format.ts';
import { listedPapers } from './listing.ts';
import { metadataPapers } from './metadata.ts';
import { recordedPapers } from './records.ts';

/** All source formats. The first that recognises a source reads it, so plain text comes last. */
export const formats: readonly Format[] = [
  {
    name: 'metadata',
    about: 'JSON with a list of papers, each datum with its value and source',
    endings: ['.json'],
    mediaType: 'application/json',
    recognises: (head) => /^\s*\{/.test(head) && /"papers"\s*:\s*\[/.test(head),
    read: metadataPapers,
  },
  {
    name: 'daily',
    about: 'the answer of a daily-papers API, an array or one object a line',
    endings: ['.json', '.jsonl'],
    mediaType: 'application/json',
    recognises: (head) => /^\s*(?:\[\s*)?\{\s*"paper"\s*:\s*\{/.test(head),
    read: dailyPapers,
  },
  {
    name: 'records',
    about: 'JSON Lines, one record a line',
    endings: ['.jsonl', '.json'],
    mediaType: 'application/jsonl',
    recognises: (head) => /^\s*[[{]/.test(head),
    read: recordedPapers,
  },
  {
    name: 'listing',
    about: 'text as pasted from a page, a title paragraph and an abstract paragraph for each paper',
    endings: ['.txt'],
    mediaType: 'text/plain',
    recognises: (head) => head.trim() !== '' && !/^\s*[[{]/.test(head),
    read: listedPapers,
  },
];

/** The format with that name, or the one that recognises the first characters of a source. */
export function formatOf(head: string, name?: string): Format | undefined {
  return formats.find((format) => (name ? format.name === name : format.recognises(head)));
}
