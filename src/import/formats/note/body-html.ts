/** What shows nothing: comments, and what a browser runs or styles by. */
const hidden = /<!--[^]*?(?:-->|$)|<(script|style|template)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi;

/** A part that unfolds, and what it is called: `<details><summary>Abstract</summary>…</details>`. */
const unfolding =
  /<details\b[^<>]*>\s*<summary\b[^<>]*>([^]{0,400}?)<\/summary\s*>([^]*?)(?:<\/details\s*>|$)/gi;

const tag = /<[^<>]*>/g;

/**
 * The text of a page with the HTML that divides it written as Markdown, so that headings, labels and links begin their
 * lines. A part that unfolds is headed by its name, and a line without words ends it.
 */
export function markdownOfHtml(body: string): string {
  return body
    .replace(hidden, '')
    .replace(
      unfolding,
      (_, name: string, inner: string) => `\n\n### ${lineIn(name)}\n\n${inner}\n\n${partEnd}\n\n`,
    )
    .replace(/<h([1-6])\b[^<>]*>([^]{0,1000}?)<\/h\1\s*>/gi, (_, level: string, inner: string) => {
      return `\n\n${'#'.repeat(Number(level))} ${lineIn(inner)}\n\n`;
    })
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:p|div|section|article|center)\b[^<>]*>/gi, '\n\n')
    .replace(/^[ \t]*<(strong|b)\b[^<>]*>([^<>\n]{0,80})<\/\1\s*>/gim, '**$2**')
    .replace(
      /<a\b[^<>]{0,300}?\bhref\s*=\s*["'](https?:[^"'\s()<>]{1,1000})["'][^<>]{0,300}>([^<>[\]]{1,80})<\/a\s*>/gi,
      '[$2]($1)',
    );
}

/** The line that ends a part which unfolds. */
export const partEnd = '</details>';

const lineIn = (html: string) => html.replace(tag, ' ').replace(/\s+/g, ' ').trim();
