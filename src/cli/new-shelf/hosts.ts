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

/** The first steps of each workflow. */
const setUp = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: ${node}
      - run: ${install}`;

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
${setUp}
      - id: pages
        uses: actions/configure-pages@v5
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

const githubPreview = `# Builds the shelf of each pull request, whose site can be looked at: it is kept as a file, "site".
name: Preview
on: pull_request
permissions:
  contents: read
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
${setUp}
      - run: npx offprint check
      - run: npx offprint build
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: dist
`;

const githubUpdate = `# Reads all that sources.yaml names again, once a week, and opens a pull request with what changed.
# In the settings of the repository, Actions must be allowed to create pull requests.
name: Update
on:
  schedule:
    - cron: '23 5 * * 1'
  workflow_dispatch:
permissions:
  contents: write
  pull-requests: write
concurrency:
  group: update
jobs:
  update:
    runs-on: ubuntu-latest
    steps:
${setUp}
      - run: npx offprint update > "$RUNNER_TEMP/summary.md"
      - run: |
          git add --all . ':(exclude)package-lock.json'
          if git diff --cached --quiet; then exit 0; fi
          git switch --force-create offprint-update
          git -c user.name=offprint -c user.email=offprint@users.noreply.github.com commit --quiet --file "$RUNNER_TEMP/summary.md"
          git push --quiet --force origin offprint-update
          if [ "$(gh pr list --head offprint-update --state open --json number --jq length)" = 0 ]; then
            gh pr create --head offprint-update --title "$(head -n 1 "$RUNNER_TEMP/summary.md")" --body-file "$RUNNER_TEMP/summary.md"
          else
            gh pr edit offprint-update --title "$(head -n 1 "$RUNNER_TEMP/summary.md")" --body-file "$RUNNER_TEMP/summary.md"
          fi
        env:
          GH_TOKEN: \${{ github.token }}
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
      'Push this folder to a repository on GitHub. In its settings, under *Pages*, choose *GitHub Actions* as the source. Each push publishes the shelf, each pull request has its site as a file, and once a week a pull request brings what changed in the sources; for this, allow Actions to create pull requests.',
    files: {
      '.github/workflows/publish.yml': githubWorkflow,
      '.github/workflows/preview.yml': githubPreview,
      '.github/workflows/update.yml': githubUpdate,
    },
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
