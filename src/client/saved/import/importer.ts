import { bylineOf } from '../../../shelf/record/byline.ts';
import { savedList } from '../../../words/words.ts';
import { announce } from '../../dom/announce.ts';
import { element } from '../../dom/element.ts';
import { paperNames } from '../../paper/names.ts';
import { papersNamed } from '../../paper/reader.ts';
import { mergedWith, savedPapersFrom } from '../file.ts';
import type { PageContext } from '../page-context.ts';
import type { SavedPaper } from '../store.ts';
import { mentionedIn, mentionsIn } from './mention.ts';

/** The papers that a file names, and how many of them the shelf doesn't have. */
interface ImportedPapers {
  papers: SavedPaper[];
  unknown: number;
}

/**
 * The field and the label of a button that adds the papers of a file to those saved: an export of this page,
 * BibTeX of any program, or a list with links. `replace` gets all papers that are then to be saved, and a
 * message.
 */
export function importer(
  context: PageContext,
  replace: (papers: readonly SavedPaper[], message: string) => void,
): [HTMLInputElement, HTMLLabelElement] {
  const accept = '.json,.bib,.md,.txt,application/json,application/x-bibtex,text/markdown,text/plain';
  const field = element('input', { className: 'visually-hidden', type: 'file', accept, id: 'import' });
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    const imported = await importedPapers(await file.text(), context).catch(() => undefined);
    field.value = '';
    if (!imported) announce(savedList.unreachable);
    else if (imported.papers.length === 0) announce(savedList.foreign(file.name));
    else {
      const { papers, added, changed } = mergedWith(context.saved.all(), imported.papers);
      replace(papers, savedList.imported(added, changed, imported.unknown));
    }
  });
  return [field, element('label', { className: 'button', htmlFor: field.id }, savedList.import)];
}

/** The papers that a text names. Rejects where the shelf can't be reached. */
async function importedPapers(text: string, { base, read, saved }: PageContext): Promise<ImportedPapers> {
  const exported = savedPapersFrom(text);
  if (exported) {
    const fresh = exported.filter(({ id }) => !saved.of(id)).map(({ id }) => id);
    const found = await papersNamed(read, fresh);
    return { papers: exported, unknown: found.filter((paper) => !paper).length };
  }
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return { papers: [], unknown: 0 };
  const { found, unknown } = mentionedIn(mentions, await paperNames(base));
  const data = await papersNamed(
    read,
    found.map(({ id }) => id),
  );
  const papers = found.map((paper, at): SavedPaper => {
    const known = data[at];
    const authors = known ? bylineOf(known) : '';
    return { ...paper, authors, isSaved: true, isRead: false };
  });
  return { papers, unknown };
}
