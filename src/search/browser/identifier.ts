/** An arXiv id of either scheme, without version. https://info.arxiv.org/help/arxiv_identifier.html */
const arxiv = /(?:^|[^\d.])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i;

/** A DOI. https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html */
const doi = /(10\.\d{4,9}\/\S+)$/;

/**
 * The names of a paper in an identifier or a pasted address, the most telling first, in lower case:
 * the arXiv id without version, the DOI, the `id` of an OpenReview address, the last part of a path
 * on any shelf. Empty where the text as a whole is none of these.
 */
export function identifiersIn(text: string): string[] {
  const given = text.trim().replace(/^<|>$/g, '');
  if (/\s/.test(given.replace(/^(?:arxiv|doi):\s*/i, ''))) return [];
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/i.test(given);
  const isName =
    isAddress || /^(?:arxiv:|doi:|10\.\d{4,9}\/)/i.test(given) || /^\d{4}\.\d{4,5}(?:v\d+)?$/.test(given);
  if (!isName && !/^[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?$/i.test(given)) return [];
  const [path = '', ...behind] = given.split(/[?#]/);
  const bare = path.replace(/\/+$/, '');
  const query = new URLSearchParams(behind[0] ?? '');
  const found = [
    arxiv.exec(bare)?.[1],
    /10\.48550\/arxiv\.(\d{4}\.\d{4,5})/i.exec(bare)?.[1],
    doi.exec(bare)?.[1],
    query.get('id'),
    isAddress ? bare.split('/').at(-1) : undefined,
  ];
  return [...new Set(found.filter((name) => name).map((name) => String(name).toLowerCase()))];
}
