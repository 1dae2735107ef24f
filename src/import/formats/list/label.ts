/** What the words of a link say that it leads to, as a link field of the record; the first that matches counts. */
const kinds: readonly (readonly [field: string, pattern: RegExp])[] = [
  [
    'code',
    /\b(?:code|codes|github|git ?hub|repo|repository|implementation|official|pytorch|tensorflow|jax|software|git)\b|^gh$/i,
  ],
  ['video', /\b(?:video|youtube|talk|recording|bilibili)\b/i],
  ['slides', /\b(?:slides?|presentation)\b/i],
  ['poster', /\bposter\b/i],
  ['data', /\b(?:data ?sets?|data|benchmark|corpus)\b/i],
  ['model', /\b(?:models?|weights|checkpoints?|hf|hugging ?face)\b|🤗/i],
  ['demo', /\b(?:demos?|colab|playground|space)\b/i],
  ['supplement', /\b(?:supp(?:l|lement(?:ary)?)?|appendix)\b/i],
  ['review', /\breviews?\b/i],
  [
    'project',
    /\b(?:project|home ?page|web ?site|web ?page|web|site|page|blog|post|website|official page|news)\b/i,
  ],
  ['pdf', /\bpdf\b/i],
  [
    'paper',
    /\b(?:paper|link|url|arxiv|abs|doi|publisher|journal|conference|html|openreview|acl|ieee|springer|acm|full ?text|preprint|published|article|thesis|report|proceedings|here|papers? ?with ?code|semantic ?scholar|ss|cvf|neurips|pmlr)\b/i,
  ],
];

/** Words that label a link or a badge and are no title. */
export function linkField(label: string): string | undefined {
  const words = label.replace(/[[\]()_:*!-]+/g, ' ').trim();
  if (words === '' || words.split(/\s+/).length > 4 || words.length > 40) return undefined;
  return kinds.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Labels that say that a link leads to the paper itself; `here` and `link` lead anywhere. */
export function isPaperLabel(label: string): boolean {
  return (
    /\b(?:paper|pdf|arxiv|abs|doi|openreview|acl|ieee|springer|acm|preprint|journal|thesis|report|proceedings|article|cvf|neurips|pmlr)\b/i.test(
      label,
    ) && linkField(label) !== undefined
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
  /(?:^|\.)(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|semanticscholar\.org|biorxiv\.org|medrxiv\.org|chemrxiv\.org|osf\.io|ssrn\.com|nature\.com|science\.org|sciencemag\.org|cell\.com|pnas\.org|plos\.org|elifesciences\.org|ieee\.org|acm\.org|springer\.com|sciencedirect\.com|wiley\.com|tandfonline\.com|sagepub\.com|mdpi\.com|frontiersin\.org|jmlr\.org|mlr\.press|neurips\.cc|nips\.cc|thecvf\.com|iclr\.cc|aaai\.org|ijcai\.org|roboticsproceedings\.org|usenix\.org|ceur-ws\.org|dagstuhl\.de|informs\.org|siam\.org|ams\.org|aps\.org|iop\.org|oup\.com|cambridge\.org|jstor\.org|ncbi\.nlm\.nih\.gov|pubmed\.gov|hal\.science|archives-ouvertes\.fr|paperswithcode\.com|isca-speech\.org|bmvc2\w+|direct\.mit\.edu|mitpressjournals\.org|zenodo\.org|researchgate\.net|dl\.acm\.org|openaccess\.\w+)$/i;

/** Whether an address is that of a paper: at a host of papers, or a PDF. */
export function isPaperPlace(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  if (/^(?:www\.)?huggingface\.co$/.test(hostname)) return pathname.startsWith('/papers/');
  return /\.pdf$/i.test(pathname) || (paperHosts.test(hostname) && pathname.length > 1);
}

/** The link field of an address by where it leads, for one whose label says nothing. */
export function addressField(address: string): string | undefined {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return undefined;
  const { hostname } = new URL(address);
  if (/(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/.test(hostname)) return 'code';
  if (/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)$/.test(hostname)) return 'video';
  if (/(?:^|\.)(?:github\.io|gitlab\.io)$/.test(hostname)) return 'project';
  if (/^(?:www\.)?huggingface\.co$/.test(hostname))
    return /\/datasets\//.test(address)
      ? 'data'
      : /\/spaces\//.test(address)
        ? 'demo'
        : /\/papers\//.test(address)
          ? 'paper'
          : 'model';
  return isPaperPlace(address) ? 'paper' : undefined;
}
