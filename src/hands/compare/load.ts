import { termPart } from '../../shelf/terms-part.ts';
import { type Facts, factsIn } from './facts.ts';

/** A paper with its terms; or why it can't be had: no such paper, or no answer. */
export type Loaded = { facts: Facts; terms: string[] } | 'unknown' | 'failed';

/** The paper that an id or alias names, from its own page below `base`; `parts` files hold the terms. */
export async function loadedPaper(base: string, parts: number, id: string): Promise<Loaded> {
  try {
    const facts = await loadedFacts(`${base}papers/${encodeURIComponent(id)}/`, 1);
    if (!facts) return 'unknown';
    return { facts, terms: await loadedTerms(base, parts, facts.id) };
  } catch {
    return 'failed';
  }
}

/** What the page at `path` says of its paper, or the page that it redirects to. */
async function loadedFacts(path: string, redirects: number): Promise<Facts | undefined> {
  const answer = await fetch(path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${path} was answered with status ${answer.status}.`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const target = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')?.split('url=')[1];
  if (target && redirects > 0) return loadedFacts(target, redirects - 1);
  return factsIn(page, path);
}

/** The terms of a paper; none where they can't be had, since the rest is worth showing. */
async function loadedTerms(base: string, parts: number, id: string): Promise<string[]> {
  try {
    const answer = await fetch(`${base}compare/terms/${termPart(id, parts)}.json`);
    const terms: Record<string, string[]> = answer.ok ? await answer.json() : {};
    return terms[id] ?? [];
  } catch {
    return [];
  }
}
