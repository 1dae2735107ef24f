import type { IdentifierKind } from '../import/entry/identifiers.ts';
import type { RawFault, RawNote, RawWork } from '../import/formats/work.ts';
import type { FieldName } from '../paper/paper.ts';
import type { ServiceName } from './services/services.ts';

/** What a service is asked: a path below its address, and JSON where it wants some. */
export interface Question {
  path: string;
  body?: string;
}

/** How a service is asked for papers. */
export interface Lookup {
  service: ServiceName;
  /** The kinds of identifier that it answers. */
  answers: readonly IdentifierKind[];
  /** For how many identifiers of a kind it is asked at once. */
  batchSize: number;
  byIdentifiers(kind: IdentifierKind, values: readonly string[]): Question;
  /** Without it the service isn't asked for titles. */
  byTitle?(title: string): Question;
  /** Whether a text is an answer of it, and whole. */
  isAnswer(text: string): boolean;
  read(text: string): Iterable<RawWork | RawFault | RawNote>;
  /**
   * When it is asked: `first`, since it registers the identifiers; or behind those, where some of
   * `gives` is still missing or, for a `fallback`, where nobody knew the identifier.
   */
  turn: 'first' | 'fallback' | 'later';
  gives?: readonly FieldName[];
  /** Whether it refuses a request of which it knows no identifier. */
  refusesUnknown?: true;
  /** What isn't taken from it, since it is the service's own guess. */
  guesses?: readonly FieldName[];
}

/** The words of a title for a search, without the signs that mean something in a query. */
export function searchWords(title: string): string {
  return title
    .replace(/\\[a-z]+|[^\p{L}\p{N}\s'’-]/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
