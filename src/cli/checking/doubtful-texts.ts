import { FileError } from '../../content/mistakes/error.ts';
import type { TextNode } from '../../content/page.ts';
import { shortened } from '../../import/problem.ts';
import { brokenInNotes, sureMistakes } from '../../shelf/mistakes.ts';
import { undrawnFormulas } from '../../shelf/own-page/nodes.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type CheckedContent, textFinder } from './content.ts';
import { type Finding, mistakeFindings } from './finding.ts';

/** What own pages and notes have that a build takes and that is hardly meant. */
export function doubtfulTexts(content: CheckedContent, shelf: Shelf): Finding[] {
  return [
    ...content.pages.flatMap(({ id, text }) => undrawn(`pages/${id}.mdx`, text)),
    ...content.papers.flatMap(({ id, notes }) => undrawn(`papers/${id}.mdx`, notes)),
    ...lostLinks(content, shelf),
  ];
}

/** Formulas that are shown as they are written. */
function undrawn(file: string, text: readonly TextNode[]): Finding[] {
  const mistakes = undrawnFormulas(text).map(({ line, source, message }) => ({
    line,
    reason: `${shortened(source, 60)} can't be drawn and is shown as written: ${message}`,
    remedy: 'correct it',
  }));
  return mistakeFindings('doubtful', file, new FileError(file, mistakes));
}

/** Links in notes that lead to no page of the site. */
function lostLinks(content: CheckedContent, shelf: Shelf): Finding[] {
  const links = brokenInNotes(shelf).filter(({ kind }) => kind !== 'paper link');
  return sureMistakes(links, shelf, textFinder(content)).flatMap(({ file, ...mistake }) =>
    'line' in mistake ? mistakeFindings('doubtful', file, new FileError(file, [mistake])) : [],
  );
}
