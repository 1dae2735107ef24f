import { z } from 'zod';
import { FileError } from '../../content/mistakes/error.ts';
import { parseSite, siteFile } from '../../content/site/site.ts';
import { keptFolder } from '../../content/sources.ts';
import type { KeptCopy } from '../../import/change.ts';
import type { ImportProgress } from '../../import/collection.ts';
import type { ImportOptions } from '../../import/import.ts';
import type { Problem } from '../../import/problem.ts';
import type { ReadableStore, Store } from '../../import/store.ts';
import { type AddressSource, addressSources, isPaperAddress, listAt } from '../../sources/addresses.ts';
import { answerCache } from '../../sources/answer-cache.ts';
import { type ClientTools, politeClient, ServiceError } from '../../sources/client.ts';
import type { CompletionTools } from '../../sources/completion/asking.ts';
import {
  type CompletionScope,
  completeCollection,
  NetworkError,
} from '../../sources/completion/completion.ts';
import { originsOf, servicesFor } from '../../sources/services/services.ts';

/** What services, and other hosts, are asked with in the name of a content folder; answers are kept in it. */
export async function networkTools(
  store: ReadableStore | Store,
  environment: NodeJS.ProcessEnv,
  tell: ImportProgress,
): Promise<CompletionTools & { outside: ClientTools }> {
  const contact = await contactOf(store, environment['OFFPRINT_CONTACT'], tell);
  if (!contact)
    tell(
      'Services like to know whom they answer: set contact in site.yaml, or OFFPRINT_CONTACT, to an address for mail.',
    );
  const services = servicesFor({
    contact,
    keys: {
      semanticscholar: environment['OFFPRINT_SEMANTICSCHOLAR_KEY'],
      openalex: environment['OFFPRINT_OPENALEX_KEY'],
    },
  });
  const cache = answerCache(store);
  const now = () => Date.now();
  const outside: ClientTools = {
    fetch: (address, init) => fetch(address, init),
    cache,
    now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    userAgent: contact ? `Offprint (mailto:${contact})` : 'Offprint',
    origins: originsOf(services),
  };
  return { client: politeClient(outside), cache, now, services, tell, outside };
}

async function contactOf(
  store: ReadableStore,
  given: string | undefined,
  tell: ImportProgress,
): Promise<string | undefined> {
  if (given) {
    const { data } = z.email().safeParse(given);
    if (data === undefined) tell(`OFFPRINT_CONTACT is not an address for mail, and is not sent: ${given}`);
    return data;
  }
  try {
    return parseSite((await store.read(siteFile)) ?? '', siteFile).contact;
  } catch (error) {
    // A build says what is wrong with the file.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** What a command line asks for. */
export interface ImportRequest {
  files: string[];
  /** Whether files are read: those, or without any what the folder is made of. */
  readsFiles: boolean;
  addresses: string[];
  /** What is looked up: what is missing in an import, or in all papers of the folder. */
  complete: 'nothing' | 'import' | 'shelf';
}

/** What the words of a command line ask for, and whether what is missing is looked up. */
export function importRequest(words: readonly string[], isCompleted: boolean): ImportRequest {
  const files = words.filter((word) => !isPaperAddress(word));
  const addresses = words.filter(isPaperAddress);
  const complete = !isCompleted ? 'nothing' : words.length > 0 ? 'import' : 'shelf';
  const readsFiles = files.length > 0 || (addresses.length === 0 && complete !== 'shelf');
  return { files, readsFiles, addresses, complete };
}

/** What the network adds to an import. */
export interface NetworkShare {
  /** What came from the addresses that were named. */
  sources: AddressSource[];
  /** The copies of those in which there were papers. */
  copies(withPapers: ReadonlySet<string>): KeptCopy[];
  problems: Problem[];
  complete?: NonNullable<ImportOptions['complete']>;
}

/** What an import has of the network that doesn't ask it. */
export const noNetwork: NetworkShare = { sources: [], copies: () => [], problems: [] };

/** What came from the addresses that a shelf is made of. */
export interface FetchedLists {
  /** Address -> text. */
  texts: Map<string, string>;
  /** The addresses that give nothing any more, each with the reason. */
  gone: { address: string; reason: string }[];
}

/** Asks for the lists at addresses. Rejects with a NetworkError where nothing can be reached. */
export async function fetchedLists(
  addresses: readonly string[],
  store: ReadableStore | Store,
  environment: NodeJS.ProcessEnv,
  tell: ImportProgress,
): Promise<FetchedLists> {
  const lists: FetchedLists = { texts: new Map(), gone: [] };
  if (addresses.length === 0) return lists;
  const { client, services } = await networkTools(store, environment, tell);
  for (const address of addresses) {
    const list = listAt(address);
    try {
      if (list) lists.texts.set(address, await list.fetch(client, services, tell));
      else lists.gone.push({ address, reason: 'it leads to one paper, and to no list' });
    } catch (cause) {
      if (!(cause instanceof ServiceError)) throw cause;
      if (cause.fault === 'unreachable') throw new NetworkError(cause.message, { cause });
      lists.gone.push({ address, reason: cause.message });
    }
  }
  return lists;
}

/**
 * Asks the network where that is wanted. Answers are kept in the store if it can be written. Rejects with
 * a NetworkError where nothing can be reached.
 */
export async function networkShare(
  { addresses, complete }: ImportRequest,
  store: ReadableStore | Store,
  environment: NodeJS.ProcessEnv,
  tell: ImportProgress,
): Promise<NetworkShare> {
  if (addresses.length === 0 && complete === 'nothing') return noNetwork;
  const tools = await networkTools(store, environment, tell);
  const { sources, problems } = await addressSources(addresses, tools.client, tools.services, tell);
  const identifiers = new Set(sources.filter(({ isIdentifiers }) => isIdentifiers).map(({ name }) => name));
  const scope: CompletionScope = {
    isOfShelf: complete === 'shelf',
    isWanted: ({ file }) => complete !== 'nothing' || identifiers.has(file),
  };
  return {
    sources,
    copies: (withPapers) =>
      sources
        .filter(({ name }) => withPapers.has(name))
        .map(({ name, text }) => ({
          path: `${keptFolder}/${name}`,
          bytes: async () => new TextEncoder().encode(text),
        })),
    problems,
    complete: (collection, content) => completeCollection(collection, content, scope, tools),
  };
}
