/** The part of Pagefind's interface that the search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; bundlePath?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A paper that matches; `data` fetches what is shown of it. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** What Pagefind keeps of a paper. The excerpt is HTML: text with `<mark>` around the words. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
}

/** Loads the bundle below `base`, which ends with a slash. Rejects where it can't be fetched. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 40 });
  await pagefind.init();
  return pagefind;
}
