/** A range of pages with a hyphen and both numbers whole: `304-10` and `304–310` as `304-310`; anything else as written. */
export function pageRange(written: string): string {
  const pages = written.trim().replace(/\s*(?:--+|[‐‑‒–—−])\s*/g, '-');
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(pages) ?? [];
  if (last.length >= first.length) return pages;
  const whole = first.slice(0, first.length - last.length) + last;
  return Number(whole) > Number(first) ? `${first}-${whole}` : pages;
}

/** The pages from a first to a last one; either may be missing. */
export function pagesFrom(first: string, last: string): string {
  return pageRange(last === '' || last === first ? first : `${first}-${last}`);
}
