import { remembered } from './remembered.ts';

/** What the words of a link say that it leads to, as a link field of the record; the first that matches counts. */
const kinds: readonly (readonly [field: string, pattern: RegExp])[] = [
  [
    'code',
    /\b(?:code|codes|github|git ?hub|repo|repository|implementation|official|pytorch|tensorflow|jax|software|git)\b|^gh$|代码|源码/i,
  ],
  ['video', /\b(?:videos?|youtube|talk|recording|bilibili)\b|视频/i],
  ['slides', /\b(?:slides?|presentation)\b/i],
  ['poster', /\bposter\b/i],
  ['data', /\b(?:data ?sets?|data|benchmark|corpus)\b|数据集/i],
  ['model', /\b(?:models?|weights|checkpoints?|hf|hugging ?face)\b|🤗/i],
  ['demo', /\b(?:demos?|colab|playground|space)\b/i],
  ['supplement', /\b(?:supp(?:l|lement(?:ary)?)?|appendix)\b/i],
  ['review', /\breviews?\b/i],
  [
    'project',
    /\b(?:project|home ?page|web ?site|web ?page|web|site|page|blog|post|website|official page|news|article|reading notes?|notes)\b|主页|项目|解读/i,
  ],
  ['pdf', /\bpdf\b/i],
  [
    'paper',
    /\b(?:paper|link|url|arxiv|abs|doi|publisher|journal|conference|html|openreview|acl|ieee|springer|acm|full ?text|preprint|published|thesis|report|proceedings|here|papers? ?with ?code|semantic ?scholar|ss|cvf|neurips|pmlr|pub|abstract|manuscript|camera[- ]ready)\b|论文|链接/i,
  ],
];

/** Words that label a link or a badge and are no title. */
export const linkField: (label: string) => string | undefined = remembered(foundLinkField);

