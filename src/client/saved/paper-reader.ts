/** What a page of this site says of its paper. */
export interface PaperData {
  id: string;
  title: string;
  authors: string[];
  /** `2025`, `2025/01` or `2025/01/24`. */
  published?: string;
  venue?: string;
  arxiv?: string;
  bibtex: string;
}

/** Reads papers' pages; each is fetched once. Rejects where the network can't be reached. */
export interface PaperReader {
  /** The card of a paper by its id or an alias; `undefined` where the shelf hasn't got it. */
  card(name: string): Promise<PaperData | undefined>;
  /** The whole page of a paper. */
  page(name: string): Promise<{ id: string; document: Document } | undefined>;
}

/** Fetches a page; rejects where the network can't be reached. */
export type FetchPage = (address: string) => Promise<Response>;

/** The reader of the papers of the shelf at `base`, an address with a slash at its end. */
export function paperReader(base: string, fetchPage: FetchPage, parser: DOMParser): PaperReader {
  const pages = new Map<string, Promise<{ id: string; document: Document } | undefined>>();

  async function freshPage(name: string, isAlias = false): ReturnType<PaperReader['page']> {
    const answer = await fetchPage(`${base}papers/${name}/`);
    if (!answer.ok) return undefined;
    const document = parser.parseFromString(await answer.text(), 'text/html');
    const id = document.querySelector<HTMLElement>('article[data-paper]')?.dataset['paper'];
    if (id) return { id, document };
    const target = /\/papers\/([\w-]+)\/$/.exec(
      document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
    )?.[1];
    return target && !isAlias ? freshPage(target, true) : undefined;
  }

  function page(name: string): ReturnType<PaperReader['page']> {
    const known = pages.get(name) ?? freshPage(name);
    pages.set(name, known);
    known.catch(() => pages.delete(name));
    return known;
  }

  return {
    page,
    async card(name) {
      const found = await page(name);
      return found && paperDataIn(found.document, found.id);
    },
  };
}

/** The reader by which the pages of a site read it. */
export const sitePaperReader = (base: string): PaperReader =>
  paperReader(base, (address) => fetch(address), new DOMParser());

/** What a paper's page says of it. */
export function paperDataIn(document: Document, id: string): PaperData {
  const all = (name: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({ content }) => content);
  const [published] = all('citation_publication_date');
  const [arxiv] = all('citation_arxiv_id');
  const venue = [...all('citation_conference_title'), ...all('citation_journal_title')][0];
  return {
    id,
    title: all('citation_title')[0] ?? id,
    authors: all('citation_author').map(nameInOrder),
    ...(published && { published }),
    ...(venue && { venue }),
    ...(arxiv && { arxiv }),
    bibtex: document.querySelector('#bibtex')?.textContent?.trim() ?? '',
  };
}

/** `Yao, Shunyu` as it is spoken. */
function nameInOrder(name: string): string {
  const [family = '', given = ''] = name.split(', ');
  return given ? `${given} ${family}` : family;
}
