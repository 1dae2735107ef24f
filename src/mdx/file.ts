import type { Root, RootContent } from 'mdast';
import { z } from 'zod';
import { FileError, FileReading } from '../content/mistakes/error.ts';
import type { TextNode } from '../content/page.ts';
import { checkedYaml } from '../content/yaml/yaml.ts';
import { canonicalAbstract } from '../paper/abstract.ts';
import { type Paper, type PaperRecord, recordSchema } from '../paper/paper.ts';
import { wordsOf } from '../paper/word-table.ts';
import { abstractBody, bodyTree, curatedTree, leadingAbstract, outlineTree, plainTree } from './body.ts';
import { refuse, refuseUnmarked, treeOf } from './checked-tree.ts';
import { dividedFile, frontMatterOf } from './frontmatter.ts';
import { isTextOnly, usesMdx } from './guard.ts';
import { editedFields, importedLine } from './imported.ts';
import { curatedText } from './page/page-text.ts';

/** What a file in `content/papers/` says. */
export interface PaperFile {
  record: PaperRecord;
  /** In canonical form; empty where the file has none. */
  abstract: string;
  /** What a curator wrote below the abstract, verbatim MDX; empty where there is nothing. */
  notes: string;
  /** The notes as they are shown. */
  notesText: TextNode[];
  /** Whether the notes use components or comments, and so are MDX. */
  usesMdx: boolean;
  /** What it remembers of its last import; absent in a file that a person wrote. */
  imported?: string;
  /** The fields that a person wrote or changed since. */
  edited: ReadonlySet<string>;
  /** The source that the paper left the shelf with, by its name. */
  left?: string;
}

const unknownField = {
  reason: 'is not a field of a paper',
  remedy: 'see the list of fields in the README',
  meant: {
    year: 'did you mean published?',
    date: 'did you mean published?',
    journal: 'did you mean venue?',
    conference: 'did you mean venue?',
    booktitle: 'did you mean venue?',
    abstract: 'write it below the second ---',
    url: 'write links: { paper: https://... }',
    link: 'write links: { paper: https://... }',
    pdf: 'write links: { pdf: https://... }',
    code: 'write links: { code: [https://...] }',
  },
};

const frontMatterSchema = recordSchema.extend({
  imported: z.string().optional().catch(undefined),
  left: z.string().optional(),
});

/** The ids that the page of a paper has of itself, above and below its notes. */
export const idsOnPaperPage: readonly string[] = wordsOf(
  'content search-bar search-large abstract cite related short details address permalink origin',
);

const unedited = { edited: new Set<string>() };

/**
 * The bytes of a paper's file: front matter, abstract, notes as they were. The abstract is written
 * from a tree and read back. `before` is what the file said, so that what a person edited stays known as
 * such. Throws a FileError where the text would not survive or become code.
 */
export function formatPaperFile(
  paper: Paper,
  notes: string,
  before: Pick<PaperFile, 'imported' | 'edited'> = unedited,
): string {
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
    frontMatterOf(record, importedLine(record, abstract, before.edited, before.imported)),
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
  const said = parsedFile(source, file);
  return { ...said, edited: editedFields(said.record, said.abstract, said.imported) };
}

/** What a file says, without what was edited in it; `known` is a body of which the tree was made already. */
function parsedFile(
  source: string,
  file: string,
  known?: { body: string; tree: Root },
): Omit<PaperFile, 'edited'> {
  const { yaml, body, linesBefore } = dividedFile(source, file);
  const frontMatter = { yaml, file, firstLine: 2, unknownField };
  const reading = new FileReading(file);
  const fields = reading.part(() => checkedYaml(frontMatter, frontMatterSchema));
  const text = reading.part(() => bodyText(body, linesBefore, file, known));
  const { imported, left, ...record } = reading.whole(fields);
  const { abstract, ...rest } = reading.whole(text);
  return {
    record,
    abstract,
    ...rest,
    ...(imported !== undefined && { imported }),
    ...(left !== undefined && { left }),
  };
}

/** The abstract and the notes of a body; `known` is one of which the tree was made already. */
function bodyText(
  body: string,
  linesBefore: number,
  file: string,
  known?: { body: string; tree: Root },
): Pick<PaperFile, 'abstract' | 'notes' | 'notesText' | 'usesMdx'> {
  const whole = known?.body === body.trimStart() ? known.tree : abstractTree(body);
  if (whole) return { abstract: abstractOf(whole), notes: '', notesText: [], usesMdx: false };
  const other = treeOf(body, linesBefore, file, outlineTree).children.find((node) => !isOfWords(node));
  const head = treeOf(body.slice(0, other?.position?.start.offset), linesBefore, file);
  refuse(head, linesBefore, file);
  const first = head.children[leadingAbstract(head).nodes] ?? other;
  const { line = 1, offset = body.length } = first?.position?.start ?? {};
  const notes = body.slice(offset).trimEnd();
  return { abstract: abstractOf(head), notes, ...notesTextOf(notes, linesBefore + line - 1, file) };
}

const abstractOf = (tree: Root) => canonicalAbstract(leadingAbstract(tree).abstract);

/** The tree of a body that is an abstract and nothing else, otherwise `undefined`. */
function abstractTree(body: string): Root | undefined {
  try {
    const tree = bodyTree(body);
    return isTextOnly(tree) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a node may be of an abstract, in which a formula is text. */
function isOfWords(node: RootContent): boolean {
  return (
    node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'formula')
  );
}

function notesTextOf(
  notes: string,
  linesBefore: number,
  file: string,
): Pick<PaperFile, 'notesText' | 'usesMdx'> {
  const written = treeOf(notes, linesBefore, file, curatedTree);
  refuse(written, linesBefore, file);
  const isMdx = usesMdx(written);
  const tree = isMdx ? written : plainTree(notes);
  for (const check of [refuse, refuseUnmarked]) check(tree, linesBefore, file);
  return { notesText: curatedText(tree, notes, linesBefore, idsOnPaperPage), usesMdx: isMdx };
}
