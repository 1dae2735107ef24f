/** The origins that a paper names for a field, one for each source: `a.bib; b.json: public data`. */
export function originsIn(text: string): string[] {
  return text.split('; ');
}

/** Whether an origin is no source of the shelf: a curator, or a service that was asked on a day. */
export function isOfNoSource(origin: string): boolean {
  return origin === 'curator' || /^[A-Z][\w ]*, \d{4}-\d\d-\d\d$/.test(origin);
}

/** Whether an origin or a file is of the source of that name, or lies below it where it is a folder or an archive. */
export function isOfSource(origin: string, name: string): boolean {
  return origin === name || origin.startsWith(`${name}: `) || origin.startsWith(`${name}/`);
}

/**
 * Which of the sources an origin or a file is of, the one with the longest name where several are possible.
 * A source without a name holds what is of no other.
 */
export function sourceOf(origin: string, names: Iterable<string>): string | undefined {
  let found: string | undefined;
  for (const name of names) {
    const isOf = name === '' ? !isOfNoSource(origin) : isOfSource(origin, name);
    if (isOf && (found === undefined || name.length > found.length)) found = name;
  }
  return found;
}
