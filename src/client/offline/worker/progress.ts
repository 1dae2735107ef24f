import { restList } from '../../../offline/edition.ts';
import type { KeepState } from '../message.ts';

/** How far the keeping of the rest of an edition is: an entry beside its files. */
export async function keptProgress(rest: Cache, scope: string): Promise<KeepState | undefined> {
  const known = await rest.match(entry(scope));
  return known && ((await known.json()) as KeepState);
}

/** Notes how far the keeping is. */
export async function noteProgress(rest: Cache, scope: string, state: KeepState): Promise<void> {
  await rest.put(entry(scope), new Response(JSON.stringify(state)));
}

const entry = (scope: string) => `${scope}${restList}?progress`;
