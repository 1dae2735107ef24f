import { rootName } from '../../import/formats/xml/parse.ts';
import { pubmedWorks } from '../../import/formats/xml/pubmed.ts';
import type { Lookup } from '../lookup.ts';

/** PubMed's E-utilities (https://www.ncbi.nlm.nih.gov/books/NBK25499/). */
export const pubmedLookup: Lookup = {
  service: 'pubmed',
  answers: ['pmid'],
  batchSize: 100,
  turn: 'first',
  byIdentifiers: (_, values) => ({
    path: `efetch.fcgi?db=pubmed&retmode=xml&tool=offprint&id=${values.join(',')}`,
  }),
  isAnswer: (text) =>
    rootName(text) === 'PubmedArticleSet' &&
    /<\/PubmedArticleSet>\s*$|<PubmedArticleSet\s*\/>\s*$/.test(text),
  read: pubmedWorks,
};
