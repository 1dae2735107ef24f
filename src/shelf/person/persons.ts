import { isLimited, type PersonRow } from '../../content/people.ts';
import { slugOf, uniqueId } from '../../paper/id.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import { hasInitialsOnly, nameKey } from '../../paper/name/name-key.ts';
import type { Paper } from '../../paper/paper.ts';
import { byText } from '../text-order.ts';

/** What tells whose a name on a paper is. */
export type SignedPaper = Pick<Paper, 'id' | 'authors' | 'editors' | 'orcid'>;

/** The authors of a shelf, and the editors of books without authors, each known by one id whatever the spellings of the name. */
export interface Persons {
  /** The last part of the address of an author of a paper; `undefined` where the name has no Latin letter. */
  idOf(paper: SignedPaper, name: string): string | undefined;
  /** What a person is called; `undefined` for one who is known by one spelling. */
  nameOf(id: string): string | undefined;
  /** The other names of a person, on papers or in `people.yaml`. */
  otherNamesOf(id: string): readonly string[];
  /** Whether anything but names tells who is who. */
  areTold: boolean;
  /** An address that a spelling would have by itself -> the id of the person. */
  aliases: ReadonlyMap<string, string>;
  /** The entries of `people.yaml` that no paper has. */
  idle: readonly number[];
  /** ORCID iDs that are given to people with nothing of their names in common. */
  doubtful: readonly { orcid: string; names: readonly string[] }[];
}

/** What an author of a paper is told by: an entry, an iD, or the name alone. */
type Key = `entry ${number}` | `orcid ${string}` | `name ${string}`;

/** The spellings of one person, each with the number of papers. */
interface Group {
  key: Key;
  spellings: Map<string, number>;
}

/**
 * Joins spellings of one person and parts people of one name: by `people.yaml`, then by ORCID iDs. A name
 * without an iD goes to the one iD that its spelling has, unless it has initials only and the iD other spellings.
 */
export function personsOf(papers: readonly SignedPaper[], people: readonly PersonRow[] = []): Persons {
  const entryOf = entryFinder(people);
  const iDs = iDsByName(papers, entryOf);
  const slugOfName = remembered(slugOf);
  const keyOfName = remembered(nameKey);
  if (people.length === 0 && iDs.count === 0)
    return { ...untold, idOf: (_, name) => slugOfName(name) || undefined };
  const keyOf = (paper: SignedPaper, name: string): Key => {
    const entry = entryOf(paper, name);
    if (entry !== undefined) return `entry ${entry}`;
    const own = orcidOf(paper, name);
    if (own !== undefined && iDs.isTrusted(own, name)) return `orcid ${own}`;
    const only = iDs.onlyOf(keyOfName(name));
    const isSure = only !== undefined && (!hasInitialsOnly(name) || iDs.spellingsOf(only).size === 1);
    return isSure ? `orcid ${only}` : `name ${slugOfName(name)}`;
  };
  const groups = groupsOf(papers, keyOf);
  const ids = idsOf(groups, people);
  const nameOf = new Map(
    [...groups.values()].flatMap(({ key, spellings }): [string, string][] => {
      const id = ids.get(key);
      const name = calledOf(key, spellings, people);
      return id === undefined || name === undefined ? [] : [[id, name]];
    }),
  );
  const others = new Map(
    [...groups.values()].flatMap(({ key, spellings }): [string, string[]][] => {
      const id = ids.get(key) ?? '';
      const also = key.startsWith('entry ') ? (people[entryNumber(key)]?.also ?? []) : [];
      const names = distinctNames([...spellings.keys(), ...also], nameOf.get(id) ?? '');
      return key.startsWith('name ') || names.length === 0 ? [] : [[id, names]];
    }),
  );
  return {
    idOf: (paper, name) => ids.get(keyOf(paper, name)),
    nameOf: (id) => nameOf.get(id),
    otherNamesOf: (id) => others.get(id) ?? [],
    areTold: true,
    aliases: aliasesOf(groups, ids),
    idle: people.flatMap((_, at) => (groups.has(`entry ${at}`) ? [] : [at])),
    doubtful: iDs.doubtful,
  };
}

