import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { filesOf } from '../../../../src/cli/new-shelf/files.ts';
import { type HostName, hostNames } from '../../../../src/cli/new-shelf/hosts.ts';
import { submissionForm } from '../../../../src/shelf/record/repository.ts';
import { arxivFeed } from '../../sources/answers.ts';
import { localServices } from '../../sources/local-services.ts';
import { runnerFor, stepsOf } from './workflow.ts';

const bib = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `@misc{k${n}, title = {Tides, part ${n}}, author = {Roe, Ada}, year = 2020}\n`,
  ).join('');

const sources = 'sources:\n  - path: lab/lab.bib\n    mode: mirror\n';

test('the steps of the weekly update open one pull request for what changed, and none where nothing did', async () => {
  const { at, shell, read, pushed } = await runnerFor('github', {
    'sources.yaml': sources,
    'lab/lab.bib': bib(2),
  });
  const steps = stepsOf(await read('shelf/.github/workflows/update.yml'));
  const update = async () => {
    for (const { run = '' } of steps) await shell(run);
  };

  await update();
  assert.match(
    await read('asked'),
    /^pr list .+\npr create --head offprint-update --title 2 new papers, 0 changed, 0 left /,
  );
  assert.match(await pushed('offprint-update'), /^2 new papers, 0 changed, 0 left\n\n## New \(2\)/);
  assert.match(await pushed('offprint-update'), /^papers\/tides-part-0\.mdx$/m);

  await writeFile(at('shelf/lab/lab.bib'), bib(3));
  await update();
  assert.match(await read('asked'), /pr edit offprint-update --title 1 new paper, 0 changed, 0 left /);

  await rm(at('asked'));
  await update();
  await assert.rejects(readFile(at('asked')), /ENOENT/);
});

/** The body of an issue that GitHub's form made. */
const issue = (paper: string, why = '_No response_') =>
  `### The paper\r\n\r\n\`\`\`text\r\n${paper.replaceAll('\n', '\r\n')}\r\n\`\`\`\r\n\r\n### Why it belongs here\r\n\r\n${why}`;

/** A shelf on GitHub to which papers are proposed in issues; arXiv knows one. */
async function proposals() {
  const { services } = await localServices({
    arxiv: ({ query }) =>
      arxivFeed(
        query.get('id_list')?.includes('2401.00001')
          ? [
              {
                title: 'Waves',
                authors: [['Bo', 'Kent']],
                arxiv: '2401.00001',
                year: 2024,
                abstract: 'On waves.',
              },
            ]
          : [],
      ),
  });
  const { port } = new URL(services.arxiv.address);
  const node = ['--import', new URL(`../local-fetch.ts?port=${port}`, import.meta.url).href];
  const runner = await runnerFor('github', {}, { node });
  const steps = stepsOf(await runner.read('shelf/.github/workflows/add-a-paper.yml'));
  return {
    ...runner,
    async propose(body: string, number = 12) {
      for (const { run = '', env = {} } of steps)
        await runner.shell(run, {
          ...(env['BODY'] && { BODY: body }),
          ...(env['NUMBER'] && { NUMBER: `${number}` }),
        });
      await runner.shell('git switch --quiet main');
    },
  };
}

test('an entry, or an identifier, that is proposed becomes a pull request with the report of its import', async () => {
  const { propose, read, pushed } = await proposals();
  await propose(issue('@article{roe, title = {Tides: a story}, author = {Roe, Ada}, year = 2020}'));
  assert.match(
    await read('asked'),
    /^auth setup-git\npr list --head offprint-add-12 .+\npr create --head offprint-add-12 --title Add what #12 proposes --body-file /,
  );
  assert.match(
    await read('said'),
    /^Closes #12\. .+\n\n~~~~text\n1 paper: 1 new, 0 changed, 0 unchanged; 0 refused\.\n[^]+\n~~~~\n$/,
  );
  assert.deepEqual((await pushed('offprint-add-12')).split('\n').filter(Boolean), [
    'Add what #12 proposes',
    'papers/tides-a-story.mdx',
    'sources/issue-12.txt',
  ]);
  await propose(issue('https://arxiv.org/abs/2401.00001v2'), 13);
  assert.match(await pushed('offprint-add-13'), /^papers\/waves\.mdx$/m);
  assert.doesNotMatch(await pushed('offprint-add-13'), /tides/);
});

test('what gives no paper is answered with the reason, and nothing is pushed', async () => {
  const { propose, read, shell } = await proposals();
  await propose(issue('please add the one by Kent'));
  assert.match(await read('asked'), /^issue comment 12 --body-file /);
  assert.match(
    await read('said'),
    /^Nothing of this is new to the shelf\. .+\n\n~~~~text\n[^]*nothing in it looks like a list of papers/,
  );
  assert.equal(await shell('git --git-dir ../remote branch'), '');
});

test('what is written into an issue runs nothing and reaches no file but its own', async () => {
  const { propose, read, shell, pushed, at } = await proposals();
  const hostile = [
    '$(touch ../run) `touch ../run` "; touch ../run; \'; touch ../run #',
    '$GH_TOKEN',
    '~~~~',
    '### Why it belongs here',
    'papers/../../x',
  ].join('\n');
  await propose(
    issue(
      `@misc{k, title = {Foam @all ${'`x`'} $(touch ../run)}, author = {Roe, Ada}, year = 2020}\n${hostile}`,
    ),
  );
  assert.equal((await shell('ls ..')).includes('run'), false);
  assert.match(await pushed('offprint-add-12'), /^papers\/foam-\S+\.mdx\nsources\/issue-12\.txt$/m);
  assert.equal((await pushed('offprint-add-12')).split('\n').filter(Boolean).length, 3);
  const said = await read('said');
  assert.equal(said.match(/^~~~~/gm)?.length, 2, said);
  assert.ok((await readFile(at('temp/issue-12.txt'), 'utf8')).length > 0);
});

test('no workflow puts what others write into the text of a command', () => {
  for (const host of hostNames)
    for (const [name, text] of filesOf({ name: 'Tides', field: '', from: [], host }, '1.2.3'))
      if (name.startsWith('.github/workflows/'))
        for (const { run = '' } of stepsOf(text)) assert.doesNotMatch(run, /\$\{\{/, name);
});

test('the form has the field that the workflow reads, and the name that the site leads to', () => {
  const files = filesOf({ name: 'Tides', field: '', from: [], host: 'github' }, '1.2.3');
  const form = load(files.get(`.github/ISSUE_TEMPLATE/${submissionForm.name}.yml`) ?? '') as {
    body: { id: string; attributes: { label: string } }[];
  };
  const label = form.body.find(({ id }) => id === 'paper')?.attributes.label;
  const workflow = files.get('.github/workflows/add-a-paper.yml') ?? '';
  assert.ok(workflow.includes(`contains(github.event.issue.body, '### ${label}')`));
  assert.ok(workflow.includes(`$0 == "### ${label}"`));
});

test('the steps of the pipeline on GitLab publish at the sub-path, and open a merge request on a schedule', async () => {
  const { at, shell, read, pushed } = await runnerFor(
    'gitlab',
    { 'sources.yaml': sources, 'lab/lab.bib': bib(2) },
    {
      variables: {
        CI_PAGES_URL: 'https://lab.example.io/group/tides',
        CI_PROJECT_URL: 'https://gitlab.com/group/tides',
        CI_DEFAULT_BRANCH: 'main',
        CI_SERVER_PROTOCOL: 'https',
        CI_SERVER_HOST: 'git.example',
        CI_SERVER_PORT: '443',
        CI_PROJECT_PATH: 'group/tides',
        OFFPRINT_TOKEN: 'secret',
      },
    },
  );
  // The server stands for its address, and shows what it is asked besides the branch.
  const remote = at('remote');
  await shell(`git config --file ${remote}/config receive.advertisePushOptions true`);
  await mkdir(`${remote}/hooks`, { recursive: true });
  await writeFile(
    `${remote}/hooks/pre-receive`,
    `#!/usr/bin/env bash\nfor ((n = 0; n < GIT_PUSH_OPTION_COUNT; n++)); do option="GIT_PUSH_OPTION_$n"; echo "\${!option}" >> ${at('options')}; done\n`,
    { mode: 0o755 },
  );
  await shell(`git config url.${remote}.insteadOf https://offprint:secret@git.example:443/group/tides.git`);
  const jobs = load(await read('shelf/.gitlab-ci.yml')) as Record<string, { script: string[] }>;
  const script = (job: string) => (jobs[job]?.script ?? []).join('\n');

  await shell(script('update'));
  assert.deepEqual((await read('options')).trim().split('\n'), [
    'merge_request.create',
    'merge_request.target=main',
    'merge_request.remove_source_branch',
    'merge_request.title=2 new papers, 0 changed, 0 left',
    // GitLab reads \\n as the end of a line, since an option can't have one.
    'merge_request.description=## New (2)\\n\\n- Tides, part 0\\n- Tides, part 1\\n',
  ]);
  assert.match(await pushed('offprint-update'), /^papers\/tides-part-1\.mdx$/m);

  await assert.rejects(shell(script('update'), { OFFPRINT_TOKEN: '' }), /Set the variable OFFPRINT_TOKEN/);

  await writeFile(at('bin/npx'), `#!/usr/bin/env bash\necho "$@" >> ${at('built')}\n`, { mode: 0o755 });
  await shell(script('pages'));
  assert.equal(
    await read('built'),
    'offprint check\noffprint build --site https://lab.example.io --base /group/tides/ --repository https://gitlab.com/group/tides --out public\n',
  );
});

/** What the files of a new shelf for a host say. */
function filesFor(host: HostName, name = 'Tides'): (file: string) => string {
  const files = filesOf({ name, field: '', from: [], host }, '1.2.3');
  return (file) => files.get(file) ?? '';
}

test('Netlify checks and builds the site at its main address, and a preview at its own', async () => {
  const toml = filesFor('netlify')('netlify.toml');
  const [, preview, production] = toml.split(/^\[(?:build|context\.production)\]$/m);
  const { at, shell, read } = await runnerFor('netlify', {});
  await writeFile(at('bin/npx'), `#!/usr/bin/env bash\necho "$@" >> ${at('built')}\n`, { mode: 0o755 });
  const addresses = { URL: 'https://a.org', DEPLOY_PRIME_URL: 'https://deploy-preview-1--a.netlify.app' };
  for (const part of [production, preview])
    await shell(/^ {2}command = "(.+)"$/m.exec(part ?? '')?.[1] ?? 'exit 1', addresses);
  assert.equal(
    await read('built'),
    `offprint check\noffprint build --site ${addresses.URL}\noffprint check\noffprint build --site ${addresses.DEPLOY_PRIME_URL}\n`,
  );
});

test('a project on Cloudflare has the name of the shelf, as far as it can, and the README gives the command', () => {
  const nameOf = (name: string) =>
    /^name = "(.*)"$/m.exec(filesFor('cloudflare', name)('wrangler.toml'))?.[1];
  assert.equal(nameOf('Tides & "waves"'), 'tides-waves');
  assert.equal(nameOf('潮汐'), 'papers');
  assert.match(nameOf(`${'a'.repeat(57)} b`) ?? '', /^a{57}$/);
  assert.match(filesFor('cloudflare')('README.md'), /`npx offprint check && npx offprint build`/);
});

test('GitHub publishes the default branch, whatever it is called', () => {
  const workflow = filesFor('github')('.github/workflows/publish.yml');
  const { on, jobs } = load(workflow) as { on: { push: unknown }; jobs: { publish: { if: string } } };
  assert.equal(on.push, null);
  assert.equal(jobs.publish.if, 'github.ref_name == github.event.repository.default_branch');
  assert.match(workflow, /run: npx offprint check\n +- run: npx offprint build/);
});

test('who has a shelf on GitHub reads that the weekly update may be stopped', () => {
  for (const host of ['github', 'netlify', 'cloudflare'] as const) {
    assert.match(filesFor(host)('README.md'), /60 days, GitHub stops the weekly update/);
    assert.match(filesFor(host)('.github/workflows/update.yml'), /for 60 days, GitHub stops the schedule/);
  }
});

test('a report that is longer than GitHub takes is cut, and says so', async () => {
  const { at, propose, read } = await proposals();
  const long =
    '#!/usr/bin/env bash\nfor n in {1..2000}; do echo "  line $n of a report that says much"; done\n';
  await writeFile(at('bin/npx'), long, { mode: 0o755 });
  await propose(issue('please add all of them'));
  const said = await read('said');
  assert.ok(said.length > 40_000 && said.length < 65_536, `${said.length}`);
  assert.match(said, /much\nThe rest is cut here\.\n\n~~~~\n$/);
});
