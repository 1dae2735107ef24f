import type { Root } from 'mdast';
import { FileError } from '../content/mistakes/error.ts';
import { bodyTree } from './body.ts';
import { refusalsOf } from './guard.ts';
import { mdxMistake } from './mdx-mistake.ts';

/** Throws a FileError where a node of the tree is not on the guard's allow-list. */
export function refuse(tree: Root, linesBefore: number, file: string): void {
  const mistakes = refusalsOf(tree).map((refusal) => ({ ...refusal, line: refusal.line + linesBefore }));
  if (mistakes.length > 0) throw new FileError(file, mistakes);
}

/** The tree of the body of a file, `linesBefore` lines below its beginning. Throws a FileError where it isn't MDX. */
export function treeOf(body: string, linesBefore: number, file: string, parse = bodyTree): Root {
  try {
    return parse(body);
  } catch (cause) {
    const { line, ...said } = mdxMistake(body, cause as object);
    throw new FileError(file, [{ ...said, line: line + linesBefore }], cause);
  }
}