/** The function, computed once for each name. */
function remembered(compute: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? compute(name);
    known.set(name, value);
    return value;
  };
}

/** Persons of whom nothing is known but their names. */
const untold: Omit<Persons, 'idOf'> = {
  nameOf: () => undefined,
  otherNamesOf: () => [],
  areTold: false,
  aliases: new Map(),
  idle: [],
  doubtful: [],
};

const entryNumber = (key: Key) => Number(key.slice('entry '.length));

function orcidOf({ orcid }: SignedPaper, name: string): string | undefined {
  return orcid && Object.hasOwn(orcid, name) ? orcid[name] : undefined;
}

/** Finds the entry that says whose a name on a paper is: by its iD, by paper or co-author, by the name alone. */
function entryFinder(people: readonly PersonRow[]): (paper: SignedPaper, name: string) => number | undefined {
  if (people.length === 0) return () => undefined;
  const byOrcid = new Map(people.flatMap(({ orcid }, at) => orcid.map((iD) => [iD, at] as const)));
  const byName = Map.groupBy(
    people.flatMap((person, at) =>
      [...new Set([person.name, ...person.also].map(nameKey))].map((key) => ({ key, at, person })),
    ),
    ({ key }) => key,
  );
  return (paper, name) => {
    const orcid = orcidOf(paper, name);
    const known = orcid === undefined ? undefined : byOrcid.get(orcid);
    if (known !== undefined) return known;
    const isOther = ({ orcid: iDs }: PersonRow) => orcid !== undefined && iDs.length > 0;
    const named = (byName.get(nameKey(name)) ?? []).filter(({ person }) => !isOther(person));
    const told = named.find(({ person }) => isLimited(person) && isTold(person, paper, name));
    return (told ?? named.find(({ person }) => !isLimited(person)))?.at;
  };
}

function isTold({ papers = [], with: others = [] }: PersonRow, paper: SignedPaper, name: string): boolean {
  if (papers.includes(paper.id)) return true;
  const coAuthors = new Set(
    creatorsOf(paper)
      .names.filter((other) => other !== name)
      .map(nameKey),
  );
  return others.some((other) => coAuthors.has(nameKey(other)));
}

/** The ORCID iDs of the names that no entry takes. */
function iDsByName(
  papers: readonly SignedPaper[],
  entryOf: (paper: SignedPaper, name: string) => number | undefined,
) {
  const spellings = new Map<string, Map<string, number>>();
  for (const paper of papers)
    for (const [name, orcid] of Object.entries(paper.orcid ?? {})) {
      if (!creatorsOf(paper).names.includes(name) || entryOf(paper, name) !== undefined) continue;
      const counts = spellings.get(orcid) ?? new Map<string, number>();
      spellings.set(orcid, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  const trusted = new Map([...spellings].map(([orcid, counts]) => [orcid, alikeNames(counts)]));
  const byName = Map.groupBy(
    [...trusted].flatMap(([orcid, names]) =>
      [...new Set([...names].map(nameKey))].map((key) => ({ key, orcid })),
    ),
    ({ key }) => key,
  );
  return {
    count: trusted.size,
    isTrusted: (orcid: string, name: string) => trusted.get(orcid)?.has(name) ?? false,
    onlyOf: (key: string) => {
      const found = byName.get(key) ?? [];
      return found.length === 1 ? found[0]?.orcid : undefined;
    },
    spellingsOf: (orcid: string) => new Set([...(trusted.get(orcid) ?? [])].map(nameKey)),
    doubtful: [...spellings].flatMap(([orcid, counts]) => {
      const left = [...counts.keys()].filter((name) => !trusted.get(orcid)?.has(name));
      return left.length > 0 ? [{ orcid, names: [...(trusted.get(orcid) ?? []), ...left] }] : [];
    }),
  };
}

/** The spellings that can be those of one person: a word of the most frequent one, or another script. */
function alikeNames(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const names = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b)).map(([name]) => name);
  const words = wordsIn(names[0] ?? '');
  return new Set(
    names.filter(
      (name) => isOtherScript(name, names[0] ?? '') || wordsIn(name).some((word) => words.includes(word)),
    ),
  );
}

