import { leadingPeople } from '../reference/people.ts';
import { isScholarly } from '../scholarly.ts';
import type { RawWork } from '../work.ts';
import { type Paragraph, textParagraphs } from './paragraphs.ts';

/** So large a share of the paragraphs of several lines must be papers. */
const leastShare = 0.6;

/** So large a share of them must read like those of papers. */
const leastScholarlyShare = 0.4;

/** Longer lines, in characters, are no titles. */
const longestTitleChars = 300;

/** Lines of an abstract are longer, in characters, but for the last. */
const shortLineChars = 40;

/** Shorter texts, in characters, are no abstracts. */
const shortestAbstractChars = 100;

/** Whether a text has papers as paragraphs, each with a line for its title, one for its authors, and an abstract. */
export function isBlockList(head: string): boolean {
  const paragraphs = textParagraphs(head).filter(({ lines }) => lines.length > 1);
  const works = paragraphs.flatMap((paragraph) => workOf(paragraph) ?? []);
  const scholarly = works.filter(({ fields }) => isScholarly(String(fields['abstract'])));
  return (
    scholarly.length > 0 &&
    works.length >= paragraphs.length * leastShare &&
    scholarly.length >= works.length * leastScholarlyShare
  );
}

/** The papers of such a text. */
export function* blockWorks(text: string): Generator<RawWork> {
  for (const paragraph of textParagraphs(text)) {
    const work = workOf(paragraph);
    if (work) yield work;
  }
}

function workOf({ lines, line }: Paragraph): RawWork | undefined {
  const [title = '', authors = '', ...rest] = lines;
  const start = rest.findIndex((each) => each.length >= shortestAbstractChars || /[.!?]$/.test(each));
  const abstract = start < 0 ? '' : rest.slice(start).join(' ');
  const people = leadingPeople(`${authors.replace(/\.$/, '')}.`).find(({ end }) => end >= authors.length - 1);
  return people !== undefined &&
    title.length <= longestTitleChars &&
    /^["“‘]?[\p{L}\p{N}$]/u.test(title) &&
    !/[.,;:]$/.test(title) &&
    abstract.length >= shortestAbstractChars &&
    /(?:[.!?…]["”’)\]]*|https?:\S+)$/u.test(abstract) &&
    rest.slice(start).filter((each) => each.length < shortLineChars).length <= 1
    ? { line, fields: { title, authors: people.people, abstract } }
    : undefined;
}
