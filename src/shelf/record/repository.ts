import type { Site } from '../../content/site.ts';
import { paperPath } from '../paper-summary.ts';

/** Where a reader can correct a paper. */
export interface EditLinks {
  /** The page that edits the paper's file. */
  edit?: string;
  /** The page that reports a problem with it. */
  report?: string;
}

/** The paths of both pages behind a repository's address, on known hosts. */
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
 * Templates in `site.yaml` go before those of a known host; without either there is no link.
 */
export function editLinksOf(
  { repository, edit, report }: Pick<Site, 'repository' | 'edit' | 'report'>,
  { id, title }: { id: string; title: string },
): EditLinks {
  const base = repository?.replace(/(?:\.git)?\/?$/, '');
  const host = hosts.find(({ host }) => host.test(`${base}/`));
  const filled = (template: string) =>
    template
      .replaceAll('{file}', encodeURI(`content${paperPath(id).replace(/\/$/, '')}.mdx`))
      .replaceAll('{title}', encodeURIComponent(title));
  const templates = {
    edit: edit ?? (host && `${base}${host.edit}`),
    report: report ?? (host && `${base}${host.report}`),
  };
  return {
    ...(templates.edit && { edit: filled(templates.edit) }),
    ...(templates.report && { report: filled(templates.report) }),
  };
}
