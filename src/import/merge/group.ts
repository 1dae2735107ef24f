import type { Candidate } from '../entry/candidate.ts';
import { anonymousDoubt } from './likeness/anonymous.ts';
import { endsOf, misspeltVerdict } from './likeness/misspelling.ts';
import { isSharing, type SharingWork } from './likeness/sharing.ts';
import { joinedTraits, type Traits, traitsOf } from './likeness/traits.ts';
import {
  closeness,
  contradiction,
  fingerprintOf,
  isTelling,
  mostCompared,
  type Verdict,
  verdictOf,
} from './likeness/verdict.ts';
import { workKeys } from './likeness/work-keys.ts';
import { plainValues } from './merge.ts';
import type { IsParted } from './parting.ts';

/** Candidates that speak of one paper, in the order in which they came. */
export interface Group {
  candidates: [Candidate, ...Candidate[]];
}

/** Two groups of which it can't be told whether they are one paper. */
export interface DoubtfulPair {
  group: Group;
  other: Group;
  why: string;
}

/** Candidates that are taken for one paper, until they are found to be another's. */
interface Cluster extends Group {
  order: number;
  first: Candidate;
  /** What its first candidate says. */
  own: Traits;
  /** What all of its candidates say. */
  traits: Traits;
  keys: string[];
  titles: string[];
  ids: string[];
  /** The cluster that took this one in. */
  into?: Cluster;
}

interface Doubt {
  cluster: Cluster;
  other: Cluster;
  why: string;
}

/**
 * Which candidates speak of one paper: those that share an identifier or an id, and those whose titles,
 * authors and dates agree while no identifier contradicts. What looks like one paper and can't be told is
 * kept apart, as a doubtful pair. `isPartedByHand` says what a curator has parted; works with two keys that have
 * one value in `joinedKeys` are one.
 */
export function groupsOf(
  candidates: Iterable<Candidate>,
  isPartedByHand: IsParted = () => false,
  joinedKeys: ReadonlyMap<string, string> = new Map(),
): { groups: Group[]; doubts: DoubtfulPair[] } {
  const clusters = Array.from(candidates, clusterOf);
  for (const { keys } of joinedKeys.size > 0 ? clusters : [])
    keys.push(...new Set(keys.flatMap((key) => joinedKeys.get(key) ?? [])));
  const doubts: Doubt[] = [];
  const isParted: IsParted = (a, b) => isPartedByHand(a, b) || hasOtherIds(a.candidates, b.candidates);
  joinByKey(clusters, isParted);
  const named = (key: (traits: Traits) => string) => {
    const titled = clusters.filter(({ own }) => key(own) !== '');
    return [...Map.groupBy(titled, ({ own }) => key(own)).values()];
  };
  for (const keyOf of [
    ({ title }: Traits) => title,
    ({ plainTitle }: Traits) => plainTitle,
    ({ mainTitle }: Traits) => mainTitle,
  ])
    for (const bucket of named(keyOf)) settle(bucket, verdictOf, isParted, doubts);
  for (const end of [0, 1])
    for (const bucket of named((traits) => endsOf(traits)[end] ?? ''))
      settle(bucket, misspeltVerdict, isParted, doubts);
  const orderOf = new Map(clusters.map((cluster) => [cluster.first, cluster.order]));
  const inOrder = (a: Candidate, b: Candidate) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0);
  const groups = new Map(
    clusters
      .filter(({ into }) => !into)
      .map((root) => [root, { candidates: root.candidates.sort(inOrder) }] as const),
  );
  return { groups: [...groups.values()], doubts: distinctPairs(doubts, groups) };
}

/** Whether one file gives the entries different ids, as it does to different papers alone. */
function hasOtherIds(some: readonly Candidate[], others: readonly Candidate[]): boolean {
  return some.some(
    ({ file, id }) =>
      id !== undefined &&
      others.some((other) => other.file === file && other.id !== undefined && other.id !== id),
  );
}

/** The pairs of groups that the doubtful clusters belong to, each once. */
function distinctPairs(doubts: readonly Doubt[], groups: ReadonlyMap<Cluster, Group>): DoubtfulPair[] {
  const seen = new Map<Group, Set<Group>>();
  return doubts.flatMap(({ cluster, other, why }) => {
    const [first, second] = [rootOf(cluster), rootOf(other)].sort((one, two) => one.order - two.order);
    const [a, b] = [first && groups.get(first), second && groups.get(second)];
    if (!a || !b || a === b || seen.get(a)?.has(b) || seen.get(b)?.has(a)) return [];
    seen.set(a, (seen.get(a) ?? new Set()).add(b));
    return [{ group: a, other: b, why }];
  });
}

