import type { PaperData } from '../../shelf/record/paper-data.ts';

/**
 * Reads a paper by its id or an alias; undefined where the shelf doesn't have it. Rejects where the network
 * can't be reached.
 */
export type PaperReader = (name: string) => Promise<PaperData | undefined>;

/** How many pages are fetched at once. */
const maxFetches = 6;

/** The reader of the shelf at `base`, an address with a slash at its end. It fetches each page once. */
export function paperReader(base: string): PaperReader {
  const known = new Map<string, ReturnType<PaperReader>>();

  async function fetched(name: string, isAlias = false): ReturnType<PaperReader> {
    const answer = await fetch(`${base}papers/${name}/`);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '';
    const target = /\/papers\/([\w-]+)\/$/.exec(refresh)?.[1];
    return target && !isAlias ? fetched(target, true) : paperDataIn(page);
  }

  return (name) => {
    const paper = known.get(name) ?? fetched(name);
    known.set(name, paper);
    paper.catch(() => known.delete(name));
    return paper;
  };
}

/** What a paper's page says of its paper; undefined on another page. */
export function paperDataIn(page: Document): PaperData | undefined {
  const block = page.querySelector('[data-record]');
  return block ? JSON.parse(block.textContent) : undefined;
}

/** Papers in the order of their names; undefined where the shelf doesn't have one, or it can't be reached. */
export async function papersNamed(
  read: PaperReader,
  names: readonly string[],
): Promise<(PaperData | undefined)[]> {
  const papers: (PaperData | undefined)[] = [];
  for (let at = 0; at < names.length; at += maxFetches) {
    const some = names.slice(at, at + maxFetches).map((name) => read(name).catch(() => undefined));
    papers.push(...(await Promise.all(some)));
  }
  return papers;
}
