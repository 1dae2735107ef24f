const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of a path of this site (`/papers/x/`), with the site's sub-path in front. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** The absolute address of a path, for what is read outside the site. */
export function publicAddress(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}
