import { z } from 'zod';
import { FileError } from '../content/error.ts';
import { parseSite } from '../content/site.ts';
import type { ImportProgress } from '../import/collection.ts';
import type { ImportOptions } from '../import/import.ts';
import type { Problem } from '../import/problem.ts';
import { diskStore, type Store } from '../import/store.ts';
import { type AddressSource, addressSources } from '../sources/addresses.ts';
import { answerCache } from '../sources/answer-cache.ts';
import type { CompletionTools } from '../sources/asking.ts';
import { politeClient } from '../sources/client.ts';
import { type CompletionScope, completeCollection } from '../sources/completion.ts';
import { originsOf, servicesFor } from '../sources/services.ts';

/** What services are asked with in the name of a content folder; answers are kept in it. */
async function networkTools(
  store: Store,
  environment: NodeJS.ProcessEnv,
  tell: ImportProgress,
): Promise<CompletionTools> {
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
  const client = politeClient({
    fetch: (address, init) => fetch(address, init),
    cache,
    now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    userAgent: contact ? `Offprint (mailto:${contact})` : 'Offprint',
    origins: originsOf(services),
  });
  return { client, cache, now, services, tell };
}

async function contactOf(
  store: Store,
  given: string | undefined,
  tell: ImportProgress,
): Promise<string | undefined> {
  if (given) {
    const { data } = z.email().safeParse(given);
    if (data === undefined) tell(`OFFPRINT_CONTACT is no address for mail, and is not sent: ${given}`);
    return data;
  }
  try {
    return parseSite((await store.read('site.yaml')) ?? '', 'site.yaml').contact;
  } catch (error) {
    // A build says what is wrong with the file.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** What the network adds to an import. */
interface NetworkShare {
  /** What came from the addresses that were named. */
  sources: AddressSource[];
  problems: Problem[];
  complete?: NonNullable<ImportOptions['complete']>;
}

/** What is asked of the network: addresses, and what is missing in an import or in all papers of the folder. */
interface NetworkRequest {
  addresses: readonly string[];
  complete: 'nothing' | 'import' | 'shelf';
}

/** Asks the network where that is wanted. Rejects with a NetworkError where it can't be reached. */
export async function networkShare(
  { addresses, complete }: NetworkRequest,
  folder: string,
  environment: NodeJS.ProcessEnv,
  tell: ImportProgress,
): Promise<NetworkShare> {
  if (addresses.length === 0 && complete === 'nothing') return { sources: [], problems: [] };
  const tools = await networkTools(await diskStore(folder), environment, tell);
  const { sources, problems } = await addressSources(addresses, tools.client, tools.services, tell);
  const identifiers = new Set(sources.filter(({ isIdentifiers }) => isIdentifiers).map(({ name }) => name));
  const scope: CompletionScope = {
    isOfShelf: complete === 'shelf',
    isWanted: ({ file }) => complete !== 'nothing' || identifiers.has(file),
  };
  return {
    sources,
    problems,
    complete: (collection, content) => completeCollection(collection, content, scope, tools),
  };
}
