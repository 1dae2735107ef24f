import { createHash } from 'node:crypto';
import type { Paper, PaperRecord } from '../paper/paper.ts';
import { recordSchema } from '../paper/paper.ts';
import { abstractBody, bodyTree, leadingAbstract } from './body.ts';
import { FileError } from './error.ts';
import { frontMatter, partsOf } from './frontmatter.ts';
import { isTextOnly, refusalsOf, usesMdx } from './guard.ts';
import { canonicalAbstract } from './text.ts';

/** What a file in `content/papers/` says. */
export interface PaperFile {
  record: PaperRecord;
  /** In canonical form; empty where the file has none. */
  abstract: string;
  /** What a curator wrote below the abstract, verbatim MDX; empty where there is nothing. */
  notes: string;
  /** Whether the notes use components or comments and so need MDX. */
  usesMdx: boolean;
  /** Whether a person changed the record or the abstract since it was imported, or wrote the file. */
  isEdited: boolean;
}

/**
 * The bytes of a paper's file: front matter, abstract, notes as they were. The abstract is written
 * from a tree and read back. Throws a FileError where the text would not survive or become code.
 */
export function formatPaperFile(paper: Paper, notes: string): string {
  const { id, abstract: source, ...rest } = paper;
  const abstract = canonicalAbstract(source);
  const record = recordSchema.parse(rest);
  const body = abstractBody(abstract);
  const tree = bodyTree(body);
  if (!isTextOnly(tree) || leadingAbstract(tree).abstract !== abstract) {
    throw new FileError(`${id}.mdx`, 1, 'the abstract does not survive being written as MDX', 'report this text as a bug');
  }
  const parts = [frontMatter(record, digestOf(record, abstract)), body, notes === '' ? '' : `${notes.trimEnd()}\n`];
  const text = parts.filter((part) => part !== '').join('\n');
  parsePaperFile(text, `${id}.mdx`);
  return text;
}

/** Reads a paper's file. Throws a FileError that names `file`, the line and the remedy. */
export function parsePaperFile(source: string, file: string): PaperFile {
  const { data, body, linesBefore } = partsOf(source, file);
  const { imported, ...fields } = data;
  const record = recordOf(fields, source, file);
  const tree = treeOf(body, linesBefore, file);
  const [refusal] = refusalsOf(tree);
  if (refusal) throw new FileError(file, refusal.line + linesBefore, refusal.reason, refusal.remedy);
  const { abstract, nodes } = leadingAbstract(tree);
  const first = tree.children[nodes];
  return {
    record,
    abstract,
    notes: first ? body.slice(first.position?.start.offset).trimEnd() : '',
    usesMdx: usesMdx(tree),
    isEdited: imported !== digestOf(record, abstract),
  };
}

function recordOf(fields: Record<string, unknown>, source: string, file: string): PaperRecord {
  const result = recordSchema.safeParse(fields);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = unknown ?? String(issue?.path[0] ?? '');
  const line = source.split(/\r\n?|\n/).findIndex((text) => text.startsWith(`${field}:`)) + 1;
  const place = issue?.path.join('.') || 'the front matter';
  throw unknown
    ? new FileError(file, line, `${unknown} is not a field of a paper`, 'see the list of fields in the README', result.error)
    : new FileError(file, Math.max(line, 2), `${place} ${issue?.message}`, 'correct it or leave the field out', result.error);
}

function treeOf(body: string, linesBefore: number, file: string): ReturnType<typeof bodyTree> {
  try {
    return bodyTree(body);
  } catch (cause) {
    const { line = 1, reason = String(cause) } = cause as { line?: number; reason?: string };
    throw new FileError(file, line + linesBefore, `the text is not MDX: ${reason}`, 'write \\{ and \\< for the signs themselves', cause);
  }
}

/** Tells whether record or abstract differ from what was imported; not a secret. */
function digestOf(record: PaperRecord, abstract: string): string {
  return createHash('sha256').update(JSON.stringify(sorted({ ...record, abstract }))).digest('hex').slice(0, 12);
}

/** The value with the keys of every object in order, so that equal data have equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
}
