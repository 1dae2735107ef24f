/**
 * How well, how fast and at what cost the search finds papers, beside MiniSearch 7 and Pagefind as it
 * comes, in one headless Chromium and on the same queries.
 *
 *     npm run bench:search -- [--sets folder] [--papers papers.jsonl] [--titles 400]
 *
 * `--sets` names a folder with `scifact-train` and `cacm`, each with `corpus.jsonl`, `queries.jsonl`
 * and `qrels.tsv`: SciFact is a download of the BEIR benchmark (https://github.com/beir-cellar/beir),
 * CACM of ir_datasets (https://ir-datasets.com/cacm.html) or the Glasgow collection. `--papers` names
 * a file of records as `npm run import` takes them. What isn't given is left out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { siteServer } from '../../src/cli/server.ts';
import { plainText } from '../../src/paper/text/text.ts';
import { papersIn } from '../papers.ts';
import { halves, type JudgedQuery, judgedSet } from './search/judged.ts';
import { miniSearchSite, type PeerText, pagefindSite, peerSession } from './search/peers.ts';
import { type Judged, mean, ndcg10, quantile, recall100 } from './search/score.ts';
import { type Asked, siteSession, startedBrowser } from './search/session.ts';
import { buildSite, bundleTime, importContent, paperIdOf, writeContent } from './search/shelf.ts';
import { typedTitles } from './search/typed.ts';

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    papers: { type: 'string' },
    titles: { type: 'string', default: '400' },
  },
});

const engines = ['Offprint', 'MiniSearch', 'Pagefind'] as const;
type Engine = (typeof engines)[number];

/** One line of the table. */
interface Row {
  measure: string;
  goal: string;
  values: Partial<Record<Engine, string>>;
}

