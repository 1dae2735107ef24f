import type { ImportProgress } from '../../import/collection.ts';
import type { Client } from '../client.ts';
import type { ServiceTable } from '../services/services.ts';

/** A list of papers at a service, found in an address. */
export interface PaperList {
  /** What its copy in the content folder is called. */
  file: string;
  /** Its text, in a format that is read. Rejects with a ServiceError. */
  fetch(client: Client, services: ServiceTable, tell: ImportProgress): Promise<string>;
}

/** A kind of list: the list that an address names, if it names one. */
export type ListKind = (address: URL) => PaperList | undefined;

/** Lists change: each time it is asked whether there is a newer one. */
export const alwaysAsked = { maxAgeMs: 0 };
