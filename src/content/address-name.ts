/** Whether the place of a source is an address. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/**
 * What the file at an address is called: `lab-list-README.md` in the repository `lab/list`, `example.org-papers.bib`
 * elsewhere. It is a name that any system takes for a file.
 */
export function addressName(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '');
  const [owner = '', repository = ''] = parts;
  const host = hostname.replace(/^www\./, '');
  const isRepository = /^(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|codeberg\.org)$/.test(host);
  const words = isRepository && parts.length > 2 ? [owner, repository, parts.at(-1)] : [host, parts.at(-1)];
  return [...words, search]
    .filter((word) => word)
    .join('-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|-+$/g, '')
    .slice(0, 120);
}
