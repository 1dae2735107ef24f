import { isSameName } from '../../paper/wording/names.ts';

/** ORCID iDs by name, each under the name that the paper has for the person: `J. Smith` goes to `John Smith`. */
export function namedIds(
  ids: Readonly<Record<string, string>>,
  people: readonly string[],
): Record<string, string> {
  const entries = Object.entries(ids);
  if (entries.every(([name]) => people.includes(name))) return { ...ids };
  return Object.fromEntries(
    // What stands under the name itself comes last, and so it counts.
    [
      ...entries.filter(([name]) => !people.includes(name)),
      ...entries.filter(([name]) => people.includes(name)),
    ].map(([name, id]) => {
      const same = people.includes(name) ? [name] : people.filter((each) => isSameName(each, name));
      return [same.length === 1 ? (same[0] ?? name) : name, id];
    }),
  );
}
