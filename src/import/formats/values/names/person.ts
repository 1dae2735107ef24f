/** The parts of a name as a service gives them. */
export interface NamedParts {
  given?: string;
  /** Such as `van` or `de la`. */
  particle?: string;
  family?: string;
  /** Such as `Jr.` or `III`. */
  suffix?: string;
}

/** A name as people write it, given name first. */
export function nameFromParts({ given = '', particle = '', family = '', suffix = '' }: NamedParts): string {
  return [
    given,
    /['’]$/.test(particle.trim()) ? particle.trim() + family.trim() : `${particle} ${family}`,
    suffix,
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An ORCID iD in the form `0000-0002-1825-0097`; `undefined` where the text holds none. */
export function orcidIn(text: string): string | undefined {
  const [, ...parts] = /\b(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\b/i.exec(text) ?? [];
  return parts.length === 4 ? parts.join('-').toUpperCase() : undefined;
}

/** Who made a work, a person or a group, and the ORCID iD that the source gives. */
export interface Contributor {
  name: string;
  orcid?: string;
}

/** The fields that say who made a work; people without a name are left out. */
export function peopleFields(
  authors: readonly Contributor[],
  editors: readonly Contributor[] = [],
): Record<string, unknown> {
  const named = (people: readonly Contributor[]) => people.filter(({ name }) => name !== '');
  const orcids = named([...authors, ...editors]).flatMap(({ name, orcid }) => {
    const id = orcidIn(orcid ?? '');
    return id ? [[name, id] as const] : [];
  });
  return {
    authors: named(authors).map(({ name }) => name),
    editors: named(editors).map(({ name }) => name),
    orcid: Object.fromEntries(orcids),
  };
}