function foundLinkField(label: string): string | undefined {
  if (/^\s*(?:doi|arxiv|pmid|pmcid)\s*[:：]?\s*\S*\d\S*$/i.test(label)) return 'paper';
  const words = label
    // `Post-quantum signatures`
    .replace(/\bpost-(?=\p{L})/giu, 'post')
    .replace(/[[\]()_:*!-]+/g, ' ')
    .replace(/(?<=\p{L})\d$/u, '')
    .trim();
  if (words === '' || words.split(/\s+/).length > 4 || words.length > 40) return undefined;
  return kinds.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether most of the words are those of labels: `Official PyTorch code`, and not `Pointer mixture models`. */
export function isAllLabel(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const labels = words.filter(
    (word) =>
      linkField(word) !== undefined ||
      /^(?:official|unofficial|full|extended|to|the|for|and|version|online|our|supplementary|materials?)$/i.test(
        word,
      ),
  );
  return words.length < 4 ? labels.length > 0 : labels.length >= words.length / 2;
}

/** Labels that say that a link leads to the paper itself; `here` and `link` lead anywhere. */
export function isPaperLabel(label: string): boolean {
  return (
    /\b(?:paper|pdf|arxiv|abs|doi|openreview|preprint|journal|thesis|report|proceedings|article|manuscript)\b|论文/i.test(
      label,
    ) &&
    linkField(label) !== undefined &&
    // What is called after papers: `The Paper Trail`.
    !/^(?:the|an?)\s+\p{Lu}\p{L}*\s+\p{Lu}\p{L}+$/iu.test(label)
  );
}

/** An address, with its scheme where the host of a paper lacks it; `undefined` for any other text. */
export function wholeAddress(href: string): string | undefined {
  if (/^https?:\/\//i.test(href)) return href;
  const whole = `https://${href}`;
  return /^[\w-]+(?:\.[\w-]+)+\/\S+$/.test(href) && isPaperPlace(whole) ? whole : undefined;
}

/** Hosts at which papers lie. */
const paperHosts =
  /(?:^|\.)(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|semanticscholar\.org|biorxiv\.org|medrxiv\.org|chemrxiv\.org|osf\.io|ssrn\.com|nature\.com|science\.org|sciencemag\.org|cell\.com|pnas\.org|plos\.org|elifesciences\.org|ieee\.org|acm\.org|springer\.com|sciencedirect\.com|wiley\.com|tandfonline\.com|sagepub\.com|mdpi\.com|frontiersin\.org|jmlr\.org|mlr\.press|neurips\.cc|nips\.cc|thecvf\.com|cv-foundation\.org|iclr\.cc|aaai\.org|ijcai\.org|roboticsproceedings\.org|usenix\.org|ceur-ws\.org|dagstuhl\.de|informs\.org|siam\.org|ams\.org|aps\.org|iop\.org|oup\.com|cambridge\.org|jstor\.org|ncbi\.nlm\.nih\.gov|pubmed\.gov|hal\.science|hal\.inria\.fr|citeseerx?\.ist\.psu\.edu|archives-ouvertes\.fr|paperswithcode\.com|isca-speech\.org|bmvc2\w+|direct\.mit\.edu|mitpressjournals\.org|researchgate\.net|computer\.org|ndss-symposium\.org|vldb\.org|cidrdb\.org|openproceedings\.org|cds\.cern\.ch|inspirehep\.net|iacr\.org|worldscientific\.com|degruyter\.com|emerald\.com|royalsocietypublishing\.org|annualreviews\.org|jamanetwork\.com|thelancet\.com|nejm\.org|bmj\.com|biomedcentral\.com|hindawi\.com|rsc\.org|acs\.org|psyarxiv\.com|nber\.org|jair\.org|distill\.pub|spiedigitallibrary\.org|optica\.org|eg\.org|isca-archive\.org|europepmc\.org|handle\.net|escholarship\.org|philarchive\.org|itp\.ac\.cn|iospress\.(?:nl|com)|scitepress\.org|kdd\.org|auai\.org|bmva\.org|interspeech20\d\d\.org|ieeecomputersociety\.org|proquest\.com|papers\.cool|alphaxiv\.org|ar5iv\.org|openaccess\.\w+|research\.google|research\.google\.com|microsoft\.com)$/i;

/** Pages of publishers that are no papers. */
const otherPages =
  /^\/(?:(?:\w{2}\/)?books?\/\d|(?:core|highereducation)\/books\/|worldscibooks\/|(?:doi\/)?book\/|doi\/book\/|(?:\w+\/)*journal\/\d+\/?$|servlet\/opac\b|lib\/[^/]+\/detail\b|pubs\/(?:author\d|[a-z]+\.html$)|(?:dataset|task|sota|method|methods|datasets|area)\/|(?:(?:en\/)?(?:index|papers)\.\w+|collections?|journals?\/[^/]+(?:\/(?:vol|special-issue|issues?).*)?\/?$|(?:\w{2}\/)?(?:academic|gp)\/(?:subjects|book|product)|careers|news|topics?|search|authors?|newsletters?|event)\b)/i;

/** Hosts that have other pages too, and what the addresses of their papers have, host and path. */
const papersOnly: readonly (readonly [host: RegExp, address: RegExp])[] = [
  [/(?:^|\.)arxiv\.org$/i, /\d{4}\.\d{4,5}|[a-z-]+\/\d{7}/i],
  [/(?:^|\.)(?:research\.google(?:\.com)?|microsoft\.com)$/i, /\/pub(?:s|lications?)\/./i],
  [
    /(?:^|\.)ncbi\.nlm\.nih\.gov$/i,
    /pubmed(?:\/\??\w*\d|$|\?)|^pubmed\.|pmc\/(?!tools|about)|articles|entrez|books\/NBK/i,
  ],
  [/(?:^|\.)ams\.org$/i, /\/(?:\d{4}|\d{6})[/-]|\.pdf$/i],
  [/(?:^|\.)semanticscholar\.org$/i, /\/paper\/|corpusid|[\da-f]{40}|pdfs\./i],
  [/(?:^|\.)openreview\.net$/i, /\/(?:forum|pdf|attachment|references|revisions)/i],
  [/(?:^|\.)acm\.org$/i, /^(?:dl|portal|doi|queue|cacm|delivery|dlnext)\./i],
  [/(?:^|\.)ieee\.org$/i, /^ieeexplore\.|\/(?:document|abstract|stamp)/i],
  [
    /(?:^|\.)(?:neurips|nips|iclr)\.cc$/i,
    /^(?:papers|proceedings|datasets)|\/(?:poster|oral|spotlight|paper|hash)|\.pdf$/i,
  ],
  [
    /(?:^|\.)usenix\.org$/i,
    // At some of its conferences, talks are given without papers.
    /^(?!.*\/(?:srecon|lisa|enigma|pepr|vault|uselinux)\d*[a-z]*\/.*\bpresentation\/).*(?:\/(?:presentation|system|legacy|publications|events?|media|full_papers|tech|\w+_papers?)\b|\.pdf$)/i,
  ],
  [/(?:^|\.)(?:thecvf\.com|cv-foundation\.org)$/i, /\/content|\.(?:html|pdf)$/i],
  [/(?:^|\.)(?:aaai|kdd|ijcai)\.org$/i, /\/(?:paper|view|article|ojs|pdf)|\/proceedings\/\S*\d\/\d|\.pdf$/i],
];

/** Pages of whole proceedings, issues, conferences, people and listings. */
const wholes =
  /^\/(?:conferences?\/[^/]+(?:\/\d{4})?\/?$|(?:doi\/proceedings|toc|loi|profile|people|communities|events?|volumes|list|archive|group|a)(?:\/|$)|xpl\/(?:conhome|recentissue|mostrecentissue|tocresult)|(?:(?:papers?|proceedings)\/)?(?:19|20)\d{2}\/?$|(?:\w+\/)?v(?:ol-?)?\d+(?:\.html)?\/?$)/i;

/** Whether an address is that of a whole site. */
export function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
}

/** A page that a word names, and maybe a year, is that of a journal or a conference. */
const homePage = /^\/[a-z]+-?(?:\d{2}|\d{4})?\/?$/i;

/** Whether an address is that of a paper at a host of papers. */
export function isAtPaperHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const only = papersOnly.find(([host]) => host.test(hostname))?.[1];
  return (
    paperHosts.test(hostname) &&
    pathname.length > 1 &&
    !isOtherPage(address) &&
    (only === undefined || only.test(`${hostname}${pathname}`))
  );
}

