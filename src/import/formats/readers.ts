import type { Format } from './format.ts';
import type { TaggedFormat } from './tagged/tagged-records.ts';
import type { RawFault, RawWork } from './work.ts';
import { type StreamReader, streamReader, type WorksReader, wholeReader } from './works-reader.ts';

type Read = Format['read'];

/** How each format is read, by its name. What reads one is loaded where it is called. */
const readers = {
  saved: loaded(async () => (await import('./saved.ts')).exportedPapers),
  metadata: loaded(async () => (await import('./metadata.ts')).metadataPapers),
  daily: loaded(async () => (await import('./listing/daily.ts')).dailyPapers),
  crossref: whole(async () => (await import('./json-services/crossref.ts')).crossrefWorks),
  datacite: whole(async () => (await import('./json-services/datacite.ts')).dataciteWorks),
  openalex: whole(async () => (await import('./json-services/openalex.ts')).openalexWorks),
  semanticscholar: whole(
    async () => (await import('./json-services/semantic-scholar.ts')).semanticScholarWorks,
  ),
  openreview: whole(async () => (await import('./json-services/openreview.ts')).openreviewWorks),
  papercopilot: whole(async () => (await import('./json-services/papercopilot.ts')).papercopilotWorks),
  esummary: whole(async () => (await import('./json-services/esummary.ts')).esummaryWorks),
  'dblp-json': whole(async () => (await import('./json-services/dblp.ts')).dblpJsonWorks),
  zotero: whole(async () => (await import('./json-services/zotero.ts')).zoteroWorks),
  orcid: whole(async () => (await import('./json-services/orcid.ts')).orcidWorks),
  csl: whole(async () => (await import('./json-services/csl.ts')).cslWorks),
  endnote: whole(async () => (await import('./xml/endnote.ts')).endnoteWorks),
  pubmed: whole(async () => (await import('./xml/pubmed.ts')).pubmedWorks),
  arxiv: whole(async () => (await import('./xml/arxiv-atom.ts')).arxivAtomWorks),
  oai: whole(async () => (await import('./xml/oai.ts')).oaiWorks),
  dblp: whole(async () => (await import('./xml/dblp.ts')).dblpWorks),
  acl: whole(async () => (await import('./xml/acl-anthology.ts')).aclAnthologyWorks),
  note: whole(async () => (await import('./note/read.ts')).readPaperNote),
  toml: whole(async () => (await import('./table/read.ts')).readToml),
  yaml: whole(async () => (await import('./table/read.ts')).readYaml),
  bibtex: streamed(async () => (await import('./bibtex/read.ts')).readBibtex),
  ris: tagged(async () => (await import('./tagged/ris.ts')).risFormat),
  nbib: tagged(async () => (await import('./tagged/nbib.ts')).nbibFormat),
  wos: whole(async () => (await import('./tagged/web-of-science.ts')).webOfScienceWorks),
  enw: whole(async () => (await import('./tagged/endnote-tagged.ts')).endnoteTaggedWorks),
  refworks: whole(async () => (await import('./tagged/refworks.ts')).refworksWorks),
  records: loaded(async () => (await import('./records.ts')).recordedPapers),
  objects: streamed(async () => (await import('./table/read.ts')).readObjects),
  'arxiv-list': copied(async () => {
    const { arxivChrome, arxivListWorks } = await import('./pasted/arxiv.ts');
    return [arxivListWorks, arxivChrome];
  }),
  'arxiv-mail': whole(async () => (await import('./pasted/arxiv-mail.ts')).arxivMailWorks),
  'arxiv-page': whole(async () => (await import('./pasted/arxiv.ts')).arxivPageWorks),
  trending: copied(async () => {
    const { trendingChrome, trendingWorks } = await import('./pasted/trending.ts');
    return [trendingWorks, trendingChrome];
  }),
  'acl-page': copied(async () => {
    const { aclAnthologyChrome, aclAnthologyPageWorks } = await import('./pasted/acl-anthology.ts');
    return [aclAnthologyPageWorks, aclAnthologyChrome];
  }),
  'openreview-page': copied(async () => {
    const { openreviewChrome, openreviewPageWorks } = await import('./pasted/openreview.ts');
    return [openreviewPageWorks, openreviewChrome];
  }),
  'pubmed-abstracts': whole(async () => (await import('./pasted/pubmed-abstracts.ts')).pubmedAbstractWorks),
  'pubmed-page': copied(async () => {
    const { pubmedChrome, pubmedPageWorks } = await import('./pasted/pubmed.ts');
    return [pubmedPageWorks, pubmedChrome];
  }),
  blocks: copied(async () => [(await import('./pasted/blocks.ts')).blockWorks, /^(?=$)/]),
  references: whole(async () => (await import('./pasted/references.ts')).referenceWorks),
  table: streamed(async () => (await import('./table/separated/separated.ts')).separatedWorks),
  list: whole(async () => (await import('./list/read.ts')).readMarkdownList),
  html: whole(async () => (await import('./html/read.ts')).readHtml),
  listing: loaded(async () => (await import('./listing/listing.ts')).listedPapers),
  identifiers: whole(async () => (await import('./identifiers.ts')).identifiedWorks),
} satisfies Record<string, Read>;

export type ReaderName = keyof typeof readers;

/** How the format with that name is read. */
export function readerOf(name: ReaderName): Read {
  return readers[name];
}

/** The same for a name of any kind; `undefined` where no format has it. */
export function readerNamed(name: string): Read | undefined {
  return Object.hasOwn(readers, name) ? readers[name as ReaderName] : undefined;
}

function loaded(load: () => Promise<Read>): Read {
  return async function* (source, others) {
    yield* (await load())(source, others);
  };
}

function streamed(load: () => Promise<StreamReader>): Read {
  return loaded(async () => streamReader(await load()));
}

/** Of a format of which a whole text is needed. */
function whole(load: () => Promise<WorksReader>): Read {
  return streamed(async () => wholeReader(await load()));
}

/** Of a page as people copy it, with what stands on it beside papers; the lines that no paper keeps are said. */
function copied(
  load: () => Promise<readonly [read: (page: string) => Iterable<RawWork | RawFault>, chrome: RegExp]>,
): Read {
  return whole(async () => {
    const [{ withLeftLines }, [read, chrome]] = await Promise.all([import('./pasted/left-lines.ts'), load()]);
    return (page) => withLeftLines(page, read(page), chrome);
  });
}

function tagged(load: () => Promise<TaggedFormat>): Read {
  return streamed(async () => {
    const [{ readTagged }, format] = await Promise.all([import('./tagged/tagged-records.ts'), load()]);
    return (source) => readTagged(source, format);
  });
}
