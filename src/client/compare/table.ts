import { button, element } from '../dom/element.ts';
import type { ComparedPaper, ComparedPoint } from './column.ts';
import { comparedTerms } from './terms.ts';

/** The aspects that every comparison has, in this order; others that papers have come after them. */
const aspects = ['Task', 'Method', 'Benchmark', 'Numbers'];

/**
 * Papers side by side, an aspect a row; what several of them have in common is of the class `shared`.
 * `show` is called with the ids that are left when one is removed. `base` ends with a slash.
 */
export function comparisonTable(
  document: Document,
  base: string,
  columns: readonly ComparedPaper[],
  show: (ids: string[]) => void,
): HTMLTableElement {
  const made = element(document, 'table');
  made.append(headOf(document, base, columns, show));
  const body = element(document, 'tbody');
  const add = (name: string, cells: readonly (readonly (Node | string)[])[]) => {
    if (cells.every((cell) => cell.length === 0)) return;
    const row = element(document, 'tr');
    const head = element(document, 'th', '', name);
    head.scope = 'row';
    row.append(head, ...cells.map((cell, at) => cellOf(document, columns[at], cell)));
    body.append(row);
  };
  add(
    'Published',
    columns.map(({ card }) => (card.published ? [card.published.replaceAll('/', '-')] : [])),
  );
  add(
    'Venue',
    columns.map(({ card }) => (card.venue ? [card.venue] : [])),
  );
  add(
    'What it does',
    columns.map((column) => (column.key ? [pointElement(document, base, column, column.key, false)] : [])),
  );
  const others = columns.flatMap((column) => [...column.aspects.keys()]);
  for (const aspect of new Set([...aspects, ...others])) {
    const counts = new Map<string, number>();
    for (const column of columns)
      for (const { name } of column.aspects.get(aspect) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    add(
      aspect,
      columns.map((column) =>
        (column.aspects.get(aspect) ?? []).map((point) =>
          pointElement(document, base, column, point, point.name !== '' && (counts.get(point.name) ?? 0) > 1),
        ),
      ),
    );
  }
  const terms = comparedTerms(columns.map(({ text }) => text));
  add(
    'Terms in common',
    columns.map((_, at) =>
      wordsElement(
        document,
        terms.shared.filter(({ texts }) => texts.includes(at)).map(({ term }) => term),
      ),
    ),
  );
  add(
    'Terms of its own',
    terms.own.map((own) => wordsElement(document, own)),
  );
  made.append(body);
  return made;
}

function headOf(
  document: Document,
  base: string,
  columns: readonly ComparedPaper[],
  show: (ids: string[]) => void,
): HTMLTableSectionElement {
  const head = element(document, 'thead');
  const row = element(document, 'tr');
  row.append(element(document, 'td'));
  for (const { card } of columns) {
    const cell = element(document, 'th');
    cell.scope = 'col';
    cell.dir = 'auto';
    const link = element(document, 'a', '', card.title);
    link.href = `${base}papers/${card.id}/`;
    const [first, second, ...rest] = card.authors;
    const people =
      [first, second].filter(Boolean).join(', ') + (rest.length > 0 ? ` and ${rest.length} more` : '');
    const gone = button(document, 'marker icon-remove', 'Remove', () =>
      show(columns.map((column) => column.card.id).filter((id) => id !== card.id)),
    );
    gone.setAttribute('aria-label', `Remove: ${card.title}`);
    cell.append(link, element(document, 'span', 'comparison-people', people), gone);
    row.append(cell);
  }
  head.append(row);
  return head;
}

/** A cell; on a narrow screen it says which paper it is of. */
function cellOf(
  document: Document,
  column: ComparedPaper | undefined,
  content: readonly (Node | string)[],
): HTMLTableCellElement {
  const cell = element(document, 'td');
  const of = element(document, 'span', 'comparison-of', column?.card.title.split(':')[0]);
  of.setAttribute('aria-hidden', 'true');
  cell.append(of, ...(content.length > 0 ? content : [element(document, 'span', 'unknown', 'not said')]));
  return cell;
}

function pointElement(
  document: Document,
  base: string,
  { card }: ComparedPaper,
  { name, said, anchor }: ComparedPoint,
  isShared: boolean,
): HTMLElement {
  const made = element(document, 'p', isShared ? 'shared' : '');
  if (name) made.append(element(document, 'span', '', name), ' ');
  const reason = element(document, anchor ? 'a' : 'span', name ? 'reason' : 'claim', said);
  if (anchor) reason.setAttribute('href', `${base}papers/${card.id}/#${anchor}`);
  made.append(reason);
  return made;
}

function wordsElement(document: Document, words: readonly string[]): Node[] {
  return words.length > 0 ? [element(document, 'p', '', words.join(' · '))] : [];
}
