/** CSL's types by the names of EndNote's reference types. */
const typesByName: Readonly<Record<string, string>> = {
  'journal article': 'article-journal',
  'electronic article': 'article-journal',
  article: 'article-journal',
  'conference paper': 'paper-conference',
  conference: 'paper-conference',
  'conference proceedings': 'paper-conference',
  'book section': 'chapter',
  book: 'book',
  'edited book': 'book',
  'electronic book': 'book',
  thesis: 'thesis',
  report: 'report',
  'web page': 'webpage',
  'computer program': 'software',
  dataset: 'dataset',
  patent: 'patent',
  standard: 'standard',
  manuscript: 'manuscript',
  'unpublished work': 'manuscript',
};

/** CSL's type for the name of a reference type of EndNote, in any case; `undefined` where CSL has none. */
export function endnoteType(name: string): string | undefined {
  return typesByName[name.trim().toLowerCase()];
}
