import type { Shelf } from '../../shelf/shelf.ts';
import type { Links } from '../format/files.ts';
import { linkKeys } from '../format/link-key.ts';

/** Addresses that papers link to, in alphabetical order -> the numbers of the papers. */
export function linkTable({ papers }: Shelf): Links {
  const found = new Map<string, Set<number>>();
  for (const [number, { links }] of papers.entries()) {
    for (const address of Object.values(links).flat()) {
      const [key] = address ? linkKeys(address) : [];
      if (key) found.set(key, (found.get(key) ?? new Set()).add(number));
    }
  }
  const keys = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map(([key, numbers]) => [key, [...numbers]]));
}
