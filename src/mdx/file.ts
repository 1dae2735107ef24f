import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { FileError, missing, wrongKind } from '../content/error.ts';
import { canonicalAbstract } from '../paper/abstract.ts';
import type { Paper, PaperRecord } from '../paper/paper.ts';
import { recordSchema } from '../paper/paper.ts';
import { abstractBody, bodyTree, leadingAbstract, plainTree } from './body.ts';
import { dividedFile, frontMatter } from './frontmatter.ts';
import { isTextOnly, refusalsOf, usesMdx } from './guard.ts';

/** What a file in `content/papers/` says. */
export interface PaperFile {
  record: PaperRecord;
  /** In canonical form; empty where the file has none. */
  abstract: string;
  /** What a curator wrote below the abstract, verbatim MDX; empty where there is nothing. */
  notes: string;
  /** Whether the notes use components or comments and so need MDX. */
  usesMdx: boolean;
  /** The digest of what was imported last; absent in a file that a person wrote. */
  imported?: string;
  /** Whether a person changed the record or the abstract since it was imported, or wrote the file. */
  isEdited: boolean;
}

/**
 * The bytes of a paper's file: front matter, abstract, notes as they were. The abstract is written
 * from a tree and read back. `imported` is given for a file that a person edited, so that it stays
 * known as such; empty for a file that was never imported. Throws a FileError where the text would
 * not survive or become code.
 */
export function formatPaperFile(paper: Paper, notes: string, imported?: string): string {
  const { id, abstract: source, ...rest } = paper;
  const abstract = canonicalAbstract(source);
  const record = recordSchema.parse(rest);
  const body = abstractBody(abstract);
  const tree = bodyTree(body);
  if (!isTextOnly(tree) || leadingAbstract(tree).abstract !== abstract) {
    throw new FileError(
      `${id}.mdx`,
      1,
      'the abstract does not survive being written as MDX',
      'report this text as a bug',
    );
  }
  const parts = [
    frontMatter(record, imported ?? digestOf(record, abstract)),
    body,
    notes === '' ? '' : `${notes.trimEnd()}\n`,
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  if (parsePaperFile(text, `${id}.mdx`).notes !== notes.trimEnd()) {
    throw new FileError(`${id}.mdx`, 1, 'the notes would be read as abstract', 'begin them with a heading');
  }
  return text;
}

/** Reads a paper's file. Throws a FileError that names `file`, the line and the remedy. */
export function parsePaperFile(source: string, file: string): PaperFile {
  const { data, body, linesBefore } = dividedFile(source, file);
  const { imported, ...fields } = data;
  const record = recordOf(fields, source, file);
  const tree = treeOf(body, linesBefore, file);
  refuse(tree, linesBefore, file);
  const leading = leadingAbstract(tree);
  const abstract = canonicalAbstract(leading.abstract);
  const { line = 1, offset } = tree.children[leading.nodes]?.position?.start ?? {};
  const notes = offset === undefined ? '' : body.slice(offset).trimEnd();
  if (!usesMdx(tree)) refuse(plainTree(notes), linesBefore + line - 1, file);
  return {
    record,
    abstract,
    notes,
    usesMdx: usesMdx(tree),
    ...(typeof imported === 'string' && { imported }),
    isEdited: imported !== digestOf(record, abstract),
  };
}

/** Throws a FileError for the first node of the tree that is not on the guard's allow-list. */
function refuse(tree: Root, linesBefore: number, file: string): void {
  const [refusal] = refusalsOf(tree);
  if (refusal) throw new FileError(file, refusal.line + linesBefore, refusal.reason, refusal.remedy);
}

function recordOf(fields: Record<string, unknown>, source: string, file: string): PaperRecord {
  const result = recordSchema.safeParse(fields, { error: wrongKind });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].map(String);
  const line = source.split(/\r\n?|\n/).findIndex((text) => text.startsWith(`${path[0]}:`)) + 1;
  const [reason, remedy] =
    unknown.length > 0
      ? ['is not a field of a paper', 'see the list of fields in the README']
      : [issue?.message, issue?.message === missing ? 'write it' : 'correct it or leave the field out'];
  throw new FileError(file, Math.max(line, 2), `${path.join('.')} ${reason}`, remedy ?? '', result.error);
}

function treeOf(body: string, linesBefore: number, file: string): Root {
  try {
    return bodyTree(body);
  } catch (cause) {
    const { line = 1, reason = String(cause) } = cause as { line?: number; reason?: string };
    const opened = / \((\d+):\d+-\d+:\d+\)/.exec(reason);
    const words = opened ? reason.replace(opened[0], '') : reason;
    const remedy = reason.includes('import/exports')
      ? 'begin the line with another word'
      : 'write \\{ and \\< for the signs themselves';
    throw new FileError(
      file,
      Number(opened?.[1] ?? line) + linesBefore,
      `the text is not MDX: ${words}`,
      remedy,
      cause,
    );
  }
}

/** Tells whether record or abstract differ from what was imported; not a secret. */
function digestOf(record: PaperRecord, abstract: string): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...record, abstract })))
    .digest('hex')
    .slice(0, 12);
}

/** The value with the keys of every object in order, so that equal data have equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
