/**
 * The sub-path that a built site was made for, with a slash at both ends: what must be cut off the
 * root-relative addresses of its front page to name files that it has. `/` where none says otherwise.
 */
export function baseOf(html: string, files: ReadonlySet<string>): string {
  for (const [, address = ''] of html.matchAll(
    /\s(?:href|src)="?(\/[^/"\s>][^"\s>?#]*\.[a-z0-9]+)["\s>?#]/g,
  )) {
    const steps = address.split('/').slice(1);
    for (let cut = 0; cut < steps.length; cut++) {
      if (files.has(steps.slice(cut).join('/')))
        return `/${steps
          .slice(0, cut)
          .map((step) => `${step}/`)
          .join('')}`;
    }
  }
  return '/';
}
