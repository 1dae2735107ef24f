import { z } from 'zod';
import { FileError } from '../content/error.ts';
import { parseSite } from '../content/site.ts';
import type { Store } from '../import/store.ts';
import { answerCache } from '../sources/answer-cache.ts';
import type { CompletionTools } from '../sources/asking.ts';
import { politeClient } from '../sources/client.ts';
import { originsOf, servicesFor } from '../sources/services.ts';

/** What services are asked with in the name of a content folder; answers are kept in it. */
export async function networkTools(
  store: Store,
  environment: NodeJS.ProcessEnv,
  tell: (message: string) => void,
): Promise<CompletionTools> {
  const contact = await contactOf(store, environment['OFFPRINT_CONTACT']);
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

async function contactOf(store: Store, given: string | undefined): Promise<string | undefined> {
  if (given) return z.email('OFFPRINT_CONTACT is not an address for mail').parse(given);
  try {
    return parseSite((await store.read('site.yaml')) ?? '', 'site.yaml').contact;
  } catch (error) {
    // A build says what is wrong with the file.
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
