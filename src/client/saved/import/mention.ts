import { lettersOf } from '../../../paper/wording/letters.ts';
import type { PaperName } from '../../../shelf/lookup/paper-names.ts';
import { oneLine } from '../note.ts';

/** What a file says of a paper: what identifies it, and a note on it. */
export interface Mention {
  /** Of the paper whose page the file links to. */
  id?: string;
  arxiv?: string;
  title?: string;
  note: string;
}

/** The papers that a file names, in its order: BibTeX entries, or else lines with links; no comment counts. Never throws. */
export function mentionsIn(file: string): Mention[] {
  const text = file.replace(/<!--[^]*?-->/g, '');
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

/** The value of a field of a BibTeX entry, without its outer braces or quotation marks; empty if there is none. */
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

/** What an address identifies: a paper's page, or an arXiv identifier. */
function namesIn(address: string): Pick<Mention, 'id' | 'arxiv'> {
  const id = /\/papers\/([a-z\d-]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
  const arxiv = /arxiv\.org\//i.test(address) ? arxivIn(address) : undefined;
  return { ...(id && { id }), ...(arxiv && { arxiv }) };
}

function arxivIn(text: string): string | undefined {
  return /(?<![\d.])(\d{4}\.\d{4,5})(?!\d)/.exec(text)?.[1];
}

/** Text without the backslashes by which Markdown escapes punctuation. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').trim();
}

/** Mentioned papers of a shelf, each once with the first note on it, and how many others are not on the shelf. */
export interface MentionedPapers {
  found: { id: string; title: string; note: string }[];
  unknown: number;
}

/** The papers of `shelf` that are mentioned by id, arXiv identifier or title. */
export function mentionedIn(
  mentions: readonly Mention[],
  shelf: readonly Readonly<PaperName>[],
): MentionedPapers {
  const byName = new Map<string, Readonly<PaperName>>();
  for (const paper of shelf.toReversed()) {
    const [id, title, ...aliases] = paper;
    for (const name of [lettersOf(title), ...aliases, id]) byName.set(name, paper);
  }
  const found = new Map<string, MentionedPapers['found'][number]>();
  let unknown = 0;
  for (const { id, arxiv, title, note } of mentions) {
    const paper = [id, arxiv, title && lettersOf(title)].map((name) => byName.get(name || '')).find(Boolean);
    if (!paper) unknown++;
    else if (!found.get(paper[0])?.note) found.set(paper[0], { id: paper[0], title: paper[1], note });
  }
  return { found: [...found.values()], unknown };
}
