import type { SourceKind } from '../../paper/fields.ts';
import { refusedText } from '../source/refused.ts';
import { isBibtex } from './bibtex/read.ts';
import { isJson, isMarkdownList, isOwnRecords } from './evidence.ts';
import type { Format } from './format.ts';
import { isHtml } from './html/evidence.ts';
import { isIdentifierList, isIdentifierText } from './identifiers.ts';
import { isCrossref } from './json-services/crossref.ts';
import { isCsl } from './json-services/csl.ts';
import { isDatacite } from './json-services/datacite.ts';
import { isDblpJson } from './json-services/dblp.ts';
import { isEsummary } from './json-services/esummary.ts';
import { isOpenalex } from './json-services/openalex.ts';
import { isOpenreview } from './json-services/openreview.ts';
import { isOrcid } from './json-services/orcid.ts';
import { isPapercopilot } from './json-services/papercopilot.ts';
import { isSemanticScholar } from './json-services/semantic-scholar.ts';
import { isZotero } from './json-services/zotero.ts';
import { hasRecords } from './list/records.ts';
import { chromeOf } from './listing/listing.ts';
import { isListing } from './listing/listing-evidence.ts';
import { isPaperNote } from './note/read.ts';
import { isAclAnthologyPage } from './pasted/acl-anthology.ts';
import { isArxivList, isArxivPage } from './pasted/arxiv.ts';
import { isArxivMail } from './pasted/arxiv-mail.ts';
import { isBlockList } from './pasted/blocks.ts';
import { isOpenreviewPage } from './pasted/openreview.ts';
import { isPubmedPage } from './pasted/pubmed.ts';
import { isPubmedAbstracts } from './pasted/pubmed-abstracts.ts';
import { isLinkedReferenceList, isReferenceList } from './pasted/references.ts';
import { isTrendingPage } from './pasted/trending.ts';
import { type ReaderName, readerOf } from './readers.ts';
import { isSaved } from './saved.ts';
import { isSeparatedTable } from './table/separated/separated.ts';
import { isToml } from './table/toml.ts';
import { isYaml } from './table/yaml.ts';
import { isEndnoteTagged } from './tagged/endnote-tagged.ts';
import { isNbib } from './tagged/nbib.ts';
import { isRefworks } from './tagged/refworks.ts';
import { isRis } from './tagged/ris.ts';
import { isAclAnthology } from './xml/acl-anthology.ts';
import { isArxivAtom } from './xml/arxiv-atom.ts';
import { isDblp } from './xml/dblp.ts';
import { isEndnote } from './xml/endnote.ts';
import { isOai } from './xml/oai.ts';
import { isPubmed } from './xml/pubmed.ts';

const json = 'application/json';
const xml = 'application/xml';
const text = 'text/plain';

