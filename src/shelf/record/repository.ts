import type { Site } from '../../content/site.ts';
import { paperPath } from '../paper-summary.ts';

/** Where a reader can put something right. */
export interface EditLinks {
  /** The page that edits the paper's file. */
  edit?: string;
  /** The page that reports a problem with it. */
  report?: string;
}

/** What is at these places on the hosts that are known, behind the address of a repository. */
const hosts: readonly { host: RegExp; edit: string; report: string }[] = [
  {
    host: /^https:\/\/github\.com\//,
    edit: '/edit/HEAD/{file}',
    report: '/issues/new?title={title}&body={file}',
  },
  {
    host: /^https:\/\/(?:www\.)?gitlab\.[^/]+\//,
    edit: '/-/edit/HEAD/{file}',
    report: '/-/issues/new?issue[title]={title}&issue[description]={file}',
  },
  {
    host: /^https:\/\/codeberg\.org\//,
    edit: '/_edit/main/{file}',
    report: '/issues/new?title={title}&body={file}',
  },
];

/**
 * Where the file of a paper, `content/papers/<id>.mdx` in the repository, is edited and reported on.
 * What `site.yaml` says goes before what is known of the host; nothing where neither is known.
 */
export function editLinksOf(
  { repository, edit, report }: Pick<Site, 'repository' | 'edit' | 'report'>,
  { id, title }: { id: string; title: string },
): EditLinks {
  const base = repository?.replace(/(?:\.git)?\/?$/, '');
  const known = base && hosts.find(({ host }) => host.test(`${base}/`));
  const filled = (template: string | undefined) =>
    template
      ?.replaceAll('{file}', encodeURI(`content${paperPath(id).replace(/\/$/, '')}.mdx`))
      .replaceAll('{title}', encodeURIComponent(title));
  const found = {
    edit: filled(edit ?? (known ? `${base}${known.edit}` : undefined)),
    report: filled(report ?? (known ? `${base}${known.report}` : undefined)),
  };
  return { ...(found.edit && { edit: found.edit }), ...(found.report && { report: found.report }) };
}
