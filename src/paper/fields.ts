import { canonicalAbstract } from './abstract.ts';
import {
  type FieldName,
  type FieldValues,
  type LinkListName,
  linkListNames,
  type PaperRecord,
} from './paper.ts';
import { addressKey, isSameAddress } from './web-address.ts';
import { areFinerNames, areSameNames } from './wording/names.ts';
import { areFinerPages, areSamePages } from './wording/pages.ts';
import { isBetterCase, isFinerPlace, isSamePlace, isSameText } from './wording/titles.ts';

/**
 * The kinds of source formats, by how their data come about: a page that was copied, our own records,
 * data with a source for each datum, an answer of a daily-papers API, a registry's or an index's own
 * data, a bibliography, a table and a list that somebody keeps.
 */
export const sourceKinds = [
  'listing',
  'records',
  'metadata',
  'daily',
  'service',
  'citations',
  'table',
  'list',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Which kinds of source are trusted for a field, the most trusted first, and why. */
interface Precedence {
  kinds: readonly SourceKind[];
  reason: string;
}

/** What is known of a field apart from its shape, which is in the schema. */
export interface FieldRules<T = unknown> {
  /** Whether a source may give a single value for a list of one. */
  mayBeSingle?: boolean;
  /** One value for those of several sources, the most trusted first. Without it, the first one stands. */
  unite?(values: readonly T[]): T;
  /** Whether a united value holds all there is to know, so that nobody needs to hear of differences. */
  holdsAll?: boolean;
  /** Whether `other` contradicts the value that is kept. */
  differs(kept: T, other: T): boolean;
  /** Whether `other` says what `kept` says, and more. */
  isFiner?(kept: T, other: T): boolean;
  /** When a paper's page says where the value came from. */
  sourceShown: 'always' | 'if named' | 'never';
  precedence: Precedence;
}

const listingFirst: Precedence = {
  kinds: ['listing', 'records', 'daily', 'metadata', 'service', 'citations', 'table', 'list'],
  reason: 'a listing is the text that readers were shown',
};
const dataFirst: Precedence = {
  kinds: ['records', 'metadata', 'service', 'citations', 'daily', 'table', 'listing', 'list'],
  reason: 'records and metadata are made with more care than a page is copied',
};
const checkedFirst: Precedence = { ...dataFirst, reason: 'the checked address comes first' };

/** A value that stands as the most trusted source gives it. */
const single = { differs: isOtherInLetters, precedence: dataFirst, sourceShown: 'always' } as const;

const words = { ...single, precedence: listingFirst };

const people = {
  ...single,
  differs: (kept: readonly string[], other: readonly string[]) => !areSameNames(kept, other),
  isFiner: areFinerNames,
} as const;

const address = { ...single, differs: (kept: string, other: string) => !isSameAddress(kept, other) };

const addresses = {
  ...single,
  mayBeSingle: true,
  unite: distinctAddresses,
  differs: (kept: readonly string[], other: readonly string[]) =>
    !other.some((each) => kept.some((known) => isSameAddress(known, each))),
  precedence: checkedFirst,
};

const texts = {
  ...single,
  mayBeSingle: true,
  unite: (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())],
  holdsAll: true,
  sourceShown: 'never',
} as const;

/** A value of a citation, whose source is shown where the value is there. */
const detail = { ...single, sourceShown: 'if named' } as const;

const name = {
  ...detail,
  differs: (kept: string, other: string) => !isSameText(kept, other),
  isFiner: isBetterCase,
} as const;

const gathered = { ...texts, sourceShown: 'if named' } as const;

const furtherLinks = { ...addresses, sourceShown: 'if named' } as const;

const linkListRules = Object.fromEntries(linkListNames.map((kind) => [kind, furtherLinks])) as Record<
  LinkListName,
  typeof furtherLinks
>;

/** Values by name, of which the most trusted source's stand. */
const byName = {
  ...detail,
  // Names stay in the order of the first, so that a file is the same whichever source comes again.
  unite: (all: readonly Readonly<Record<string, string>>[]) =>
    Object.assign({}, ...all, ...all.toReversed()) as Record<string, string>,
  holdsAll: true,
} as const;

/** The rules of every field, in the order in which a paper's page gives their sources. */
export const fieldRules: Readonly<Record<FieldName, FieldRules>> = {
  title: { ...words, isFiner: isBetterCase },
  abstract: {
    ...words,
    differs: (kept, other) => canonicalAbstract(kept) !== canonicalAbstract(other),
  },
  authors: people,
  published: {
    ...single,
    differs: (kept, other) => !kept.startsWith(other),
    isFiner: (kept, other) => other !== kept && other.startsWith(kept),
  },
  listed: { ...single, unite: (days) => days.toSorted().at(-1) ?? '', holdsAll: true },
  type: detail,
  venue: { ...name, sourceShown: 'always' },
  container: { ...detail, differs: (kept, other) => !isSamePlace(kept, other), isFiner: isFinerPlace },
  volume: detail,
  issue: detail,
  pages: { ...detail, differs: (kept, other) => !areSamePages(kept, other), isFiner: areFinerPages },
  number: detail,
  publisher: name,
  place: name,
  series: name,
  edition: detail,
  editors: { ...people, mayBeSingle: true, sourceShown: 'if named' },
  isbn: gathered,
  issn: gathered,
  arxiv: single,
  doi: single,
  openreview: { ...single, differs: isUnequal },
  pmid: detail,
  pmcid: detail,
  keywords: gathered,
  categories: gathered,
  language: detail,
  awards: gathered,
  status: detail,
  orcid: byName,
  key: { ...detail, holdsAll: true, sourceShown: 'never' },
  paper: address,
  pdf: { ...address, sourceShown: 'if named' },
  ...linkListRules,
  code: addresses,
  project: addresses,
  signals: { ...single, unite: newestSignals, holdsAll: true },
  topics: { ...single, sourceShown: 'if named' },
  aliases: texts,
  extra: byName,
  remarks: texts,
} satisfies { [F in FieldName]: FieldRules<NonNullable<FieldValues[F]>> };

/** Every field that a source can give, in the order of the table. */
export const fieldNames = Object.keys(fieldRules) as FieldName[];

/** Whether two values differ in more than the case of letters. */
export function isOtherInLetters(kept: unknown, other: unknown): boolean {
  return isUnequal(kept, other) && JSON.stringify(kept).toLowerCase() !== JSON.stringify(other).toLowerCase();
}

/** Whether two values are not the same data. */
export function isUnequal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** The addresses of several lists in their order, each place once. */
export function distinctAddresses(lists: readonly (readonly string[])[]): string[] {
  const byKey = new Map<string, string>();
  for (const each of lists.flat()) if (!byKey.has(addressKey(each))) byKey.set(addressKey(each), each);
  return [...byKey.values()];
}

/** For each count the value that was read last. */
function newestSignals(all: readonly PaperRecord['signals'][]): PaperRecord['signals'] {
  const newest: PaperRecord['signals'] = {};
  for (const [name, signal] of all.flatMap((each) => Object.entries(each))) {
    const known = newest[name];
    if (!known || signal.read > known.read) newest[name] = signal;
  }
  return newest;
}
