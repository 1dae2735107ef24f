import { andFurther, counted } from '../../../paper/count.ts';
import { shortened } from '../../problem.ts';
import { refusal } from '../../source/prepared.ts';
import { refusedText } from '../../source/refused.ts';
import type { Source } from '../../source.ts';
import { textKey } from '../list/segment/text-key.ts';
import { hasPaperSigns } from '../paper-signs.ts';
import type { RawNote, RawWork } from '../work.ts';
import { behindNote, withoutWordsBehind } from './behind.ts';
import { bookmarkedPapers, isBookmarks } from './bookmarks.ts';
import { frontMatter } from './evidence.ts';
import { statedPapers, taggedPaper } from './meta.ts';
import { pageOf } from './page/document.ts';
import { elementsBelow, elementText } from './page/page.ts';
import { pageEntries } from './page-entries.ts';
import type { UnreadItem } from './table.ts';

/**
 * The papers of a page: that which its tags say it is of, or else those in its lists, tables and blocks, and what
 * it states of them in data. Throws a SourceError where there are none.
 */
export function* readHtml(text: string, { name }: Source): Generator<RawWork | RawNote> {
  const [front = ''] = frontMatter.exec(text) ?? [];
  const { page, behind } = withoutWordsBehind(text.slice(front.length));
  // The lines stay where they are.
  const { root, base } = pageOf(front.replace(/[^\n]/g, '') + page);
  if (isBookmarks(text)) {
    const found = [...bookmarkedPapers(root)];
    if (found.length === 0)
      throw refusal(name, {
        is: 'bookmarks of a browser, none of which names a paper by an identifier',
        remedy: 'Nothing was imported from it.',
      });
    yield* found;
    return;
  }
  const tagged = taggedPaper(root);
  if (tagged) {
    yield { line: 1, fields: tagged };
    return;
  }
  const [title] = elementsBelow(root, ({ tagName }) => tagName === 'title');
  const called = name
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_.]+/g, ' ');
  const { entries, unread } = !hasPaperSigns(text.slice(front.length))
    ? { entries: [], unread: [] }
    : pageEntries(root, base, [
        title ? elementText(title) : '',
        /^title:\s*["']?(.*?)["']?$/m.exec(front)?.[1] ?? '',
        called,
      ]);
  const stated = statedPapers(root);
  if (entries.length + stated.length === 0)
    throw refusal(
      name,
      refusedText(text.slice(front.length)) ?? {
        is: 'a part of a web page without a list of papers',
        remedy: 'Nothing was imported from it.',
      },
    );
  yield* entries;
  const seen = new Set(entries.map(({ fields }) => textKey(fields['title'])));
  yield* unreadNote(unread);
  yield* cutOffNote(text);
  yield* behindNote(behind, front.split('\n').length - 1);
  for (const work of stated) if (!seen.has(textKey(work.fields['title']))) yield work;
}

/** Names the items of lists of papers that aren't read. */
function* unreadNote([first, ...others]: readonly UnreadItem[]): Generator<RawNote> {
  if (!first) return;
  const more = others.slice(0, mostNamed - 1);
  const named = [first, ...more].map(({ text }) => `"${shortened(text, 60)}"`).join(', ');
  yield {
    line: first.line,
    note: `${counted(others.length + 1, 'item')} in lists of papers can't be read as papers: ${named}${andFurther(others.length - more.length)}; left out`,
    remedy: 'If one is a paper, add it by its DOI, or by its title, authors and year.',
  };
}

/** So many items are named; the others are counted. */
const mostNamed = 5;

/** Says that a page may be cut off: it ends within a tag, or closes nothing of the page that it opens. */
function* cutOffNote(text: string): Generator<RawNote> {
  const isOpen = /<html[\s>]/i.test(text) && !/<\/(?:html|body)\s*>/i.test(text);
  if (isOpen || /<\/?[a-z][^<>]{0,500}$/i.test(text.slice(-600)))
    yield {
      line: text.trimEnd().split('\n').length,
      note: 'the page has no end and may be cut off; what is there was read',
      remedy: 'If papers are missing, save the page again, whole, and import it again.',
    };
}
