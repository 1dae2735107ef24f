import type { Site } from '../../content/site/site.ts';

/** Where a reader can correct a page. */
export interface EditLinks {
  /** The page that edits its file. */
  edit?: string;
  /** The page that reports a problem with it. */
  report?: string;
}

const newIssue = '/issues/new?title={title}&body={file}';
const newGitlabIssue = '/-/issues/new?issue[title]={title}&issue[description]={file}';

/** The form by which readers propose papers: the name of its file in a repository, and the title of what it makes. */
export const submissionForm = { name: 'add-a-paper', title: 'Add a paper' };

const title = encodeURIComponent(submissionForm.title);
const { name } = submissionForm;

/** The paths of the pages behind the address of a repository that edit, report and propose, on known hosts. */
const hosts: readonly [host: RegExp, edit: string, report: string, add: string][] = [
  [
    /^https:\/\/github\.com\//,
    '/edit/HEAD/{file}',
    newIssue,
    `/issues/new?template=${name}.yml&title=${title}`,
  ],
  [
    /^https:\/\/(?:www\.)?gitlab\.[^/]+\//,
    '/-/edit/HEAD/{file}',
    newGitlabIssue,
    `/-/issues/new?issuable_template=${name}&issue[title]=${title}`,
  ],
  [/^https:\/\/codeberg\.org\//, '/_edit/main/{file}', newIssue, `/issues/new?title=${title}`],
];

/** The row of the host that a repository is on, and the address without what may stand behind it. */
function hostOf(repository: string | undefined) {
  const base = repository?.replace(/(?:\.git)?\/?$/, '');
  return { base, host: hosts.find(([host]) => host.test(`${base}/`)) };
}

/**
 * Where a reader proposes a paper: what `site.yaml` says, an address on the web or for mail, or else the form of a
 * repository on a known host.
 */
export function submissionAddress({
  repository,
  add,
  name: shelf,
}: Pick<Site, 'repository' | 'add' | 'name'>): string | undefined {
  if (add !== undefined)
    return add.includes('://')
      ? add
      : `mailto:${encodeURI(add)}?subject=${encodeURIComponent(`${submissionForm.title}: ${shelf}`)}`;
  const { base, host } = hostOf(repository);
  return host && base + host[3];
}

/**
 * Where a file, named from the content folder, which is `folder` in the repository, is edited and reported on.
 * Templates in `site.yaml` go before those of a known host; without either there is no link.
 */
export function editLinksOf(
  { repository, edit, report }: Pick<Site, 'repository' | 'edit' | 'report'>,
  { file, title }: { file: string; title: string },
  folder: string,
): EditLinks {
  const { base, host } = hostOf(repository);
  const [, editPath, reportPath] = host ?? [];
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
