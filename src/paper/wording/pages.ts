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

/** Whether two texts name the same pages: `155-62` and `pp. 155–162`. */
export function areSamePages(a: string, b: string): boolean {
  return usual(a) === usual(b);
}

/** Whether `other` gives the last page as well, or the whole number of it. */
export function areFinerPages(kept: string, other: string): boolean {
  return (
    usual(other).startsWith(`${usual(kept)}-`) ||
    (areSamePages(kept, other) && usual(other) === other && kept !== other)
  );
}

function usual(pages: string): string {
  return pageRange(pages.replace(/^\s*pp?\.?\s*(?=\d)/i, '').replace(/[.,;\s]+$/, ''));
}
