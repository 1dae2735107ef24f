/** What a service answered, as it is kept. */
export interface KeptAnswer {
  status: number;
  body: string;
  /** When it was asked for last, in milliseconds since 1970. */
  at: number;
  etag?: string;
  lastModified?: string;
  /** How many there are in all, where the answer is one page of a list. */
  total?: number;
}

/** A larger answer, in bytes and unpacked, is none that a list of papers has. */
const largestAnswerBytes = 32_000_000;

/** An answer that is too large to be read. */
export class OversizeError extends Error {
  override name = 'OversizeError';
}

/** The answer in a response. Rejects where it is too large, was cut, or isn't UTF-8. */
export async function answerOf(response: Response, at: number): Promise<KeptAnswer> {
  const body = await textWithin(response, largestAnswerBytes);
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  const total = response.headers.get('total-results') ?? '';
  return {
    status: 200,
    body,
    at,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
    ...(/^\d{1,9}$/.test(total) && { total: Number(total) }),
  };
}

/** The text of a response, read in pieces, so that one without end is noticed. */
async function textWithin(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > maxBytes) throw new OversizeError(`the answer has more than ${maxBytes / 1e6} MB`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** What `Retry-After` says, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(at - now, 0);
}
