import { type ListFile, textOfFile } from '../shelf/citation-files.ts';
import { currentShelf } from './current-shelf.ts';

/** A file of citations with its media type, for the route that was given `list`. */
export async function citationResponse(props: Record<string, unknown>): Promise<Response> {
  const list = props['list'] as ListFile;
  return new Response(textOfFile(await currentShelf(), list), {
    headers: { 'content-type': `${list.format.file.mediaType}; charset=utf-8` },
  });
}
