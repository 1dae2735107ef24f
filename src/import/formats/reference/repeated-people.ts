import { leadingPeople } from './people.ts';
import { referenceFields } from './reference.ts';

/** What begins an entry in a list or a paragraph: a bullet, a number. */
const mark = String.raw`^(\s*(?:(?:[-*+•]|\[?\d{1,4}[.)\]])\s+)?)`;
const marked = new RegExp(`${mark}\\S`);

/** Dashes, or lines that are drawn, in place of the people of the entry before. */
const dashes = new RegExp(
  String.raw`${mark}((?:[—―⸺⸻–]{2,6}|[⸺⸻]|-{3,8}|(?:\\?_){3,12}|(?:\\-){3,8})(?=\s*[.,:(]|\s+(?:and|&|with)\s|\s+\(?(?:1[5-9]|20)\d{2}))`,
);

/** A longer entry, in characters, is none of a bibliography. */
const longestEntryChars = 2000;

/** Writes out, entry by entry, the people for whom a bibliography has dashes: `———. 2017. Looms.` */
export class RepeatedPeople {
  /** The last entry without dashes, and its people once they were asked for. */
  #before = '';
  #people: string | undefined;

  /** An entry with the people of the one before, where dashes stand for them; else the entry. */
  of(entry: string): string {
    const [whole = '', start = ''] = dashes.exec(entry) ?? [];
    if (whole === '') {
      this.#before = entry;
      this.#people = undefined;
      return entry;
    }
    this.#people ??= peopleBefore(this.#before);
    return this.#people === '' ? entry : `${start}${this.#people}${entry.slice(whole.length)}`;
  }
}

/** Whether a text has entries that begin with dashes. */
function hasRepeatedPeople(text: string): boolean {
  return text.split('\n').some((line) => dashes.test(line));
}

/**
 * A text in which people are written out in place of dashes, each in its own line. An entry begins with a bullet or
 * a number, or behind an empty line.
 */
export function withRepeatedPeople(text: string): string {
  if (!hasRepeatedPeople(text)) return text;
  const repeated = new RepeatedPeople();
  const lines = text.split('\n');
  const isStart = (line: string, at: number) =>
    line.trim() !== '' &&
    !/^\s*#/.test(line) &&
    ((lines[at - 1] ?? '').trim() === '' || marked.exec(line)?.[1]?.trim() !== '');
  return lines
    .map((line, at) => {
      if (!isStart(line, at)) return line;
      const next = lines
        .slice(at + 1)
        .findIndex((each, below) => each.trim() === '' || isStart(each, at + 1 + below));
      const further = next < 0 ? lines.slice(at + 1) : lines.slice(at + 1, at + 1 + next);
      return repeated.of([line, ...further].join('\n')).split('\n')[0] ?? line;
    })
    .join('\n');
}

/** The people with whom an entry begins, as it writes them; '' where they aren't certain. */
function peopleBefore(entry: string): string {
  if (entry.length > longestEntryChars) return '';
  const text = entry
    .replace(new RegExp(mark), '')
    .replace(/[*_]+(?=\S)|(?<=\S)[*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const authors = referenceFields(text)?.['authors'];
  const people = leadingPeople(text).find((each) => JSON.stringify(each.people) === JSON.stringify(authors));
  return people ? text.slice(0, people.end).trim() : '';
}