/** Whether an address is that of a journal, a conference, a book, a data set or people at a host of papers. */
export const isOtherPage: (address: string) => boolean = remembered(isAtOtherPage);

function isAtOtherPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, search } = new URL(address);
  return (
    paperHosts.test(hostname) &&
    (otherPages.test(pathname) || wholes.test(pathname) || (search === '' && homePage.test(pathname)))
  );
}

/** Whether an address is that of a paper: at a host of papers, or a PDF. */
export const isPaperPlace: (address: string) => boolean = remembered(isPlaceOfPaper);

function isPlaceOfPaper(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  if (/^(?:www\.)?huggingface\.co$/.test(hostname)) return pathname.startsWith('/papers/');
  if (isRelease(hostname, pathname)) return false;
  return /\.(?:pdf|(?:ps|dvi)(?:\.g?z)?)$/i.test(pathname) || isAtPaperHost(address);
}

/** Whether an address is that of what a repository of code publishes: its manual, or what it makes. */
function isRelease(hostname: string, pathname: string): boolean {
  return (
    /(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org)$/i.test(hostname) && /\/releases\//.test(pathname)
  );
}

/** The link field of an address by where it leads, for one whose label says nothing. */
export const addressField: (address: string) => string | undefined = remembered(foundAddressField);

function foundAddressField(address: string): string | undefined {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  // A PDF beside code is a paper.
  if (/\.pdf$/i.test(pathname) && !isRelease(hostname, pathname)) return 'paper';
  // Notes of whoever keeps the list.
  if (/(?:^|\.)github\.com$/.test(hostname) && /\/(?:blob|tree)\/.+\.md$/i.test(pathname)) return 'project';
  if (/(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/.test(hostname)) return 'code';
  if (/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)$/.test(hostname)) return 'video';
  if (/(?:^|\.)zhihu\.com$/.test(hostname) && pathname.startsWith('/zvideo/')) return 'video';
  if (
    /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|linkedin\.com|reddit\.com|github\.io|gitlab\.io|medium\.com|wordpress\.com|blogspot\.com|substack\.com)$/.test(
      hostname,
    )
  )
    return 'project';
  if (/^(?:www\.)?huggingface\.co$/.test(hostname))
    return /\/datasets\//.test(address)
      ? 'data'
      : /\/spaces\//.test(address)
        ? 'demo'
        : /\/papers\//.test(address)
          ? 'paper'
          : 'model';
  // Papers lie there beside data and programs.
  if (/(?:^|\.)zenodo\.org$/.test(hostname) && /^\/records?\//.test(pathname)) return 'paper';
  return isPaperPlace(address) ? 'paper' : undefined;
}

/** Whether an address is that of a paper, or of a PDF beside the list. */
export function leadsToPaper(href: string): boolean {
  const whole = wholeAddress(href);
  return whole === undefined ? /^[^#:]+\.pdf$/i.test(href) : isPaperPlace(whole);
}
