import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { test } from 'node:test';
import { arxivFeed, crossrefList, crossrefSingle, crossrefWork } from '../../sources/answers.ts';
import { type Answers, byHand, localServices } from '../../sources/local-services.ts';
import { newFolder, runCommand } from '../run.ts';

const site = 'name: Seas\naddress: https://seas.example.org\nrepository: https://git.example.org/seas\n';

/** A paper's file. */
const paper = (title: string, fields: string, body = '') =>
  `---\ntitle: ${title}\nauthors: [Ada Roe]\npublished: 2020\n${fields}---\n\n${body}`;

const files = {
  'site.yaml': site,
  'papers/tides.mdx': paper(
    'Tides of the northern sea',
    'doi: 10.5555/tides\nlinks:\n  code:\n    - https://code.example/old\n    - https://code.example/gone\n',
    'A text.\n\n## Notes\n\nSee [the talk](https://talks.example/tides) and [this](https://shut.example/a).\n',
  ),
  'papers/waves.mdx': paper('Waves of the southern sea', 'arxiv: "2001.00001"\nlisted: 2020-02-01\n'),
  'papers/foam.mdx': paper('Foam', 'doi: 10.5555/foam\n'),
  'papers/spray.mdx': paper('Spray', 'links:\n  pdf: https://nowhere.invalid/spray\n'),
};

/** Answers by status, and by where it leads. */
const status =
  (code: number, location?: string) =>
  (response: ServerResponse): unknown => {
    response.writeHead(code, location ? { location } : {}).end();
    return byHand;
  };

/** The hosts of the test, by address without scheme. */
const web: Record<string, (response: ServerResponse) => unknown> = {
  'seas.example.org': status(200),
  'git.example.org/seas': status(200),
  'code.example/old': status(301, 'https://code.example/new'),
  'code.example/new': status(200),
  'code.example/gone': status(404),
  'talks.example/tides': status(200),
  'shut.example/a': status(403),
  'doi.org/10.5555/foam': status(404),
};

/** Services that know two of the papers: one was retracted, the other published since. */
const answers: Answers = {
  web: ({ path: asked }, response) => web[asked.replace(/\/$/, '')]?.(response),
  crossref: ({ path: asked }) => {
    const work = crossrefWork({
      title: 'Tides of the northern sea',
      authors: [['Ada', 'Roe']],
      year: 2020,
      doi: '10.5555/tides',
      'updated-by': [{ type: 'retraction', DOI: '10.5555/notice' }],
    });
    if (!decodeURIComponent(asked).includes('10.5555/tides')) return undefined;
    return asked.startsWith('works/') ? crossrefSingle(work) : crossrefList([work]);
  },
  arxiv: () =>
    arxivFeed([
      {
        title: 'Waves of the southern sea',
        authors: [['Ada', 'Roe']],
        arxiv: '2001.00001',
        year: 2020,
        doi: '10.5555/waves',
      },
    ]),
};

/** A folder with files, and checks of it that ask the server. */
async function shelf(given: Record<string, string>, answering = answers) {
  const content = path.join(await newFolder(), 'content');
  for (const [name, text] of Object.entries(given)) {
    await mkdir(path.dirname(path.join(content, name)), { recursive: true });
    await writeFile(path.join(content, name), text);
  }
  const { services, asked } = await localServices(answering);
  const { port } = new URL(services.crossref.address);
  return {
    asked,
    content,
    check: (words: string[] = [], to = port) =>
      runCommand('src/cli/offprint.ts', ['check', content, '--links', ...words], {
        node: ['--import', new URL(`../local-fetch.ts?port=${to}`, import.meta.url).href],
      }),
  };
}

