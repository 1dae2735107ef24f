import { submissionForm } from '../../shelf/record/repository.ts';
import { check, install, node } from './commands.ts';

const pipeline = `# Builds the shelf and publishes it on GitLab Pages, at each push to the default branch; keeps the site of each merge
# request to look at; and, on a schedule, opens a merge request with what changed in the sources.
default:
  image: node:${node}
  cache:
    key: npm
    paths: [.npm/]

pages:
  script:
    - ${install} --cache .npm
    - ${check}
    - origin=$(node -p "new URL(process.env.CI_PAGES_URL).origin")
    - base=$(node -p "new URL(process.env.CI_PAGES_URL).pathname.replace(/\\/+$/, '')")
    - npx offprint build --site "$origin" --base "$base/" --repository "$CI_PROJECT_URL" --out public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
      when: never
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

# The site of a merge request: download it, and look at it with npx offprint preview.
preview:
  script:
    - ${install} --cache .npm
    - ${check}
    - npx offprint build --out dist
  artifacts:
    expose_as: Site of this merge request
    paths: [dist]
    expire_in: 1 week
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"

# Needs a schedule (Build > Pipeline schedules), and in the variable OFFPRINT_TOKEN an access token with the scope
# write_repository, of the project or of a person.
update:
  script:
    - if [ -z "$OFFPRINT_TOKEN" ]; then echo "Set the variable OFFPRINT_TOKEN; README.md says how."; exit 1; fi
    - ${install} --cache .npm
    - npx offprint update > /tmp/summary.md
    # An option of a push is one line, in which GitLab reads \\n as the end of one.
    - |
      git add --all . ':(exclude)package-lock.json' ':(exclude).npm'
      if git diff --cached --quiet; then exit 0; fi
      git switch --quiet --force-create offprint-update
      git -c user.name=offprint -c user.email=offprint@noreply.invalid commit --quiet --file /tmp/summary.md
      git push --quiet --force \\
        -o merge_request.create -o "merge_request.target=$CI_DEFAULT_BRANCH" -o merge_request.remove_source_branch \\
        -o "merge_request.title=$(head -n 1 /tmp/summary.md)" \\
        -o "merge_request.description=$(awk 'NR > 2 { printf "%s\\\\n", $0 }' /tmp/summary.md)" \\
        "$CI_SERVER_PROTOCOL://offprint:$OFFPRINT_TOKEN@$CI_SERVER_HOST:$CI_SERVER_PORT/$CI_PROJECT_PATH.git" offprint-update
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
`;

const template = `<!-- An identifier (DOI, arXiv, PubMed, OpenReview), the address of the paper's page, or its entry as BibTeX or RIS. -->

### The paper

\`\`\`text

\`\`\`

### Why it belongs here

`;

/** What publishes a shelf on GitLab Pages and keeps it up to date. */
export const gitlabFiles = {
  '.gitlab-ci.yml': pipeline,
  [`.gitlab/issue_templates/${submissionForm.name}.md`]: template,
};