function clusterOf(candidate: Candidate, order: number): Cluster {
  const { fields, file, id } = candidate;
  const values = plainValues(fields);
  const traits = traitsOf(values, file);
  return {
    candidates: [candidate],
    first: candidate,
    order,
    own: traits,
    traits,
    keys: [...workKeys(values), ...(id ? [`id:${id}`] : [])],
    titles: values.title === undefined ? [] : [values.title],
    ids: id === undefined ? [] : [id],
  };
}

function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.into) root = root.into;
  // Each step of a long way is shortened, so that the next one is quick.
  for (let at = cluster; at.into && at.into !== root; ) {
    const next = at.into;
    at.into = root;
    at = next;
  }
  return root;
}

/** Joins two roots; the one that came first takes the other in. */
function joined(a: Cluster, b: Cluster): Cluster {
  const [root, other] = a.order < b.order ? [a, b] : [b, a];
  root.candidates.push(...other.candidates);
  root.keys.push(...other.keys);
  root.titles.push(...other.titles);
  root.ids.push(...other.ids);
  root.traits = joinedTraits(root.traits, other.traits);
  if (root.traits.title === '') root.traits = { ...root.traits, ...titleOf(other.traits) };
  other.into = root;
  return root;
}

function titleOf({ title, plainTitle, mainTitle, numbers, isGeneric }: Traits): Partial<Traits> {
  return { title, plainTitle, mainTitle, numbers, isGeneric };
}

const sharingOf = ({ traits, titles: [title = ''], candidates }: Cluster): SharingWork => ({
  traits,
  title,
  files: new Set(candidates.map(({ file }) => file)),
});

function joinByKey(clusters: readonly Cluster[], isParted: IsParted): void {
  const byKey = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const key of [...cluster.keys]) {
      const known = byKey.get(key) ?? [];
      byKey.set(key, known);
      const root = rootOf(cluster);
      const others = new Set(known.map(rootOf));
      if (others.has(root)) continue;
      const same = [...others].find(
        (other) => isSharing(key, sharingOf(other), sharingOf(root), true) && !isParted(other, root),
      );
      if (same) joined(same, root);
      else if (known.length < mostCompared) known.push(cluster);
    }
  }
}

/** Joins those of one bucket that are one paper, and notes where that can't be told. */
function settle(
  bucket: readonly Cluster[],
  judge: (a: Traits, b: Traits) => Verdict,
  isParted: IsParted,
  doubts: Doubt[],
): void {
  if (bucket.length < 2 || new Set(bucket.map(rootOf)).size < 2) return;
  const alike = Map.groupBy(bucket, (member) => fingerprintOf(namedTraits(member)));
  for (const same of alike.values()) joinAlike(same, isParted);
  const settled: Cluster[] = [];
  const byRoot = new Map(bucket.map((member) => [rootOf(member), member]));
  for (const member of [...byRoot.values()].sort(publishedFirst)) {
    const root = rootOf(member);
    const verdicts = settled.slice(0, mostCompared).flatMap((known) => {
      const other = rootOf(known);
      const verdict = judge(namedTraits(known), namedTraits(member));
      const close = closeness(other.traits, root.traits);
      return verdict.is === 'two' || isParted(other, root) ? [] : [{ other, verdict, close }];
    });
    const [same] = verdicts
      .filter(({ verdict }) => verdict.is === 'one')
      .sort((one, two) => two.close - one.close);
    if (same) joined(same.other, root);
    else {
      settled.push(member);
      for (const { other, verdict } of verdicts.slice(0, 1))
        if (verdict.is === 'doubt') doubts.push({ cluster: other, other: root, why: verdict.why });
    }
  }
}

/** What is known of the work under the title that this candidate gives it. */
function namedTraits(member: Cluster): Traits {
  const { traits } = rootOf(member);
  return traits === member.own ? traits : { ...traits, ...titleOf(member.own) };
}

/** Joins works of one title of which everything else is the same, too. */
function joinAlike([first, ...others]: readonly Cluster[], isParted: IsParted): void {
  if (!first || others.length === 0) return;
  if (!isTelling(namedTraits(first))) return;
  for (const member of others) {
    const [root, other] = [rootOf(first), rootOf(member)];
    const isUnsure =
      first.own.surnames.length === 0 && anonymousDoubt(namedTraits(first), namedTraits(member));
    if (other !== root && !isUnsure && !contradiction(root.traits, other.traits) && !isParted(root, other))
      joined(root, other);
  }
}

/** Publications in the order of their years, then preprints, so that each joins the publication nearest to it. */
function publishedFirst(a: Cluster, b: Cluster): number {
  const [one, other] = [rootOf(a).traits, rootOf(b).traits];
  const year = ({ years }: Traits) => years?.[0] ?? 9999;
  return Number(one.isPreprint) - Number(other.isPreprint) || year(one) - year(other) || a.order - b.order;
}