test('what is dead, moved, not answered and new is named apart, with file and line, and dead is a failure', async () => {
  const { check } = await shelf(files);
  const { status: ended, stdout } = await check();
  assert.equal(ended, 1);
  assert.match(
    stdout,
    /^4 papers: 0 refused, 0 doubtful, 0 unused, 3 dead, 1 moved, 3 news, 1 not answered\.$/m,
  );
  const lines = stdout.split('\n');
  for (const line of [
    '  papers/tides.mdx:9: https://code.example/gone: nothing is there, status 404. Correct it, or take it out.',
    '  papers/foam.mdx:5: https://doi.org/10.5555/foam: nothing is there, status 404. Correct the identifier, or take it out.',
    '  papers/spray.mdx:6: https://nowhere.invalid/spray: there is no such host. Correct it, or take it out.',
    '  papers/tides.mdx:8: https://code.example/old has moved for good. Write https://code.example/new',
    '  papers/tides.mdx:16: https://shut.example/a: shut.example refuses programs, status 403. Open it in a browser.',
  ])
    assert.ok(lines.includes(line), `${line}\n${stdout}`);
  assert.match(
    stdout,
    /^ {2}papers\/tides\.mdx: It was retracted, says Crossref, \d{4}-\d\d-\d\d\. Write "status: retracted", or offprint import --complete takes it over\.$/m,
  );
  assert.match(
    stdout,
    /^ {2}papers\/waves\.mdx: It was published as 10\.5555\/waves, says arXiv, [\d-]+\. Write "doi: 10\.5555\/waves"/m,
  );
  assert.match(
    stdout,
    /^ {2}papers\/waves\.mdx: arXiv has version 2, of 2020-06-01; the shelf took it up on 2020-02-01\./m,
  );
});

test('programs get the addresses by themselves', async () => {
  const { check } = await shelf(files);
  const findings = JSON.parse((await check(['--json'])).stdout) as Record<string, string>[];
  const moved = findings.find(({ kind }) => kind === 'moved');
  assert.deepEqual(
    [moved?.['file'], moved?.['address'], moved?.['moved']],
    ['papers/tides.mdx', 'https://code.example/old', 'https://code.example/new'],
  );
});

test('a second check asks only for what was not there, and services for nothing', async () => {
  const { check, asked, content } = await shelf(files);
  const first = await check();
  const requests = asked.length;
  const again = await check();
  assert.equal(again.stdout, first.stdout);
  const later = asked.slice(requests).map(({ service, path: one }) => `${service} ${one}`);
  assert.deepEqual([...new Set(later)].sort(), [
    'web code.example/gone',
    'web doi.org/10.5555/foam',
    'web shut.example/a',
  ]);
  assert.equal(await readFile(path.join(content, '.offprint/.gitignore'), 'utf8'), '*\n');
});

test('a shelf of which all is there ends well', async () => {
  const { check } = await shelf({
    'site.yaml': site,
    'papers/a.mdx': paper('A', 'links:\n  pdf: https://talks.example/tides\n'),
  });
  const { status: ended, stdout, stderr } = await check();
  assert.deepEqual(
    [ended, stdout],
    [0, '1 paper: 0 refused, 0 doubtful, 0 unused, 0 dead, 0 moved, 0 news, 0 not answered.\n'],
  );
  assert.doesNotMatch(stderr, /\r|addresses asked/, 'progress is for terminals');
});

test('a service that fails is named, and stops nothing', async () => {
  const { check } = await shelf(files, {
    ...answers,
    arxiv: (_, response) => status(403)(response),
  });
  const { stdout } = await check();
  assert.match(
    stdout,
    /^ {2}papers: arXiv refused the request: status 403\. What it knows may be missing here/m,
  );
  assert.match(stdout, /It was retracted/);
});

test('without a network it is said once, and nothing is called dead', async () => {
  const { check } = await shelf({
    'papers/a.mdx': paper('A', 'links:\n  pdf: https://talks.example/tides\n'),
  });
  const { status: ended, stdout, stderr } = await check([], '1');
  assert.deepEqual([ended, stdout], [1, '']);
  assert.match(stderr, /^There is no network: no host answered\.$/m);
});
