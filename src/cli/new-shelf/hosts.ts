/** Where a site may be published, with the files that a host needs in the folder. */
export interface Host {
  /** As people say it. */
  label: string;
  /** What is left to do there, as the README of the shelf says it. */
  steps: string;
  /** Path -> text. */
  files: Readonly<Record<string, string>>;
}

const node = '24';
const install = 'npm install --no-audit --no-fund';

const githubWorkflow = `# Builds the shelf and publishes it on GitHub Pages, at each push.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: ${node}
      - id: pages
        uses: actions/configure-pages@v5
      - run: ${install}
      - run: npx offprint build --site "$ORIGIN" --base "$BASE/"
        env:
          ORIGIN: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v4
`;

const gitlabPipeline = `# Builds the shelf and publishes it on GitLab Pages, at each push to the default branch.
pages:
  image: node:${node}
  cache:
    paths: [.npm/]
  script:
    - ${install} --cache .npm
    - origin=$(node -p "new URL(process.env.CI_PAGES_URL).origin")
    - base=$(node -p "new URL(process.env.CI_PAGES_URL).pathname")
    - npx offprint build --site "$origin" --base "$base/" --out public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;

const netlifyFile = `# Netlify builds the shelf at each push, and gives each pull request a preview.
[build]
  command = "npx offprint build --site $DEPLOY_PRIME_URL"
  publish = "dist"

[build.environment]
  NODE_VERSION = "${node}"
`;

/** The hosts that a new shelf can be made for. */
export const hosts = {
  github: {
    label: 'GitHub Pages',
    steps:
      'Push this folder to a repository on GitHub. In its settings, under *Pages*, choose *GitHub Actions* as the source. Each push publishes the shelf.',
    files: { '.github/workflows/publish.yml': githubWorkflow },
  },
  gitlab: {
    label: 'GitLab Pages',
    steps:
      'Push this folder to a project on GitLab. Each push publishes the shelf; its address is under *Deploy > Pages*.',
    files: { '.gitlab-ci.yml': gitlabPipeline },
  },
  netlify: {
    label: 'Netlify',
    steps:
      'Push this folder to a repository, and add it as a new site on Netlify, which reads `netlify.toml`. Each push publishes the shelf.',
    files: { 'netlify.toml': netlifyFile },
  },
  cloudflare: {
    label: 'Cloudflare Pages',
    steps: `Push this folder to a repository, and add it on Cloudflare under *Workers & Pages* with the build command \`npx offprint build\`, the output folder \`dist\` and the variable \`NODE_VERSION\` = \`${node}\`. Set \`address\` in \`site.yaml\`.`,
    files: {},
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
