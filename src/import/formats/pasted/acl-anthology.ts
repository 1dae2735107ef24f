import { namesIn } from '../values/names/names.ts';
import type { RawWork } from '../work.ts';

/** What leads from a paper to its files. */
const button = '(?:pdf|bib|abs|poster|slides|video|code|data|software|optional supplementary material)';
/** The buttons in front of each paper, on one line or several. */
export const aclAnthologyChrome = new RegExp(`^\\s*(?:${button}\\s*)+$`, 'i');
const firstButtons = /^\s*(?:pdf\s*bib|bib\s*pdf)\b/i;

/** What the front matter of a volume is called. */
const volume = /^(?:proceedings|findings|transactions|actes|the \w+ workshop)\b/i;

/** An abstract is longer than a line of authors and goes on for sentences, in characters. */
const shortestAbstractChars = 200;

/** Whether a text is copied from a page of the ACL Anthology that lists papers. */
export function isAclAnthologyPage(head: string): boolean {
  return /^[ \t]*(?:pdf\s*bib|bib\s*pdf)(?:\s*abs)?[ \t]*\n\s*\S[^\n]*\n\s*\S[^\n]*/im.test(head);
}

/** The papers of a copied page of the ACL Anthology, each in the volume whose front matter stands above it. */
export function* aclAnthologyPageWorks(text: string): Generator<RawWork> {
  const lines = text.split('\n').map((line) => line.trim());
  let container: string | undefined;
  for (const { title, authors, rest, line } of blocksIn(lines)) {
    if (volume.test(title)) {
      container = title;
      continue;
    }
    const abstract = rest.find(({ length }) => length >= shortestAbstractChars);
    yield {
      line,
      fields: {
        title,
        ...(authors && { authors: namesIn(authors) ?? [] }),
        ...(abstract && { abstract }),
        ...(container && { container, type: 'paper-conference' }),
      },
    };
  }
}

interface Block {
  title: string;
  authors?: string;
  rest: string[];
  /** Of the title, from 1. */
  line: number;
}

/** The lines below each row of buttons, up to the next. */
function* blocksIn(lines: readonly string[]): Generator<Block> {
  let block: Block | undefined;
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    if (aclAnthologyChrome.test(line)) {
      const below = lines
        .slice(at, at + 4)
        .filter(Boolean)
        .join(' ');
      if (firstButtons.test(below)) {
        if (block) yield block;
        block = undefined;
        isOpen = true;
      }
    } else if (isOpen) {
      block = { title: line, rest: [], line: at + 1 };
      isOpen = false;
    } else if (block && block.authors === undefined && block.rest.length === 0 && line.length < 2000)
      block.authors = line;
    else block?.rest.push(line);
  }
  if (block) yield block;
}
