import { z } from 'zod';

/** What became of a web address. */
export const reachSchema = z.strictObject({
  state: z.enum([
    /** Something is there. */
    'there',
    /** Its host says that nothing is there any more, or there is no such host. */
    'dead',
    /** Its host can't prove that it is the one. */
    'insecure',
    /** Whether something is there can't be told: its host refuses, fails, or doesn't answer. */
    'silent',
    /** It wasn't asked, since it is none of the web. */
    'private',
  ]),
  /** Why, in words that follow a colon; absent where something is there as ever. */
  reason: z.string().exactOptional(),
  /** The address under which it is for good. */
  moved: z.string().exactOptional(),
});

/** What became of a web address, and why. */
export type Reach = z.output<typeof reachSchema>;

/** An error of a connection, by its code; `undefined` where the host may answer another time. */
export function reachOfFault(code: string): Reach | undefined {
  if (code === 'ENOTFOUND') return { state: 'dead', reason: 'there is no such host' };
  if (code === 'CERT_HAS_EXPIRED') return { state: 'insecure', reason: 'its certificate has expired' };
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return { state: 'insecure', reason: 'its certificate is that of another host' };
  return /CERT|SELF_SIGNED|^UNABLE_TO_(?:VERIFY|GET_ISSUER)|^ERR_(?:TLS|SSL)/.test(code)
    ? { state: 'insecure', reason: `its certificate can't be verified (${code})` }
    : undefined;
}

/** What an answer says of the address that was asked for; `asked` and `found` are where the request began and ended. */
export function reachOfAnswer(status: number, asked: URL, found: URL, moved: string | undefined): Reach {
  if (status === 404 || status === 410) {
    const where = found.host === asked.host ? '' : ` of ${found.host}`;
    return { state: 'dead', reason: `nothing is there, status ${status}${where}` };
  }
  if (status < 200 || status > 299) return { state: 'silent', reason: refusalOf(status, found) };
  if (isLogin(found) && !isLogin(asked)) return { state: 'silent', reason: `${found.host} asks to log in` };
  if (isFrontPage(found) && !isFrontPage(asked) && isSameSite(asked, found))
    return {
      state: 'there',
      reason: 'it now leads to the front page of its site, as happens when a page is taken down',
    };
  return { state: 'there', ...(moved !== undefined && { moved }) };
}

function refusalOf(status: number, { host }: URL): string {
  if (status === 401 || status === 403) return `${host} refuses programs, status ${status}`;
  if (status === 429) return `${host} wants to be asked less, status 429`;
  return status >= 500 ? `${host} fails, status ${status}` : `${host} answers with status ${status}`;
}

const isLogin = ({ pathname }: URL) => /\/(?:log-?in|sign[-_]?in|sso)\b/i.test(pathname);

const isFrontPage = ({ pathname, search }: URL) => pathname === '/' && search === '';

function isSameSite(a: URL, b: URL): boolean {
  const bare = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  return bare(a) === bare(b);
}
