import type { SourceKind } from '../../paper/fields.ts';
import { refusedText } from '../source/refused.ts';
import { isBibtex, readBibtex } from './bibtex/read.ts';
import { isJson, isMarkdownList, isOwnRecords } from './evidence.ts';
import type { Format } from './format.ts';
import { isHtml, readHtml } from './html/read.ts';
import { identifiedWorks, isIdentifierList, isIdentifierText } from './identifiers.ts';
import { crossrefWorks, isCrossref } from './json-services/crossref.ts';
import { cslWorks, isCsl } from './json-services/csl.ts';
import { dataciteWorks, isDatacite } from './json-services/datacite.ts';
import { dblpJsonWorks, isDblpJson } from './json-services/dblp.ts';
import { esummaryWorks, isEsummary } from './json-services/esummary.ts';
import { isOpenalex, openalexWorks } from './json-services/openalex.ts';
import { isOpenreview, openreviewWorks } from './json-services/openreview.ts';
import { isOrcid, orcidWorks } from './json-services/orcid.ts';
import { isPapercopilot, papercopilotWorks } from './json-services/papercopilot.ts';
import { isSemanticScholar, semanticScholarWorks } from './json-services/semantic-scholar.ts';
import { isZotero, zoteroWorks } from './json-services/zotero.ts';
import { readMarkdownList } from './list/read.ts';
import { hasRecords } from './list/records.ts';
import { dailyPapers } from './listing/daily.ts';
import { chromeOf, listedPapers } from './listing/listing.ts';
import { isListing } from './listing/listing-evidence.ts';
import { metadataPapers } from './metadata.ts';
import { isPaperNote, readPaperNote } from './note/read.ts';
import { aclAnthologyChrome, aclAnthologyPageWorks, isAclAnthologyPage } from './pasted/acl-anthology.ts';
import { arxivChrome, arxivListWorks, arxivPageWorks, isArxivList, isArxivPage } from './pasted/arxiv.ts';
import { arxivMailWorks, isArxivMail } from './pasted/arxiv-mail.ts';
import { blockWorks, isBlockList } from './pasted/blocks.ts';
import { withLeftLines } from './pasted/left-lines.ts';
import { isOpenreviewPage, openreviewChrome, openreviewPageWorks } from './pasted/openreview.ts';
import { isPubmedPage, pubmedChrome, pubmedPageWorks } from './pasted/pubmed.ts';
import { isPubmedAbstracts, pubmedAbstractWorks } from './pasted/pubmed-abstracts.ts';
import { isLinkedReferenceList, isReferenceList, referenceWorks } from './pasted/references.ts';
import { isTrendingPage, trendingChrome, trendingWorks } from './pasted/trending.ts';
import { recordedPapers } from './records.ts';
import { exportedPapers, isSaved } from './saved.ts';
import { readObjects, readToml, readYaml } from './table/read.ts';
import { isSeparatedTable, separatedWorks } from './table/separated/separated.ts';
import { isToml } from './table/toml.ts';
import { isYaml } from './table/yaml.ts';
import { endnoteTaggedWorks, isEndnoteTagged } from './tagged/endnote-tagged.ts';
import { isNbib, nbibFormat } from './tagged/nbib.ts';
import { isRefworks, refworksWorks } from './tagged/refworks.ts';
import { isRis, risFormat } from './tagged/ris.ts';
import { readTagged } from './tagged/tagged-records.ts';
import { webOfScienceWorks } from './tagged/web-of-science.ts';
import type { RawFault, RawWork } from './work.ts';
import { type StreamReader, streamReader, type WorksReader, wholeReader } from './works-reader.ts';
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
    name: 'saved',
    kind: 'records',
    about: 'papers that a reader saved on a site of Offprint',
    endings: ['.json'],
    mediaType: json,
    recognises: isSaved,
    read: exportedPapers,
  },
  {
    name: 'metadata',
    kind: 'metadata',
    about: 'JSON with a list of papers, each datum with its value and source',
    endings: ['.json'],
    mediaType: json,
    recognises: (head) =>
      /^\s*\{/.test(head) && /"papers"\s*:\s*\[/.test(head) && /\{\s*"value"\s*:/.test(head),
    read: metadataPapers,
  },
  {
    name: 'daily',
    kind: 'daily',
    about: 'an answer of a daily-papers API, an array or one object a line',
    endings: ['.json', '.jsonl'],
    mediaType: json,
    recognises: (head) => /^\s*(?:\[\s*)?\{\s*"paper"\s*:\s*\{/.test(head),
    read: dailyPapers,
  },
  works('crossref', 'service', 'an answer of Crossref', '.json', json, isCrossref, crossrefWorks),
  works('datacite', 'service', 'an answer of DataCite', '.json', json, isDatacite, dataciteWorks),
  works('openalex', 'service', 'an answer of OpenAlex', '.json', json, isOpenalex, openalexWorks),
  works(
    'semanticscholar',
    'service',
    'an answer of Semantic Scholar',
    '.json',
    json,
    isSemanticScholar,
    semanticScholarWorks,
  ),
  works('openreview', 'service', 'an answer of OpenReview', '.json', json, isOpenreview, openreviewWorks),
  works(
    'papercopilot',
    'service',
    'a list of Paper Copilot',
    '.json',
    json,
    isPapercopilot,
    papercopilotWorks,
  ),
  works('esummary', 'service', 'summaries of PubMed in JSON', '.json', json, isEsummary, esummaryWorks),
  works(
    'dblp-json',
    'service',
    'an answer of DBLP’s search in JSON',
    '.json',
    json,
    isDblpJson,
    dblpJsonWorks,
  ),
  works('zotero', 'citations', 'an answer of Zotero', '.json', json, isZotero, zoteroWorks),
  works('orcid', 'service', 'the works of a person at ORCID', '.json', json, isOrcid, orcidWorks),
  works('csl', 'citations', 'CSL-JSON', '.json', 'application/vnd.citationstyles.csl+json', isCsl, cslWorks),
  works('endnote', 'citations', 'EndNote XML', '.xml', xml, isEndnote, endnoteWorks),
  works('pubmed', 'service', 'PubMed XML', '.xml', xml, isPubmed, pubmedWorks),
  works(
    'arxiv',
    'service',
    'an answer of arXiv, in Atom',
    '.xml',
    'application/atom+xml',
    isArxivAtom,
    arxivAtomWorks,
  ),
  works('oai', 'service', 'an answer of an OAI server', '.xml', xml, isOai, oaiWorks),
  works('dblp', 'service', 'DBLP XML', '.xml', xml, isDblp, dblpWorks),
  works('acl', 'service', 'ACL Anthology XML', '.xml', xml, isAclAnthology, aclAnthologyWorks),
  works(
    'note',
    'table',
    'a page of a site, or a note, on one paper, with its data above',
    '.md',
    'text/markdown',
    isPaperNote,
    readPaperNote,
  ),
  works('toml', 'table', 'TOML with a list of papers', '.toml', 'application/toml', isToml, readToml),
  works('yaml', 'table', 'YAML with a list of papers', '.yaml', 'application/yaml', isYaml, readYaml),
  {
    name: 'bibtex',
    kind: 'citations',
    about: 'BibTeX or BibLaTeX',
    endings: ['.bib'],
    mediaType: 'application/x-bibtex',
    isShared: true,
    recognises: isBibtex,
    read: streamReader(readBibtex),
  },
  streamed('ris', 'citations', 'RIS', '.ris', 'application/x-research-info-systems', isRis, (source) =>
    readTagged(source, risFormat),
  ),
  streamed('nbib', 'service', 'PubMed’s tagged format', '.nbib', text, isNbib, (source) =>
    readTagged(source, nbibFormat),
  ),
  works(
    'wos',
    'citations',
    'plain text of Web of Science',
    '.txt',
    text,
    (head) =>
      /^FN [^\n]*\n+VR [\d.]+\s*\n+PT [A-Z]\s*$/m.test(head) ||
      /^PT [A-Z]\s*\n(?:(?:[A-Z][A-Z0-9]| {2}) [^\n]*\n){0,4}(?:AU|BA|TI|CA|AF) /m.test(head),
    webOfScienceWorks,
  ),
  works(
    'enw',
    'citations',
    'EndNote’s tagged format',
    '.enw',
    'application/x-endnote-refer',
    isEndnoteTagged,
    endnoteTaggedWorks,
  ),
  works('refworks', 'citations', 'RefWorks’ tagged format', '.txt', text, isRefworks, refworksWorks),
  {
    name: 'records',
    kind: 'records',
    about: 'JSON Lines, one record a line',
    endings: ['.jsonl', '.json'],
    mediaType: 'application/jsonl',
    recognises: isOwnRecords,
    read: recordedPapers,
  },
  streamed(
    'objects',
    'table',
    'other JSON or JSON Lines with a list of papers',
    '.json',
    json,
    isJson,
    readObjects,
  ),
  copied('arxiv-list', 'a listing copied from arXiv', isArxivList, arxivListWorks, arxivChrome),
  works(
    'arxiv-mail',
    'list',
    'a mail in which arXiv lists papers',
    '.txt',
    text,
    isArxivMail,
    arxivMailWorks,
  ),
  works('arxiv-page', 'list', 'a paper’s page copied from arXiv', '.txt', text, isArxivPage, arxivPageWorks),
  copied(
    'trending',
    'a copied page of daily or trending papers',
    isTrendingPage,
    trendingWorks,
    trendingChrome,
  ),
  copied(
    'acl-page',
    'a copied page of the ACL Anthology',
    isAclAnthologyPage,
    aclAnthologyPageWorks,
    aclAnthologyChrome,
  ),
  copied(
    'openreview-page',
    'a copied page of OpenReview',
    isOpenreviewPage,
    openreviewPageWorks,
    openreviewChrome,
  ),
  works(
    'pubmed-abstracts',
    'list',
    'abstracts that PubMed saves as text',
    '.txt',
    text,
    isPubmedAbstracts,
    pubmedAbstractWorks,
  ),
  copied('pubmed-page', 'a copied page of results of PubMed', isPubmedPage, pubmedPageWorks, pubmedChrome),
  copied(
    'blocks',
    'text with a title, authors and an abstract in each paragraph',
    isBlockList,
    blockWorks,
    /^(?=$)/,
  ),
  works(
    'references',
    'list',
    'a list of references as papers print it',
    '.txt',
    text,
    isReferenceList,
    referenceWorks,
  ),
  streamed('table', 'table', 'a table in CSV or TSV', '.csv', 'text/csv', isSeparatedTable, separatedWorks),
  works(
    'list',
    'list',
    'a list in Markdown, such as an awesome list',
    '.md',
    'text/markdown',
    (head) =>
      hasRecords(head) || (isMarkdownList(head) && !isIdentifierList(head)) || isLinkedReferenceList(head),
    readMarkdownList,
  ),
  works('html', 'list', 'a page in HTML with a list of papers', '.html', 'text/html', isHtml, readHtml),
  {
    name: 'listing',
    kind: 'listing',
    about: 'text as pasted from a page, a title paragraph and an abstract paragraph for each paper',
    endings: ['.txt'],
    mediaType: text,
    recognises: (head) =>
      isListing(head, (paragraph) => chromeOf(paragraph) !== undefined) && refusedText(head) === undefined,
    read: listedPapers,
  },
  works(
    'identifiers',
    'list',
    'identifiers and addresses of papers, which --complete looks up',
    '.txt',
    text,
    isIdentifierText,
    identifiedWorks,
  ),
];

/** A page as people copy it; the lines that no paper keeps are said. */
function copied(
  name: string,
  about: string,
  recognises: Format['recognises'],
  read: (page: string) => Iterable<RawWork | RawFault>,
  chrome: RegExp,
): Format {
  return works(name, 'list', about, '.txt', text, recognises, (page) =>
    withLeftLines(page, read(page), chrome),
  );
}

/** A format of which a whole text is needed. */
function works(
  name: string,
  kind: SourceKind,
  about: string,
  ending: `.${string}`,
  mediaType: `${string}/${string}`,
  recognises: Format['recognises'],
  read: WorksReader,
): Format {
  return streamed(name, kind, about, ending, mediaType, recognises, wholeReader(read));
}

/** A format of which nothing but an entry needs to be held at a time. */
function streamed(
  name: string,
  kind: SourceKind,
  about: string,
  ending: `.${string}`,
  mediaType: `${string}/${string}`,
  recognises: Format['recognises'],
  read: StreamReader,
): Format {
  return { name, kind, about, endings: [ending], mediaType, recognises, read: streamReader(read) };
}

/** The format with that name, or the one that recognises the first characters of a source. */
export function formatOf(head: string, name?: string): Format | undefined {
  return formats.find((format) => (name ? format.name === name : format.recognises(head)));
}
