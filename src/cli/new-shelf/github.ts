import { submissionForm } from '../../shelf/record/repository.ts';
import { check, install, node } from './commands.ts';

/** The first steps of each workflow. */
const setUp = `      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: ${node}
      - run: ${install}`;

const githubWorkflow = `# Builds the shelf and publishes it on GitHub Pages, at each push to the default branch.
name: Publish
on:
  push:
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  publish:
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
${setUp}
      - id: pages
        uses: actions/configure-pages@v6
      - run: ${check}
      - run: npx offprint build --site "$ORIGIN" --base "$BASE/" --repository "$REPOSITORY"
        env:
          REPOSITORY: \${{ github.server_url }}/\${{ github.repository }}
          ORIGIN: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
      - id: deployment
        uses: actions/deploy-pages@v5
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
      - run: ${check}
      - run: npx offprint build
      - uses: actions/upload-artifact@v7
        with:
          name: site
          path: dist
`;

const githubUpdate = `# Reads all that sources.yaml names again, once a week, and opens a pull request with what changed.
# In the settings of the repository, Actions must be allowed to create pull requests. GitHub starts no preview for
# what a workflow opened: close the pull request and open it again for one. Where nothing happens in a public
# repository for 60 days, GitHub stops the schedule: start it again under Actions > Update.
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

/** The heading of the field of the issue form that holds the paper. */
const paperHeading = 'The paper';

/** Where GitHub looks for the form; a site's link names the file. */
const githubForm = `# Lets anyone propose a paper. The workflow "Add a paper" opens a pull request with its record.
name: ${submissionForm.title}
description: Propose a paper for this shelf. A pull request with its record follows by itself.
title: ${submissionForm.title}
body:
  - type: textarea
    id: paper
    attributes:
      label: ${paperHeading}
      description: >-
        An identifier (DOI, arXiv, PubMed, OpenReview), the address of its page at one of these, or its entry as
        BibTeX or RIS. Of several papers, one a line or one entry below the other.
      placeholder: 10.48550/arXiv.2210.03629
      render: text
    validations:
      required: true
  - type: textarea
    id: why
    attributes:
      label: Why it belongs here
      description: A sentence for whoever keeps the shelf.
    validations:
      required: false
`;

const githubAdd = `# Imports what the form "${submissionForm.title}" gives, looks up what is missing, and opens a pull request with the report.
# What people write into an issue is data here: it reaches commands in a variable and in files, never in their text.
name: ${submissionForm.title}
on:
  issues:
    types: [opened, edited]
permissions:
  contents: write
  pull-requests: write
  issues: write
concurrency:
  group: add-\${{ github.event.issue.number }}
jobs:
  add:
    if: contains(github.event.issue.body, '### ${paperHeading}')
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: ${node}
      - run: ${install}
      # The field of the form, without the fence that GitHub sets around it.
      - run: |
          printf '%s\\n' "$BODY" | tr -d '\\r' |
            awk '/^### /{ isPaper = ($0 == "### ${paperHeading}"); next } isPaper && !/^\`\`\`/' > "$RUNNER_TEMP/issue-$NUMBER.txt"
        env:
          BODY: \${{ github.event.issue.body }}
          NUMBER: \${{ github.event.issue.number }}
      # A refused entry is in the report, and stops none of the others.
      - run: |
          npx offprint import "$RUNNER_TEMP/issue-$NUMBER.txt" --complete > "$RUNNER_TEMP/report.txt" 2> "$RUNNER_TEMP/told.txt" || true
          if [ ! -s "$RUNNER_TEMP/report.txt" ]; then cp "$RUNNER_TEMP/told.txt" "$RUNNER_TEMP/report.txt"; fi
        env:
          NUMBER: \${{ github.event.issue.number }}
      - run: |
          git add --all . ':(exclude)package-lock.json'
          {
            if git diff --cached --quiet -- ':(glob)**/papers/**'; then
              echo "Nothing of this is new to the shelf. What the import says:"
            else
              echo "Closes #$NUMBER. What the import says:"
            fi
            printf '\\n~~~~text\\n'
            awk '(size += length + 1) > 50000 { print "The rest is cut here."; exit } { print }' "$RUNNER_TEMP/report.txt"
            printf '\\n~~~~\\n'
          } > "$RUNNER_TEMP/text.md"
          if git diff --cached --quiet -- ':(glob)**/papers/**'; then
            gh issue comment "$NUMBER" --body-file "$RUNNER_TEMP/text.md"
            exit 0
          fi
          git switch --quiet --force-create "offprint-add-$NUMBER"
          git -c user.name=offprint -c user.email=offprint@users.noreply.github.com commit --quiet --message "Add what #$NUMBER proposes"
          gh auth setup-git
          git push --quiet --force origin "offprint-add-$NUMBER"
          if [ "$(gh pr list --head "offprint-add-$NUMBER" --state open --json number --jq length)" = 0 ]; then
            gh pr create --head "offprint-add-$NUMBER" --title "Add what #$NUMBER proposes" --body-file "$RUNNER_TEMP/text.md"
          else
            gh pr edit "offprint-add-$NUMBER" --body-file "$RUNNER_TEMP/text.md"
          fi
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.issue.number }}
`;

/** What keeps a repository on GitHub up to date, wherever its site is published. */
export const githubUpkeep = {
  '.github/workflows/update.yml': githubUpdate,
  '.github/workflows/add-a-paper.yml': githubAdd,
  [`.github/ISSUE_TEMPLATE/${submissionForm.name}.yml`]: githubForm,
};

/** What publishes a shelf on GitHub Pages and keeps it up to date. */
export const githubFiles = {
  '.github/workflows/publish.yml': githubWorkflow,
  '.github/workflows/preview.yml': githubPreview,
  ...githubUpkeep,
};
