import { node } from './commands.ts';
import { githubFiles, githubUpkeep } from './github.ts';
import { gitlabFiles } from './gitlab.ts';

/** Where a site may be published, with the files that a host needs in the folder. */
export interface Host {
  /** As people say it. */
  label: string;
  /** What is left to do there, as the README of the shelf says it. */
  steps: string;
  /** Path -> text. */
  files: Readonly<Record<string, string>>;
}

const netlifyFile = `# Netlify builds the shelf at each push, and gives each pull request a preview.
[build]
  command = "npx offprint build --site $DEPLOY_PRIME_URL"
  publish = "dist"

[build.environment]
  NODE_VERSION = "${node}"
`;

const cloudflareFile = `# What Cloudflare Pages reads; the build command is set there.
name = "shelf"
pages_build_output_dir = "dist"
compatibility_date = "2026-01-01"
`;

/** What a repository on GitHub does for a site that another host publishes. */
const upkeep =
  'On GitHub, allow Actions to create pull requests under *Actions > General*: once a week one brings what changed in the sources, and another one each paper that somebody proposes by the form *Add a paper*, to which each page leads once `repository` is set in `site.yaml`.';

/** The hosts that a new shelf can be made for. */
export const hosts = {
  github: {
    label: 'GitHub Pages',
    steps:
      'Push this folder to a repository on GitHub. In its settings, under *Pages*, choose *GitHub Actions* as the source. Each push publishes the shelf, each pull request has its site as a file, once a week a pull request brings what changed in the sources, and another one each paper that somebody proposes by the form *Add a paper* under *Issues*. For the last two, allow Actions to create pull requests under *Actions > General*. Each page of the site leads to that form.',
    files: githubFiles,
  },
  gitlab: {
    label: 'GitLab Pages',
    steps:
      'Push this folder to a project on GitLab. Each push publishes the shelf; its address is under *Deploy > Pages*. Each merge request has its site as a file. For a merge request with what changed in the sources, make a schedule under *Build > Pipeline schedules*, and a project access token with the role Developer and the scope `write_repository`, which goes into the masked variable `OFFPRINT_TOKEN`. Each page of the site leads to a form for proposing papers.',
    files: gitlabFiles,
  },
  netlify: {
    label: 'Netlify',
    steps: `Push this folder to a repository, and add it as a new site on Netlify, which reads \`netlify.toml\`. Each push publishes the shelf, each pull request has a preview. ${upkeep}`,
    files: { 'netlify.toml': netlifyFile, ...githubUpkeep },
  },
  cloudflare: {
    label: 'Cloudflare Pages',
    steps: `Push this folder to a repository, and add it on Cloudflare under *Workers & Pages* with the build command \`npx offprint build\`. Set \`address\` in \`site.yaml\`. Each push publishes the shelf, each pull request has a preview. ${upkeep}`,
    files: { 'wrangler.toml': cloudflareFile, '.node-version': `${node}\n`, ...githubUpkeep },
  },
  none: {
    label: 'another, or none yet',
    steps: 'Set `address` in `site.yaml`, build, and copy `dist/` to any web server.',
    files: {},
  },
} satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

/** The names of the hosts, as the command line takes them. */
export const hostNames = Object.keys(hosts) as HostName[];
