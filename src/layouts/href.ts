const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of a path of this site (`/papers/x/`), with the sub-path that the site lies at. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** The public address of a path, for places that are read away from the site. */
export function publicAddress(path: string, site: URL | undefined): string {
  return new URL(href(path), site).href;
}
