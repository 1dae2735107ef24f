import { createHash } from 'node:crypto';
import type { ImportProgress } from '../import/collection.ts';
import { isIdentifierText } from '../import/formats/identifiers.ts';
import { type Problem, problemAt } from '../import/problem.ts';
import { type Source, sourceOfBytes } from '../import/source.ts';
import { webAddressOrUndefined } from '../paper/web-address.ts';
import { type Client, ServiceError } from './client.ts';
import { NetworkError } from './completion/completion.ts';
import { arxivQuery } from './lists/arxiv-query.ts';
import type { ListKind, PaperList } from './lists/list.ts';
import { orcidList } from './lists/orcid.ts';
import { webFile } from './lists/web-file.ts';
import { zoteroList } from './lists/zotero.ts';
import type { ServiceTable } from './services/services.ts';

/** The kinds of list that an import reads from the network. */
const listKinds: readonly ListKind[] = [orcidList, zoteroList, arxivQuery];

/** A source that came over the network, or was named on the command line. */
export interface AddressSource extends Source {
  text: string;
  /** Whether it names papers by their identifiers, so that they have to be looked up. */
  isIdentifiers: boolean;
}

/** Whether a word of a command line is an address or an identifier rather than a file. */
export function isPaperAddress(word: string): boolean {
  return /^(?:https?:\/\/|(?:doi|arxiv|pmid|acl):\s*\S|10\.\d{4,9}\/\S|\d{4}\.\d{4,5}(?:v\d+)?$)/i.test(word);
}

/** The list that an address leads to, of a service or a file on the web; `undefined` for that of a paper. */
export function listAt(word: string): PaperList | undefined {
  const address = webAddressOrUndefined(word);
  if (!address) return undefined;
  const known = listKinds.map((kind) => kind(new URL(address))).find((list) => list !== undefined);
  return known ?? (isIdentifierText(word) ? undefined : webFile(new URL(address)));
}

/**
 * The sources at addresses: lists of services, files on the web, and one source for all identifiers. What is no
 * address is refused. Rejects with a NetworkError where a list can't be reached.
 */
export async function addressSources(
  words: readonly string[],
  client: Client,
  services: ServiceTable,
  tell: ImportProgress,
): Promise<{ sources: AddressSource[]; problems: Problem[] }> {
  const sources: AddressSource[] = [];
  const problems: Problem[] = [];
  const identifiers: string[] = [];
  for (const word of words) {
    const list = listAt(word);
    if (!list) {
      if (isIdentifierText(word)) identifiers.push(word);
      else problems.push(unknownAddress(word));
      continue;
    }
    try {
      const text = await list.fetch(client, services, tell);
      sources.push(textSource(list.file, text, false));
    } catch (cause) {
      if (!(cause instanceof ServiceError)) throw cause;
      if (cause.fault === 'unreachable') throw new NetworkError(cause.message, { cause });
      problems.push(problemAt('refused', { file: word }, cause.message, 'Nothing was imported from it.'));
    }
  }
  if (identifiers.length > 0) {
    const text = `${identifiers.join('\n')}\n`;
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
    sources.push(textSource(`identifiers-${digest}.txt`, text, true));
  }
  return { sources, problems };
}

function unknownAddress(word: string): Problem {
  const remedy =
    'Name a DOI, a paper at arXiv, OpenReview, PubMed, the ACL Anthology or Hugging Face, a person at ORCID, a group of Zotero, or a file on the web.';
  return problemAt('refused', { file: word }, 'this is not an address of papers', remedy);
}

function textSource(name: string, text: string, isIdentifiers: boolean): AddressSource {
  return { ...sourceOfBytes(name, new TextEncoder().encode(text)), text, isIdentifiers };
}
