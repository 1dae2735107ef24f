import { isBibtex, readBibtex } from './bibtex/read.ts';
import { dailyPapers } from './daily.ts';
import { isMarkdownList, isOwnRecords, isYamlTable } from './evidence.ts';
import type { Format } from './format.ts';
import { identifiedWorks, isIdentifierList, isIdentifierText } from './identifiers.ts';
import { crossrefWorks, isCrossref } from './json-services/crossref.ts';
import { cslWorks, isCsl } from './json-services/csl.ts';
import { dataciteWorks, isDatacite } from './json-services/datacite.ts';
import { isOpenalex, openalexWorks } from './json-services/openalex.ts';
import { isOpenreview, openreviewWorks } from './json-services/openreview.ts';
import { isOrcid, orcidWorks } from './json-services/orcid.ts';
import { isPapercopilot, papercopilotWorks } from './json-services/papercopilot.ts';
import { isSemanticScholar, semanticScholarWorks } from './json-services/semantic-scholar.ts';
import { isZotero, zoteroWorks } from './json-services/zotero.ts';
import { listWorks } from './list/works.ts';
import { chromeOf, listedPapers } from './listing.ts';
import { isListing } from './listing-evidence.ts';
import { metadataPapers } from './metadata.ts';
import { nbibWorks } from './nbib.ts';
import { arxivListWorks, arxivPageWorks, isArxivList, isArxivPage } from './pasted/arxiv.ts';
import { isTrendingPage, trendingWorks } from './pasted/trending.ts';
import { recordedPapers } from './records.ts';
import { risWorks } from './ris.ts';
import { isSeparatedTable, readObjects, readSeparated, readYaml } from './table/read.ts';
import { worksReader } from './works-reader.ts';
import { aclAnthologyWorks, isAclAnthology } from './xml/acl-anthology.ts';
import { arxivAtomWorks, isArxivAtom } from './xml/arxiv-atom.ts';
import { dblpWorks, isDblp } from './xml/dblp.ts';
import { endnoteWorks, isEndnote } from './xml/endnote.ts';
import { isOai, oaiWorks } from './xml/oai.ts';
import { isPubmed, pubmedWorks } from './xml/pubmed.ts';

const json = 'application/json';
const xml = 'application/xml';
const text = 'text/plain';

/** All source formats. The first that recognises a source reads it, so those with the surest signs come first. */
export const formats: readonly Format[] = [
  {
    name: 'metadata',
    about: 'JSON with a list of papers, each datum with its value and source',
    endings: ['.json'],
    mediaType: json,
    recognises: (head) =>
      /^\s*\{/.test(head) && /"papers"\s*:\s*\[/.test(head) && /\{\s*"value"\s*:/.test(head),
    read: metadataPapers,
  },
  {
    name: 'daily',
    about: 'the answer of a daily-papers API, an array or one object a line',
    endings: ['.json', '.jsonl'],
    mediaType: json,
    recognises: (head) => /^\s*(?:\[\s*)?\{\s*"paper"\s*:\s*\{/.test(head),
    read: dailyPapers,
  },
  works('crossref', 'the answer of Crossref', '.json', json, isCrossref, crossrefWorks),
  works('datacite', 'the answer of DataCite', '.json', json, isDatacite, dataciteWorks),
  works('openalex', 'the answer of OpenAlex', '.json', json, isOpenalex, openalexWorks),
  works(
    'semanticscholar',
    'the answer of Semantic Scholar',
    '.json',
    json,
    isSemanticScholar,
    semanticScholarWorks,
  ),
  works('openreview', 'the answer of OpenReview', '.json', json, isOpenreview, openreviewWorks),
  works('papercopilot', 'a list of Paper Copilot', '.json', json, isPapercopilot, papercopilotWorks),
  works('zotero', 'the answer of Zotero', '.json', json, isZotero, zoteroWorks),
  works('orcid', 'the works of a person at ORCID', '.json', json, isOrcid, orcidWorks),
  works('csl', 'CSL-JSON', '.json', 'application/vnd.citationstyles.csl+json', isCsl, cslWorks),
  works('endnote', 'EndNote XML', '.xml', xml, isEndnote, endnoteWorks),
  works('pubmed', 'PubMed XML', '.xml', xml, isPubmed, pubmedWorks),
  works('arxiv', 'the answer of arXiv, in Atom', '.xml', 'application/atom+xml', isArxivAtom, arxivAtomWorks),
  works('oai', 'the answer of an OAI server', '.xml', xml, isOai, oaiWorks),
  works('dblp', 'DBLP XML', '.xml', xml, isDblp, dblpWorks),
  works('acl', 'XML of the ACL Anthology', '.xml', xml, isAclAnthology, aclAnthologyWorks),
  {
    name: 'bibtex',
    about: 'BibTeX or BibLaTeX',
    endings: ['.bib'],
    mediaType: 'application/x-bibtex',
    recognises: isBibtex,
    read: worksReader(readBibtex),
  },
  works(
    'ris',
    'RIS',
    '.ris',
    'application/x-research-info-systems',
    (head) => /^\s{0,3}TY {1,2}- ?[A-Z]/m.test(head),
    risWorks,
  ),
  works('nbib', 'PubMed’s tagged format', '.nbib', text, (head) => /^PMID- ?\d/m.test(head), nbibWorks),
  {
    name: 'records',
    about: 'JSON Lines, one record a line',
    endings: ['.jsonl', '.json'],
    mediaType: 'application/jsonl',
    recognises: isOwnRecords,
    read: recordedPapers,
  },
  works(
    'objects',
    'JSON or JSON Lines of anybody’s making',
    '.json',
    json,
    (head) => /^\s*[[{]/.test(head),
    readObjects,
  ),
  works('arxiv-list', 'a listing of arXiv as it is copied', '.txt', text, isArxivList, arxivListWorks),
  works('arxiv-page', 'a paper’s page at arXiv as it is copied', '.txt', text, isArxivPage, arxivPageWorks),
  works('trending', 'a page of trending papers as it is copied', '.txt', text, isTrendingPage, trendingWorks),
  works('table', 'a table in CSV or TSV', '.csv', 'text/csv', isSeparatedTable, readSeparated),
  works(
    'list',
    'a list in Markdown, as awesome lists are',
    '.md',
    'text/markdown',
    (head) => isMarkdownList(head) && !isIdentifierList(head),
    (markdown) => listWorks(markdown).works,
  ),
  works('yaml', 'YAML of anybody’s making', '.yaml', 'application/yaml', isYamlTable, readYaml),
  {
    name: 'listing',
    about: 'text as pasted from a page, a title paragraph and an abstract paragraph for each paper',
    endings: ['.txt'],
    mediaType: text,
    recognises: (head) => isListing(head, (paragraph) => chromeOf(paragraph) !== undefined),
    read: listedPapers,
  },
  works(
    'identifiers',
    'identifiers and addresses of papers, which --complete looks up',
    '.txt',
    text,
    isIdentifierText,
    identifiedWorks,
  ),
];

function works(
  name: string,
  about: string,
  ending: string,
  mediaType: string,
  recognises: Format['recognises'],
  read: Parameters<typeof worksReader>[0],
): Format {
  return { name, about, endings: [ending], mediaType, recognises, read: worksReader(read) };
}

/** The format with that name, or the one that recognises the first characters of a source. */
export function formatOf(head: string, name?: string): Format | undefined {
  return formats.find((format) => (name ? format.name === name : format.recognises(head)));
}
