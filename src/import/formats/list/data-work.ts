import type { RawWork } from '../work.ts';
import { wordCount } from './entry/title-score.ts';
import type { OtherEntry } from './list-works.ts';
import type { ListSection } from './section.ts';
import { hasPaperIdentifier } from './words/identifiers.ts';

/** A paper on data that an entry calls by their name, to be looked up by its identifier; without one, what is left out. */
export interface DataWork {
  work?: RawWork;
  other: OtherEntry;
}

/** The names of data have no more words. */
const mostNameWords = 3;

/**
 * The paper of an entry in a list of data sets that has their name where the title would be; `undefined` where it has
 * the paper's own, or nothing of a paper.
 */
export function dataWork(
  section: ListSection,
  entry: {
    line: number;
    text: string;
    fields: Record<string, unknown> | undefined;
    isUntitled?: boolean | undefined;
  },
): DataWork | undefined {
  const { line, text, fields, isUntitled = false } = entry;
  if (!section.isOfData || !fields || fields['authors'] !== undefined) return undefined;
  if (fields['venue'] !== undefined && fields['published'] !== undefined) return undefined;
  if (!isUntitled && (wordCount(text) > mostNameWords || /:\s/.test(text))) return undefined;
  const { title: _, ...rest } = fields;
  const name = isUntitled ? undefined : text;
  const extra = { ...(name && { 'short name': name }), ...Object(fields['extra']) };
  return {
    ...(hasPaperIdentifier(fields) && { work: { line, fields: { ...rest, extra } } }),
    other: { line, text, heading: section.name, kind: 'data' },
  };
}
