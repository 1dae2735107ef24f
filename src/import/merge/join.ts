import type { Decision } from '../../content/duplicates.ts';
import type { Listing } from '../../content/listing.ts';
import { formatPaperFile, parsePaperFile } from '../../mdx/file.ts';
import { type FieldValues, fieldValuesOf, recordOf } from '../../paper/paper.ts';
import type { Content, ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import type { Problem } from '../problem.ts';
import { originsIn } from '../source/origin.ts';
import type { SourcePolicy } from '../source/policy.ts';
import type { MergedPaper } from './identify.ts';
import { joinedOrigins, mergedFields } from './merge.ts';

/** A content folder in which the papers of each decision are one, and what that changes on the disk. */
export interface JoinedContent {
  content: Content;
  /** The papers that took others in, with the text that their files had. */
  texts: Map<string, string>;
  /** The names of listings that name another paper than before. */
  listings: Set<string>;
  /** Paths of files that are no longer needed. */
  gone: string[];
}

/**
 * Joins files that a curator said to be one paper: what the first doesn't say is taken from the others,
 * their ids become its aliases, and listings name it instead of them.
 */
export function joinedContent(
  content: Content,
  decisions: readonly Decision[],
  problems: Problem[],
): JoinedContent {
  const byId = new Map(content.papers.map((paper) => [paper.id, paper]));
  const idOfAlias = new Map<string, string>();
  const texts = new Map<string, string>();
  const gone: string[] = [];
  for (const { ids } of decisions) {
    const [kept, ...others] = ids.map((id) => byId.get(id));
    const joined = others.filter((paper) => paper !== undefined);
    if (!kept || joined.length === 0) continue;
    texts.set(kept.id, kept.text);
    byId.set(
      kept.id,
      joined.reduce((paper, other) => joinedPaper(paper, other, problems), kept),
    );
    for (const { id } of joined) {
      byId.delete(id);
      idOfAlias.set(id, kept.id);
      gone.push(`papers/${id}.mdx`);
    }
  }
  if (gone.length === 0) return { content, texts, listings: new Set(), gone };
  const listings = new Map(
    [...content.listings].map(([name, listing]) => [name, withoutAliases(listing, idOfAlias)] as const),
  );
  const changed = [...listings].filter(([name, listing]) => listing !== content.listings.get(name));
  return {
    content: { ...content, papers: [...byId.values()], listings },
    texts,
    listings: new Set(changed.map(([name]) => name)),
    gone,
  };
}

function withoutAliases(listing: Listing, idOfAlias: ReadonlyMap<string, string>): Listing {
  if (!listing.papers.some((id) => idOfAlias.has(id))) return listing;
  return { ...listing, papers: [...new Set(listing.papers.map((id) => idOfAlias.get(id) ?? id))] };
}

/** The first paper with what only the other says. A value that loses is reported. */
function joinedPaper(paper: ExistingPaper, other: ExistingPaper, problems: Problem[]): ExistingPaper {
  const given = [paper, other].map((each) => ({
    file: `papers/${each.id}.mdx`,
    line: 1,
    format: '',
    fields: dataOf(each),
  }));
  const { fields, problems: differences } = mergedFields(given);
  problems.push(...differences);
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(fields).map(([name, { value }]) => [name, value]),
  );
  const { arxiv } = other.record;
  const aliases = [
    ...paper.record.aliases,
    other.id,
    ...other.record.aliases,
    ...(arxiv !== undefined && arxiv !== values['arxiv'] ? [arxiv] : []),
  ];
  // What is kept of a value that lost has the origins of both.
  const titles = [paper, other].flatMap(({ record }) => record.sources['title'] ?? []);
  if (fields.extra && given.some(({ file }) => originsIn(fields.extra?.source ?? '').includes(file)))
    fields.extra = { ...fields.extra, source: joinedOrigins(titles) || byNobody };
  const sources = Object.fromEntries(
    Object.entries(fields)
      .flatMap(([name, { source }]) => (source === byNobody ? [] : [[name, source] as const]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { record, abstract } = recordOf({ ...values, aliases: [...new Set(aliases)] }, sources);
  const notes = [paper.notes, other.notes].filter((text) => text !== '').join('\n\n');
  const edited = new Set([...paper.edited, ...other.edited]);
  const text = formatPaperFile({ ...record, id: paper.id, abstract }, notes, { ...paper, edited });
  return { ...paper, ...parsePaperFile(text, `papers/${paper.id}.mdx`), text };
}

/** Stands for the source of a value that has none. */
const byNobody = 'the file';

function dataOf({ record, abstract }: ExistingPaper): FieldData {
  const values: FieldValues = fieldValuesOf(record, abstract);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, source: record.sources[name] ?? byNobody },
    ]),
  );
}

/**
 * Joins papers of one import by the ids that they got, where a curator said that they are one: those of a
 * first import, which have no files yet, and those that come again after their file was joined to another.
 */
export function joinedPapers(
  papers: readonly MergedPaper[],
  decisions: readonly Decision[],
  { papers: existing }: Content,
  problems: Problem[],
  policy: SourcePolicy,
): MergedPaper[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  for (const { ids } of decisions) {
    const [first, ...others] = ids;
    const file = existing.find(({ id, record }) => id === first || record.aliases.includes(first));
    const id = file?.id ?? first;
    for (const other of others) {
      const paper = byId.get(other);
      const target = byId.get(id);
      if (!paper || paper.existing || !(target || file)) continue;
      const candidates: MergedPaper['candidates'] = target
        ? [...target.candidates, ...paper.candidates]
        : paper.candidates;
      const { fields, problems: differences } = mergedFields(candidates, policy);
      if (target)
        problems.push(...differences.filter((each) => !problems.some((known) => isSame(known, each))));
      if (!file?.record.aliases.includes(other)) {
        const value = [...new Set([...(fields.aliases?.value ?? []), other])];
        fields.aliases = { value, source: 'duplicates.yaml' };
      }
      byId.delete(other);
      byId.set(id, { id, existing: file, candidates, fields });
    }
  }
  return [...byId.values()];
}

const isSame = (a: Problem, b: Problem) => a.file === b.file && a.line === b.line && a.what === b.what;
