import type { Decision } from '../../content/duplicates.ts';
import { formatPaperFile } from '../../mdx/file.ts';
import { isUnequal } from '../../paper/fields.ts';
import { fieldValuesOf, recordOf } from '../../paper/paper.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import { originsIn } from '../source/origin.ts';
import { existingTraits } from './existing.ts';
import type { MergedRecord } from './identify.ts';
import type { JoinedContent } from './join.ts';
import { traitsOf } from './likeness/traits.ts';
import { workKeys } from './likeness/work-keys.ts';
import { plainValues } from './merge.ts';

/**
 * Takes out of the files of papers that a curator parted what the other paper gave them: of the papers
 * that the sources speak of under the title or an identifier of such a file, the one that says most of it keeps
 * it, and what others alone say goes. A decision is carried out once, while one of its papers has no file; a file
 * that a person edited stays as it is.
 */
export function partedContent(
  joined: JoinedContent,
  decisions: readonly Decision[],
  merged: readonly MergedRecord[],
): JoinedContent {
  const { content } = joined;
  const ids = new Set(content.papers.map(({ id }) => id));
  const open = decisions.filter((decision) => decision.ids.some((id) => !ids.has(id)));
  if (open.length === 0) return joined;
  const texts = new Map(joined.texts);
  const papers = content.papers.map((paper) => {
    const others = open.flatMap((decision) => (decision.ids.includes(paper.id) ? decision.ids : []));
    if (others.length === 0) return paper;
    const own = withoutAliases(paper, others);
    const parted = own.edited.size === 0 ? partedPaper(own, merged) : own;
    if (parted !== paper) texts.set(paper.id, joined.texts.get(paper.id) ?? paper.text);
    return parted;
  });
  return { ...joined, content: { ...content, papers }, texts };
}

/** A paper's file without the addresses of others, which were joined to it before. */
function withoutAliases(paper: ExistingPaper, others: readonly string[]): ExistingPaper {
  const aliases = paper.record.aliases.filter((alias) => !others.includes(alias));
  if (aliases.length === paper.record.aliases.length) return paper;
  return withValues(paper, { ...fieldValuesOf(paper.record, paper.abstract), aliases }, paper.record.sources);
}

/** A paper with other values, and its file. */
function withValues(
  paper: ExistingPaper,
  values: Record<string, unknown>,
  sources: Record<string, string>,
): ExistingPaper {
  const { record, abstract } = recordOf(values, sources);
  const text = formatPaperFile({ ...record, id: paper.id, abstract }, paper.notes, paper);
  return { ...paper, record, abstract, text };
}

/** A paper's file without what it has of others; the same where it has nothing. */
function partedPaper(paper: ExistingPaper, merged: readonly MergedRecord[]): ExistingPaper {
  const { traits, keys } = existingTraits(paper);
  const speaking = merged.filter(({ fields }) => {
    const values = plainValues(fields);
    return traitsOf(values, '').title === traits.title || workKeys(values).some((key) => keys.includes(key));
  });
  const [own, ...others] = speaking
    .map((record) => ({ record, share: shareOf(paper, record.fields) }))
    .sort((a, b) => b.share - a.share)
    .map(({ record }) => record.fields);
  if (!own || others.length === 0) return paper;
  const values: Record<string, unknown> = { ...fieldValuesOf(paper.record, paper.abstract) };
  const sources = { ...paper.record.sources };
  for (const [name, value] of Object.entries(values)) {
    if (name === 'title' || sources[name] === 'curator') continue;
    const ours = valuesOf(own, name);
    const theirs = others.flatMap((other) => valuesOf(other, name));
    // Of two versions, `extra` has what one says of itself.
    if (name === 'extra') theirs.push(...speaking.flatMap(({ fields }) => versionValues(fields)));
    // A preprint's identifier is an address of its paper.
    if (name === 'aliases') theirs.push(...others.flatMap((other) => valuesOf(other, 'arxiv')));
    const kept = withoutAny(value, theirs, ours);
    if (kept === value) continue;
    values[name] = kept;
    const origins = own[name as keyof FieldData]?.source;
    if (kept === undefined) delete sources[name];
    else if (origins !== undefined) sources[name] = origins;
  }
  return withValues(paper, values, sources);
}

/** How much of a file a paper says: the title counts most, then each field that its source gave the file. */
function shareOf({ record, abstract }: ExistingPaper, fields: FieldData): number {
  const known = Object.entries(fieldValuesOf(record, abstract));
  const given = known.filter(([name, value]) => {
    const datum = fields[name as keyof FieldData];
    const origins = originsIn(record.sources[name] ?? '');
    return (
      datum &&
      !isUnequal(value, datum.value) &&
      originsIn(datum.source).some((each) => origins.includes(each))
    );
  });
  return given.length + (given.some(([name]) => name === 'title') ? known.length : 0);
}

/** What a paper says for a field; what it has under the names of an object, one by one. */
function valuesOf(fields: FieldData, name: string): unknown[] {
  const value = fields[name as keyof FieldData]?.value;
  return name === 'extra' ? Object.values(value ?? {}) : value === undefined ? [] : [value];
}

/** What an import keeps in `extra` of a version of a paper that it takes for the less telling one. */
function versionValues({ published, doi, arxiv }: FieldData): unknown[] {
  return [published, doi, arxiv].flatMap((datum) => datum?.value ?? []);
}

/** A value without what is among `theirs` and not among `ours`; `undefined` where nothing is left. */
function withoutAny(value: unknown, theirs: readonly unknown[], ours: readonly unknown[]): unknown {
  const isIn = (all: readonly unknown[], one: unknown) => all.some((each) => !isUnequal(each, one));
  const isTheirs = (one: unknown) => isIn(theirs.flat(), one) && !isIn(ours.flat(), one);
  if (Array.isArray(value)) {
    const kept = value.filter((one) => !isTheirs(one));
    return kept.length === value.length ? value : kept.length > 0 ? kept : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([, one]) => !isTheirs(one));
    if (kept.length === Object.keys(value).length) return value;
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return isTheirs(value) ? undefined : value;
}
