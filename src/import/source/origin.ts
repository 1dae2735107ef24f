/** The origins that a paper names for a field, one for each source: `a.bib; b.json: public data`. */
export function originsIn(text: string): string[] {
  return text.split('; ');
}

/** Whether an origin is no source of the shelf: a curator, or a service that was asked on a day. */
export function isOfNoSource(origin: string): boolean {
  return origin === 'curator' || isLookedUp(origin);
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

/** The origin of what a service said on a day: `Crossref, 2026-11-28`. */
export function lookedUpOrigin(service: string, day: string): string {
  return `${service}, ${day}`;
}

/** Whether an origin is that of something looked up, and of nothing else. */
export function isLookedUp(origin = ''): boolean {
  return originsIn(origin).every((each) => /^[A-Za-z][A-Za-z ]*, \d{4}-\d{2}-\d{2}(?:: |$)/.test(each));
}
