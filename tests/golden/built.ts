import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Path below the folder -> text, in order of path. */
export async function textsIn(root: string, encoding: BufferEncoding = 'utf8'): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('.offprint'))
    .sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(root, name), encoding)] as const),
    ),
  );
}

/** What a page says, a line for each block: tags taken out, links and descriptions kept. */
export function textOf(html: string): string {
  return html
    .replace(
      /<head>[^]*?<\/head>/,
      (head) =>
        `${/<title>([^<]*)/.exec(head)?.[1]}\n${/name="description" content="([^"]*)"/.exec(head)?.[1] ?? ''}\n`,
    )
    .replace(/<(?:script)\b[^]*?<\/script>/g, '')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([^]*?)<\/a>/g, (_, href, text) => `[${text.trim()}](${href})`)
    .replace(/<\/(?:p|h\d|li|dt|dd|pre|nav|header|footer|section|title|id|link|entry)>|<br>/g, '\n')
    .replace(/<(?!\/?(?:sup|sub|em|strong|mark)\b)[^>]+>/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .concat('\n');
}