function wordsIn(name: string): string[] {
  return nameKey(name)
    .split(/[-\s]/)
    .filter((word) => word.length > 1);
}

function isOtherScript(a: string, b: string): boolean {
  const isLatin = (name: string) => slugOf(name) === nameKey(name);
  return isLatin(a) !== isLatin(b);
}

function groupsOf(
  papers: readonly SignedPaper[],
  keyOf: (paper: SignedPaper, name: string) => Key,
): Map<Key, Group> {
  const groups = new Map<Key, Group>();
  for (const paper of papers)
    for (const name of new Set(creatorsOf(paper).names)) {
      const key = keyOf(paper, name);
      const group = groups.get(key) ?? { key, spellings: new Map<string, number>() };
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
      groups.set(key, group);
    }
  return groups;
}

/** What a person is called: as the entry says; whole rather than with initials, then as most papers write it. */
function calledOf(
  key: Key,
  spellings: ReadonlyMap<string, number>,
  people: readonly PersonRow[],
): string | undefined {
  if (key.startsWith('name ')) return undefined;
  if (key.startsWith('entry ')) return people[entryNumber(key)]?.name;
  return [...spellings].sort(
    ([a, x], [b, y]) => Number(hasInitialsOnly(a)) - Number(hasInitialsOnly(b)) || y - x || byText(a, b),
  )[0]?.[0];
}

/** Each person's id: made of the name, with the end of the iD where people share a name. */
function idsOf(groups: ReadonlyMap<Key, Group>, people: readonly PersonRow[]): Map<Key, string | undefined> {
  const ids = new Map<Key, string | undefined>();
  const taken = new Set<string>();
  const give = (key: Key, id: string | undefined) => {
    const free = id && uniqueId(id, (candidate) => taken.has(candidate));
    if (free) taken.add(free);
    ids.set(key, free || undefined);
  };
  people.forEach(({ id, name, also, orcid }, at) => {
    give(`entry ${at}`, id ?? ([name, ...also].map(slugOf).find(Boolean) || orcid[0]?.toLowerCase()));
  });
  const byOrcid = [...groups.values()].filter(({ key }) => key.startsWith('orcid '));
  const slugs = new Map(
    byOrcid.map(({ key, spellings }) => [key, slugOf(calledOf(key, spellings, people) ?? '')] as const),
  );
  const shared = Map.groupBy(slugs, ([, slug]) => slug);
  for (const [key, slug] of slugs) {
    const iD = key.slice('orcid '.length).toLowerCase();
    const isShared = (shared.get(slug)?.length ?? 0) > 1 || groups.has(`name ${slug}`) || taken.has(slug);
    give(key, slug === '' ? iD : isShared ? `${slug}-${iD.slice(-4)}` : slug);
  }
  for (const key of groups.keys()) if (key.startsWith('name ')) give(key, key.slice('name '.length));
  return ids;
}

/** Names but for those that differ from `name` or from an earlier one in case and accents alone. */
function distinctNames(names: readonly string[], name: string): string[] {
  const known = new Set([nameKey(name)]);
  return names.filter((other) => known.size < known.add(nameKey(other)).size).sort(byText);
}

function aliasesOf(
  groups: ReadonlyMap<Key, Group>,
  ids: ReadonlyMap<Key, string | undefined>,
): Map<string, string> {
  const taken = new Set(ids.values());
  const aliases = new Map<string, string>();
  for (const { key, spellings } of groups.values()) {
    const id = ids.get(key);
    if (id === undefined || key.startsWith('name ')) continue;
    for (const name of spellings.keys()) {
      const slug = slugOf(name);
      if (slug !== '' && !taken.has(slug) && !aliases.has(slug)) aliases.set(slug, id);
    }
  }
  return aliases;
}
