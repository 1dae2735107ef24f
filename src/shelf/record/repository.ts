import type { Site } from '../../content/site.ts';

/** Where a reader can correct a page. */
export interface EditLinks {
  /** The page that edits its file. */
  edit?: string;
  /** The page that reports a problem with it. */
  report?: string;
}

const newIssue = '/issues/new?title={title}&body={file}';
const newGitlabIssue = '/-/issues/new?issue[title]={title}&issue[description]={file}';

/** The paths of both pages behind the address of a repository, on known hosts. */
const hosts: readonly [host: RegExp, edit: string, report: string][] = [
  [/^https:\/\/github\.com\//, '/edit/HEAD/{file}', newIssue],
  [/^https:\/\/(?:www\.)?gitlab\.[^/]+\//, '/-/edit/HEAD/{file}', newGitlabIssue],
  [/^https:\/\/codeberg\.org\//, '/_edit/main/{file}', newIssue],
];

/**
 * Where a file, named from the content folder, which is `folder` in the repository, is edited and reported on.
 * Templates in `site.yaml` go before those of a known host; without either there is no link.
 */
export function editLinksOf(
  { repository, edit, report }: Pick<Site, 'repository' | 'edit' | 'report'>,
  { file, title }: { file: string; title: string },
  folder: string,
): EditLinks {
  const base = repository?.replace(/(?:\.git)?\/?$/, '');
  const [, editPath, reportPath] = hosts.find(([host]) => host.test(`${base}/`)) ?? [];
  const filled = (template = '') =>
    template
      .replaceAll('{file}', encodeURI(`${folder}${file}`))
      .replaceAll('{title}', encodeURIComponent(title));
  const found = {
    edit: filled(edit ?? (editPath && base + editPath)),
    report: filled(report ?? (reportPath && base + reportPath)),
  };
  return { ...(found.edit && { edit: found.edit }), ...(found.report && { report: found.report }) };
}
