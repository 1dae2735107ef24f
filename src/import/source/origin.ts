/** The origins that a paper names for a field, one for each source: `a.bib; b.json: public data`. */
export function originsOf(text: string): string[] {
  return text.split('; ');
}

/** Whether an origin or a file is of the source of that name, or lies below it where it is a folder or an archive. */
export function isOfSource(origin: string, name: string): boolean {
  return origin === name || origin.startsWith(`${name}: `) || origin.startsWith(`${name}/`);
}

/**
 * Which of the sources an origin or a file is of, the one with the longest name where several are possible.
 * A source without a name holds what is of no other, but for what a curator wrote.
 */
export function sourceOf(origin: string, names: Iterable<string>): string | undefined {
  let found: string | undefined;
  for (const name of names) {
    const isOf = name === '' ? origin !== 'curator' : isOfSource(origin, name);
    if (isOf && (found === undefined || name.length > found.length)) found = name;
  }
  return found;
}
