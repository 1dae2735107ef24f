import { addressField, isPaperPlace, linkField } from './label.ts';
import type { TextRun } from './run.ts';

/** The title of an entry and where it stands in the entry's text. */
export interface FoundTitle {
  title: string;
  /** The run that it begins in, which may be a link. */
  run: TextRun;
  /** The text before it, and that behind it without links. */
  before: string;
  after: readonly TextRun[];
}

/** Shorter than this, in characters, no text is a title. */
const shortestTitleChars = 8;

/** Words that say of a text in bold that it isn't a title but what follows is. */
const heading =
  /^(?:note|update|news|new|tl;?dr|abstract|summary|paper|code|authors?|title|venue|links?|tags?|keywords?|date|published|contributions?|survey|tutorial|talk|book|dataset|benchmark|oral|spotlight|highlight|best paper)\s*[:!]?$/i;

/** What stands before a title: marks, a number, a venue and a date in brackets or with a dash behind it. */
const prefix =
  /^(?:[\s\p{So}*•·>~-]+|\u{fe0f}|\u{200d}|:[a-z_]+:|\d{1,4}[.)]\s+|\[\d{1,4}\]\s*|[[(【](?=[^\])】]*\d|(?:[A-Z][\w&-]*|arXiv)\s*[\])】])[\w\s&'’.,/:@+-]{1,40}[\])】]\s*[:.,-]?\s*|(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}(?:\s*[-–—]\s*[\p{L}_&+]{2,20})?\s*[-–—:.,]\s+|\p{Lu}[\p{L}&]{1,11}[\s'’-]?(?:(?:19|20)\d{2}|\d{2})\s*[-–—:.,]\s+)+/u;

/** The beginning of an entry that stands before its title: `(arXiv 2023.11)`, `2008-NIPS -`. */
export function entryPrefix(text: string): string {
  return prefix.exec(text)?.[0] ?? '';
}

/**
 * The title of an entry: words in quotation marks; words in bold at its beginning, unless the text goes
 * on; the words of a link to a paper; or the text up to the first sentence or link.
 */
export function titleOf(runs: readonly TextRun[]): FoundTitle | undefined {
  return quotedTitle(runs) ?? boldTitle(runs) ?? linkedTitle(runs) ?? leadingTitle(runs);
}

