import type { ServerResponse } from 'node:http';
import { escapedHtml } from '../paper/text/escaped-html.ts';

const boxStyle =
  'margin:0;padding:1rem;border-bottom:4px solid #b3261e;background:#fff;color:#1d1b20;font:16px/1.5 system-ui,sans-serif';
const listStyle =
  'margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.6 ui-monospace,monospace';

/** What is said in the box, a line each. */
interface Told {
  /** What a build refuses. */
  mistakes: readonly string[];
  /** What it takes, and is hardly meant. */
  doubts: readonly string[];
}

/** A page of the development server with mistakes and doubts in a box above all else. */
export function withMistakes(html: string, { mistakes, doubts }: Told): string {
  const parts = [
    ['A build refuses this shelf:', mistakes],
    ['Doubtful:', doubts],
  ] as const;
  const said = parts.flatMap(([heading, lines]) =>
    lines.length === 0
      ? []
      : [`<strong>${heading}</strong><pre style="${listStyle}">${escapedHtml(lines.join('\n'))}</pre>`],
  );
  if (said.length === 0) return html;
  const box = `<div data-mistakes role="alert" dir="ltr" lang="en" style="${boxStyle}">${said.join('')}</div>`;
  const [body] = /<body\b[^>]*>/.exec(html) ?? [];
  return body === undefined ? `${html}${box}` : html.replace(body, () => body + box);
}

/** Has an answer that is a page changed before it is sent; every other answer is sent as it is. */
export function changePage(response: ServerResponse, change: (html: string) => string): void {
  const { writeHead, write, end } = response;
  const chunks: Buffer[] = [];
  const isPage = () => String(response.getHeader('content-type')).startsWith('text/html');
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = ((status: number, ...more: unknown[]) => {
    const headers = more.find((one) => typeof one === 'object' && one !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isPage()) response.removeHeader('content-length');
    return writeHead.call(response, status);
  }) as typeof writeHead;
  response.write = ((chunk: unknown, ...more: unknown[]) => {
    if (!isPage()) return Reflect.apply(write, response, [chunk, ...more]);
    keep(chunk);
    return true;
  }) as typeof write;
  response.end = ((chunk?: unknown, ...more: unknown[]) => {
    if (!isPage()) return Reflect.apply(end, response, [chunk, ...more]);
    keep(chunk);
    return Reflect.apply(end, response, [change(Buffer.concat(chunks).toString('utf8'))]);
  }) as typeof end;
}
