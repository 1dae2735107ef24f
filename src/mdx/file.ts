import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { z } from 'zod';
import { FileError } from '../content/error.ts';
import { checkedYaml } from '../content/yaml.ts';
import { canonicalAbstract } from '../paper/abstract.ts';
import { givenFields, type Paper, type PaperRecord, recordSchema } from '../paper/paper.ts';
import { abstractBody, bodyTree, leadingAbstract, plainTree } from './body.ts';
import { dividedFile, frontMatterOf } from './frontmatter.ts';
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
  /** The source that the paper left the shelf with, by its name. */
  left?: string;
}

const unknownField = { reason: 'is not a field of a paper', remedy: 'see the list of fields in the README' };

const frontMatterSchema = recordSchema.extend({
  imported: z.string().optional().catch(undefined),
  left: z.string().optional(),
});

/**
 * The bytes of a paper's file: front matter, abstract, notes as they were. The abstract is written
 * from a tree and read back. `imported` is given for a file that a person edited, so that it stays
 * known as such; empty for a file that was never imported. Throws a FileError where the text would
 * not survive or become code.
 */
export function formatPaperFile(paper: Paper, notes: string, imported?: string): string {
  const { id, abstract: source, ...fields } = paper;
  const abstract = canonicalAbstract(source);
  const record = recordSchema.parse(fields);
  const body = abstractBody(abstract);
  const tree = bodyTree(body);
  if (!isTextOnly(tree) || leadingAbstract(tree).abstract !== abstract) {
    const reason = 'the abstract does not survive being written as MDX';
    throw new FileError(`${id}.mdx`, [{ line: 1, reason, remedy: 'report this text as a bug' }]);
  }
  const parts = [
    frontMatterOf(record, imported ?? digestOf(record, abstract)),
    body,
    notes === '' ? '' : `${notes.trimEnd()}\n`,
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  const written = parsedFile(text, `${id}.mdx`, { body, tree });
  if (written.notes !== notes.trimEnd()) {
    const reason = 'the notes would be read as abstract';
    throw new FileError(`${id}.mdx`, [{ line: 1, reason, remedy: 'begin them with a heading' }]);
  }
  return text;
}

/** Reads a paper's file. Throws a FileError that names `file` and its mistakes. */
export function parsePaperFile(source: string, file: string): PaperFile {
  return parsedFile(source, file);
}

/** What a file says; `known` is a body of which the tree was made already. */
function parsedFile(source: string, file: string, known?: { body: string; tree: Root }): PaperFile {
  const { yaml, body, linesBefore } = dividedFile(source, file);
  const frontMatter = { yaml, file, firstLine: 2, unknownField };
  const { imported, left, ...record } = checkedYaml(frontMatter, frontMatterSchema);
  const tree = known?.body === body.trimStart() ? known.tree : treeOf(body, linesBefore, file);
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
    ...(imported !== undefined && { imported }),
    ...(left !== undefined && { left }),
    isEdited: imported !== digestOf(record, abstract),
  };
}

/** Throws a FileError where a node of the tree is not on the guard's allow-list. */
function refuse(tree: Root, linesBefore: number, file: string): void {
  const mistakes = refusalsOf(tree).map((refusal) => ({ ...refusal, line: refusal.line + linesBefore }));
  if (mistakes.length > 0) throw new FileError(file, mistakes);
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
    const mistake = {
      line: Number(opened?.[1] ?? line) + linesBefore,
      reason: `the text is not MDX: ${words}`,
      remedy,
    };
    throw new FileError(file, [mistake], cause);
  }
}

/**
 * Fields that are part of a digest also where they are empty. A list that the schema gains later isn't,
 * so that the digests in files stay valid.
 */
const emptyInDigest = { authors: [], signals: {}, aliases: [], remarks: [], sources: {} };

/** Tells whether record or abstract differ from what was imported; not a secret. */
function digestOf(record: PaperRecord, abstract: string): string {
  const given = givenFields(record);
  const links = { code: [], project: [], ...given.links };
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...emptyInDigest, ...given, links, abstract })))
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