/** All source formats. The first that recognises a source reads it, so those with the surest signs come first. */
export const formats: readonly Format[] = [
  {
    name: 'saved',
    kind: 'records',
    about: 'papers that a reader saved on a site of Offprint',
    endings: ['.json'],
    mediaType: json,
    recognises: isSaved,
    read: readerOf('saved'),
  },
  {
    name: 'metadata',
    kind: 'metadata',
    about: 'JSON with a list of papers, each datum with its value and source',
    endings: ['.json'],
    mediaType: json,
    recognises: (head) =>
      /^\s*\{/.test(head) && /"papers"\s*:\s*\[/.test(head) && /\{\s*"value"\s*:/.test(head),
    read: readerOf('metadata'),
  },
  {
    name: 'daily',
    kind: 'daily',
    about: 'an answer of a daily-papers API, an array or one object a line',
    endings: ['.json', '.jsonl'],
    mediaType: json,
    recognises: (head) => /^\s*(?:\[\s*)?\{\s*"paper"\s*:\s*\{/.test(head),
    read: readerOf('daily'),
  },
  works('crossref', 'service', 'an answer of Crossref', '.json', json, isCrossref),
  works('datacite', 'service', 'an answer of DataCite', '.json', json, isDatacite),
  works('openalex', 'service', 'an answer of OpenAlex', '.json', json, isOpenalex),
  works('semanticscholar', 'service', 'an answer of Semantic Scholar', '.json', json, isSemanticScholar),
  works('openreview', 'service', 'an answer of OpenReview', '.json', json, isOpenreview),
  works('papercopilot', 'service', 'a list of Paper Copilot', '.json', json, isPapercopilot),
  works('esummary', 'service', 'summaries of PubMed in JSON', '.json', json, isEsummary),
  works('dblp-json', 'service', 'an answer of DBLP’s search in JSON', '.json', json, isDblpJson),
  works('zotero', 'citations', 'an answer of Zotero', '.json', json, isZotero),
  works('orcid', 'service', 'the works of a person at ORCID', '.json', json, isOrcid),
  works('csl', 'citations', 'CSL-JSON', '.json', 'application/vnd.citationstyles.csl+json', isCsl),
  works('endnote', 'citations', 'EndNote XML', '.xml', xml, isEndnote),
  works('pubmed', 'service', 'PubMed XML', '.xml', xml, isPubmed),
  works('arxiv', 'service', 'an answer of arXiv, in Atom', '.xml', 'application/atom+xml', isArxivAtom),
  works('oai', 'service', 'an answer of an OAI server', '.xml', xml, isOai),
  works('dblp', 'service', 'DBLP XML', '.xml', xml, isDblp),
  works('acl', 'service', 'ACL Anthology XML', '.xml', xml, isAclAnthology),
  works(
    'note',
    'table',
    'a page of a site, or a note, on one paper, with its data above',
    '.md',
    'text/markdown',
    isPaperNote,
  ),
  works('toml', 'table', 'TOML with a list of papers', '.toml', 'application/toml', isToml),
  works('yaml', 'table', 'YAML with a list of papers', '.yaml', 'application/yaml', isYaml),
  {
    name: 'bibtex',
    kind: 'citations',
    about: 'BibTeX or BibLaTeX',
    endings: ['.bib'],
    mediaType: 'application/x-bibtex',
    isShared: true,
    recognises: isBibtex,
    read: readerOf('bibtex'),
  },
  works('ris', 'citations', 'RIS', '.ris', 'application/x-research-info-systems', isRis),
  works('nbib', 'service', 'PubMed’s tagged format', '.nbib', text, isNbib),
  works(
    'wos',
    'citations',
    'plain text of Web of Science',
    '.txt',
    text,
    (head) =>
      /^FN [^\n]*\n+VR [\d.]+\s*\n+PT [A-Z]\s*$/m.test(head) ||
      /^PT [A-Z]\s*\n(?:(?:[A-Z][A-Z0-9]| {2}) [^\n]*\n){0,4}(?:AU|BA|TI|CA|AF) /m.test(head),
  ),
  works(
    'enw',
    'citations',
    'EndNote’s tagged format',
    '.enw',
    'application/x-endnote-refer',
    isEndnoteTagged,
  ),
  works('refworks', 'citations', 'RefWorks’ tagged format', '.txt', text, isRefworks),
  {
    name: 'records',
    kind: 'records',
    about: 'JSON Lines, one record a line',
    endings: ['.jsonl', '.json'],
    mediaType: 'application/jsonl',
    recognises: isOwnRecords,
    read: readerOf('records'),
  },
  works('objects', 'table', 'other JSON or JSON Lines with a list of papers', '.json', json, isJson),
  copied('arxiv-list', 'a listing copied from arXiv', isArxivList),
  works('arxiv-mail', 'list', 'a mail in which arXiv lists papers', '.txt', text, isArxivMail),
  works('arxiv-page', 'list', 'a paper’s page copied from arXiv', '.txt', text, isArxivPage),
  copied('trending', 'a copied page of daily or trending papers', isTrendingPage),
  copied('acl-page', 'a copied page of the ACL Anthology', isAclAnthologyPage),
  copied('openreview-page', 'a copied page of OpenReview', isOpenreviewPage),
  works('pubmed-abstracts', 'list', 'abstracts that PubMed saves as text', '.txt', text, isPubmedAbstracts),
  copied('pubmed-page', 'a copied page of results of PubMed', isPubmedPage),
  copied('blocks', 'text with a title, authors and an abstract in each paragraph', isBlockList),
  works('references', 'list', 'a list of references as papers print it', '.txt', text, isReferenceList),
  works('table', 'table', 'a table in CSV or TSV', '.csv', 'text/csv', isSeparatedTable),
  works(
    'list',
    'list',
    'a list in Markdown, such as an awesome list',
    '.md',
    'text/markdown',
    (head) =>
      hasRecords(head) || (isMarkdownList(head) && !isIdentifierList(head)) || isLinkedReferenceList(head),
  ),
  works('html', 'list', 'a page in HTML with a list of papers', '.html', 'text/html', isHtml),
  {
    name: 'listing',
    kind: 'listing',
    about: 'text as pasted from a page, a title paragraph and an abstract paragraph for each paper',
    endings: ['.txt'],
    mediaType: text,
    recognises: (head) =>
      isListing(head, (paragraph) => chromeOf(paragraph) !== undefined) && refusedText(head) === undefined,
    read: readerOf('listing'),
  },
  works(
    'identifiers',
    'list',
    'identifiers and addresses of papers, which --complete looks up',
    '.txt',
    text,
    isIdentifierText,
  ),
];

/** A page as people copy it. */
function copied(name: ReaderName, about: string, recognises: Format['recognises']): Format {
  return works(name, 'list', about, '.txt', text, recognises);
}

function works(
  name: ReaderName,
  kind: SourceKind,
  about: string,
  ending: `.${string}`,
  mediaType: `${string}/${string}`,
  recognises: Format['recognises'],
): Format {
  return { name, kind, about, endings: [ending], mediaType, recognises, read: readerOf(name) };
}

/** The format with that name, or the one that recognises the first characters of a source. */
export function formatOf(head: string, name?: string): Format | undefined {
  return formats.find((format) => (name ? format.name === name : format.recognises(head)));
}