/** Text in quotation marks before the first link to a paper. */
function quotedTitle(runs: readonly TextRun[]): FoundTitle | undefined {
  const lead = leadOf(runs);
  const [, before = '', title = ''] = /^([^“"«]{0,400})[“"«]([^”"»]{8,300})[”"»]/.exec(lead) ?? [];
  if (
    !isTitle(title) ||
    (isTitle(before.slice(entryPrefix(before).length)) && /\s(?:is|are|the|with|for)\s/.test(before))
  )
    return undefined;
  return found(runs, before.length + 1, title);
}

/** Bold text that begins the entry; where a short name goes on as `: its title`, the whole. */
function boldTitle(runs: readonly TextRun[]): FoundTitle | undefined {
  const at = runs.findIndex(
    ({ isBold, text }) => isBold && /[\p{L}\p{N}]{2}/u.test(text) && !heading.test(text.trim()),
  );
  if (at < 0) return undefined;
  const before = runs
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  if (
    before.slice(entryPrefix(before).length).replace(/[\s"“[\](),.:-]+/g, '') !== '' &&
    !isAuthorList(before)
  )
    return undefined;
  let end = at;
  while (runs[end + 1] && (runs[end + 1]?.isBold || runs[end + 1]?.text === '')) end++;
  const bold = runs
    .slice(at, end + 1)
    .map(({ text }) => text)
    .join('');
  const next = runs.slice(end + 1).find(({ text }) => text.trim() !== '');
  const goesOn =
    next?.href === undefined && !next?.isItalic && /^\s*(?::\s*\S|[\p{L}\p{N}])/u.test(next?.text ?? '');
  if (goesOn && !/[.?!:]\s*$/.test(bold)) return undefined;
  return isTitle(bold) ? found(runs, before.length, bold) : undefined;
}

/** The words of a link to a paper, or of the first link that isn't a label. */
function linkedTitle(runs: readonly TextRun[]): FoundTitle | undefined {
  const at = runs.findIndex(
    ({ href, text }) =>
      href !== undefined &&
      !href.startsWith('#') &&
      isTitle(text) &&
      !isLabel(text, href) &&
      (isPaperPlace(href) || addressField(href) !== 'video'),
  );
  const run = runs[at];
  if (!run) return undefined;
  const before = runs
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  // A link far into running text is a reference, not the entry's own title.
  if (before.slice(entryPrefix(before).length).trim().length > 60 && !isAuthorList(before)) return undefined;
  return { title: run.text, run, before, after: runs.slice(at + 1) };
}

/** The text from the beginning up to the end of its first sentence, a dash, or the first link. */
function leadingTitle(runs: readonly TextRun[]): FoundTitle | undefined {
  const lead = leadOf(runs);
  const start = entryPrefix(lead).length;
  const rest = lead.slice(start);
  const sentence =
    /^.{8,300}?(?=(?<!\b\p{Lu})[.?!](?:\s|$)|\s\((?:19|20)\d{2}\)|,?\s*[[(|]\s*$|\s*[,:]?\s*$)/u.exec(
      rest,
    )?.[0] ?? '';
  const end = beforeDash(sentence);
  const title = /^[?!]/.test(rest.slice(end.length)) ? end + rest.charAt(end.length) : end;
  const begins = /^["“'‘$(]?[\p{Lu}\p{Lo}\p{N}]|^\p{Ll}+\p{Lu}/u.test(title);
  return begins && isTitle(title) && /\S\s\S/.test(title) ? found(runs, start, title) : undefined;
}

/** A text up to a dash behind which names, a year or an explanation stand; the whole where it goes on with the title. */
function beforeDash(text: string): string {
  const [, head = '', tail = ''] = /^(.{8,}?)\s[–—-]\s(.*)$/u.exec(text) ?? [];
  return head !== '' && (isAuthorList(tail) || /^\p{Ll}|\b(?:19|20)\d{2}\b/u.test(tail)) ? head : text;
}

/** The text before the first link. */
function leadOf(runs: readonly TextRun[]): string {
  const at = runs.findIndex(({ href }) => href !== undefined);
  return runs
    .slice(0, at < 0 ? runs.length : at)
    .map(({ text }) => text)
    .join('');
}

/** The title that begins at a place in the text of all runs. */
function found(runs: readonly TextRun[], start: number, title: string): FoundTitle | undefined {
  let at = 0;
  let run: TextRun | undefined;
  const after: TextRun[] = [];
  const end = start + title.length;
  for (const each of runs) {
    const until = at + each.text.length;
    if (run === undefined && until > start) run = each;
    if (until > end || (each.text === '' && run))
      after.push({ ...each, text: each.text.slice(Math.max(0, end - at)) });
    at = until;
  }
  const before = runs
    .map(({ text }) => text)
    .join('')
    .slice(0, start);
  return run && { title, run, before, after };
}

/** Whether a text before a title can be its authors: names with commas, and nothing that reads like a sentence. */
function isAuthorList(text: string): boolean {
  const words = text
    .slice(entryPrefix(text).length)
    .replace(/[\d[\]().,:"“&-]+/g, ' ')
    .trim()
    .split(/\s+/);
  const names = words.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:and|et|al|van|von|de|der|den|la|di|da|le)$/.test(word),
  );
  return words.length <= 60 && names.length >= words.length * 0.9;
}

/** Whether the words of a link say what it leads to; three words at a paper's address may be a title. */
function isLabel(text: string, href: string): boolean {
  const field = linkField(text);
  const mayBeTitle = isPaperPlace(href) && text.trim().split(/\s+/).length >= 3;
  return field !== undefined && !(mayBeTitle && field !== 'paper' && field !== 'pdf');
}

function isTitle(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length >= shortestTitleChars &&
    /\p{L}{2}/u.test(trimmed) &&
    /\s|\p{Ll}\p{Lu}|[-:]/u.test(trimmed) &&
    !heading.test(trimmed) &&
    !/^https?:/i.test(trimmed)
  );
}
