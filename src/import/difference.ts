import { inBatches } from '../content/batches.ts';
import { parseListing } from '../content/listing.ts';
import { parsePaperFile } from '../mdx/file.ts';
import { counted } from '../paper/count.ts';
import { fieldNames, isUnequal } from '../paper/fields.ts';
import { fieldValuesOf } from '../paper/paper.ts';
import type { Change } from './change.ts';
import { shortened, withoutSteering } from './problem.ts';
import type { ReadableStore } from './store.ts';

/** What an import would change in one file. */
export interface Difference {
  path: string;
  /** What the file is about: a title, whole, or a size; may be empty. */
  about: string;
  /** `venue: ICLR 2023 -> ICLR`, a line for each field that changes. */
  fields: string[];
}

/** At most so many files of a kind, and fields of a file, are shown where not all are asked for. */
const maxFilesShown = 10;
const maxFieldsShown = 8;

/** A longer title, in characters, is cut. */
const maxTitleChars = 60;

const headings: readonly (readonly [kind: Change['kind'], heading: string])[] = [
  ['new', 'Would be new'],
  ['changed', 'Would change'],
  ['removed', 'Would be removed'],
];

/**
 * The differences that changes would make as text: by kind, in order of path, of each kind the first, or all
 * where `isWhole`. No other file is read.
 */
export async function differencesText(
  store: ReadableStore,
  changes: readonly Change[],
  isWhole: boolean,
): Promise<string> {
  if (changes.length === 0) return '\nNo file would change.\n';
  const lines: string[] = [];
  for (const [kind, heading] of headings) {
    const files = changes.filter((each) => each.kind === kind).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (files.length === 0) continue;
    const shown = isWhole ? files : files.slice(0, maxFilesShown);
    const rest = files.length - shown.length;
    const differences = await inBatches(shown, (change) => differenceOf(store, change));
    lines.push(
      '',
      `${heading} (${files.length})`,
      ...differences.flatMap((file) => linesOfFile(file, isWhole)),
      ...(rest > 0 ? [`  and ${rest} more; --all shows them.`] : []),
    );
  }
  return `${lines.map(withoutSteering).join('\n')}\n`;
}

/** What a change does to a file. */
export async function differenceOf(store: ReadableStore, { path, after }: Change): Promise<Difference> {
  return { path, ...describedFile(path, await store.bytes(path), await after()) };
}

function linesOfFile({ path, about, fields }: Difference, isWhole: boolean): string[] {
  const shown = isWhole ? fields : fields.slice(0, maxFieldsShown);
  const rest = fields.length - shown.length;
  return [
    `  ${path}${about === '' ? '' : `: ${shortened(about, maxTitleChars)}`}`,
    ...shown.map((field) => `    ${field}`),
    ...(rest > 0 ? [`    and ${rest} more fields`] : []),
  ];
}

function describedFile(
  path: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): Pick<Difference, 'about' | 'fields'> {
  if (path.endsWith('.mdx')) return describedPaper(path, textOfBytes(before), textOfBytes(after));
  if (path.startsWith('listings/')) return describedListing(path, textOfBytes(before), textOfBytes(after));
  const sizes = [before, after].flatMap((bytes) => (bytes ? `${bytes.length} bytes` : []));
  return { about: sizes.join(' -> '), fields: [] };
}

const textOfBytes = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

function describedPaper(
  path: string,
  before: string | undefined,
  after: string | undefined,
): Pick<Difference, 'about' | 'fields'> {
  const [old, next] = [before, after].map((text) => {
    if (text === undefined) return undefined;
    const { record, abstract } = parsePaperFile(text, path);
    return { title: record.title, values: fieldValuesOf(record, abstract) };
  });
  const about = next?.title ?? old?.title ?? '';
  if (!old || !next) return { about, fields: [] };
  const changed = fieldNames.filter((name) => isUnequal(old.values[name], next.values[name]));
  const fields = changed.map((name) => `${name}: ${change(old.values[name], next.values[name])}`);
  return { about, fields: fields.length > 0 ? fields : ['where its values come from'] };
}

function describedListing(
  path: string,
  before: string | undefined,
  after: string | undefined,
): Pick<Difference, 'about' | 'fields'> {
  const [old, next] = [before, after].map((text) =>
    text === undefined ? undefined : parseListing(text, path),
  );
  if (!old || !next) return { about: counted((old ?? next)?.papers.length ?? 0, 'paper'), fields: [] };
  const { papers: oldPapers, ...oldRest } = old;
  const { papers, ...rest } = next;
  const added = papers.filter((id) => !oldPapers.includes(id)).length;
  const names = [...new Set([...Object.keys(oldRest), ...Object.keys(rest)])] as (keyof typeof rest)[];
  const fields = names
    .filter((name) => isUnequal(oldRest[name], rest[name]))
    .map((name) => `${name}: ${change(oldRest[name], rest[name])}`);
  return {
    about: counted(papers.length, 'paper'),
    fields: [...fields, ...(added > 0 ? [`papers: ${added} added`] : [])],
  };
}

/** Old and new value on one line; of long ones the part that begins to differ. */
function change(before: unknown, after: unknown): string {
  const [old, next] = [shownText(before), shownText(after)];
  let same = 0;
  while (same < old.length && old[same] === next[same]) same++;
  const start = Math.max(old.length, next.length) > 80 ? wordStart(old, same - 20) : 0;
  const shown = (text: string) =>
    text === '' ? 'nothing' : `${start > 0 ? '… ' : ''}${shortened(text.slice(start), 80)}`;
  return `${shown(old)} -> ${shown(next)}`;
}

/** Where the word at a place begins; 0 before the text. */
function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function shownText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(shownText).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
