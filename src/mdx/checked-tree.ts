import type { Node, Root } from 'mdast';
import { FileError } from '../content/mistakes/error.ts';
import { bodyTree } from './body.ts';
import { refusalsOf } from './guard.ts';
import { mdxMistake } from './mdx-mistake.ts';
import { footnotesIn } from './page/footnotes.ts';

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

/** Throws a FileError for footnotes that no mark leads to, which would be lost. */
export function refuseUnmarked(tree: Root, linesBefore: number, file: string): void {
  const reason = 'no mark in the text leads to this footnote, or another one has its name';
  const remedy = 'write its mark where it belongs, [^name], or take it out';
  refuseNodes(footnotesIn(tree).unmarked, { reason, remedy }, linesBefore, file);
}

/** Throws a FileError that names the lines of the nodes, if there are any. */
export function refuseNodes(
  nodes: readonly Node[],
  why: { reason: string; remedy: string },
  linesBefore: number,
  file: string,
): void {
  const mistakes = nodes.map(({ position }) => ({ line: (position?.start.line ?? 1) + linesBefore, ...why }));
  if (mistakes.length > 0) throw new FileError(file, mistakes);
}
