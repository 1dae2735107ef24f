import { bylineOf } from '../../shelf/record/byline.ts';
import type { PaperData } from '../../shelf/record/paper-data.ts';
import { shortYear } from '../../shelf/written-date.ts';
import { readingList } from '../../words/words.ts';
import { button, element } from '../dom/element.ts';
import { paperHeading } from '../paper/heading.ts';
import { entryField } from '../saved/note-field.ts';
import type { ListEntry } from './link.ts';

/** An entry of a reading list with its paper; undefined where the shelf doesn't have it or can't be reached. */
export interface ShownEntry extends ListEntry {
  data: PaperData | undefined;
}

/** What an entry's buttons and its field do. */
export interface EntryEdits {
  isFirst: boolean;
  isLast: boolean;
  note(line: string): void;
  /** By this many places; -1 is up. */
  move(by: number): void;
  remove(): void;
}

/** An entry in its place (from 0), to be read or, with `edits`, to be edited. `base` ends with a slash. */
export function listEntry(
  entry: ShownEntry,
  at: number,
  base: string,
  edits: EntryEdits | false,
): HTMLLIElement {
  const { data, note, paper } = entry;
  const name = nameOfEntry(entry);
  const address = data
    ? `${base}papers/${data.id}/`
    : /^\d/.test(paper)
      ? `https://arxiv.org/abs/${paper}`
      : '';
  return element(
    'li',
    { className: 'entry', dataset: { paper: data?.id ?? paper } },
    element(
      'p',
      'entry-place',
      `${at + 1}`,
      data?.published && element('span', {}, shortYear(data.published)),
      data?.venue && element('span', 'venue', data.venue),
    ),
    paperHeading(address, [name], data?.status),
    data
      ? element('p', { className: 'entry-authors', dir: 'auto' }, bylineOf(data))
      : element('p', 'entry-missing', readingList.absent),
    edits
      ? entryField(readingList.noteOn(name), readingList.notePlaceholder, note, edits.note)
      : note && element('p', { className: 'list-note', dir: 'auto' }, note),
    edits && editButtons(name, edits),
  );
}

/** The title of an entry's paper, or what the address calls it. */
export function nameOfEntry({ data, paper }: ShownEntry): string {
  return data?.title ?? paper;
}

function editButtons(name: string, { isFirst, isLast, move, remove }: EntryEdits): HTMLElement {
  const editButton = (action: string, icon: string, label: string, press: () => void, disabled = false) =>
    button(`marker icon-${icon}`, label, press, {
      disabled,
      ariaLabel: readingList.of(label, name),
      dataset: { move: action },
    });
  return element(
    'p',
    'entry-acts',
    editButton('up', 'arrow-up', readingList.up, () => move(-1), isFirst),
    editButton('down', 'arrow-down', readingList.down, () => move(1), isLast),
    editButton('remove', 'remove', readingList.remove, remove),
  );
}
