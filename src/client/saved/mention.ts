import { oneLine } from './note.ts';

/** What a file says of a paper: what it may be known by, and the note beside it. */
export interface Mention {
  /** Its id, where the file has the address of its page; its arXiv identifier; its title. */
  id?: string;
  arxiv?: string;
  title?: string;
  note: string;
}

/**
 * The papers that a file names, in its order: entries of BibTeX, or lines with links, as those of a
 * list in Markdown are. Empty where there are none. Never throws.
 */
export function mentionsIn(text: string): Mention[] {
  return /^\s*@\s*\w+\s*[{(]/m.test(text) ? entriesIn(text) : linesIn(text);
}

function linesIn(text: string): Mention[] {
  return text.split('\n').flatMap((line): Mention[] => {
    const link = /\[(?<title>(?:\\.|[^\]\\])*)\]\(<?(?<address>[^\s<>)]+)>?\)(?::\s*(?<note>.*))?/u.exec(
      line,
    );
    const address = link?.groups?.['address'] ?? /https?:\/\/[^\s<>)\]]+/u.exec(line)?.[0];
    if (address === undefined) return [];
    const { title = '', note = '' } = link?.groups ?? {};
    return [
      { ...namesIn(address), ...(title && { title: unescaped(title) }), note: oneLine(unescaped(note)) },
    ];
  });
}

function entriesIn(text: string): Mention[] {
  return text
    .split(/^\s*@(?=\s*\w+\s*[{(])/m)
    .slice(1)
    .filter((entry) => !/^\s*(?:comment|string|preamble)\b/i.test(entry))
    .map((entry) => {
      const arxiv = arxivIn(fieldOf(entry, 'eprint'));
      const title = fieldOf(entry, 'title').replace(/\\[a-z]+\s*|[{}$^]/gi, '');
      return {
        ...namesIn(fieldOf(entry, 'url')),
        ...(arxiv && { arxiv }),
        ...(title && { title }),
        note: oneLine((fieldOf(entry, 'annote') || fieldOf(entry, 'note')).replace(/[{}]/g, '')),
      };
    });
}

/** The value of a field of an entry, without its outer braces or quotation marks; empty where it has none. */
function fieldOf(entry: string, name: string): string {
  const start = new RegExp(`[,{(\\s]${name}\\s*=\\s*`, 'i').exec(entry);
  if (!start) return '';
  const rest = entry.slice(start.index + start[0].length);
  const isBraced = rest.startsWith('{');
  if (!isBraced && !rest.startsWith('"')) return /^[^\s,})]*/.exec(rest)?.[0] ?? '';
  let depth = 0;
  for (let at = 1; at < rest.length; at++) {
    const sign = rest[at];
    if (sign === '\\') at++;
    else if (depth === 0 && sign === (isBraced ? '}' : '"')) return rest.slice(1, at);
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
  }
  return '';
}

/** What an address says: the id of a paper of a shelf, or an arXiv identifier. */
function namesIn(address: string): Pick<Mention, 'id' | 'arxiv'> {
  const id = /\/papers\/([a-z\d-]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
  const arxiv = /arxiv\.org\//i.test(address) ? arxivIn(address) : undefined;
  return { ...(id && { id }), ...(arxiv && { arxiv }) };
}

function arxivIn(text: string): string | undefined {
  return /(?<![\d.])(\d{4}\.\d{4,5})(?!\d)/.exec(text)?.[1];
}

/** Text without the backslashes that Markdown has before signs. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

/** The papers of a shelf that are mentioned, each once, with the note of the first that has one; and how many are not its. */
export function mentionedIn(
  mentions: readonly Mention[],
  shelf: readonly (readonly [id: string, title: string, ...aliases: string[]])[],
): { found: { id: string; title: string; note: string }[]; strange: number } {
  const byName = new Map<string, readonly [string, string, ...string[]]>();
  for (const paper of shelf.toReversed()) {
    const [id, title, ...aliases] = paper;
    for (const name of [keyOf(title), ...aliases, id]) byName.set(name, paper);
  }
  const found = new Map<string, { id: string; title: string; note: string }>();
  let strange = 0;
  for (const { id, arxiv, title, note } of mentions) {
    const paper = [id, arxiv, title && keyOf(title)].map((name) => byName.get(name || '')).find(Boolean);
    if (!paper) strange++;
    else if (!found.get(paper[0])?.note) found.set(paper[0], { id: paper[0], title: paper[1], note });
  }
  return { found: [...found.values()], strange };
}

/** A title without case, accents and signs. */
function keyOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
