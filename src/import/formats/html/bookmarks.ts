import type { Root } from 'hast';
import { counted } from '../../../paper/count.ts';
import { hasIdentifier } from '../list/words/identifiers.ts';
import { addressFields } from '../values/link.ts';
import type { RawNote, RawWork } from '../work.ts';
import { isTitle } from './entry/title.ts';
import { elementsBelow, elementText, linkAddress } from './page/page.ts';

/** Whether a page is the bookmarks that a browser exported. */
export function isBookmarks(head: string): boolean {
  return /^\s*<!doctype netscape-bookmark/i.test(head);
}

/** The papers among bookmarks, each once: those whose address names a paper for certain. */
export function* bookmarkedPapers(root: Root): Generator<RawWork | RawNote> {
  const seen = new Set<string>();
  let others = 0;
  for (const link of elementsBelow(root, ({ tagName }) => tagName === 'a')) {
    const { paper: _, ...fields } = addressFields(linkAddress(link, undefined) ?? '');
    if (!hasIdentifier(fields)) others++;
    else if (!seen.has(JSON.stringify(fields))) {
      seen.add(JSON.stringify(fields));
      const title = pageTitle(elementText(link));
      yield { line: link.position?.start.line ?? 1, fields: { ...(isTitle(title) && { title }), ...fields } };
    }
  }
  if (others > 0 && seen.size > 0) {
    const note = `${counted(others, 'other bookmark')} ${others === 1 ? 'names' : 'name'} no paper by an identifier; left out`;
    yield { line: 1, note, remedy: 'Name what is missing by its DOI.' };
  }
}

/** The title of a paper as the title of its page has it: behind its number, before the name of the site. */
function pageTitle(text: string): string {
  return text
    .replace(/^\[[\w./-]+\]\s+/, '')
    .replace(/\s+[|•].*$/, '')
    .replace(
      /\s+[–—-]\s+(?:arXiv|PubMed|PMC|ScienceDirect|SpringerLink|IEEE|ACM|Wiley|ResearchGate)\b.*$/i,
      '',
    );
}
