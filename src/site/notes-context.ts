import type { HtmlContext } from '../shelf/own-page/html.ts';
import { currentShelf } from './current-shelf.ts';
import { href } from './href.ts';

/** What writing the notes on a paper needs besides them. */
export async function notesContext(paper: string | undefined): Promise<HtmlContext> {
  return { shelf: await currentShelf(), href, ...(paper !== undefined && { paper }) };
}
