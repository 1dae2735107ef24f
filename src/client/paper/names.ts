import type { PaperName } from '../../shelf/lookup/paper-names.ts';

/** The ids, titles and aliases of all papers of the shelf. Rejects where they can't be fetched. */
export async function paperNames(base: string): Promise<PaperName[]> {
  const answer = await fetch(`${base}names.json`);
  if (!answer.ok) throw new Error(`names.json could not be fetched: ${answer.status}`);
  return answer.json();
}
