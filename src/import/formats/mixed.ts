import { counted } from '../../paper/count.ts';
import { type Problem, problemAt, shortened } from '../problem.ts';
import { headOf, lineRunsOf, type Source, SourceError } from '../source.ts';
import { formatOf } from './formats.ts';
import { referenceFields } from './reference/reference.ts';

/** How the entries of a format are told by their lines. */
interface EntryLines {
  /** The name of the format. */
  format: string;
  /** The first line of an entry. */
  begins: RegExp;
  /** A line without which an entry is none. */
  holds: RegExp;
  /** The last line of an entry, where it has one. */
  ends?: RegExp;
}

/** The formats whose entries can stand one behind the other in a file, as of files that were joined. */
const kinds: readonly EntryLines[] = [
  { format: 'bibtex', begins: /^[ \t]*@[a-z]+[ \t]*[{(][^\s,{}"]*[ \t]*,/i, holds: /^/ },
  {
    format: 'ris',
    begins: /^ {0,3}TY {1,2}- ?[A-Z]+\s*$/,
    holds: /^ {0,3}[A-Z]\w {1,2}- \S/,
    ends: /^ {0,3}ER {1,2}-/,
  },
  { format: 'nbib', begins: /^PMID- ?\d+\s*$/, holds: /^(?:TI {2}|BTI )- \S/ },
  { format: 'enw', begins: /^%0 [A-Z][A-Za-z ]+$/, holds: /^%T \S/ },
  { format: 'wos', begins: /^PT [A-Z]\s*$/, holds: /^TI \S/, ends: /^ER\s*$/ },
];

/** Lines of a source from one number to another, both from 1 and among them. */
interface Stretch {
  format: string;
  from: number;
  to: number;
}

/** Lines that only data of other kinds have, which can't be read beside entries. */
const otherKinds: readonly (readonly [kind: string, line: RegExp])[] = [
  ['JSON', /^\s*(?:[[{]\s*)*"(?:title|doi|authors?)"\s*:\s*["[{]|^\s*(?:\{\s*"\w+"\s*:|\[\s*\{\s*")/i],
  ['XML', /^\s*<(?:\?xml|PubmedArticle|records?|dblp|feed|entry)\b/],
  ['a web page', /^\s*<(?:!doctype html|html|body)\b/i],
  ['a table', /^(?=.*(?:author|year|doi))(?:[^,\t"{}=]{2,40}[,\t]){0,8}"?(?:paper )?title"?[,\t]/i],
];

/**
 * A source with entries of several formats as one source for each, in which the lines of the others are blank, so
 * that each line keeps its number; any other source as it is. What stands beside entries and can't be read with them is
 * a problem.
 */
export async function unmixedSources(source: Source): Promise<{ sources: Source[]; problems: Problem[] }> {
  const { stretches, others, outside } = await stretchesOf(source);
  const formats = [...new Set(stretches.map(({ format }) => format))];
  const isOne = { sources: [source], problems: [] };
  if (formats.length === 0) return isOne;
  const hasOutside = outside.length >= leastOutside || outside.some(leadsToPaper);
  if (formats.length < 2 && others.size === 0 && !hasOutside) return isOne;
  // A page or a table may show what entries look like.
  const whole = formatOf(await headOf(source))?.name;
  if (whole === 'list') return { sources: [source], problems: besideList(source, stretches) };
  if (!kinds.some(({ format }) => format === whole)) return isOne;
  const problems = [...others].map(([kind, line]) =>
    problemAt(
      'refused',
      { file: source.name, line },
      `${kind} stands beside entries of another format, and is not read`,
      'Put it in a file of its own and import that.',
    ),
  );
  if (hasOutside && others.size === 0) problems.push(outsideNote(source, outside));
  if (formats.length < 2) return { sources: [source], problems };
  const sources = formats.map((format) => ({
    ...source,
    format,
    bytes: () =>
      linesWithin(
        source,
        stretches.filter((stretch) => stretch.format === format),
      ),
  }));
  return { sources, problems };
}

/** So many of the lines are looked at for one that names a paper. */
const mostLooked = 20;

/** So many lines of words outside of entries are more than a remark. */
const leastOutside = 3;

/** A line of words that stands outside of entries. */
interface OutsideLine {
  number: number;
  text: string;
}

const paperAddress = /\]\(https?:|\b(?:arxiv|doi|openreview)\.(?:org|net)\/\S|\b10\.\d{4,9}\/\S/i;

/** Whether a line names a paper by its address, or is a reference. */
function leadsToPaper({ text }: OutsideLine): boolean {
  return paperAddress.test(text) || referenceFields(text) !== undefined;
}

/** Names the lines of words beside entries, which only entries are read from. */
function outsideNote(source: Source, outside: readonly OutsideLine[]): Problem {
  const first = outside.slice(0, mostLooked).find(leadsToPaper) ?? outside[0];
  return problemAt(
    'note',
    { file: source.name, line: first?.number },
    `${counted(outside.length, 'line')} outside of entries ${outside.length === 1 ? 'is' : 'are'} not read: "${shortened(first?.text, 80)}"`,
    'If papers are among them, put them in a file of their own and import that.',
  );
}

/** Names the entries that stand in a list, which are not read with it. */
function besideList(source: Source, stretches: readonly Stretch[]): Problem[] {
  return stretches.map(({ format, from }) =>
    problemAt(
      'note',
      { file: source.name, line: from },
      `entries of ${format === 'bibtex' ? 'BibTeX' : format.toUpperCase()} stand in the list, and are not read with it`,
      'If they are papers of their own, put them in a file of their own and import that.',
    ),
  );
}

/** The stretches of a source, each with the entries of one format and what follows them. */
async function stretchesOf(source: Source): Promise<{
  stretches: Stretch[];
  others: ReadonlyMap<string, number>;
  outside: readonly OutsideLine[];
}> {
  const finder = new StretchFinder();
  try {
    for await (const { lines, first } of lineRunsOf(source))
      for (const [at, line] of lines.entries()) finder.add(line, first + at);
  } catch (error) {
    // What can't be read is refused where it is.
    if (!(error instanceof SourceError)) throw error;
    return { stretches: [], others: new Map(), outside: [] };
  }
  return { stretches: finder.stretches(), others: finder.others, outside: finder.outside };
}

/** A line of several words that is neither a comment nor a field of an entry. */
const saysWords = /^(?!\s*[%@}"])(?!\s*[\w-]+\s*=)(?! {0,3}[A-Z][A-Z\d] {1,2}-)\s*\S+(?:\s+\S+){5,}/;

function namesPaper(line: string): boolean {
  return !/^\s*(?:[%@}]|[\w-]+\s*=)/.test(line) && paperAddress.test(line);
}

/** Finds the stretches of a text that is given line by line. */
class StretchFinder {
  /** What stands outside of entries and is data of another kind, and the line in which it is told. */
  readonly others = new Map<string, number>();
  /** The lines of words before, between and behind whole entries. */
  readonly outside: OutsideLine[] = [];
  #isOutside = true;
  #isFenced = false;
  readonly #found: (Stretch & { isSure: boolean })[] = [];
  /** How many braces of the BibTeX entry are open. */
  #depth = 0;
  /** Whether what follows is outside of entries. */
  #isEnded = true;
  /** Whether the last line that isn't blank closes something. */
  #isClosed = false;
  #last = 0;

  add(line: string, number: number): void {
    this.#last = number;
    const open = this.#found.at(-1);
    if (this.#isEnded)
      for (const [kind, pattern] of otherKinds)
        if (!this.others.has(kind) && pattern.test(line)) this.others.set(kind, number);
    if (/^\s*(?:```|~~~)/.test(line)) this.#isFenced = !this.#isFenced;
    const isEntry = /^\s*@\s*[a-z]+\s*[{(]/i.test(line);
    if (isEntry) this.#isOutside = false;
    if (this.#isOutside && (saysWords.test(line) || namesPaper(line)))
      this.outside.push({ number, text: line.trim() });
    // Code in a list shows how to cite.
    if (this.#isFenced || (!/^[ \t]*[@TP%]/.test(line) && open === undefined)) return;
    const kind = kinds.find(({ begins }) => begins.test(line));
    if (kind && (open === undefined || (kind.format !== open.format && this.#isEnded)))
      this.#found.push({ format: kind.format, from: number, to: number, isSure: false });
    const now = this.#found.at(-1);
    const own = kinds.find(({ format }) => format === now?.format);
    if (!now || !own) return;
    now.isSure ||= own.holds.test(line);
    const isBlank = line.trim() === '';
    const isStart = own.begins.test(line);
    if (now.format === 'bibtex') this.#depth = (isStart || isEntry ? 0 : this.#depth) + opened(line);
    if (now.format === 'bibtex')
      this.#isEnded = (this.#isEnded && !isStart) || this.#depth <= 0 || (isBlank && this.#isClosed);
    else this.#isEnded = isBlank || own.ends?.test(line) || (this.#isEnded && !isStart);
    if (isStart) this.#isOutside = false;
    if (now.format === 'bibtex' ? this.#depth <= 0 && !isBlank : own.ends?.test(line)) this.#isOutside = true;
    if (!isBlank) this.#isClosed = /[})]\s*$/.test(line);
  }

  /** What was found; what turned out to be no entry belongs to what stands before it. */
  stretches(): Stretch[] {
    const sure = this.#found.filter(({ isSure }) => isSure);
    return sure.map(({ format, from }, at) => ({
      format,
      from: at === 0 ? 1 : from,
      to: (sure[at + 1]?.from ?? this.#last + 1) - 1,
    }));
  }
}

/** How many braces a line opens more than it closes. */
function opened(line: string): number {
  return [...line.matchAll(/\\.|[{}]/g)].reduce(
    (sum, [sign]) => sum + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
    0,
  );
}

/** The lines of a source within some stretches, and a blank one for each other. */
async function* linesWithin(source: Source, stretches: readonly Stretch[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let at = 0;
  for await (const { lines, first } of lineRunsOf(source)) {
    const own = lines.map((line, index) => {
      while ((stretches[at]?.to ?? Number.POSITIVE_INFINITY) < first + index) at++;
      return (stretches[at]?.from ?? Number.POSITIVE_INFINITY) <= first + index ? line : '';
    });
    yield encoder.encode(`${own.join('\n')}\n`);
  }
}
