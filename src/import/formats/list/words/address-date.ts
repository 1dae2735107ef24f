/** A year that may be written with two digits. */
function whole(year: string): string {
  return year.length === 4 ? year : Number(year) > 60 ? `19${year}` : `20${year}`;
}

/** Hosts whose addresses say when a paper appeared, and how; what is in the group is its year, of two digits or four. */
const dated: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)eprint\.iacr\.org$/i, /^\/((?:19|20)\d{2})\/\d{1,4}(?:\.\w+)?$/],
  [/(?:^|\.)(?:aclanthology\.org|aclweb\.org)$/i, /^\/(?:anthology\/)?(20\d{2})\.[a-z][\w-]*\.\d+/i],
  [/(?:^|\.)(?:aclanthology\.org|aclweb\.org)$/i, /^\/(?:anthology\/)?[A-Z](\d{2})-\d{4}/],
  [
    /(?:^|\.)(?:thecvf\.com|cv-foundation\.org)$/i,
    /\/content[/_](?:\w+_)?[A-Z]{3,5}_?(20\d{2})(?:W|_workshops)?\//i,
  ],
  [/(?:^|\.)(?:neurips|nips)\.cc$/i, /\/paper(?:_files\/paper)?\/((?:19|20)\d{2})\/(?:file|hash)\//],
  [/(?:^|\.)(?:neurips|nips|icml|iclr)\.cc$/i, /^\/virtual\/(20\d{2})\/(?:poster|oral|spotlight|paper)\//],
  [/(?:^|\.)mlr\.press$/i, /^\/v\d+\/[a-z-]+(\d{2})[a-z]?(?:\.html|\/|\.pdf)/],
  [/(?:^|\.)ijcai\.org$/i, /^\/(?:proceedings|Proceedings)\/(20\d{2})\/\d/],
  [
    /(?:^|\.)usenix\.org$/i,
    /\/(?:conference|conferences|events?|legacy\/events?|files)\/[a-z]+(\d{2}|20\d{2})(?=[/_-])/i,
  ],
];

/** The address of a preprint's first day: `/content/early/2019/04/12/603555`. */
const early =
  /^https?:\/\/(?:www\.)?(?:bio|med)rxiv\.org\/content\/(?:\w+\/)?early\/(20\d{2})\/(\d{2})\/(\d{2})\//i;

/** When a paper appeared, as far as its address says so for certain. */
function dateOfAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const [, ...day] = early.exec(address) ?? [];
  if (day.length > 0) return day.join('-');
  const { hostname, pathname } = new URL(address);
  for (const [host, path] of dated) {
    const year = host.test(hostname) ? path.exec(pathname)?.[1] : undefined;
    if (year !== undefined) return whole(year);
  }
  return undefined;
}

/** Fields with the date that the paper's address says, where nothing else does. The number of a preprint says nothing of when it appeared elsewhere. */
export function withAddressDate(fields: Record<string, unknown>): Record<string, unknown> {
  const published =
    fields['published'] === undefined
      ? (dateOfAddress(fields['paper']) ?? dateOfAddress(fields['pdf']))
      : undefined;
  return published === undefined ? fields : { ...fields, published };
}
