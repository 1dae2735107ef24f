import type { FileList } from '../../../offline/edition.ts';

/** The server has the list of another edition. */
export class OutdatedError extends Error {}

/** A list of the files of the edition `name`. Rejects with an OutdatedError where it is another's. */
export async function fetchedList(
  url: string,
  name: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<FileList> {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url} could not be fetched: ${answer.status}`);
  const list: FileList = await answer.json();
  if (list.name !== name) throw new OutdatedError(`${url} is of edition ${list.name}, not ${name}.`);
  return list;
}
