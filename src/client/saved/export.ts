import type { PaperData, PaperReader } from './paper-reader.ts';

/** So many pages are fetched at once. */
const width = 6;

/** The cards of papers, in their order; `undefined` where the shelf hasn't got one or it can't be had. */
export async function papersNamed(
  reader: PaperReader,
  names: readonly string[],
): Promise<(PaperData | undefined)[]> {
  const cards: (PaperData | undefined)[] = [];
  for (let at = 0; at < names.length; at += width) {
    const some = names.slice(at, at + width).map((name) => reader.card(name).catch(() => undefined));
    cards.push(...(await Promise.all(some)));
  }
  return cards;
}

/** What a list in an address calls a paper: today's arXiv identifier is shorter, where the shelf knows it. */
export function shortName({ id, arxiv }: PaperData, hasAliases: boolean): string {
  return hasAliases && arxiv && /^\d{4}\.\d{4,5}$/.test(arxiv) ? arxiv : id;
}

/** Lets the reader save a text as a file. */
export function downloadText(document: Document, name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** BibTeX of papers, each entry once. */
export function joinedBibtex(cards: readonly (PaperData | undefined)[]): string {
  const entries = [...new Set(cards.flatMap((card) => card?.bibtex || []))];
  return entries.map((entry) => `${entry}\n`).join('\n');
}