const folder = await mkdtemp(path.join(tmpdir(), 'offprint-search-bench-'));
const browser = await startedBrowser();
const rows: Row[] = [];
try {
  if (values.sets) {
    await onJudged(browser, path.join(values.sets, 'scifact-train'), 'SciFact', true);
    await onJudged(browser, path.join(values.sets, 'cacm'), 'CACM', false);
  }
  await onContent(browser, 'content', 'the default shelf', '120 kB');
  if (values.papers) {
    const content = path.join(folder, 'papers');
    const count = await importContent(values.papers, content);
    await onContent(browser, content, `${count} papers`, '250 kB');
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
print(rows);

/** Judged queries on a test set: the reported half, and the tuned one where constants were tuned on it. */
async function onJudged(browser: Browser, source: string, name: string, isTuned: boolean): Promise<void> {
  const { texts, queries } = await judgedSet(source);
  const content = path.join(folder, name);
  await writeContent(texts, content);
  const peerTexts = texts.map(({ id, title, text, authors }) => ({
    id: paperIdOf(id),
    title,
    text,
    authors: authors.join(', '),
  }));
  await withSessions(browser, content, name, peerTexts, async (sessions) => {
    const judged = new Map<Engine, Map<string, Judged>>();
    for (const [engine, session] of sessions) {
      say(`${name}: ${queries.length} queries, ${engine}`);
      judged.set(engine, await asked(session, queries));
    }
    const row = (
      measure: string,
      goal: string,
      among: readonly JudgedQuery[],
      of: (judged: Judged) => number,
    ) =>
      rows.push({
        measure: `${name}, ${among.length} queries: ${measure}`,
        goal,
        values: valuesOf((engine) =>
          mean(
            among.flatMap(({ id }) => judged.get(engine)?.get(id) ?? []),
            of,
          ).toFixed(3),
        ),
      });
    const { tuned, reported } = isTuned ? halves(queries) : { tuned: [], reported: queries };
    row('nDCG@10', isTuned ? '0.70' : '0.45', reported, ndcg10);
    if (isTuned) {
      row('Recall@100', '0.93', reported, recall100);
      row('share of empty answers', '0.01', reported, ({ found }) => (found.length === 0 ? 1 : 0));
      row('nDCG@10 on the half that was tuned on', '', tuned, ndcg10);
    }
  });
}

async function asked(session: Asked, queries: readonly JudgedQuery[]): Promise<Map<string, Judged>> {
  const judged = new Map<string, Judged>();
  for (const { id, text, relevant } of queries) {
    const found = await session.ids(text, 100);
    judged.set(id, {
      found,
      relevant: new Map([...relevant].map(([text, grade]) => [paperIdOf(text), grade])),
    });
  }
  return judged;
}

/** Network, speed and, on a large shelf, half-remembered titles. */
async function onContent(browser: Browser, content: string, name: string, goal: string): Promise<void> {
  const texts = textsOf(content);
  await withSessions(browser, content, name, texts, async (sessions) => {
    const titles = typedTitles(texts, Number(values.titles));
    const fetched = new Map<Engine, number>();
    for (const [engine, session] of sessions) {
      await session.ids(titles[0]?.query ?? 'robot', 10);
      await new Promise((resolve) => setTimeout(resolve, 500));
      fetched.set(engine, session.bytes());
    }
    rows.push({
      measure: `${name}: network for page and first query`,
      goal,
      values: valuesOf((engine) => `${((fetched.get(engine) ?? 0) / 1000).toFixed(0)} kB`),
    });
    if (texts.length < 1000) return;
    for (const [kind, goals] of [
      ['query', ['0.94', '0.99']],
      ['misspelt', ['0.90', '0.99']],
    ] as const) {
      const ranks = new Map<Engine, number[]>();
      for (const [engine, session] of sessions) {
        say(`${name}: ${titles.length} titles, ${kind}, ${engine}`);
        const all: number[] = [];
        for (const title of titles) all.push((await session.ids(title[kind], 10)).indexOf(title.id));
        ranks.set(engine, all);
      }
      const within = (last: number) => (rank: number) => (rank >= 0 && rank <= last ? 1 : 0);
      for (const [at, last] of [0, 9].entries())
        rows.push({
          measure: `${name}: three title words${kind === 'query' ? '' : ', one misspelt'}, ${last === 0 ? 'first' : 'among the first ten'}`,
          goal: goals[at] ?? '',
          values: valuesOf((engine) => mean(ranks.get(engine) ?? [], within(last)).toFixed(3)),
        });
    }
    const times = new Map<Engine, number[]>();
    const tasks = new Map<Engine, number>();
    for (const [engine, session] of sessions) {
      say(`${name}: speed, ${engine}`);
      await session.longestTask();
      const all: number[] = [];
      for (const { query } of titles.slice(0, 200)) all.push(await session.time(query));
      times.set(engine, all);
      tasks.set(engine, await session.longestTask());
    }
    say(`${name}: the search bundle alone`);
    const bundle = await bundleTime(content, path.join(folder, 'bundle'));
    rows.push(
      {
        measure: `${name}: a query once loaded, facets counted, 95th percentile`,
        goal: '50 ms',
        values: valuesOf((engine) => `${quantile(times.get(engine) ?? [], 0.95).toFixed(0)} ms`),
      },
      {
        measure: `${name}: longest task of the page meanwhile`,
        goal: '50 ms',
        values: valuesOf((engine) =>
          tasks.get(engine) ? `${tasks.get(engine)?.toFixed(0)} ms` : 'below 50 ms',
        ),
      },
      {
        measure: `${name}: the search bundle is made in, by itself`,
        goal: '20 s',
        values: { Offprint: `${bundle.toFixed(1)} s` },
      },
    );
  });
}

/** Builds our site and the peers' of the same papers, and hands over a session with each. */
async function withSessions(
  browser: Browser,
  content: string,
  name: string,
  texts: readonly PeerText[],
  use: (sessions: ReadonlyMap<Engine, Asked>) => Promise<void>,
): Promise<void> {
  say(`${name}: building the shelf and its peers`);
  const out = path.join(folder, `${path.basename(content)}-site`);
  await buildSite(path.resolve(content), out);
  const server = siteServer(out, '/');
  const sessions = new Map<Engine, Asked>([
    ['Offprint', await siteSession(browser, server)],
    [
      'MiniSearch',
      await peerSession(browser, await miniSearchSite(texts, path.join(out, '..', `${name}-minisearch`))),
    ],
    [
      'Pagefind',
      await peerSession(browser, await pagefindSite(texts, path.join(out, '..', `${name}-pagefind`))),
    ],
  ]);
  try {
    await use(sessions);
  } finally {
    for (const session of sessions.values()) await session.close();
    server.close();
  }
}

/** What the peers are given of the papers of a content folder. */
function textsOf(content: string): PeerText[] {
  return papersIn(content).map(({ id, title, abstract, authors }) => ({
    id,
    title: plainText(title),
    text: plainText(abstract),
    authors: authors.join(', '),
  }));
}

function valuesOf(value: (engine: Engine) => string): Row['values'] {
  return Object.fromEntries(engines.map((engine) => [engine, value(engine)]));
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}

function print(rows: readonly Row[]): void {
  const cells = [
    ['', 'goal', ...engines],
    ...rows.map(({ measure, goal, values }) => [
      measure,
      goal,
      ...engines.map((engine) => values[engine] ?? ''),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  console.log(
    [line(cells[0] ?? []), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join(
      '\n',
    ),
  );
}
