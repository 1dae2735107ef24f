import { citationText } from '../export/citation-text.ts';
import type { ListFile } from '../shelf/files/citation-files.ts';
import { currentShelf } from './current-shelf.ts';

/** The response of a route whose props have a file of citations as `list`. */
export async function citationResponse(props: Record<string, unknown>): Promise<Response> {
  const list = props['list'] as ListFile;
  return new Response(citationText(await currentShelf(), list), {
    headers: { 'content-type': `${list.format.file.mediaType}; charset=utf-8` },
  });
}
