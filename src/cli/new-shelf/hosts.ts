import { slugOf } from '../../paper/id.ts';
import { check, node } from './commands.ts';
import { githubFiles, githubUpkeep } from './github.ts';
import { gitlabFiles } from './gitlab.ts';

/** Where a site may be published, with the files that a host needs in the folder. */
export interface Host {
  /** As people say it. */
  label: string;
  /** What is left to do there, as the README of the shelf says it. */
  steps: string;
  /** The files for a shelf of this name: path -> text. */
  files(name: string): Readonly<Record<string, string>>;
}

const netlifyFile = `# Netlify builds the shelf at each push, and gives each pull request a preview.
[build]
  command = "${check} && npx offprint build --site $DEPLOY_PRIME_URL"
  publish = "dist"

[build.environment]
  NODE_VERSION = "${node}"

# The site itself has its main address, the previews have their own.
[context.production]
  command = "${check} && npx offprint build --site $URL"
`;

const cloudflareFile = (name: string) => `# What Cloudflare Pages reads; the build command is set there.
name = "${projectName(name)}"
pages_build_output_dir = "dist"
compatibility_date = "2026-01-01"
`;

/** A project on Cloudflare has a name of at most so many characters. */
const longestProjectChars = 58;

/** A name as Cloudflare takes it for a project, which is the first part of its address. */
function projectName(name: string): string {
  return slugOf(name).slice(0, longestProjectChars).replace(/-$/, '') || 'papers';
}

/** What a repository on GitHub does for a site that another host publishes. */
const upkeep =
  'On GitHub, allow Actions to create pull requests under *Actions > General*: once a week one brings what changed in the sources, and another one each paper that somebody proposes by the form *Add a paper*, to which each page leads once `repository` is set in `site.yaml`.';

/** What stops an update that runs by the clock. */
const pause =
  'Where nothing happens in a public repository for 60 days, GitHub stops the weekly update and says so by mail; start it again under *Actions > Update*.';

/** The hosts that a new shelf can be made for. */
export const hosts = {
  github: {
    label: 'GitHub Pages',
    steps: `Push this folder to a repository on GitHub. In its settings, under *Pages*, choose *GitHub Actions* as the source. Each push to the default branch publishes the shelf, each pull request has its site as a file, once a week a pull request brings what changed in the sources, and another one each paper that somebody proposes by the form *Add a paper* under *Issues*. For the last two, allow Actions to create pull requests under *Actions > General*. Each page of the site leads to that form.\n\n${pause}`,
    files: () => githubFiles,
  },
  gitlab: {
    label: 'GitLab Pages',
    steps:
      'Push this folder to a project on GitLab. Each push publishes the shelf; its address is under *Deploy > Pages*. Each merge request has its site as a file. For a merge request with what changed in the sources, make a schedule under *Build > Pipeline schedules*, and an access token with the scope `write_repository`: that of the project (*Settings > Access tokens*, role Developer), or, on the free plan of GitLab.com, which has none of these, your own (*Edit profile > Access tokens*). It goes into the variable `OFFPRINT_TOKEN` (*Settings > CI/CD > Variables*), masked and protected, so that only the default branch can read it. Tokens expire: renew it then. Each page of the site leads to a form for proposing papers.',
    files: () => gitlabFiles,
  },
  netlify: {
    label: 'Netlify',
    steps: `Push this folder to a repository, and add it as a new site on Netlify, which reads \`netlify.toml\`. Each push publishes the shelf, each pull request has a preview. The site has the address that Netlify gives it, or your domain there. ${upkeep}\n\n${pause}`,
    files: () => ({ 'netlify.toml': netlifyFile, ...githubUpkeep }),
  },
  cloudflare: {
    label: 'Cloudflare Pages',
    steps: `Push this folder to a repository. On Cloudflare, under *Workers & Pages*, choose *Create application*, and there *Pages* (the link *Looking to deploy Pages? Get started*), not a Worker; then:

1. *Import an existing Git repository*, and choose the repository.
2. *Project name*: as in \`wrangler.toml\`. Change it there if you take another one. The site is at \`https://<name>.pages.dev\`.
3. *Framework preset*: None. *Build command*: \`${check} && npx offprint build\`. *Build output directory*: \`dist\`.
4. *Save and Deploy*.

Where the site has a domain of its own, set \`address\` in \`site.yaml\` to it. Each push publishes the shelf, each pull request has a preview. ${upkeep}

${pause}`,
    files: (name) => ({
      'wrangler.toml': cloudflareFile(name),
      '.node-version': `${node}\n`,
      ...githubUpkeep,
    }),
  },
  none: {
    label: 'another, or none yet',
    steps: 'Set `address` in `site.yaml`, build, and copy `dist/` to any web server.',
    files: () => ({}),
  },
} satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

/** The names of the hosts, as the command line takes them. */
export const hostNames = Object.keys(hosts) as HostName[];
