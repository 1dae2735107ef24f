import { dayAbove } from '../pasted/arxiv.ts';
import { headingYear, keywordOf, type Listed, listedBelow, listedOn } from './entry/heading.ts';
import { programPart } from './entry/session.ts';

/** A heading, as far as its text and level go. */
interface Heading {
  level: number;
  text: string;
  /** What a line of a program says of what follows. */
  part?: Listed;
}

/** Below the headings of a page. */
const lowestLevel = 7;

/** The headings above a place of a page, and what they say of what is listed there. */
export class Headings {
  /** Those above the place; may be set to what they were at another one. */
  above: readonly Heading[] = [];
  readonly #title: Listed;
  readonly #titles: ReadonlySet<string>;
  readonly #said = new Map<string, Listed>();

  /** `titles` are what the page is called, the surest first. */
  constructor(titles: readonly string[]) {
    const said = titles.map((title) => listedOn(title.split(/\s[|·–—-]\s/)[0] ?? ''));
    this.#titles = new Set(titles.map(headingKey));
    this.#title = said.find((one) => one !== 'unknown') ?? 'unknown';
  }

  enter(level: number, text: string): void {
    if (text !== '') this.above = [...this.above.filter((one) => one.level < level), { level, text }];
  }

  /** A year that is the term of definitions stands above them as a heading does. */
  enterYear(term: string): void {
    if (headingYear(term) !== undefined) this.enter(lowestLevel, term);
  }

  /** What a processor of citations made is a bibliography, whatever stands above it. */
  enterBibliography(): void {
    this.enter(lowestLevel, 'Publications');
  }

  /** The first line of a block may name a part of a program, where no heading says that papers follow. */
  enterPart(line: string): void {
    const part = programPart(line);
    const isWithin = this.above.some((heading) => heading.part !== undefined);
    if (part !== undefined && (isWithin || (part === 'papers' && this.listed !== 'papers')))
      this.above = [
        ...this.above.filter(({ level }) => level < lowestLevel),
        { level: lowestLevel, text: '', part },
      ];
  }

  /** What is listed here. */
  get listed(): Listed {
    const said = this.above.findLast((heading) => this.#saidBy(heading) !== 'unknown');
    return said ? this.#saidBy(said) : this.#title;
  }

  #saidBy({ text, part }: Heading): Listed {
    const said = part ?? this.#said.get(text) ?? listedBelow(text);
    if (part === undefined) this.#said.set(text, said);
    return said;
  }

  /** Whether papers are read out here. */
  get isSession(): boolean {
    return this.above.some(({ part }) => part === 'papers');
  }

  get year(): string | undefined {
    return this.above.map(({ text }) => headingYear(text)).findLast((one) => one !== undefined);
  }

  /** The day on which what stands here was listed, as pages of arXiv have it above a day's papers. */
  get day(): string | undefined {
    return this.above.map(({ text }) => dayAbove(text)).findLast((day) => day !== undefined);
  }

  get keywords(): string[] {
    return this.above.flatMap(({ level, text }) =>
      level > 1 && !this.#titles.has(headingKey(text)) ? (keywordOf(text) ?? []) : [],
    );
  }
}

/** A heading as it is compared with what the page is called. */
function headingKey(text: string): string {
  return text
    .replace(/\P{L}+/gu, ' ')
    .trim()
    .toLowerCase();
}
