import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ClientTools } from '../../../sources/client.ts';
import type { CompletionTools } from '../../../sources/completion/asking.ts';
import { NetworkError } from '../../../sources/completion/completion.ts';
import { newsOf, type PaperNews } from '../../../sources/news.ts';
import { reachesOf } from '../../../sources/reach/asker.ts';
import type { Reach } from '../../../sources/reach/reach.ts';
import { called } from '../../called.ts';
import type { CheckedContent } from '../content.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { type NamedAddress, namedAddresses } from './named.ts';

/**
 * What the network says of a shelf: which of its addresses lead nowhere or elsewhere, and what became of its papers.
 * Rejects with a NetworkError where nothing answers.
 */
export async function linkFindings(
  folder: string,
  content: CheckedContent,
  tools: CompletionTools & { outside: ClientTools },
  tell: (said: string) => void,
): Promise<Finding[]> {
  const news = await newsOf(content.papers, tools);
  const named = namedAddresses(content, news.known);
  const { found, isAnswered } = await reachesOf(
    named.map(({ address }) => address),
    tools.outside,
    (done, all) => tell(`${done} of ${all} addresses asked for`),
  );
  const isAsked = named.length > 0 || news.faults.length > 0;
  if (isAsked && !isAnswered && !news.isAnswered)
    throw new NetworkError(news.faults[0]?.message ?? 'no host answered');
  const unasked = news.faults.map(
    ({ message }): Finding => ({
      kind: 'silent',
      file: 'papers',
      text: `${message}. What it knows may be missing here; check again later.`,
    }),
  );
  const findings = named.flatMap((one) => reachFinding(one, found.get(one.address)) ?? []);
  return [...(await withLines(folder, findings)), ...news.papers.flatMap(newsFindings), ...unasked];
}

/** A finding whose line is where something stands in its file. */
type Unplaced = Finding & { written: string };

const remedies: Readonly<Record<Exclude<Reach['state'], 'there'>, [kind: FindingKind, remedy: string]>> = {
  dead: ['dead', 'Correct it, or take it out.'],
  insecure: ['dead', 'Browsers warn of it. Look for another address.'],
  silent: ['silent', 'Open it in a browser.'],
  private: ['doubtful', 'Nobody else gets there. Correct it, or take it out.'],
};

function reachFinding({ address, file, written }: NamedAddress, reach?: Reach): Unplaced | undefined {
  if (!reach) return undefined;
  const { state, reason, moved } = reach;
  const isOwn = written === address;
  if (state !== 'there') {
    const [kind, remedy] = remedies[state];
    const said = isOwn ? remedy : 'Correct the identifier, or take it out.';
    return {
      kind,
      file,
      written,
      address,
      text: `${address}: ${reason}. ${kind === 'silent' ? remedy : said}`,
    };
  }
  if (reason !== undefined)
    return {
      kind: 'doubtful',
      file,
      written,
      address,
      text: `${address}: ${reason}. Look for it, or take it out.`,
    };
  if (moved === undefined || !isOwn) return undefined;
  const text = `${address} has moved for good. Write ${moved}`;
  return { kind: 'moved', file, written, address, moved, text };
}

/** Findings with the lines on which the files name what they are about. */
async function withLines(folder: string, findings: readonly Unplaced[]): Promise<Finding[]> {
  const texts = new Map<string, string[]>();
  const placed: Finding[] = [];
  for (const { written, ...finding } of findings) {
    const { file } = finding;
    const lines =
      texts.get(file) ?? (await readFile(path.join(folder, file), 'utf8').catch(() => '')).split('\n');
    texts.set(file, lines);
    const at = lines.findIndex((line) =>
      written.endsWith(':') ? line.startsWith(written) : line.includes(written),
    );
    placed.push({ ...finding, ...(at >= 0 && { line: at + 1 }) });
  }
  return placed;
}

/** What services know of a paper and its file doesn't say, a finding each. */
function newsFindings({ id, status, published, version, other }: PaperNews): Finding[] {
  const file = `papers/${id}.mdx`;
  const findings: Finding[] = [];
  const take = `${called('import --complete')} takes it over`;
  if (status)
    findings.push({
      kind: 'since',
      file,
      text: `It was ${status.value}, says ${status.source}. Write "status: ${status.value}", or ${take}.`,
    });
  if (published) {
    const { doi, where, source } = published;
    const said = [where && `in ${where}`, doi && `as ${doi}`].filter(Boolean).join(', ');
    const remedy = doi ? `Write "doi: ${doi}", or ${take}.` : 'Write its venue.';
    findings.push({ kind: 'since', file, text: `It was published ${said}, says ${source}. ${remedy}` });
  }
  if (version)
    findings.push({
      kind: 'since',
      file,
      text: `arXiv has version ${version.number}, of ${version.day}; the shelf took it up on ${version.since}. Look whether its abstract has changed.`,
    });
  if (other)
    findings.push({
      kind: 'doubtful',
      file,
      text: `One of its identifiers leads to another work, ${other}. Correct the identifier.`,
    });
  return findings;
}
